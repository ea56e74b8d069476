import type { FormSet } from '../domain/forms/FormSet';
import type { FileOutcome, Finding, Reason } from './ConsolidationResult';
import { isOpenFinding } from './isOpenFinding';
import { tableNames } from './text/describeIntake';
import type { CorrectionText } from './text/CorrectionText';
import { CORRECTION_TEXT_EN } from './text/correctionText.en';
import { CORRECTION_TEXT_VI } from './text/correctionText.vi';
import type { Language } from './text/Language';

const TEXTS: Readonly<Record<Language, CorrectionText>> = { vi: CORRECTION_TEXT_VI, en: CORRECTION_TEXT_EN };

/** What is known of a file when its unit is written to. */
export interface CorrectionCase extends Pick<FileOutcome, 'file' | 'reason' | 'tables' | 'findings' | 'standings'> {
  readonly unit: string;
  /** What was refused or doubtful in the file as a whole, FileOutcome's `warnings`. */
  readonly notices: readonly Reason[];
}

/** A letter, ready to be pasted: plain text, lines ended by `\n`. */
export interface CorrectionLetter {
  readonly subject: string;
  readonly body: string;
}

/** Refusals of single tables say what to mend; that a table is missing is said once for all of them. */
const SAID_TO_UNIT: readonly string[] = ['table-misaligned', 'table-ambiguous', 'nil-contradicted'];

/**
 * Asks a unit to correct its file: what is wrong with the file, then every error and every warning, numbered through, sheet by sheet,
 * each with its cell, its header, what stands there, what should, and how to mend it. Hints are left out. A file with nothing wrong
 * gives a letter that says so.
 *
 * @example correctionText({ unit: 'Huyện ủy Hải Hậu', file: 'HH.xlsx', tables, findings, notices: [] }, formSet, 'vi').subject
 */
export function correctionText(given: CorrectionCase, formSet: FormSet, language: Language): CorrectionLetter {
  const texts = TEXTS[language];
  const { unit, file } = given;
  const numbered = numbering();
  const errors = ofSeverity(given, 'error');
  const warnings = ofSeverity(given, 'warning');
  const whole = aboutFile(given, formSet, language);
  const section = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ['', title, ...lines];
  const body = [
    texts.greeting({ unit }),
    '',
    texts.opening({ file, formSet: formSet.title }),
    ...section(texts.wholeFile, whole.map(numbered)),
    ...section(texts.toCorrect({ count: errors.length }), bySheet(errors, texts, numbered)),
    ...section(texts.toLookAt({ count: warnings.length }), bySheet(warnings, texts, numbered)),
    ...(whole.length + errors.length + warnings.length === 0 ? ['', texts.nothingFound] : []),
    '',
    texts.closing,
  ];
  return { subject: texts.subject({ formSet: formSet.title, unit }), body: body.join('\n') };
}

/** Whether a file gives its unit anything to do. */
export function hasSomethingToCorrect(given: CorrectionCase, formSet: FormSet): boolean {
  return aboutFile(given, formSet, 'vi').length > 0 || findingsInOrder(given).length > 0;
}

/** Errors, then warnings that the unit did not let stand, each sheet by sheet: the order in which a letter numbers them. */
export function findingsInOrder(given: Pick<CorrectionCase, 'findings'>): readonly Finding[] {
  return [...ofSeverity(given, 'error'), ...ofSeverity(given, 'warning')];
}

function ofSeverity({ findings }: Pick<CorrectionCase, 'findings'>, severity: 'error' | 'warning'): readonly Finding[] {
  const chosen = findings.filter((finding) => finding.violation.severity === severity && isOpenFinding(finding));
  return [...bySheetName(chosen).values()].flat();
}

function bySheetName(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const sheets = new Map<string, Finding[]>();
  for (const finding of findings) sheets.set(finding.sheet, [...(sheets.get(finding.sheet) ?? []), finding]);
  return sheets;
}

function numbering(): (line: string) => string {
  let number = 0;
  return (line) => {
    number += 1;
    return `${number}. ${line}`;
  };
}

/** What is to be said of the file as a whole, before its cells. */
export function aboutFile(
  { reason, notices, tables, standings }: CorrectionCase,
  formSet: FormSet,
  language: Language,
): readonly string[] {
  const texts = TEXTS[language];
  const located = new Set(tables.map(({ table }) => table));
  const absent = formSet.tables
    .map(({ id }) => id)
    .filter((id) => !located.has(id) && standings?.find(({ table }) => table === id)?.status !== 'not-asked');
  const someAbsent = tables.length > 0 && absent.length > 0;
  return [
    ...(reason ? [reason.message] : []),
    ...(someAbsent ? [texts.notCounted({ tables: tableNames(absent, formSet) })] : []),
    ...notices.filter(({ code }) => SAID_TO_UNIT.includes(code)).map(({ message }) => message),
  ];
}

function bySheet(findings: readonly Finding[], texts: CorrectionText, numbered: (line: string) => string): string[] {
  return [...bySheetName(findings)].flatMap(([sheet, own]) => [
    texts.sheet({ sheet }),
    ...own.map(({ detail }) => numbered(detail)),
  ]);
}
