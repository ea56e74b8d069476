import type { z } from 'zod';
import { type Result, failure, success } from '../Result';
import { collectFaults } from './collectFaults';
import { describeIssue } from './describeIssue';
import { findJsonFaults } from './findJsonFaults';
import type { TemplateFault } from './TemplateFault';

const BYTE_ORDER_MARK = '\ufeff';

/**
 * Reads the text of one template file through its schema. A byte order mark is passed over. Fails with every fault of syntax, or,
 * where the syntax is good, with every fault of shape.
 *
 * @example readTemplate('kl01-971/roster.json', text, rosterSchema)
 */
export function readTemplate<S extends z.ZodType>(
  file: string,
  text: string,
  schema: S,
): Result<z.infer<S>, readonly TemplateFault[]> {
  const { faults, report } = collectFaults(file);
  const json = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  for (const { offset, path, message } of findJsonFaults(json)) report(path, `${placeOf(json, offset)}: ${message}`);
  if (faults.length > 0) return failure(faults);

  const parsed = schema.safeParse(JSON.parse(json), { reportInput: true });
  if (parsed.success) return success(parsed.data);
  for (const issue of parsed.error.issues) describeIssue(issue, [], report);
  return failure(faults);
}

function placeOf(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n');
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}
