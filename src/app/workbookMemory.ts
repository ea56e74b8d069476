import { z } from 'zod';
import { formatJsonXml, parseJsonXml } from '../domain/text/jsonXml';

export const MEMORY_NAMESPACE = 'urn:bieu-mau:memory:1';

const ELEMENT = { name: 'bieuMauMemory', namespace: MEMORY_NAMESPACE };

/** What a workbook keeps for the product, by key. It travels with the file, and whoever reads the file can read it. */
export type WorkbookMemory = Readonly<Record<string, string>>;

const memorySchema = z.record(z.string(), z.string());

/** The memory as a custom XML part. */
export function formatMemory(memory: WorkbookMemory): string {
  return formatJsonXml(ELEMENT, memory);
}

/** The memory in a custom XML part; empty when the part is not ours or was damaged. */
export function parseMemory(xml: string): WorkbookMemory {
  const parsed = memorySchema.safeParse(parseJsonXml(ELEMENT, xml));
  return parsed.success ? parsed.data : {};
}
