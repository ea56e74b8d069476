import { fieldKey, type Table } from '../../domain/forms/Table';
import { listField } from '../summary/detailColumns';
import type { UnitFigure } from './FigureTrace';
import type { ReadDetail } from './readDetailSheet';
import { sourceOf } from './unitFigures';

/**
 * The one unit that a figure of a stacked list came from, as the sheet behind the list holds it under the row's number; empty for a row
 * that nobody sent.
 *
 * @param received the received list
 * @param rowTitle the row's number, as its stub prints it
 */
export function stackedFigure(
  detail: ReadDetail,
  received: Table,
  { rowTitle, column }: { readonly rowTitle: string; readonly column: string },
): readonly UnitFigure[] {
  const columns = detail.columnsOf(fieldKey(listField(received, column)));
  const row = detail.rows.find(({ number }) => String(number) === rowTitle);
  if (!columns || !row) return [];
  const cell = row.cellAt(columns.value);
  return [
    {
      unit: row.unit,
      name: row.name,
      status: cell ? 'counted' : 'blank',
      shown: cell ? { value: cell.value, numberMeaning: cell.numberMeaning } : null,
      place: { sheet: detail.sheet, address: { row: row.row, column: columns.value } },
      source: sourceOf(row, row.textAt(columns.source)),
    },
  ];
}
