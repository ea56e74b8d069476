import { formatMemory } from '../../app/workbookMemory';
import { memoryPart } from './memoryPart';

/** Keeps a text under a key; what other keys hold stays. Three syncs. */
export async function writeMemory(context: Excel.RequestContext, key: string, value: string): Promise<void> {
  const { part, memory } = await memoryPart(context);
  const xml = formatMemory({ ...memory, [key]: value });
  if (part) part.setXml(xml);
  else context.workbook.customXmlParts.add(xml);
  await context.sync();
}
