import type { WorkbookDocument } from '../../app/ports/WorkbookDocument';
import { element } from './element';
import { escapeXml } from './escapeXml';
import { XML_DECLARATION } from './namespaces';
import { requireThat } from './requireThat';

const NAMESPACES = {
  'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
};
const WITH_ZONE = /T.*(?:Z|[+-][0-9]{2}:?[0-9]{2})$/;

/** Title, creator and, when given, the time; without it no time is written. */
export function corePropertiesXml({ title, creator, modified }: WorkbookDocument['properties']): string {
  const content = [
    element('dc:title', {}, escapeXml(title)),
    element('dc:creator', {}, escapeXml(creator)),
    element('cp:lastModifiedBy', {}, escapeXml(creator)),
    ...(modified === undefined ? [] : [timeXml('created', modified), timeXml('modified', modified)]),
  ];
  return XML_DECLARATION + element('cp:coreProperties', NAMESPACES, content.join(''));
}

/** Whole seconds in UTC: a fraction is no W3CDTF for every reader. */
function timeXml(name: string, time: string): string {
  const milliseconds = Date.parse(time);
  requireThat(WITH_ZONE.test(time) && !Number.isNaN(milliseconds), () => `Not a time in ISO 8601 with zone: ${time}`);
  const text = `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
  return element(`dcterms:${name}`, { 'xsi:type': 'dcterms:W3CDTF' }, text);
}
