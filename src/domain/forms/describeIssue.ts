import type { z } from 'zod';
import type { ReportFault, TemplatePath } from './TemplateFault';

type Issue = z.core.$ZodIssue;

/**
 * Reports a zod issue (made with `reportInput`) in words for a template author: one fault per unknown key; for a union, what is
 * wrong with the alternative that was meant, or what all alternatives expect.
 */
export function describeIssue(issue: Issue, base: TemplatePath, report: ReportFault): void {
  const path = [...base, ...issue.path.map((key) => (typeof key === 'number' ? key : String(key)))];
  switch (issue.code) {
    case 'unrecognized_keys':
      for (const key of issue.keys) report([...path, key], 'this key is not known here');
      return;
    case 'invalid_key':
      for (const inner of issue.issues) report(path, describePlainly(inner));
      return;
    case 'invalid_union':
      describeUnion(issue, path, report);
      return;
    default:
      report(path, describePlainly(issue));
  }
}

function describeUnion(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  path: TemplatePath,
  report: ReportFault,
): void {
  if (issue.errors.length === 0) {
    report(path, plainMessage(issue.message));
    return;
  }
  const meant = issue.errors.find((branch) => !branch.some(isOfAnotherType));
  if (meant) for (const inner of meant) describeIssue(inner, path, report);
  else report(path, issue.errors.flatMap((branch) => branch.map(describePlainly)).join('; or '));
}

/** The alternative wants a wholly different value than the one that stands there. */
function isOfAnotherType({ code, path }: Issue): boolean {
  return path.length === 0 && (code === 'invalid_type' || code === 'invalid_value');
}

function describePlainly(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'this is missing' : plainMessage(issue.message);
    case 'invalid_format':
      return `${JSON.stringify(issue.input)} is not allowed here: expected ${expectedFormat(issue)}`;
    default:
      return plainMessage(issue.message);
  }
}

function expectedFormat({ format, message }: Extract<Issue, { code: 'invalid_format' }>): string {
  return format === 'date' ? 'a date that exists, written 2023-04-05' : message;
}

/** `Invalid input: expected string, received number` → `expected string, received number` */
function plainMessage(message: string): string {
  const said = message.replace(/^(Invalid (input|option|discriminator value)|Too (small|big))[:.]\s*/, '');
  return said.charAt(0).toLowerCase() + said.slice(1);
}
