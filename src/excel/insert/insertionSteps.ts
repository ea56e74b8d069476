import type { Insertion } from '../../app/ports/OpenWorkbook';
import type { NameDocument, SheetDocument } from '../../app/ports/WorkbookDocument';
import type { Pause } from '../../app/ports/Pause';
import { lastStep } from '../batch/lastStep';
import { ACTION_BYTES, jsonBytes, RANGE_BYTES } from '../batch/payloadBytes';
import type { WriteStep } from '../batch/WriteStep';
import { nameKey } from '../nameKey';
import { protectSheet } from '../write/protectSheet';
import { sheetSteps } from '../write/sheetSteps';
import { markSteps, oldMarkSteps } from './markSteps';
import { sheetPositions } from './sheetPositions';
import type { SheetInTheWay } from './sheetsInTheWay';
import { spareSheetName } from './spareSheetName';
import type { SurveyedSheet, WorkbookSurvey } from './WorkbookSurvey';

export interface InsertionStep extends WriteStep {
  /** Given for the last step of a sheet. */
  readonly finishes?: string;
}

export interface InsertionPlan {
  readonly steps: readonly InsertionStep[];
  /** The new sheets, with their ids after the first sync. */
  readonly sheets: readonly Excel.Worksheet[];
  /** Ids of the sheets that will be deleted. */
  readonly replaced: readonly string[];
}

export interface InsertionPlanInput {
  readonly insertion: Insertion;
  readonly survey: WorkbookSurvey;
  readonly replaced: readonly SheetInTheWay[];
  readonly pause: Pause;
}

/**
 * An insertion from its first action to its last; `replaced` sheets make room under another name until then. All sheets and names come
 * first, because contents refer to them. Locks, our marks and then the end of replaced sheets come last and in one piece: until they
 * are sent everything can be taken back.
 */
export async function insertionSteps(
  { workbook }: Excel.RequestContext,
  { insertion, survey, replaced, pause }: InsertionPlanInput,
): Promise<InsertionPlan> {
  const used = [...survey.sheets, ...insertion.sheets].map(({ name }) => name);
  for (const {
    sheet: { id },
  } of replaced) {
    const spare = spareSheetName(used);
    used.push(spare);
    workbook.worksheets.getItem(id).name = spare;
  }
  const positions = sheetPositions(insertion, survey, replaced);
  const sheets = insertion.sheets.map((document, index) => {
    const sheet = workbook.worksheets.add(document.name);
    const position = positions[index];
    if (position !== undefined) sheet.position = position;
    return sheet.load('id');
  });
  const pairs = insertion.sheets.flatMap((document, index) => {
    const sheet = sheets[index];
    return sheet ? [{ document, sheet }] : [];
  });
  const known = new Map(survey.names.map(({ name }) => [nameKey(name), name]));
  const contents: InsertionStep[] = [];
  for (const { document, sheet } of pairs) {
    // Finding the rectangles of a sheet with hundreds of units takes a while.
    await pause();
    contents.push(...finished(sheetSteps(sheet, document), document));
  }
  return {
    sheets,
    replaced: replaced.map(({ sheet }) => sheet.id),
    steps: [
      ...insertion.definedNames.map((name) => nameStep(workbook, name, known.get(nameKey(name.name)))),
      ...contents,
      lastStep([
        ...pairs.filter(({ document }) => document.protected).map(({ sheet }) => protectionStep(sheet)),
        ...markSteps(workbook, insertion, survey, replaced),
        ...replaced.map(({ sheet }) => removalStep(workbook, sheet)),
        ...oldMarkSteps(workbook, insertion, survey),
      ]),
    ],
  };
}

function finished(steps: readonly WriteStep[], { name }: SheetDocument): readonly InsertionStep[] {
  return steps.map((step, index) => (index === steps.length - 1 ? { ...step, finishes: name } : step));
}

/** A name that is known is led to its new place: it can't be added twice. */
export function nameStep(
  workbook: Excel.Workbook,
  { name, refersTo, hidden }: NameDocument,
  known?: string,
): WriteStep {
  const formula = `=${refersTo}`;
  return {
    bytes: RANGE_BYTES + ACTION_BYTES * 2 + jsonBytes(formula),
    apply: () => {
      const item = known === undefined ? workbook.names.add(name, formula) : workbook.names.getItem(known);
      if (known !== undefined) item.formula = formula;
      item.visible = hidden !== true;
    },
  };
}

function protectionStep(sheet: Excel.Worksheet): WriteStep {
  return { bytes: ACTION_BYTES * 3, apply: () => protectSheet(sheet) };
}

/** A very hidden sheet can't be deleted. */
function removalStep(workbook: Excel.Workbook, { id, visibility }: SurveyedSheet): WriteStep {
  return {
    bytes: ACTION_BYTES * 3,
    apply: () => {
      const old = workbook.worksheets.getItem(id);
      if (visibility === 'VeryHidden') old.visibility = 'Hidden';
      old.delete();
    },
  };
}
