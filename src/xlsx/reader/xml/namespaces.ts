/** The Transitional namespaces, which stand for their Strict twins as well (ECMA-376 part 1 and part 4, annex A). */
export const NAMESPACE = {
  none: '',
  spreadsheet: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  spreadsheet2009: 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main',
  excel2006: 'http://schemas.microsoft.com/office/excel/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  relationshipsPart: 'http://schemas.openxmlformats.org/package/2006/relationships',
  word: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  presentation: 'http://schemas.openxmlformats.org/presentationml/2006/main',
  coreProperties: 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  customProperties: 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties',
  xml: 'http://www.w3.org/XML/1998/namespace',
} as const;

const twins = new Map<string, string>([
  ['http://purl.oclc.org/ooxml/spreadsheetml/main', NAMESPACE.spreadsheet],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', NAMESPACE.relationships],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', NAMESPACE.word],
  ['http://purl.oclc.org/ooxml/presentationml/main', NAMESPACE.presentation],
  ['http://purl.oclc.org/ooxml/officeDocument/customProperties', NAMESPACE.customProperties],
]);
// Also under their own names, so that every known namespace comes back as one and the same string.
for (const uri of Object.values(NAMESPACE)) twins.set(uri, uri);

/** The Transitional name of a Strict namespace; any other namespace as it is. */
export function canonicalNamespace(uri: string): string {
  return twins.get(uri) ?? uri;
}
