import type { ReceivedWorkbook } from '../../domain/workbook/ReceivedWorkbook';
import type { PartReader } from '../reader/package/PartReader';
import type { ReadLimits } from '../ReadLimits';
import { Refusal } from '../reader/Refusal';
import { walkXml } from '../reader/xml/walkXml';
import { ODF } from './namespaces';
import { readContent } from './readContent';
import { readMeta } from './readMeta';

const SPREADSHEET = 'application/vnd.oasis.opendocument.spreadsheet';

/**
 * An OpenDocument spreadsheet (.ods, as LibreOffice, Excel and Google write it) as a workbook; null when the package is none. Read by
 * ourselves because the format says of every cell what it holds, so that it takes little, and because the library that reads .xls
 * loses the spaces of texts and takes some numbers for dates here. Dates come as serials of the 1900 system. Data validations are
 * left out.
 *
 * Refuses `encrypted`, `not-a-workbook` (any other OpenDocument), `damaged-part`, `too-large`.
 */
export function readOpenDocument(parts: PartReader, limits: ReadLimits): ReceivedWorkbook | null {
  const mimetype = parts.find('mimetype');
  if (!mimetype) return null;
  const type = new TextDecoder().decode(mimetype.bytes.subarray(0, 200)).trim();
  if (!type.startsWith(SPREADSHEET)) throw new Refusal('not-a-workbook', mimetype.name, type);
  refuseEncrypted(parts);
  const { sheets, definedNames } = readContent(parts.get('content.xml'), limits);
  return {
    sheets,
    definedNames,
    properties: readMeta(parts.find('meta.xml')),
    customXml: [],
    date1904: false,
  };
}

function refuseEncrypted(parts: PartReader): void {
  const manifest = parts.find('META-INF/manifest.xml');
  if (!manifest) return;
  walkXml(manifest, {
    open({ local, namespace }) {
      if (local === 'encryption-data' && namespace === ODF.manifest) throw new Refusal('encrypted', manifest.name);
    },
  });
}
