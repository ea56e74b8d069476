import type { WorkbookDocument } from '../../app/ports/WorkbookDocument';
import { element } from './element';
import { escapeXml } from './escapeXml';
import { XML_DECLARATION } from './namespaces';

const NAMESPACES = {
  xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties',
  'xmlns:vt': 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes',
};
/** The format id of user-defined properties, the same in every Office file; their ids start at 2. */
const USER_DEFINED = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';
const FIRST_ID = 2;

/** Custom document properties, all of them text. */
export function customPropertiesXml(custom: WorkbookDocument['properties']['custom']): string {
  const properties = Object.entries(custom).map(([name, value], index) =>
    element(
      'property',
      { fmtid: USER_DEFINED, pid: FIRST_ID + index, name },
      element('vt:lpwstr', {}, escapeXml(value)),
    ),
  );
  return XML_DECLARATION + element('Properties', NAMESPACES, properties.join(''));
}
