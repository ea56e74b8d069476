import { element } from './element';
import { XML_DECLARATION } from './namespaces';

const NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties';

/** Says which program wrote the file: ours, which never passes for Excel. */
export function extendedPropertiesXml(): string {
  return XML_DECLARATION + element('Properties', { xmlns: NAMESPACE }, element('Application', {}, 'Biểu Mẫu'));
}
