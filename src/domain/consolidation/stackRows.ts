import { formatEntry } from '../entries/formatEntry';
import { formatShare } from '../entries/formatShare';
import type { TableMap } from '../forms/FormSet';
import type { FieldRef, Table } from '../forms/Table';
import { SENDER_COLUMN, withSenders } from '../forms/withSenders';
import { tableCrossings } from '../forms/tableCrossings';
import type { StackedRow, SummaryFigure, UnitSubmission } from './Consolidation';
import type { Contribution } from './Contributions';
import { type KeptField, keptField } from './keptField';
import { keptTables } from './keptTables';
import { pairText } from './pairText';
import { sourceOf } from './receivedFieldOf';
import { fieldCount, fieldOf } from './TableLayout';

/** The rows of one received list in which something was entered, unit after unit, each unit's in the order of its file. */
export function stackRows(received: string, submissions: readonly UnitSubmission[]): readonly StackedRow[] {
  return submissions.flatMap(({ unit, file, submission }) =>
    keptTables(submission)
      .filter(({ layout }) => layout.table === received)
      .flatMap((table): StackedRow[] => {
        const { layout } = table;
        const { sheet, range } = layout;
        const fieldsAt = (indexes: readonly number[]): readonly KeptField[] =>
          indexes.map((index) => keptField(submission, table, index));
        const byRow = new Map<string, number[]>();
        for (let index = 0; index < fieldCount(layout); index += 1) {
          const { row } = fieldOf(layout, index);
          byRow.set(row, [...(byRow.get(row) ?? []), index]);
        }
        return [...byRow]
          .filter(([, indexes]) => fieldsAt(indexes).some(isGiven))
          .map(([row, indexes]) => ({
            unit,
            file,
            sheet,
            range,
            row,
            get fields() {
              return fieldsAt(indexes);
            },
          }));
      }),
  );
}

/** A total that an empty row computes is nobody's entry. */
function isGiven({ derived, entry }: KeptField): boolean {
  return !derived && entry?.state !== 'blank';
}

/** A list as the province prints it, with its figures; its totals are still to be derived. */
export interface StackedList {
  readonly printed: Table;
  readonly figures: readonly SummaryFigure[];
}

/** Puts the rows of all units below each other. Every figure is as it was typed and has one contribution, or none where it is blank. */
export function stackList(table: Table, map: TableMap, rows: readonly StackedRow[]): StackedList {
  const printed = withSenders(
    table,
    rows.map(({ unit }) => unit.name),
  );
  const numberOf = new Map(printed.rows.map(({ id }, index) => [id, index]));
  const figures = tableCrossings(printed).flatMap((crossing): SummaryFigure[] => {
    const field = { table: table.id, row: crossing.row.id, column: crossing.column.id };
    if (crossing.type === 'title') return [];
    if (crossing.type !== 'entry') return [{ field, how: 'derived', value: null, contributions: [] }];
    const row = rows[numberOf.get(field.row) ?? rows.length];
    if (field.column === SENDER_COLUMN) {
      return [{ field, how: 'stack', value: row?.unit.name ?? null, contributions: [] }];
    }
    if (crossing.column.how === 'typed') return [{ field, how: 'typed', value: null, contributions: [] }];
    const column = sourceOf(field.column, map.columns);
    const submitted = row?.fields.find((each) => each.field.column === column);
    return [stackedFigure(field, submitted, row)];
  });
  return { printed, figures };
}

function stackedFigure(field: FieldRef, submitted: KeptField | undefined, row: StackedRow | undefined): SummaryFigure {
  const contribution = submitted && row ? stackedContribution(submitted, row) : null;
  if (!submitted || !contribution) return { field, how: 'stack', value: null, contributions: [] };
  return { field, how: 'stack', value: valueOf(contribution), contributions: [contribution] };
}

/** What can't be read stands as it was typed: there is no sum that it could spoil, and no other place where it would be seen. */
function stackedContribution(submitted: KeptField, { unit, file }: StackedRow): Contribution | null {
  const { sheet, address, field, raw, entry } = submitted;
  if (raw === null || entry?.state === 'blank') return null;
  const source = { unit: unit.id, file, sheet, address, field, raw };
  if (!entry) return { ...source, state: 'value', value: { type: 'text', text: String(raw) } };
  return { ...source, state: entry.state, value: entry.state === 'value' ? entry.value : null };
}

function valueOf({ state, value, raw }: Contribution): number | string {
  if (!value) return state === 'zero' ? 0 : typeof raw === 'string' ? raw.trim() : '-';
  switch (value.type) {
    case 'number':
      return value.number;
    case 'share':
      return value.bound === undefined ? value.share : formatShare(value.share, value.bound);
    case 'pair':
      return pairText([value.first, value.second]);
    default:
      return formatEntry({ state: 'value', value }, 'text');
  }
}

/** Whether a received table is stacked into a summary table: both are lists. */
export function isStacked(received: Table | null | undefined, summary: Table): boolean {
  return received?.list !== undefined && summary.list !== undefined;
}
