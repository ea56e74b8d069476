import { z } from 'zod';
import { parseJson } from '../../../src/app/parseJson';
import type { OpenWorkbook } from '../../../src/app/ports/OpenWorkbook';

const KEY = 'summary';

const schema = z.object({
  /** Sheets of the summary that was written last, as they are called. */
  sheets: z.array(z.string()),
  /** Doubtful recognitions that a person has confirmed. */
  confirmed: z.array(z.string()),
  /** Files that a person has taken out. */
  withdrawn: z.array(z.string()),
});

/** What a workbook remembers of the summary in it, so that a later one can take its place and nobody confirms twice. */
export type SummaryMemory = z.infer<typeof schema>;

const NOTHING: SummaryMemory = { sheets: [], confirmed: [], withdrawn: [] };

/** What the open workbook remembers; nothing when it holds no summary or can't be read just now. */
export async function readSummaryMemory(workbook: Pick<OpenWorkbook, 'readMemory'>): Promise<SummaryMemory> {
  const kept = await workbook.readMemory(KEY);
  if (!kept.ok || kept.value === null) return NOTHING;
  const parsed = schema.safeParse(parseJson(kept.value));
  return parsed.success ? parsed.data : NOTHING;
}

/** Keeps it with the workbook. That it can't be kept costs only the offer to replace next time, so that nothing is made of it. */
export async function keepSummaryMemory(
  workbook: Pick<OpenWorkbook, 'writeMemory'>,
  memory: SummaryMemory,
): Promise<void> {
  await workbook.writeMemory(KEY, JSON.stringify(memory));
}
