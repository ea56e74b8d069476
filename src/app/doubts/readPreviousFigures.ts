import type { TableFigures } from '../../domain/doubts/equalFigures';
import { consolidationOf } from '../../domain/forms/consolidationOf';
import type { FormSet } from '../../domain/forms/FormSet';
import { fieldKey, type Table } from '../../domain/forms/Table';
import type { ReceivedWorkbook } from '../../domain/workbook/ReceivedWorkbook';
import { tableSheetNames } from '../sheets/tableSheetNames';
import { detailTitle } from '../summary/detailTitle';
import type { ReadDetail } from '../trace/readDetailSheet';
import { titledDetail } from '../trace/titledDetail';
import { comparedFields } from './comparedFigures';
import type { PreviousFigures } from './findDoubts';

/**
 * What each unit gave last period, read back from the detail sheets of that summary, zeros left out; null when the workbook has none of
 * this form set. A table whose rows or columns are others now is passed over: its figures can't be compared.
 */
export function readPreviousFigures(
  workbook: Pick<ReceivedWorkbook, 'sheets'>,
  formSet: FormSet,
  summaryFormSet: FormSet,
): PreviousFigures | null {
  const names = tableSheetNames(summaryFormSet.tables);
  const byUnit = new Map<string, Map<string, TableFigures>>();
  let found = false;
  for (const { from, to } of consolidationOf(formSet).tables) {
    const table = formSet.tables.find(({ id }) => id === from);
    const detail = table && titledDetail(workbook.sheets, detailTitle(names.get(to) ?? '', table), table);
    if (!table || !detail) continue;
    found = true;
    for (const { unit, figures } of figuresOf(detail, table)) {
      const tables = byUnit.get(unit) ?? new Map<string, TableFigures>();
      byUnit.set(unit, tables.set(table.id, figures));
    }
  }
  return found ? byUnit : null;
}

function figuresOf(detail: ReadDetail, table: Table): readonly { unit: string; figures: TableFigures }[] {
  const fields = comparedFields(table).flatMap(({ field }) => {
    const key = fieldKey(field);
    const column = detail.columnsOf(key)?.value;
    return column === undefined ? [] : [{ key, field, column }];
  });
  return detail.rows.map((row) => ({
    unit: row.unit,
    figures: new Map(
      fields.flatMap(({ key, field, column }) => {
        const number = row.cellAt(column)?.value;
        return typeof number === 'number' && number !== 0 ? [[key, { field, number }] as const] : [];
      }),
    ),
  }));
}
