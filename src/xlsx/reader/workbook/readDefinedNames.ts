import type { DefinedName } from '../../../domain/workbook/ReceivedWorkbook';
import { Refusal } from '../Refusal';
import { isXmlTrue } from '../xml/isXmlTrue';
import type { MainPart } from './findMainPart';
import type { SheetEntry } from './readSheetList';

/**
 * The defined names, whatever they refer to left as text. `sheetIndex` counts worksheets only, as `ReceivedWorkbook.sheets` does;
 * names that belong to a chart sheet are left out.
 */
export function readDefinedNames(main: MainPart, tabs: readonly SheetEntry[], limit: number): DefinedName[] {
  const list = main.root.children.find(({ local }) => local === 'definedNames');
  const elements = (list?.children ?? []).filter(({ local }) => local === 'definedName');
  if (elements.length > limit) {
    throw new Refusal('too-large', main.name, `${elements.length} defined names, at most ${limit}`);
  }
  let worksheets = 0;
  const sheetIndexes = tabs.map((tab) => (tab.target === null ? null : worksheets++));
  const names: DefinedName[] = [];
  for (const { tag, text } of elements) {
    const common = {
      name: tag.attribute('name') ?? '',
      refersTo: text.trim(),
      hidden: isXmlTrue(tag.attribute('hidden')),
    };
    const tab = tag.attribute('localSheetId');
    const sheetIndex = tab === undefined ? undefined : sheetIndexes[Number(tab)];
    if (tab === undefined) names.push(common);
    else if (sheetIndex === undefined) {
      throw new Refusal('damaged-part', main.name, `name ${common.name} belongs to tab ${tab} of ${tabs.length}`);
    } else if (sheetIndex !== null) names.push({ ...common, sheetIndex });
  }
  return names;
}
