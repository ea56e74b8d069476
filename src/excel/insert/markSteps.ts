import type { Insertion } from '../../app/ports/OpenWorkbook';
import { ACTION_BYTES, jsonBytes } from '../batch/payloadBytes';
import type { WriteStep } from '../batch/WriteStep';
import { nameKey } from '../nameKey';
import { anchorsOfWorkbook } from './anchorsOfWorkbook';
import type { SheetInTheWay } from './sheetsInTheWay';
import type { WorkbookSurvey } from './WorkbookSurvey';

/**
 * Custom properties and custom XML: what the workbook says it is. The part that says which table stands where takes the place of those
 * that earlier insertions left.
 */
export function markSteps(
  workbook: Excel.Workbook,
  { customProperties, keepProperties = false, customXml }: Insertion,
  survey: WorkbookSurvey,
  replaced: readonly SheetInTheWay[] = [],
): readonly WriteStep[] {
  const kept = new Set(keepProperties ? [...survey.properties.keys()].map(nameKey) : []);
  const wanted = Object.entries(customProperties).filter(([key]) => !kept.has(nameKey(key)));
  const gone = replaced.map(({ sheet }) => sheet.name);
  return [
    ...wanted.map(([key, value]) => ({
      bytes: ACTION_BYTES * 2 + jsonBytes(value),
      apply: () => void workbook.properties.custom.add(key, value),
    })),
    ...customXml.flatMap((xml) => {
      const whole = anchorsOfWorkbook(xml, survey, gone);
      return whole === null ? [partStep(workbook, xml)] : [partStep(workbook, whole, survey.anchorParts)];
    }),
  ];
}

/** One step, so that the new part and the end of the old ones are one request. */
function partStep(workbook: Excel.Workbook, xml: string, instead: readonly string[] = []): WriteStep {
  return {
    bytes: ACTION_BYTES * (2 + instead.length * 2) + jsonBytes(xml),
    apply: () => {
      workbook.customXmlParts.add(xml);
      for (const id of instead) workbook.customXmlParts.getItem(id).delete();
    },
  };
}
