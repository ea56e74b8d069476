import type { Insertion } from './ports/OpenWorkbook';
import type { WorkbookDocument } from './ports/WorkbookDocument';

/** A workbook document as something to put into the open workbook: the same sheets, names and marks; the title stays the open one's. */
export function insertionOf({ sheets, definedNames, properties, customXml = [] }: WorkbookDocument): Insertion {
  return { sheets, definedNames, customProperties: properties.custom, customXml };
}
