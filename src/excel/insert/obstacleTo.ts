import type { HostFailure, InsertionPlace } from '../../app/ports/OpenWorkbook';
import { nameKey } from '../nameKey';
import type { SheetInTheWay } from './sheetsInTheWay';
import type { WorkbookSurvey } from './WorkbookSurvey';

/** Why sheets can't be inserted as things stand; null when nothing that must stay is in their way. */
export function obstacleTo(
  inTheWay: readonly SheetInTheWay[],
  survey: WorkbookSurvey,
  place?: InsertionPlace,
): HostFailure | null {
  if (survey.structureProtected) return { code: 'structure-protected' };
  if (place?.kind === 'after' && !survey.sheets.some(({ name }) => nameKey(name) === nameKey(place.sheet)))
    return { code: 'sheet-missing', sheet: place.sheet };
  const staying = inTheWay.find(({ mayGo }) => !mayGo);
  return staying ? { code: 'sheet-exists', sheet: staying.sheet.name } : null;
}
