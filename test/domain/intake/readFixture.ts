import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { ReceivedWorkbook } from '../../../src/domain/workbook/ReceivedWorkbook';
import { readWorkbook } from '../../../src/xlsx/reader/readWorkbook';

const FOLDER = path.resolve('test/fixtures/received');

/** What the maker of the received workbooks put where: per file, per table, cell address by `row title|column index`. */
export type Truth = Readonly<
  Record<
    string,
    {
      readonly unit: string;
      readonly sheets: Readonly<
        Record<string, { readonly sheet: string; readonly cells: Readonly<Record<string, string>> }>
      >;
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

/** A received workbook of the fixtures, as the product reads it. */
export function readFixture(batch: Batch, file: string): ReceivedWorkbook {
  const read = readWorkbook(new Uint8Array(readFileSync(path.join(FOLDER, batch, file))));
  if (!read.ok) throw new Error(`${file}: ${JSON.stringify(read.failure)}`);
  return read.value;
}
