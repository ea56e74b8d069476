import { element } from './element';
import { OFFICE_RELATIONSHIPS, PACKAGE_RELATIONSHIPS, XML_DECLARATION } from './namespaces';
import { type PackedPart, packPart } from './PackedPart';
import { zipParts } from './zipParts';

const CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const RELATIONSHIPS_TYPE = 'application/vnd.openxmlformats-package.relationships+xml';
const VML_TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing';

/** The parts of an OPC package with their content types and relations, in the order they were added; each is deflated at once. */
export class WorkbookPackage {
  private readonly parts = new Map<string, PackedPart>();
  private readonly overrides: string[] = [];
  private readonly relations = new Map<string, string[]>();

  /** Without a content type the part falls under the default of its extension (`xml`, `vml`). */
  add(path: string, xml: string | Iterable<string>, contentType?: string): void {
    this.parts.set(path, packPart(typeof xml === 'string' ? [xml] : xml));
    if (contentType !== undefined)
      this.overrides.push(element('Override', { PartName: `/${path}`, ContentType: contentType }));
  }

  /**
   * Relates a part ('' is the package itself) to a target relative to its folder, and gives the relation's id.
   *
   * @param type the last step of an officeDocument relationship type, or a whole URI
   */
  relate(source: string, type: string, target: string): string {
    const known = this.relations.get(source) ?? [];
    const id = `rId${known.length + 1}`;
    const uri = type.includes(':') ? type : `${OFFICE_RELATIONSHIPS}/${type}`;
    known.push(element('Relationship', { Id: id, Type: uri, Target: target }));
    this.relations.set(source, known);
    return id;
  }

  /** The same parts always give the same bytes. */
  toBytes(): Uint8Array {
    return zipParts(this.files());
  }

  /** The files of the zip, by path, in the order in which they stand there. */
  files(): ReadonlyMap<string, PackedPart> {
    const all = new Map([['[Content_Types].xml', packPart([this.contentTypes()])]]);
    for (const [source, relations] of this.relations) {
      const xml = element('Relationships', { xmlns: PACKAGE_RELATIONSHIPS }, relations.join(''));
      all.set(relationsPath(source), packPart([XML_DECLARATION + xml]));
    }
    for (const [path, part] of this.parts) all.set(path, part);
    return all;
  }

  private contentTypes(): string {
    const defaults = [
      element('Default', { Extension: 'rels', ContentType: RELATIONSHIPS_TYPE }),
      element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      element('Default', { Extension: 'vml', ContentType: VML_TYPE }),
    ];
    return XML_DECLARATION + element('Types', { xmlns: CONTENT_TYPES }, [...defaults, ...this.overrides].join(''));
  }
}

/** @example relationsPath('xl/workbook.xml') === 'xl/_rels/workbook.xml.rels' */
function relationsPath(source: string): string {
  const slash = source.lastIndexOf('/') + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
}
