import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The cells of one table of the province's filled-in form, as typed; blank is the empty string. */
export interface TableFigures {
  readonly columns: readonly string[];
  readonly rows: Readonly<Record<string, readonly string[]>>;
}

/** The figures of test/fixtures/forms/kl01-bang-1-9-cap-tinh-da-dien.txt by table id. */
export function realFigures(): Readonly<Record<string, TableFigures>> {
  const file = path.join(process.cwd(), 'test/fixtures/forms/kl01-tinh-figures.json');
  return JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, TableFigures>>;
}

/** What is typed in one cell. */
export function typedIn(figures: TableFigures | undefined, row: string, column: string): string {
  const cell = figures?.rows[row]?.[figures.columns.indexOf(column)];
  if (cell === undefined) throw new Error(`no cell ${row}/${column}`);
  return cell;
}
