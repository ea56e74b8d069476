import { checkOpenWorkbook } from '../../src/app/checkOpenWorkbook';
import type { OpenWorkbook } from '../../src/app/ports/OpenWorkbook';
import { describeHostFailure } from '../../src/app/text/describeHostFailure';
import type { Language } from '../../src/app/text/Language';
import { readWorkbookIdentity } from '../app/readWorkbookIdentity';
import type { FormSetLibrary } from '../services/FormSetLibrary';
import type { CommandText } from '../text/CommandText';
import { COMMAND_TEXT_EN } from '../text/en/command';
import { COMMAND_TEXT_VI } from '../text/vi/command';

const TEXTS: Readonly<Record<Language, CommandText>> = { vi: COMMAND_TEXT_VI, en: COMMAND_TEXT_EN };

export interface CheckNowContext {
  readonly workbook: Pick<OpenWorkbook, 'read' | 'select'>;
  readonly library: Pick<FormSetLibrary, 'list' | 'load'>;
  readonly language: Language;
}

/**
 * What the ribbon's "Kiểm tra ngay" does: checks the whole workbook, goes to the first error (else the first warning), and says in a few
 * lines what was found. The first line is the heading.
 */
export async function checkNow({ workbook, library, language }: CheckNowContext): Promise<readonly string[]> {
  const texts = TEXTS[language];
  const listed = await library.list();
  if (!listed.ok) return [texts.notChecked, texts.libraryUnreachable];
  const identity = await readWorkbookIdentity(workbook);
  const id = listed.value.find((entry) => entry.id === identity.formSet)?.id ?? listed.value[0]?.id;
  const formSet = id === undefined ? undefined : await library.load(id);
  if (!formSet?.ok) return [texts.notChecked, texts.libraryUnreachable];

  const checked = await checkOpenWorkbook(workbook, { formSet: formSet.value, language });
  if (!checked.ok) return [texts.notChecked, describeHostFailure(checked.failure, language)];
  const { tables, findings, warnings, reason } = checked.value;
  if (tables.length === 0) return [texts.notChecked, reason?.message ?? texts.noTables];

  const ofSeverity = (severity: string): typeof findings =>
    findings.filter(({ violation }) => violation.severity === severity);
  const errors = ofSeverity('error');
  const doubts = ofSeverity('warning');
  const counts = { tables: tables.length, errors: errors.length, warnings: doubts.length + warnings.length };
  const first = errors[0] ?? doubts[0];
  if (!first) return [texts.allRight(counts), ...warnings.map(({ message }) => message)];
  const selected = await workbook.select(first.sheet, first.address);
  const place = texts.firstAt({ sheet: first.sheet });
  return [
    texts.found(counts),
    `${place} ${first.detail}`,
    ...(selected.ok ? [] : [describeHostFailure(selected.failure, language)]),
    texts.seePane,
  ];
}
