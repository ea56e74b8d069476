import type { Insertion } from '../../app/ports/OpenWorkbook';
import { freeSheetName } from '../../app/sheets/freeSheetName';
import { renameSheets } from '../../app/sheets/renameSheets';
import { nameKey } from '../nameKey';
import type { WorkbookSurvey } from './WorkbookSurvey';

/** The insertion with other names for its sheets whose names sheets have that stay. */
export function withFreeNames(insertion: Insertion, survey: WorkbookSurvey): Insertion {
  const going = new Set((insertion.replace ?? []).map(nameKey));
  const staying = new Set(survey.sheets.map(({ name }) => nameKey(name)).filter((name) => !going.has(name)));
  const used = new Set([...staying, ...insertion.sheets.map(({ name }) => nameKey(name))]);
  const names = new Map<string, string>();
  for (const { name } of insertion.sheets) {
    if (!staying.has(nameKey(name))) continue;
    const free = freeSheetName(name, used);
    used.add(nameKey(free));
    names.set(name, free);
  }
  return names.size === 0 ? insertion : { ...insertion, ...renameSheets(insertion, names) };
}
