import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { type CellObject, read, utils } from '@e965/xlsx';
import type {
  NumberMeaning,
  ReceivedCell,
  ReceivedSheet,
  ReceivedValue,
  ReceivedWorkbook,
} from '../../../src/domain/workbook/ReceivedWorkbook';

const FOLDER = path.resolve('test/fixtures/received');

/** What the maker of the received workbooks put where: per file, per table, cell address by `row title|column index`. */
export type Truth = Readonly<
  Record<
    string,
    {
      readonly unit: string;
      readonly sheets: Readonly<Record<string, { readonly sheet: string; readonly cells: Readonly<Record<string, string>> }>>;
    }
  >
>;

export type Batch = 'tidy' | 'real';

export function truthOf(batch: Batch): Truth {
  return JSON.parse(readFileSync(path.join(FOLDER, batch, 'truth.json'), 'utf8')) as Truth;
}

export function filesOf(batch: Batch): readonly string[] {
  return readdirSync(path.join(FOLDER, batch)).filter((name) => name.endsWith('.xlsx'));
}

/** A received workbook of the fixtures, read by a library that is not ours. */
export function readFixture(batch: Batch, file: string): ReceivedWorkbook {
  const book = read(readFileSync(path.join(FOLDER, batch, file)), { cellFormula: true, cellNF: true, cellText: false });
  return {
    sheets: book.SheetNames.map((name): ReceivedSheet => {
      const sheet = book.Sheets[name];
      const cells = Object.entries(sheet ?? {}).flatMap(([address, cell]) =>
        address.startsWith('!') ? [] : receivedCell(address, cell as CellObject),
      );
      return {
        name,
        visibility: 'visible',
        cells: cells.sort((a, b) => a.row - b.row || a.column - b.column),
        merges: (sheet?.['!merges'] ?? []).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c })),
        dataValidations: [],
      };
    }),
    definedNames: [],
    properties: { custom: {} },
    customXml: [],
    date1904: false,
  };
}

function receivedCell(address: string, { t, v, f, z }: CellObject): ReceivedCell[] {
  const { r: row, c: column } = utils.decode_cell(address);
  const hasFormula = typeof f === 'string';
  if ((v === undefined || t === 'z') && !hasFormula) return [];
  const value: ReceivedValue =
    v === undefined || v instanceof Date ? { error: 'formula-without-value' } : t === 'e' ? { error: String(v) } : v;
  const numberMeaning: NumberMeaning = typeof z === 'string' && z.includes('%') ? 'percent' : 'general';
  return [{ row, column, value, numberMeaning, ...(hasFormula ? { formula: f } : {}) }];
}
