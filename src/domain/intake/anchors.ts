import { z } from 'zod';
import { formatJsonXml, parseJsonXml } from '../text/jsonXml';

/**
 * Our own marks in a workbook, kept in three places because each gets lost in some program: custom document properties, a hidden
 * defined name per table, and one custom XML part that holds everything.
 */
export const FORM_SET_PROPERTY = 'BieuMau.FormSet';
export const UNIT_PROPERTY = 'BieuMau.Unit';

const NAME_PREFIX = 'BieuMau.';

/**
 * The hidden defined name that covers a table from its first header cell to its last field. Excel allows no hyphen in names.
 *
 * @example tableAnchorName('bang-2a') === 'BieuMau.bang_2a'
 */
export function tableAnchorName(tableId: string): string {
  return NAME_PREFIX + tableId.replaceAll('-', '_');
}

/** The table id behind a defined name; null when it is not one of ours. Excel compares names without case. */
export function tableIdOfAnchorName(name: string): string | null {
  return name.toLowerCase().startsWith(NAME_PREFIX.toLowerCase())
    ? name.slice(NAME_PREFIX.length).toLowerCase().replaceAll('_', '-')
    : null;
}

const anchorsSchema = z.strictObject({
  formSet: z.string(),
  version: z.string(),
  unit: z.string().optional(),
  tables: z.array(z.strictObject({ table: z.string(), sheet: z.string(), range: z.string() })),
  /** Where the sender may declare that a table has nothing to report. */
  declarations: z.array(z.strictObject({ table: z.string(), sheet: z.string(), address: z.string() })).optional(),
});

export type Anchors = z.infer<typeof anchorsSchema>;

export const ANCHORS_NAMESPACE = 'urn:bieu-mau:anchors:1';

const ELEMENT = { name: 'bieuMau', namespace: ANCHORS_NAMESPACE };

/** The anchors as a custom XML part. */
export function formatAnchors(anchors: Anchors): string {
  return formatJsonXml(ELEMENT, anchors);
}

/** The anchors in a custom XML part; null when the part is not ours or was damaged. */
export function parseAnchors(xml: string): Anchors | null {
  const parsed = anchorsSchema.safeParse(parseJsonXml(ELEMENT, xml));
  return parsed.success ? parsed.data : null;
}
