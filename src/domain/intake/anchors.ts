import { z } from 'zod';

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
});

export type Anchors = z.infer<typeof anchorsSchema>;

const OPEN = '<bieuMau xmlns="urn:bieu-mau:anchors:1">';
const CLOSE = '</bieuMau>';

/** The anchors as a custom XML part: JSON inside one element, so that no XML parser is needed to read it back. */
export function formatAnchors(anchors: Anchors): string {
  const json = JSON.stringify(anchors).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${OPEN}${json}${CLOSE}`;
}

/** The anchors in a custom XML part; null when the part is not ours or was damaged. */
export function parseAnchors(xml: string): Anchors | null {
  const start = xml.indexOf(OPEN);
  const end = xml.lastIndexOf(CLOSE);
  if (start < 0 || end < start) return null;
  const json = xml
    .slice(start + OPEN.length, end)
    .replaceAll('&quot;', '"')
    .replaceAll('&gt;', '>')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');
  try {
    const parsed = anchorsSchema.safeParse(JSON.parse(json));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
