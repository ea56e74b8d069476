import { partsOfTotal } from '../../domain/forms/partsOfTotal';
import { type FieldRef, type Table, fieldKey } from '../../domain/forms/Table';
import type { CellContent } from '../ports/WorkbookDocument';
import { derivedFormula } from './derivedFormula';
import { derivedValue } from './derivedValue';
import type { PlacedFields } from './placeFields';
import type { TableSheetOptions } from './TableSheetOptions';

const BLANK: CellContent = { type: 'blank' };

/**
 * What stands in each field of a table: entered contents as the caller gives them, totals as formulas with the result that they have
 * over those contents. A total over totals takes their results, as Excel does; one that no formula can give stands as its value.
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
    const { rule, kind } = crossing;
    const parts = partsOfTotal(table, field, rule);
    const places = parts.map((part) => fields.of(part).address);
    const formula = derivedFormula(rule, kind, places);
    const cached = derivedValue(rule, kind, parts.map(contentAt));
    return formula === null ? contentOfValue(cached) : { type: 'formula', formula, cached };
  };

  return contentAt;
}

function contentOfValue(value: number | string): CellContent {
  if (value === '') return BLANK;
  return typeof value === 'number' ? { type: 'number', number: value } : { type: 'text', text: value };
}
