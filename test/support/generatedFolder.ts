import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ReceivedFile } from '../../src/app/ports/ReceivedFile';
import type { Report } from '../../src/app/Report';
import { receivedFile, TABLES_BY_CODE } from './receivedFolder';

/** What a cell was meant to say. */
export type Meaning = number | 'x' | { readonly share: number } | null;

/** What generateReceived.py knows of a file that it wrote. */
export interface GeneratedTruth {
  readonly unit: string;
  /** By table code, see `TABLES_BY_CODE`; cells by `row title|data column`. */
  readonly figures: Readonly<
    Record<
      string,
      {
        readonly sheet: string;
        readonly cells: Readonly<Record<string, { readonly address: string; readonly value: Meaning }>>;
      }
    >
  >;
  readonly wrong: readonly {
    readonly sheet: string;
    readonly address: string;
    readonly found: number;
    readonly expected: number;
  }[];
}

export interface GeneratedFolder {
  readonly files: readonly ReceivedFile[];
  /** By file name. */
  readonly truth: ReadonlyMap<string, GeneratedTruth>;
}

/** Fifteen units' workbooks made anew from a seed, each unit in its own manner; see generateReceived.py. */
export function generateFolder(seed: number, folder: string): GeneratedFolder {
  execFileSync('/usr/bin/python3', ['-B', path.resolve('test/support/generateReceived.py'), String(seed), folder]);
  const truth = JSON.parse(readFileSync(path.join(folder, 'truth.json'), 'utf8')) as Record<string, GeneratedTruth>;
  const names = readdirSync(folder).filter((name) => name.endsWith('.xlsx'));
  return {
    files: names.map((name) => receivedFile(name, readFileSync(path.join(folder, name)))),
    truth: new Map(Object.entries(truth)),
  };
}

/** The figures of all files, one line each, `file!sheet!cell = value`: what was meant, blank cells left out. */
export function figuresMeant({ truth }: GeneratedFolder): string[] {
  return [...truth].flatMap(([file, { unit, figures }]) =>
    Object.entries(figures).flatMap(([code, { sheet, cells }]) =>
      Object.entries(cells).flatMap(([key, { address, value }]) =>
        value === null ? [] : [figureLine(code, key, unit, file, sheet, address, plain(value))],
      ),
    ),
  );
}

/** The figures behind the province's, one line each as `figuresMeant` has them. */
export function figuresCounted(report: Report): string[] {
  return provincialCells(report).flatMap(({ code, key, cell }) =>
    cell.contributions.map(({ unit, file, sheet, address, value }) =>
      figureLine(code, key, unit, file, sheet, address, value === true ? 'x' : Number(value)),
    ),
  );
}

/** Every provincial figure that is not what the meant ones come to. */
export function wrongFigures(report: Report, { truth }: GeneratedFolder): string[] {
  return provincialCells(report).flatMap(({ code, key, cell }) => {
    const meant = [...truth.values()].map(({ figures }) => figures[code]?.cells[key]?.value ?? null);
    const expected = JSON.stringify(combined(meant, cell.how));
    const found = JSON.stringify(bare(cell.value));
    return found === expected ? [] : [`${code} ${key}: ${found} instead of ${expected}`];
  });
}

function figureLine(
  code: string,
  key: string,
  unit: string,
  file: string,
  sheet: string,
  address: string,
  value: number | string,
): string {
  return `${code} ${key} ${unit} ${file}!${sheet}!${address} = ${value}`;
}

function plain(value: Exclude<Meaning, null>): number | string {
  return typeof value === 'object' ? value.share : value;
}

function provincialCells(
  report: Report,
): { code: string; key: string; cell: Report['tables'][number]['cells'][number] }[] {
  return Object.entries(TABLES_BY_CODE).flatMap(([code, { provincial }]) => {
    const given = (report.tables.find(({ table }) => table === provincial)?.cells ?? []).filter(
      ({ how }) => how !== 'typed' && how !== 'derived',
    );
    return given.map((cell) => {
      const column = given.filter(({ row }) => row === cell.row).indexOf(cell);
      return { code, key: `${cell.rowTitle}|${column}`, cell };
    });
  });
}

function combined(meant: readonly Meaning[], how: string): unknown {
  if (how === 'ticks') return { ticked: meant.filter((value) => value === 'x').length };
  const numbers = meant.flatMap((value) => (value === null || value === 'x' ? [] : [Number(plain(value))]));
  if (numbers.length === 0) return null;
  if (how === 'ratio-range') return [Math.min(...numbers), Math.max(...numbers), numbers.length];
  return numbers.reduce((sum, number) => sum + number, 0);
}

function bare(value: Report['tables'][number]['cells'][number]['value']): unknown {
  if (value === null || typeof value !== 'object') return value;
  if ('ticked' in value) return { ticked: value.ticked };
  return 'lowest' in value ? [value.lowest, value.highest, value.given] : value;
}
