import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface OpenpyxlCell {
  readonly type: string;
  readonly value: string | number | boolean | null;
  readonly cached: string | number | boolean | null;
  readonly style: Readonly<Record<string, unknown>>;
}

export interface OpenpyxlSheet {
  readonly name: string;
  readonly state: string;
  readonly tab: string | null;
  readonly cells: Readonly<Record<string, OpenpyxlCell>>;
  readonly merges: readonly string[];
  readonly widths: Readonly<Record<string, number>>;
  readonly heights: Readonly<Record<string, number>>;
  readonly freeze: string | null;
  readonly filter: string | null;
  readonly validations: readonly Readonly<Record<string, unknown>>[];
  readonly conditional: readonly Readonly<Record<string, unknown>>[];
  readonly protection: Readonly<Record<string, unknown>>;
  readonly titles: string | null;
  readonly area: unknown;
  readonly page: readonly unknown[];
  readonly footer: string | null;
  readonly header: string | null;
  readonly notes: Readonly<Record<string, readonly string[]>>;
  readonly links: Readonly<Record<string, readonly (string | null)[]>>;
}

export interface OpenpyxlBook {
  readonly sheets: readonly OpenpyxlSheet[];
  readonly names: Readonly<Record<string, readonly [string, boolean]>>;
  readonly title: string;
  readonly creator: string;
  readonly modified: string | null;
  readonly custom: Readonly<Record<string, string>>;
  readonly active: string;
  readonly fullCalcOnLoad: boolean;
}

/** What an independent reader, openpyxl, finds in the bytes. */
export function describeWithOpenpyxl(bytes: Uint8Array): OpenpyxlBook {
  const folder = mkdtempSync(join(tmpdir(), 'bieu-mau-openpyxl-'));
  try {
    const path = join(folder, 'book.xlsx');
    writeFileSync(path, bytes);
    const script = join(__dirname, 'describe_workbook.py');
    const output = execFileSync('/usr/bin/python3', [script, path], { encoding: 'utf8', maxBuffer: 1 << 28 });
    return JSON.parse(output) as OpenpyxlBook;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
