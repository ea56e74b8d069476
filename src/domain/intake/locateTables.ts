import type { FormSet } from '../forms/FormSet';
import type { ReceivedWorkbook } from '../workbook/ReceivedWorkbook';
import { type AnchoredTable, anchoredTables } from './anchoredTables';
import { chooseTables } from './chooseTables';
import type { Claim } from './Claim';
import { formSetIndex } from './FormSetIndex';
import type { IdentifiedBlock } from './identifyBlock';
import { identifyBlocks } from './identifyBlocks';
import type { LocatedTable, TableLocations } from './LocatedTable';
import { locateByShape } from './locateByShape';
import { tableIdOf } from './Placement';
import { sheetGrid } from './SheetGrid';

/**
 * Finds a form set's tables in a workbook: by our own marks where the header still agrees with them, else by header, else by the
 * shape of the body. Whatever the sheets are called, wherever the tables stand, stacked or one each, columns inserted or moved.
 *
 * A table is located at most once. Places that may be several tables, tables that stand in several places with different figures,
 * and tables whose columns or rows don't match are refused, with what was found.
 *
 * @example locateTables(workbook, formSet).located.map(({ table }) => table) // ['bang-1', 'bang-2a', …]
 */
export function locateTables(workbook: ReceivedWorkbook, formSet: FormSet): TableLocations {
  const index = formSetIndex(formSet);
  const grids = workbook.sheets.map(sheetGrid);
  const blocks = grids.flatMap((grid) => identifyBlocks(grid, index));
  const anchors = anchoredTables(workbook);
  const anchored = blocks.flatMap((block) => {
    const claim = anchoredClaim(block, anchors);
    return claim ? [{ block, claim }] : [];
  });
  const chosen = chooseTables(
    anchored.map(({ claim }) => claim),
    blocks.filter((block) => !anchored.some((known) => known.block === block)),
  );
  const byShape = locateByShape(grids, index, chosen);
  const order = new Map(formSet.tables.map(({ id }, at) => [id, at]));
  const orderOf = ({ table }: LocatedTable): number => order.get(table) ?? order.size;
  return {
    located: [...chosen.located, ...byShape.located].sort((a, b) => orderOf(a) - orderOf(b)),
    refused: [...chosen.refused, ...byShape.refused],
    setAside: chosen.setAside,
  };
}

/** Our mark is believed when it lies over the block and names a table that the block can be. */
function anchoredClaim({ block, options, fit }: IdentifiedBlock, anchors: readonly AnchoredTable[]): Claim | null {
  if (!fit) return null;
  for (const { table, sheetIndex, range } of anchors) {
    const isHere =
      sheetIndex === block.grid.index &&
      range.top <= block.bottom &&
      range.bottom > block.bottom &&
      range.left <= block.right &&
      range.right >= block.left;
    const placement = isHere ? options.find((option) => tableIdOf(option) === table) : undefined;
    if (placement) return { placement, foundBy: 'id', confidence: 1 };
  }
  return null;
}
