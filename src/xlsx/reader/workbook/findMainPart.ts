import { Refusal } from '../Refusal';
import type { PartReader } from '../package/PartReader';
import type { Relationship } from '../package/readRelationships';
import { expectElement } from '../xml/expectElement';
import { NAMESPACE } from '../xml/namespaces';
import { readXmlTree, type XmlElement } from '../xml/readXmlTree';

export interface MainPart {
  readonly name: string;
  readonly root: XmlElement;
}

/**
 * The workbook part of the package. Tells other office files by what they hold, whatever they are called: `xlsb`, `docx`
 * (a Word document), `not-a-workbook` (a presentation, any other zip).
 */
export function findMainPart(parts: PartReader, relationships: readonly Relationship[] | null): MainPart {
  if (!relationships) throw refuseWithoutRelationships(parts);
  const target = relationships.find(({ kind }) => kind === 'officeDocument')?.target;
  if (target === undefined || target === null) throw new Refusal('not-a-workbook', undefined, 'no office document');
  if (/\.bin$/i.test(target)) throw new Refusal('xlsb', target);
  const part = parts.get(target);
  const root = readXmlTree(part, (tag) => {
    if (tag.namespace === NAMESPACE.word) throw new Refusal('docx', part.name);
    if (tag.namespace === NAMESPACE.presentation) throw new Refusal('not-a-workbook', part.name, 'a presentation');
    expectElement(tag, 'workbook', NAMESPACE.spreadsheet, part);
  });
  return { name: part.name, root };
}

function refuseWithoutRelationships(parts: PartReader): Refusal {
  if (parts.has('xl/workbook.bin')) return new Refusal('xlsb', 'xl/workbook.bin');
  if (parts.has('word/document.xml')) return new Refusal('docx', 'word/document.xml');
  if (parts.has('xl/workbook.xml')) return new Refusal('damaged-part', '_rels/.rels', 'the part is missing');
  return new Refusal('not-a-workbook', undefined, 'a zip archive without office document');
}
