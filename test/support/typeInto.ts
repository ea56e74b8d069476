import { execFileSync } from 'node:child_process';
import path from 'node:path';

/** What is typed, by sheet and cell; a sheet with null is taken out. */
export type Typed = Readonly<Record<string, Readonly<Record<string, number | string>> | null>>;

/** Types into a workbook on the disk and saves it in openpyxl, which keeps formulas without their results. */
export function typeInto(file: string, typed: Typed): void {
  execFileSync('/usr/bin/python3', ['-B', path.resolve('test/support/typeInto.py'), file], {
    input: JSON.stringify(typed),
  });
}
