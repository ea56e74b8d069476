import type { Insertion } from '../../app/ports/OpenWorkbook';
import { ANCHORS_NAMESPACE } from '../../domain/intake/anchors';
import { runBatch } from '../batch/runBatch';
import { nameKey } from '../nameKey';
import type { OwnSheets } from '../OwnSheets';
import type { SheetInTheWay } from './sheetsInTheWay';
import type { WorkbookSurvey } from './WorkbookSurvey';

export interface UnfinishedInsertion {
  readonly insertion: Insertion;
  readonly survey: WorkbookSurvey;
  readonly replaced: readonly SheetInTheWay[];
  readonly own: OwnSheets;
}

/**
 * Makes the workbook what it was before an insertion that did not come to its end: new sheets go, replaced ones get their names back, and
 * so do names their places and marks their texts. Waits for a person who is typing. Gives the sheets that could not be taken back; where
 * replaced sheets are gone already, the new ones stay, because nothing else holds their figures, and it gives those that were to go too.
 */
export async function takeBack(unfinished: UnfinishedInsertion): Promise<readonly string[]> {
  const undone = await runBatch((context) => undo(context, unfinished), { waitForCellEdit: true });
  return undone.ok ? undone.value : unfinished.insertion.sheets.map(({ name }) => name);
}

async function undo(
  context: Excel.RequestContext,
  { insertion, survey, replaced, own }: UnfinishedInsertion,
): Promise<readonly string[]> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load('items/id,items/name,items/visibility');
  const custom = workbook.properties.custom.load('items/key,items/value');
  const anchors = workbook.customXmlParts.getByNamespace(ANCHORS_NAMESPACE).load('items/id');
  await context.sync();

  const standing = new Map(sheets.items.map((sheet) => [sheet.id, sheet]));
  const old = replaced.flatMap(({ sheet }) => standing.get(sheet.id) ?? []);
  if (old.length < replaced.length) return old.map(({ name }) => name);

  const before = new Map(survey.sheets.map((sheet) => [sheet.id, sheet]));
  const ours = new Set(insertion.sheets.map(({ name }) => nameKey(name)));
  const added = sheets.items.filter(({ id, name }) => !before.has(id) && (own.wasAdded(id) || ours.has(nameKey(name))));
  own.noteAdded(added.map(({ id }) => id));
  own.noteDeleted(added.map(({ id }) => id));
  for (const sheet of added) {
    sheet.visibility = 'Visible';
    sheet.delete();
  }
  for (const sheet of old) {
    const was = before.get(sheet.id);
    if (!was) continue;
    if (was.name !== sheet.name) sheet.name = was.name;
    if (was.visibility !== sheet.visibility) sheet.visibility = was.visibility;
  }
  restoreMarks(workbook, insertion, survey, custom.items);
  for (const part of anchors.items) if (!survey.anchorParts.includes(part.id)) part.delete();
  // Only now do formulas name the sheets by their own names again.
  const names = workbook.names.load('items/name,items/formula,items/visible');
  await context.sync();

  restoreNames(workbook, insertion, survey, names.items);
  await context.sync();
  return [];
}

/** Only those that are not what they were: Excel recalculates after each that is set, and mostly none has changed. */
function restoreNames(
  workbook: Excel.Workbook,
  { definedNames }: Insertion,
  survey: WorkbookSurvey,
  now: readonly Excel.NamedItem[],
): void {
  const before = new Map(survey.names.map((item) => [nameKey(item.name), item]));
  const wanted = new Set(definedNames.map(({ name }) => nameKey(name)));
  for (const { name, formula, visible } of now.filter((item) => wanted.has(nameKey(item.name)))) {
    const item = workbook.names.getItem(name);
    const was = before.get(nameKey(name));
    if (!was) {
      item.delete();
      continue;
    }
    if (formula !== was.formula) item.formula = was.formula;
    if (visible !== was.visible) item.visible = was.visible;
  }
}

function restoreMarks(
  workbook: Excel.Workbook,
  { customProperties }: Insertion,
  survey: WorkbookSurvey,
  now: readonly Excel.CustomProperty[],
): void {
  const before = new Map([...survey.properties].map(([key, value]) => [nameKey(key), value]));
  const written = new Set(Object.keys(customProperties).map(nameKey));
  for (const property of now.filter(({ key }) => written.has(nameKey(key)))) {
    const was = before.get(nameKey(property.key));
    if (was === undefined) property.delete();
    else if (was !== property.value) workbook.properties.custom.add(property.key, was);
  }
}
