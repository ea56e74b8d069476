import type { SheetDocument } from '../../app/ports/WorkbookDocument';
import { columnName } from '../../domain/workbook/CellAddress';
import { type CellRange, formatRange } from '../../domain/workbook/CellRange';
import { surveyWorkbook } from './surveyWorkbook';
import type { WorkbookSurvey } from './WorkbookSurvey';

/** What stands where a table is to go on a sheet that is there. */
export interface PlaceSurvey extends WorkbookSurvey {
  readonly sheetProtected: boolean;
  /** Cells of the area that hold something or are merged, as Excel writes them; null when there are none. */
  readonly occupied: string | null;
  /** By column of the sheet, in points; columns that hold something elsewhere are left out. */
  readonly freeWidths: ReadonlyMap<number, number>;
  /** By row of the sheet, in points. */
  readonly heights: ReadonlyMap<number, number>;
}

/** Looks at the workbook and at an area of one of its sheets. One sync. */
export async function surveyPlace(
  context: Excel.RequestContext,
  { name }: Pick<SheetDocument, 'name'>,
  area: CellRange,
): Promise<PlaceSurvey> {
  const sheet = context.workbook.worksheets.getItem(name);
  const protection = sheet.protection.load('protected');
  const range = sheet.getRange(formatRange(area));
  const used = range.getUsedRangeOrNullObject(true).load('address');
  const merged = range.getMergedAreasOrNullObject().load('address');
  const columns = indexes(area.left, area.right).map((column) => {
    const whole = sheet.getRange(`${columnName(column)}:${columnName(column)}`);
    return {
      column,
      format: whole.format.load('columnWidth'),
      used: whole.getUsedRangeOrNullObject(true).load('address'),
    };
  });
  const rows = indexes(area.top, area.bottom).map((row) => ({
    row,
    format: sheet.getRange(`${row + 1}:${row + 1}`).format.load('rowHeight'),
  }));
  const survey = await surveyWorkbook(context);
  const occupied = !used.isNullObject ? used.address : !merged.isNullObject ? merged.address : null;
  return {
    ...survey,
    sheetProtected: protection.protected,
    occupied: occupied?.slice(occupied.lastIndexOf('!') + 1) ?? null,
    freeWidths: new Map(
      columns.filter((each) => each.used.isNullObject).map(({ column, format }) => [column, format.columnWidth]),
    ),
    heights: new Map(rows.map(({ row, format }) => [row, format.rowHeight])),
  };
}

function indexes(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
