import { formatAddress } from '../../domain/workbook/CellAddress';
import { type CellRange, formatRange, rangeContains } from '../../domain/workbook/CellRange';
import type { ReceivedCell, ReceivedSheet } from '../../domain/workbook/ReceivedWorkbook';
import type { RestoredCell, RestoredTable } from './RestoredTable';
import type { TablePatch } from './tablePatch';
import { wasIn } from './wasIn';

export type ContentDamage = Pick<RestoredTable, 'texts' | 'formulas' | 'merges'>;

/** Where a sheet's texts, formulas and merges are not those of the table; entries are not looked at. */
export function contentDamage(sheet: ReceivedSheet, { document, areas }: TablePatch): ContentDamage {
  const cells = new Map(sheet.cells.map((cell) => [formatAddress(cell), cell]));
  const texts: RestoredCell[] = [];
  const formulas: RestoredCell[] = [];
  for (const { row, column, content } of document.cells) {
    const cell = cells.get(formatAddress({ row, column }));
    const damage = { address: { row, column }, was: wasIn(cell) };
    if (content.type === 'text' && !isText(cell, content.text)) texts.push(damage);
    if (content.type === 'formula' && plain(cell?.formula) !== plain(content.formula)) formulas.push(damage);
  }
  // Merging keeps only the first cell: what else stands in a merge to be made is told.
  const covered = document.merges.flatMap((merge) =>
    sheet.cells.filter((cell) => rangeContains(merge, cell) && !(cell.row === merge.top && cell.column === merge.left)),
  );
  texts.push(...covered.map((cell) => ({ address: { row: cell.row, column: cell.column }, was: wasIn(cell) })));
  return { texts, formulas, merges: mergeDamage(sheet, document.merges, areas) };
}

function isText(cell: ReceivedCell | undefined, text: string): boolean {
  return cell?.formula === undefined && cell?.value === text;
}

/** Excel may give a formula back with other spaces. */
function plain(formula: string | undefined): string {
  return (formula ?? '').replaceAll(' ', '').toUpperCase();
}

function mergeDamage(
  { merges }: ReceivedSheet,
  wanted: readonly CellRange[],
  areas: readonly CellRange[],
): readonly CellRange[] {
  const there = merges.filter((merge) => areas.some((area) => overlap(merge, area)));
  const keys = (ranges: readonly CellRange[]): ReadonlySet<string> => new Set(ranges.map(formatRange));
  const [wantedKeys, thereKeys] = [keys(wanted), keys(there)];
  return [
    ...wanted.filter((range) => !thereKeys.has(formatRange(range))),
    ...there.filter((range) => !wantedKeys.has(formatRange(range))),
  ];
}

function overlap(a: CellRange, b: CellRange): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
