import type { WorkbookDocument } from '../../app/ports/WorkbookDocument';
import { corePropertiesXml } from './corePropertiesXml';
import { customPropertiesXml } from './customPropertiesXml';
import { extendedPropertiesXml } from './extendedPropertiesXml';
import type { WorkbookPackage } from './WorkbookPackage';

const CORE_RELATION = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
const CORE_TYPE = 'application/vnd.openxmlformats-package.core-properties+xml';
const EXTENDED_TYPE = 'application/vnd.openxmlformats-officedocument.extended-properties+xml';
const CUSTOM_TYPE = 'application/vnd.openxmlformats-officedocument.custom-properties+xml';

/** Adds core, extended and, when there are any, custom properties to the package. */
export function addDocumentProperties(target: WorkbookPackage, properties: WorkbookDocument['properties']): void {
  target.add('docProps/core.xml', corePropertiesXml(properties), CORE_TYPE);
  target.relate('', CORE_RELATION, 'docProps/core.xml');
  target.add('docProps/app.xml', extendedPropertiesXml(), EXTENDED_TYPE);
  target.relate('', 'extended-properties', 'docProps/app.xml');
  if (Object.keys(properties.custom).length === 0) return;
  target.add('docProps/custom.xml', customPropertiesXml(properties.custom), CUSTOM_TYPE);
  target.relate('', 'custom-properties', 'docProps/custom.xml');
}
