import type { Insertion } from '../../app/ports/OpenWorkbook';
import { runBatch } from '../batch/runBatch';
import { nameKey } from '../nameKey';
import type { OwnSheets } from '../OwnSheets';
import type { WorkbookSurvey } from './WorkbookSurvey';

/**
 * Makes the workbook what it was before an insertion that did not come to its end: new sheets go, replaced ones get their names back,
 * and so do names their places. Waits for a person who is typing. Gives the sheets that could not be taken back.
 */
export async function takeBack(
  insertion: Insertion,
  survey: WorkbookSurvey,
  own: OwnSheets,
): Promise<readonly string[]> {
  const undone = await runBatch((context) => undo(context, insertion, survey, own), { waitForCellEdit: true });
  return undone.ok ? [] : insertion.sheets.map(({ name }) => name);
}

async function undo(
  context: Excel.RequestContext,
  insertion: Insertion,
  survey: WorkbookSurvey,
  own: OwnSheets,
): Promise<void> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load('items/id,items/name');
  const names = workbook.names.load('items/name,items/formula,items/visible');
  await context.sync();

  const nameBefore = new Map(survey.sheets.map(({ id, name }) => [id, name]));
  const ours = new Set(insertion.sheets.map(({ name }) => nameKey(name)));
  const added = sheets.items.filter(({ id, name }) => !nameBefore.has(id) && ours.has(nameKey(name)));
  own.noteAdded(added.map(({ id }) => id));
  own.noteDeleted(added.map(({ id }) => id));
  for (const sheet of added) {
    sheet.visibility = 'Visible';
    sheet.delete();
  }
  for (const sheet of sheets.items) {
    const before = nameBefore.get(sheet.id);
    if (before !== undefined && before !== sheet.name) sheet.name = before;
  }

  const formulas = new Map(survey.names.map((item) => [nameKey(item.name), item]));
  const wanted = new Set(insertion.definedNames.map(({ name }) => nameKey(name)));
  for (const item of names.items.filter(({ name }) => wanted.has(nameKey(name)))) {
    const before = formulas.get(nameKey(item.name));
    if (!before) item.delete();
    else {
      item.formula = before.formula;
      item.visible = before.visible;
    }
  }
  await context.sync();
}
