import type {
  HostFailure,
  InsertedSheets,
  Insertion,
  InsertionPlace,
  InsertionProgress,
} from '../../app/ports/OpenWorkbook';
import type { SheetDocument } from '../../app/ports/WorkbookDocument';
import { failure, type Result, success } from '../../domain/Result';
import { type CellRange, formatRange } from '../../domain/workbook/CellRange';
import type { Pause } from '../../app/ports/Pause';
import { lastStep } from '../batch/lastStep';
import { packSteps } from '../batch/packSteps';
import { runBatch } from '../batch/runBatch';
import { sendBatches } from '../batch/sendBatches';
import { nameKey } from '../nameKey';
import { columnPoints } from '../write/columnPoints';
import { sheetSteps } from '../write/sheetSteps';
import { areaOfDocument } from './areaOfDocument';
import { nameStep } from './insertionSteps';
import { markSteps, oldMarkSteps } from './markSteps';
import { sheetOfFormula } from './sheetOfFormula';
import { type PlaceSurvey, surveyPlace } from './surveyPlace';

type Place = Extract<InsertionPlace, { kind: 'at' }>;

export interface InsertIntoSheetOptions {
  readonly progress?: InsertionProgress | undefined;
  readonly pause: Pause;
}

/**
 * Puts one table into a sheet that is there, whole or not at all, where nothing stands. The sheet's lock, print setup and panes are its
 * owner's and stay as they are. One sync to look, then one per quarter of a megabyte.
 */
export async function insertIntoSheet(
  insertion: Insertion,
  place: Place,
  { progress, pause }: InsertIntoSheetOptions,
): Promise<Result<InsertedSheets, HostFailure>> {
  const [document] = insertion.sheets;
  const area = document && areaOfDocument(document);
  if (!document || !area) return success({ names: [] });
  const surveyed = await runBatch((context) => surveyPlace(context, document, area));
  if (!surveyed.ok) return failure({ ...surveyed.failure, sheet: place.sheet });
  const survey = surveyed.value;
  const obstacle = obstacleAt(place, insertion, survey);
  if (obstacle) return failure(obstacle);

  const context = new Excel.RequestContext();
  const { workbook } = context;
  const known = new Map(survey.names.map(({ name }) => [nameKey(name), name]));
  const steps = [
    ...insertion.definedNames.map((name) => nameStep(workbook, name, known.get(nameKey(name.name)))),
    ...sheetSteps(workbook.worksheets.getItem(document.name), contentsOnly(document, survey)),
    lastStep([...markSteps(workbook, insertion, survey), ...oldMarkSteps(workbook, insertion, survey)]),
  ];
  const written = await sendBatches(context, packSteps(steps), {
    sent: () => undefined,
    isCancelled: () => progress?.isCancelled() ?? false,
    finishing: () => progress?.finishing?.(),
    pause,
  });
  if (written.ok && written.value === 'sent') {
    progress?.report(1, 1);
    return success({ names: [document.name] });
  }
  await takeOut(insertion, document, area, survey);
  return failure(written.ok ? { code: 'cancelled' } : { ...written.failure, sheet: place.sheet });
}

/** Why a table can't go there; null when nothing is in its way. */
function obstacleAt({ sheet }: Place, { definedNames }: Insertion, survey: PlaceSurvey): HostFailure | null {
  if (survey.sheetProtected) return { code: 'sheet-protected', sheet };
  const wanted = new Set(definedNames.map(({ name }) => nameKey(name)));
  for (const { name, formula } of survey.names) {
    const standsOn = wanted.has(nameKey(name)) ? sheetOfFormula(formula) : null;
    if (standsOn !== null) return { code: 'sheet-exists', sheet: standsOn };
  }
  return survey.occupied === null ? null : { code: 'place-occupied', sheet, range: survey.occupied };
}

/** What of a document belongs to its cells, and sizes that only grow. */
function contentsOnly(document: SheetDocument, { freeWidths, heights }: PlaceSurvey): SheetDocument {
  const { name, cells, merges, dataValidations, conditionalFormats, hyperlinks } = document;
  return {
    name,
    cells,
    merges,
    dataValidations,
    conditionalFormats,
    hyperlinks,
    notes: [],
    columnWidths: document.columnWidths.map((width, column) => {
      const now = freeWidths.get(column);
      return width !== undefined && now !== undefined && columnPoints(width) > now ? width : undefined;
    }),
    rowHeights: Object.fromEntries(
      Object.entries(document.rowHeights).filter(([row, height]) => height > (heights.get(Number(row)) ?? 0)),
    ),
  };
}

/** Empties the area again, which held nothing before, and gives names and sizes back. */
async function takeOut(
  { definedNames }: Insertion,
  { name: sheetName }: SheetDocument,
  area: CellRange,
  survey: PlaceSurvey,
): Promise<void> {
  await runBatch(
    async (context) => {
      const { workbook } = context;
      const names = workbook.names.load('items/name');
      await context.sync();
      const sheet = workbook.worksheets.getItem(sheetName);
      const range = sheet.getRange(formatRange(area));
      range.conditionalFormats.clearAll();
      range.clear();
      for (const [column, points] of survey.freeWidths) sheet.getCell(0, column).format.columnWidth = points;
      for (const [row, points] of survey.heights) sheet.getCell(row, 0).format.rowHeight = points;
      const before = new Map(survey.names.map((item) => [nameKey(item.name), item]));
      const wanted = new Set(definedNames.map(({ name }) => nameKey(name)));
      for (const item of names.items.filter(({ name }) => wanted.has(nameKey(name)))) {
        const known = before.get(nameKey(item.name));
        if (known) item.formula = known.formula;
        else item.delete();
      }
      await context.sync();
    },
    { waitForCellEdit: true },
  );
}
