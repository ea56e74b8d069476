import { MEMORY_NAMESPACE, parseMemory, type WorkbookMemory } from '../../app/workbookMemory';

export interface MemoryPart {
  /** Null when the workbook has kept nothing yet. */
  readonly part: Excel.CustomXmlPart | null;
  readonly memory: WorkbookMemory;
}

/**
 * What the workbook has kept. It is a custom XML part and not the add-in's settings: writing settings empties the undo list, custom XML
 * has no place in it, and other programs can read it. Two syncs.
 */
export async function memoryPart(context: Excel.RequestContext): Promise<MemoryPart> {
  const parts = context.workbook.customXmlParts.getByNamespace(MEMORY_NAMESPACE).load('items/id');
  await context.sync();
  const [part] = parts.items;
  if (!part) return { part: null, memory: {} };
  const xml = part.getXml();
  await context.sync();
  return { part, memory: parseMemory(xml.value) };
}
