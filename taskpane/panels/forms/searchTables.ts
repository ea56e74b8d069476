import type { Table } from '../../../src/domain/forms/Table';
import { foldText } from '../../../src/domain/text/foldText';

export interface FoundTable {
  readonly table: Table;
  /** The titles of the column that the search hit, when code and title say nothing of it. */
  readonly column?: string;
}

/**
 * The tables whose code, title or column titles hold every word that was typed, in their order; all of them when nothing was typed.
 * Accents and case don't matter, and the beginning of a word will do.
 *
 * @example searchTables(kl01.tables, 'so cuoc truc tiep').map(({ table }) => table.code) // ['2A', '2B', '2C', '2D']
 */
export function searchTables(tables: readonly Table[], typed: string): readonly FoundTable[] {
  const words = foldText(typed).split(' ').filter(Boolean);
  if (words.length === 0) return tables.map((table) => ({ table }));
  return tables.flatMap((table): FoundTable[] => {
    const heading = [table.caption, table.code, table.title, ...table.subtitles, table.section ?? ''].join(' ');
    if (holds(heading, words)) return [{ table }];
    const column = table.columns.find(({ titles }) => holds([heading, ...titles].join(' '), words));
    return column ? [{ table, column: column.titles.join(' › ') }] : [];
  });
}

function holds(text: string, words: readonly string[]): boolean {
  const folded = ` ${foldText(text)}`;
  return words.every((word) => folded.includes(` ${word}`));
}
