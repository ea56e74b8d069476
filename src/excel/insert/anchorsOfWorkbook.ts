import {
  formatAnchors,
  parseAnchors,
  tableAnchorName,
  tableIdOfAnchorName,
  UNIT_PROPERTY,
} from '../../domain/intake/anchors';
import { formatRange, parseRange } from '../../domain/workbook/CellRange';
import { nameKey } from '../nameKey';
import { sheetOfFormula } from './sheetOfFormula';
import type { SurveyedName, WorkbookSurvey } from './WorkbookSurvey';

/**
 * The anchors of an insertion, with those of the tables that stood in the workbook before and still stand. Where they stand is asked of
 * their hidden names, which follow when sheets are renamed and rows come and go; so the new part may take the place of the old ones.
 * Null for a part that is not anchors, and where the workbook has old anchors without any name: a program lost the names, and the old
 * parts are all there is.
 *
 * @param gone names of the sheets that are replaced
 */
export function anchorsOfWorkbook(
  xml: string,
  { names, properties, anchorParts }: Pick<WorkbookSurvey, 'names' | 'properties' | 'anchorParts'>,
  gone: readonly string[],
): string | null {
  const inserted = parseAnchors(xml);
  const known = names.filter(({ name }) => tableIdOfAnchorName(name) !== null);
  if (!inserted || (anchorParts.length > 0 && known.length === 0)) return null;
  const goneKeys = new Set(gone.map(nameKey));
  const newNames = new Set(inserted.tables.map(({ table }) => nameKey(tableAnchorName(table))));
  const standing = known
    .filter(({ name }) => !newNames.has(nameKey(name)))
    .flatMap(placeOf)
    .filter(({ sheet }) => !goneKeys.has(nameKey(sheet)));
  const unit = inserted.unit ?? properties.get(UNIT_PROPERTY);
  return formatAnchors({
    ...inserted,
    ...(unit === undefined ? {} : { unit }),
    tables: [...standing, ...inserted.tables],
  });
}

/** None for a name whose cells are gone. */
function placeOf({ name, formula }: SurveyedName): readonly { table: string; sheet: string; range: string }[] {
  const table = tableIdOfAnchorName(name);
  const sheet = sheetOfFormula(formula);
  const range = parseRange(formula.slice(formula.lastIndexOf('!') + 1));
  if (table === null || sheet === null || !range) return [];
  return [{ table, sheet, range: formatRange(range) }];
}
