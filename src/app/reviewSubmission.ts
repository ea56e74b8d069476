import { formatEntry } from '../domain/entries/formatEntry';
import type { EntryProblem } from '../domain/entries/ReadEntry';
import { crossingAt } from '../domain/forms/crossingAt';
import type { FormSet } from '../domain/forms/FormSet';
import type { Unit } from '../domain/forms/Roster';
import { type Crossing, type FieldRef, fieldKey, type Table } from '../domain/forms/Table';
import { explainTotal } from '../domain/intake/explainTotal';
import { formSetOf } from '../domain/intake/formSetOf';
import type { SubmittedField, Submission, UnaskedFigure } from '../domain/intake/Submission';
import { evaluateRules } from '../domain/rules/evaluateRules';
import type { RuleInput } from '../domain/rules/RuleInput';
import type { Violation } from '../domain/rules/Violation';
import { formatAddress } from '../domain/workbook/CellAddress';
import { plainValue } from '../domain/workbook/ReceivedWorkbook';
import type { Finding } from './ConsolidationResult';
import { describeDoubt } from './text/describeDoubt';
import { describeReadProblem } from './text/describeReadProblem';
import { describeViolation } from './text/describeViolation';
import { formatScalar } from './text/formatScalar';
import type { Language } from './text/Language';
import type { ViolationNames } from './text/ViolationNames';

export interface ReviewContext {
  readonly formSet: FormSet;
  readonly file: string;
  readonly unit?: Unit;
  /** What the sender is allotted where the unit itself is not to be named; `unit`'s own when not given. */
  readonly quotas?: Unit['quotas'];
  readonly language: Language;
}

/**
 * Everything that is wrong or doubtful in one submission, table by table: cells that can't be read (errors), cells read though
 * another reading is possible (warnings), figures where the form asks nothing (warnings), and broken rules. Each with its cell and its sentence.
 */
export function reviewSubmission(submission: Submission, context: ReviewContext): readonly Finding[] {
  const submitted = new Map<string, SubmittedField>();
  for (const table of submission.tables) for (const field of table.fields) submitted.set(fieldKey(field.field), field);

  const formSet = formSetOf(submission, context.formSet);
  const quotas = context.quotas ?? context.unit?.quotas;
  const input: RuleInput = {
    formSet,
    entryAt: (field) => {
      const found = submitted.get(fieldKey(field));
      return found ? (found.read.entry ?? 'unreadable') : 'absent';
    },
    ...(quotas ? { quotas } : {}),
  };

  return submission.tables.flatMap(({ table: id, fields, unasked = [], declaredNil }) => {
    const table = formSet.tables.find((each) => each.id === id);
    if (!table) return [];
    return [
      ...fields.flatMap((field) => entryFindings(field, table, context)),
      ...unasked.map((figure) => unaskedFinding(figure, table, context)),
      ...evaluateRules(input, id)
        .filter(({ fields: looked }) => !declaredNil || looked.some((field) => field.table !== id))
        .flatMap((violation) => ruleFinding(violation, table, submitted, context)),
    ];
  });
}

function ruleFinding(
  violation: Violation,
  table: Table,
  submitted: ReadonlyMap<string, SubmittedField>,
  context: ReviewContext,
): Finding[] {
  const place = submitted.get(fieldKey(violation.field));
  if (!place) return [];
  const explained = explainTotal(violation, submitted);
  const words = (names: ViolationNames): string => describeViolation(explained, names, context.language);
  return [finding(explained, place, table, context, words)];
}

/** A field's own findings: unreadable, or read with a note that it could mean something else. */
function entryFindings(field: SubmittedField, table: Table, context: ReviewContext): Finding[] {
  const { entry, problem, notes } = field.read;
  const text = String(plainValue(field.raw ?? ''));
  const written = typeof field.raw === 'number' ? formatScalar(field.raw, undefined, context.language) : text;
  if (problem) {
    const violation = entryViolation('unreadable-entry', severityOf(problem, field), field.field, text, null);
    const words = (names: ViolationNames): string => describeReadProblem(problem, written, names, context.language);
    return [finding(violation, field, table, context, words)];
  }
  const doubt = notes.find(({ severity }) => severity === 'warning');
  if (!doubt || !entry) return [];
  const readAs = formatEntry(entry, namesOf(field, table).kind ?? 'text');
  const violation = entryViolation('doubtful-entry', 'warning', field.field, text, readAs);
  const words = (names: ViolationNames): string =>
    describeDoubt({ note: doubt, text: written, entry }, names, context.language);
  return [finding(violation, field, table, context, words)];
}

/** A figure that the form has no question for counts nowhere, and whoever wrote it should know. */
function unaskedFinding(figure: UnaskedFigure, table: Table, context: ReviewContext): Finding {
  const { raw } = figure;
  const violation = entryViolation('unasked-entry', 'warning', figure.field, String(plainValue(raw)), null);
  const shown = typeof raw === 'number' ? { ...violation, found: raw } : violation;
  const words = (names: ViolationNames): string => describeViolation(shown, names, context.language);
  return finding(violation, figure, table, context, words);
}

/** A total is derived anyway; one that a program wrote without its result is nobody's mistake. */
function severityOf({ code }: EntryProblem, { derived }: SubmittedField): Violation['severity'] {
  if (!derived) return 'error';
  return code === 'formula-without-value' ? 'info' : 'warning';
}

function entryViolation(
  code: 'unreadable-entry' | 'doubtful-entry' | 'unasked-entry',
  severity: Violation['severity'],
  field: FieldRef,
  found: string,
  expected: string | null,
): Violation {
  return { code, severity, ruleId: code, field, fields: [field], found, expected };
}

function finding(
  violation: Violation,
  place: FieldPlace,
  table: Table,
  { file, unit }: ReviewContext,
  words: (names: ViolationNames) => string,
): Finding {
  const names = namesOf(place, table);
  const { sheet, address } = place;
  return {
    violation,
    ...(unit ? { unit } : {}),
    file,
    sheet,
    address,
    message: words({ ...names, ...(unit ? { unit: unit.name } : {}), file, sheet }),
    detail: words(names),
  };
}

type FieldPlace = Pick<SubmittedField, 'field' | 'sheet' | 'address'>;

/** What a field's place is called within its sheet. */
export function namesOf(place: FieldPlace, table: Table): ViolationNames {
  const crossing = crossingAt(table, place.field.row, place.field.column);
  const kind = kindOf(crossing);
  return {
    address: formatAddress(place.address),
    tableCaption: `Bảng ${table.code}`,
    rowTitle: crossing?.row.name ?? place.field.row,
    columnTitles: crossing?.column.titles ?? [place.field.column],
    ...(kind ? { kind } : {}),
  };
}

function kindOf(crossing: Crossing | undefined): ViolationNames['kind'] {
  return crossing?.type === 'entry' || crossing?.type === 'derived' ? crossing.kind : undefined;
}
