import type { UnitSubmission } from '../../domain/consolidation/Consolidation';
import type { Doubt } from '../../domain/doubts/Doubt';
import type { FormSet } from '../../domain/forms/FormSet';
import { fieldKey } from '../../domain/forms/Table';
import type { FileOutcome, Finding } from '../ConsolidationResult';
import { namesOf } from '../reviewSubmission';
import { describeDoubtfulFigure } from '../text/describeDoubtfulFigure';
import type { Language } from '../text/Language';
import { submittedFields } from './comparedFigures';
import { findDoubts, type PreviousFigures } from './findDoubts';

export interface DoubtContext {
  readonly formSet: FormSet;
  readonly submissions: readonly UnitSubmission[];
  readonly language: Language;
  readonly previous?: PreviousFigures | undefined;
}

/** The files with a warning for each doubtful figure behind what was found in each by itself. */
export function withDoubts(files: readonly FileOutcome[], context: DoubtContext): readonly FileOutcome[] {
  const byUnit = new Map<string, Doubt[]>();
  for (const doubt of findDoubts(context.formSet, context.submissions, context.previous)) {
    byUnit.set(doubt.unit, [...(byUnit.get(doubt.unit) ?? []), doubt]);
  }
  if (byUnit.size === 0) return files;
  const submissions = new Map(context.submissions.map((each) => [each.unit.id, each]));
  return files.map((outcome) => {
    const submission = outcome.status === 'used' && outcome.unit ? submissions.get(outcome.unit.id) : undefined;
    const doubts = submission ? (byUnit.get(submission.unit.id) ?? []) : [];
    if (!submission || doubts.length === 0) return outcome;
    const found = doubts.flatMap((doubt) => findingOf(doubt, submission, context));
    return { ...outcome, findings: [...outcome.findings, ...found] };
  });
}

function findingOf(doubt: Doubt, own: UnitSubmission, { formSet, submissions, language }: DoubtContext): Finding[] {
  const { code, field, fields, found, expected, otherUnit } = doubt;
  const table = formSet.tables.find(({ id }) => id === field.table);
  const place = submittedFields(own, field.table).get(fieldKey(field));
  if (!table || !place) return [];
  const { unit, file } = own;
  const { sheet, address } = place;
  const other = submissions.find((each) => each.unit.id === otherUnit)?.unit.name ?? '';
  const names = namesOf(place, table);
  const violation = { code, severity: 'warning' as const, ruleId: code, field, fields, found, expected };
  return [
    {
      violation,
      unit,
      file,
      sheet,
      address,
      message: describeDoubtfulFigure(doubt, { ...names, unit: unit.name, file, sheet }, other, language),
      detail: describeDoubtfulFigure(doubt, names, other, language),
    },
  ];
}
