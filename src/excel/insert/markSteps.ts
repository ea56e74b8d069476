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
      const part = anchorsOfWorkbook(xml, survey, gone) ?? xml;
      return [{ bytes: ACTION_BYTES * 2 + jsonBytes(part), apply: () => void workbook.customXmlParts.add(part) }];
    }),
  ];
}

/** The end of the parts that a new one takes the place of: they can't be brought back, so it comes after everything else. */
export function oldMarkSteps(
  workbook: Excel.Workbook,
  { customXml }: Insertion,
  survey: WorkbookSurvey,
): readonly WriteStep[] {
  if (!customXml.some((xml) => anchorsOfWorkbook(xml, survey, []) !== null)) return [];
  return survey.anchorParts.map((id) => ({
    bytes: ACTION_BYTES * 2,
    apply: () => workbook.customXmlParts.getItem(id).delete(),
  }));
}
