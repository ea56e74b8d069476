import type { Insertion } from '../../app/ports/OpenWorkbook';
import { nameKey } from '../nameKey';
import { sheetOfFormula } from './sheetOfFormula';
import type { SurveyedSheet, WorkbookSurvey } from './WorkbookSurvey';

export interface SheetInTheWay {
  readonly sheet: SurveyedSheet;
  /** The new sheet that it is in the way of. */
  readonly of: string;
  /** A person said that it may go. */
  readonly mayGo: boolean;
}

/**
 * Sheets that have the name of a new one, or that one of our hidden names marks as the place of what a new one holds: a table that
 * was inserted before, on a sheet that has another name now. Each once, in the order of the new sheets.
 */
export function sheetsInTheWay(insertion: Insertion, survey: WorkbookSurvey): readonly SheetInTheWay[] {
  const mayGo = new Set((insertion.replace ?? []).map(nameKey));
  const marked = new Map(survey.names.map(({ name, formula }) => [nameKey(name), sheetOfFormula(formula)]));
  const claims = insertion.sheets.flatMap(({ name }) => [
    { of: name, taken: name },
    ...insertion.definedNames
      .filter(({ refersTo }) => sheetOfFormula(`=${refersTo}`) === name)
      .map((mark) => ({ of: name, taken: marked.get(nameKey(mark.name)) ?? null })),
  ]);
  const found = new Map<string, SheetInTheWay>();
  for (const { of, taken } of claims) {
    const sheet = survey.sheets.find(({ name }) => taken !== null && nameKey(name) === nameKey(taken));
    if (sheet && !found.has(sheet.id)) found.set(sheet.id, { sheet, of, mayGo: mayGo.has(nameKey(sheet.name)) });
  }
  return [...found.values()];
}
