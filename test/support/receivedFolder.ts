import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ReceivedFile } from '../../src/app/ports/ReceivedFile';

export const RECEIVED = path.resolve('test/fixtures/received');

/** What is known of a received workbook from where it was made: whose, and the cell of every figure. */
export interface Truth {
  readonly unit: string;
  readonly name: string;
  readonly style: { readonly wrongtotal?: readonly [sheetCaption: string, column: number] };
  /** By table code as the letter counts them; cells by `row title|data column`. */
  readonly sheets: Readonly<
    Record<string, { readonly sheet: string; readonly cells: Readonly<Record<string, string>> }>
  >;
}

/** One figure that the province must get. */
export type Expected =
  number | null | { readonly ticks: number } | { readonly ratioMin: number; readonly ratioMax: number };

/** The workbooks of a folder of test/fixtures/received. */
export function receivedFiles(folder: string): ReceivedFile[] {
  const directory = path.join(RECEIVED, folder);
  return readdirSync(directory)
    .filter((name) => name.endsWith('.xlsx'))
    .map((name) => receivedFile(name, readFileSync(path.join(directory, name))));
}

export function receivedFile(name: string, bytes: Uint8Array, modified?: string): ReceivedFile {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { name, bytes, sha256, ...(modified === undefined ? {} : { modified }) };
}

export function truthOf(folder: string): Readonly<Record<string, Truth>> {
  return JSON.parse(readFileSync(path.join(RECEIVED, folder, 'truth.json'), 'utf8')) as Record<string, Truth>;
}

/** By table code, row title, then data columns left to right. */
export function expectedOf(folder: string): Readonly<Record<string, Readonly<Record<string, readonly Expected[]>>>> {
  return JSON.parse(readFileSync(path.join(RECEIVED, folder, 'expected.json'), 'utf8')) as Record<
    string,
    Record<string, readonly Expected[]>
  >;
}

/** The table codes of expected.json and truth.json → the provincial table and the received one. */
export const TABLES_BY_CODE: Readonly<Record<string, { readonly provincial: string; readonly received: string }>> = {
  '1': { provincial: 'bang-1', received: 'bang-i' },
  '2A': { provincial: 'bang-2a', received: 'bang-2a' },
  '2B': { provincial: 'bang-2b', received: 'bang-2b' },
  '2C': { provincial: 'bang-2c', received: 'bang-2c' },
  '2D': { provincial: 'bang-2d', received: 'bang-2d' },
  '3A': { provincial: 'bang-3a', received: 'bang-3a' },
  '3B': { provincial: 'bang-3b', received: 'bang-3b' },
  '3C': { provincial: 'bang-3c', received: 'bang-3c' },
  '4': { provincial: 'bang-4', received: 'bang-iv' },
  '5': { provincial: 'bang-8', received: 'bang-v' },
  '6': { provincial: 'bang-9', received: 'bang-vi' },
};
