import type { CellContent, WorkbookDocument } from '../../src/app/ports/WorkbookDocument';
import type { ReportCell } from '../../src/app/Report';
import type { FieldCrossing } from '../../src/app/sheets/TableSheetOptions';
import { startConsolidation } from '../../src/app/startConsolidation';
import type { FormSet } from '../../src/domain/forms/FormSet';
import { readWorkbook } from '../../src/xlsx/reader/readWorkbook';
import { writeWorkbook } from '../../src/xlsx/writer/writeWorkbook';
import { aUnit } from '../support/aSubmission';
import { filledWorkbook } from '../support/filledWorkbook';
import { loadFormSet } from '../support/formSets';
import { receivedFile } from '../support/receivedFolder';

/** As many as the letter's districts and a few more. */
const UNITS = 12;
/** Two of them typed the forms anew: no marks, other sheet names, everything moved. */
const RETYPED = [3, 8];
const DOWN = 4;
const RIGHT = 2;

type Typed = number | string;

/** The same sequence on every run. */
function drawing(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** What someone types into a field, undefined for nothing. */
function typed(crossing: FieldCrossing, draw: () => number): Typed | undefined {
  if (crossing.type !== 'entry' || draw() < 0.3) return undefined;
  const whole = (below: number): number => Math.floor(draw() * below);
  switch (crossing.kind) {
    case 'count':
      return whole(900);
    case 'amount':
      return whole(9000) / 10;
    case 'ratio':
      return whole(101) / 100;
    case 'pair':
      return `${whole(50)}/${50 + whole(50)}`;
    case 'tick':
      return 'x';
    case 'choice':
    case 'choices':
      return crossing.options?.[whole(crossing.options.length)];
    case 'month':
      return `${1 + whole(12)}/2022`;
    case 'text':
      return `Việc thứ ${whole(1000)} đã làm xong`;
  }
}

function contentOf(value: Typed | undefined): CellContent | undefined {
  if (value === undefined) return undefined;
  return typeof value === 'number' ? { type: 'number', number: value } : { type: 'text', text: value };
}

/** As retyped from Word: only what can be seen on the sheets, elsewhere and under other names. */
function retyped({ sheets, properties }: WorkbookDocument): WorkbookDocument {
  return {
    sheets: sheets.map((sheet, index) => ({
      name: `Sheet${index + 1}`,
      cells: sheet.cells.map(({ row, column, content }) => ({
        row: row + DOWN,
        column: column + RIGHT,
        content: content.type === 'formula' ? (contentOf(content.cached as Typed) ?? { type: 'blank' }) : content,
      })),
      merges: sheet.merges.map(({ top, left, bottom, right }) => ({
        top: top + DOWN,
        left: left + RIGHT,
        bottom: bottom + DOWN,
        right: right + RIGHT,
      })),
      columnWidths: [],
      rowHeights: {},
      dataValidations: [],
      conditionalFormats: [],
      notes: [],
      hyperlinks: [],
    })),
    definedNames: [],
    properties: { ...properties, custom: {} },
  };
}

/** Everything that was typed, by table, row and column of the received form set: a value per unit, in the units' order. */
type Everything = ReadonlyMap<string, ReadonlyMap<string, Typed>>;

function sendAll(formSet: FormSet): { files: readonly [string, Uint8Array][]; everything: Everything } {
  const everything = new Map<string, Map<string, Typed>>();
  const names = Array.from({ length: UNITS }, (_, index) => `Đảng ủy xã Thử ${String.fromCodePoint(65 + index)}`);
  const files = names.map((name, index): [string, Uint8Array] => {
    const draw = drawing(41 + index);
    const book = filledWorkbook(formSet, aUnit('', { name }), (table, crossing) => {
      const value = typed(crossing, draw);
      const key = `${table}/${crossing.row.id}/${crossing.column.id}`;
      if (value !== undefined) everything.set(key, (everything.get(key) ?? new Map<string, Typed>()).set(name, value));
      return contentOf(value);
    });
    return [`${name}.xlsx`, writeWorkbook(RETYPED.includes(index) ? retyped(book) : book)];
  });
  return { files, everything };
}

/** What the province must have, worked out from what was typed and nothing else. */
function wanted(how: ReportCell['how'], given: ReadonlyMap<string, Typed>): unknown {
  const values = [...given.values()];
  const numbers = values.filter((value) => typeof value === 'number');
  switch (how) {
    case 'sum': {
      if (values.length === 0) return null;
      if (numbers.length > 0) return Math.round(numbers.reduce((sum, one) => sum + one, 0) * 10) / 10;
      const pairs = values.map((value) => String(value).split('/').map(Number));
      return [0, 1].map((at) => pairs.reduce((sum, pair) => sum + (pair[at] ?? 0), 0)).join('/');
    }
    case 'ticks':
      return { ticked: values.length, of: UNITS };
    case 'ratio-range':
      return values.length === 0
        ? null
        : { lowest: Math.min(...numbers), highest: Math.max(...numbers), given: values.length };
    case 'tally': {
      const tally: Record<string, number> = {};
      for (const value of values) tally[String(value)] = (tally[String(value)] ?? 0) + 1;
      return values.length === 0 ? null : inOrder(tally);
    }
    case 'concat':
      return values.length === 0 ? null : [...given].map(([unit, value]) => `${unit}: ${value}`).sort();
    default:
      return undefined;
  }
}

function inOrder(tally: Readonly<Record<string, number>>): unknown {
  return Object.entries(tally).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** A report's value in the same shape: unit ids of a run without roster are names enough to be counted. */
function told({ how, value }: ReportCell): unknown {
  if (how === 'ticks' && value !== null && typeof value === 'object' && 'ticked' in value)
    return { ticked: value.ticked, of: value.of };
  if (how === 'tally' && value !== null && typeof value === 'object' && 'tally' in value)
    return inOrder(Object.fromEntries(Object.entries(value.tally).map(([option, units]) => [option, units.length])));
  if (how === 'concat' && typeof value === 'string') return value.split('\n').sort();
  return value;
}

describe('twelve workbooks with random entries, two of them retyped', () => {
  it.each(['kl01-971', 'kl01-971-bao-cao', 'nq23-phu-luc-1', 'giua-nhiem-ky', 'de-cuong-41'])(
    'of %s come to the sums, tallies and texts of what was typed',
    (id) => {
      const formSet = { ...loadFormSet(id) };
      delete (formSet as { roster?: unknown }).roster;
      const into = formSet.consolidation?.into;
      const summaryFormSet = into === undefined ? formSet : loadFormSet(into);
      const { files, everything } = sendAll(formSet);
      const run = startConsolidation({ formSet, summaryFormSet, language: 'vi', readWorkbook });
      for (const [name, bytes] of files) run.add(receivedFile(name, bytes));
      const { report } = run.finish();
      expect(report.files.map(({ status }) => status)).toEqual(files.map(() => 'used'));

      const source = (table: string): string =>
        formSet.consolidation?.tables.find(({ to }) => to === table)?.from ?? (into === undefined ? table : '');
      const different: unknown[] = [];
      let compared = 0;
      let stacked = 0;
      for (const table of report.tables)
        for (const cell of table.cells) {
          if (cell.how === 'stack') stacked += cell.contributions.length;
          const key = `${source(table.table)}/${cell.row}/${cell.column}`;
          const should = wanted(cell.how, everything.get(key) ?? new Map<string, Typed>());
          if (should === undefined) continue;
          compared += 1;
          if (JSON.stringify(told(cell)) !== JSON.stringify(should)) different.push([key, told(cell), should]);
        }
      expect(different).toEqual([]);
      expect(compared).toBeGreaterThan(10);
      const listed = new Set(formSet.tables.filter(({ list }) => list).map((table) => table.id));
      const inLists = [...everything].filter(([key]) => listed.has(key.split('/')[0] ?? ''));
      expect(stacked).toBe(inLists.reduce((sum, [, given]) => sum + given.size, 0));
    },
  );
});
