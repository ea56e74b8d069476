import { element } from './element';
import { XML_DECLARATION } from './namespaces';
import type { WorkbookPackage } from './WorkbookPackage';

const DATA_STORE = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';

/** Adds custom XML data parts, each with the properties part without which Office drops it on saving. */
export function addCustomXml(target: WorkbookPackage, documents: readonly string[]): void {
  documents.forEach((xml, index) => {
    const number = index + 1;
    const item = `customXml/item${number}.xml`;
    const properties = `customXml/itemProps${number}.xml`;
    target.add(item, xml);
    target.add(properties, propertiesXml(number), PROPERTIES_TYPE);
    target.relate(item, 'customXmlProps', `itemProps${number}.xml`);
    target.relate('xl/workbook.xml', 'customXml', `../${item}`);
  });
}

/** The id must differ within a workbook only; made from the number, it is the same every time. */
function propertiesXml(number: number): string {
  const itemId = `{B1E7A50C-6D41-4F0E-9A3B-${number.toString(16).toUpperCase().padStart(12, '0')}}`;
  const attributes = { 'ds:itemID': itemId, 'xmlns:ds': DATA_STORE };
  return XML_DECLARATION + element('ds:datastoreItem', attributes, element('ds:schemaRefs'));
}
