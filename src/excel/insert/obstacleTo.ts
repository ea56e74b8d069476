import type { HostFailure } from '../../app/ports/OpenWorkbook';
import type { SheetInTheWay } from './sheetsInTheWay';
import type { WorkbookSurvey } from './WorkbookSurvey';

/** Why sheets can't be inserted as things stand; null when nothing that must stay is in their way. */
export function obstacleTo(inTheWay: readonly SheetInTheWay[], survey: WorkbookSurvey): HostFailure | null {
  if (survey.structureProtected) return { code: 'structure-protected' };
  const staying = inTheWay.find(({ mayGo }) => !mayGo);
  return staying ? { code: 'sheet-exists', sheet: staying.sheet.name } : null;
}
