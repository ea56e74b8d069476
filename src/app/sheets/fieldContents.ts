import { partsOfTotal } from '../../domain/forms/partsOfTotal';
import { type FieldRef, type Table, fieldKey } from '../../domain/forms/Table';
import type { CellContent } from '../ports/WorkbookDocument';
import type { PlacedFields } from './placeFields';
import type { TableSheetOptions } from './TableSheetOptions';
import { totalFormula } from './totalFormula';
import { totalValue } from './totalValue';

const BLANK: CellContent = { type: 'blank' };

/**
 * What stands in each field of a table: entered contents as the caller gives them, totals as formulas with the result that they have
 * over those contents. A total over totals takes their results, as Excel does.
 */
export function fieldContents(
  table: Table,
  fields: PlacedFields,
  options: Pick<TableSheetOptions, 'contentOf' | 'formulasForTotals'>,
): (field: FieldRef) => CellContent {
  const contents = new Map<string, CellContent>();

  const contentAt = (field: FieldRef): CellContent => {
    const key = fieldKey(field);
    const content = contents.get(key) ?? makeContent(field);
    contents.set(key, content);
    return content;
  };

  const makeContent = (field: FieldRef): CellContent => {
    const { crossing } = fields.of(field);
    if (!options.formulasForTotals || crossing.type !== 'derived') return options.contentOf?.(crossing) ?? BLANK;
    const parts = partsOfTotal(table, field, crossing.rule);
    return {
      type: 'formula',
      formula: totalFormula(parts.map((part) => fields.of(part).address)),
      cached: totalValue(parts.map(contentAt)),
    };
  };

  return contentAt;
}
