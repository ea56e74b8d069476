import { ANCHORS_NAMESPACE } from '../../domain/intake/anchors';
import type { WorkbookSurvey } from './WorkbookSurvey';

/** Looks at the workbook's sheets, names and marks. One sync. */
export async function surveyWorkbook(context: Excel.RequestContext): Promise<WorkbookSurvey> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load('items/id,items/name,items/position,items/visibility');
  const names = workbook.names.load('items/name,items/formula,items/visible');
  const protection = workbook.protection.load('protected');
  const custom = workbook.properties.custom.load('items/key,items/value');
  const anchors = workbook.customXmlParts.getByNamespace(ANCHORS_NAMESPACE).load('items/id');
  await context.sync();
  return {
    structureProtected: protection.protected,
    sheets: sheets.items.map(({ id, name, position, visibility }) => ({ id, name, position, visibility })),
    names: names.items.map(({ name, formula, visible }) => ({ name, formula: String(formula), visible })),
    properties: new Map(custom.items.map((item) => [item.key, String(item.value)])),
    anchorParts: anchors.items.map(({ id }) => id),
  };
}
