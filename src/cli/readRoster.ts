import { readRosterSheet } from '../app/roster/readRosterSheet';
import type { Language } from '../app/text/Language';
import type { FormSet } from '../domain/forms/FormSet';
import { parseRoster } from '../domain/forms/parseRoster';
import type { Roster } from '../domain/forms/Roster';
import type { TemplateFault } from '../domain/forms/TemplateFault';
import { failure, type Result } from '../domain/Result';
import { describeFaults } from './describeFormSetFailure';
import { prepareReading } from './readReceivedWorkbook';
import { readBytes, workbookOf } from './readWorkbookFile';
import { cliText } from './text';

/** A roster from a file, JSON or workbook by its content; the failure is a sentence, with a line per fault. */
export async function readRoster(file: string, formSet: FormSet, language: Language): Promise<Result<Roster, string>> {
  const read = await readBytes(file, language);
  if (!read.ok) return read;
  const bytes = read.value;
  const refused = (faults: readonly TemplateFault[]): Result<Roster, string> =>
    failure(cliText(language, 'faultyRoster', describeFaults(faults, language)));
  if (isJson(bytes)) {
    const roster = parseRoster(file, new TextDecoder().decode(bytes));
    return roster.ok ? roster : refused(roster.failure);
  }
  await prepareReading(bytes);
  const workbook = workbookOf(bytes, file, language);
  if (!workbook.ok) return workbook;
  const roster = readRosterSheet(file, workbook.value, { formSet, language });
  return roster.ok ? roster : refused(roster.failure);
}

/** A workbook begins otherwise: it is a zip, or an old compound file. */
function isJson(bytes: Uint8Array): boolean {
  const [first] = new TextDecoder().decode(bytes.subarray(0, 64)).trimStart();
  return first !== 'P' && bytes[0] !== 0xd0;
}
