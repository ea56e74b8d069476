import type { FormSet } from '../domain/forms/FormSet';
import type { FileOutcome, Finding, Reason } from './ConsolidationResult';
import { tableNames } from './text/describeIntake';
import type { CorrectionText } from './text/CorrectionText';
import { CORRECTION_TEXT_EN } from './text/correctionText.en';
import { CORRECTION_TEXT_VI } from './text/correctionText.vi';
import type { Language } from './text/Language';

const TEXTS: Readonly<Record<Language, CorrectionText>> = { vi: CORRECTION_TEXT_VI, en: CORRECTION_TEXT_EN };

/** What is known of a file when its unit is written to. */
export interface CorrectionCase extends Pick<FileOutcome, 'file' | 'reason' | 'tables' | 'findings'> {
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
const SAID_TO_UNIT: readonly string[] = ['table-misaligned', 'table-ambiguous'];

/**
 * Asks a unit to correct its file: what is wrong with the file, then every error and every warning, numbered through, sheet by sheet,
 * each with its cell, its header, what stands there, what should, and how to mend it. Hints are left out. A file with nothing wrong
 * gives a letter that says so.
 *
 * @example correctionText({ unit: 'Huyện ủy Hải Hậu', file: 'HH.xlsx', tables, findings, notices: [] }, formSet, 'vi').subject
 */
export function correctionText(given: CorrectionCase, formSet: FormSet, language: Language): CorrectionLetter {
  const texts = TEXTS[language];
  const { unit, file, findings } = given;
  const numbered = numbering();
  const ofSeverity = (severity: 'error' | 'warning'): readonly Finding[] =>
    findings.filter(({ violation }) => violation.severity === severity);
  const errors = ofSeverity('error');
  const warnings = ofSeverity('warning');
  const whole = aboutFile(given, formSet, texts);
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

function numbering(): (line: string) => string {
  let number = 0;
  return (line) => {
    number += 1;
    return `${number}. ${line}`;
  };
}

function aboutFile({ reason, notices, tables }: CorrectionCase, formSet: FormSet, texts: CorrectionText): string[] {
  const located = new Set(tables.map(({ table }) => table));
  const absent = formSet.tables.map(({ id }) => id).filter((id) => !located.has(id));
  const someAbsent = tables.length > 0 && absent.length > 0;
  return [
    ...(reason ? [reason.message] : []),
    ...(someAbsent ? [texts.notCounted({ tables: tableNames(absent, formSet) })] : []),
    ...notices.filter(({ code }) => SAID_TO_UNIT.includes(code)).map(({ message }) => message),
  ];
}

function bySheet(findings: readonly Finding[], texts: CorrectionText, numbered: (line: string) => string): string[] {
  const sheets = new Map<string, Finding[]>();
  for (const finding of findings) sheets.set(finding.sheet, [...(sheets.get(finding.sheet) ?? []), finding]);
  return [...sheets].flatMap(([sheet, own]) => [texts.sheet({ sheet }), ...own.map(({ detail }) => numbered(detail))]);
}
