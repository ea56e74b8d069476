import type { CellStyle, ConditionalFormatDocument } from '../../app/ports/WorkbookDocument';
import { alignmentXml } from './alignmentXml';
import { borderXml } from './borderXml';
import { differentialFormatXml } from './differentialFormatXml';
import { element } from './element';
import { FIXED_FILLS, fillXml } from './fillXml';
import { fontXml } from './fontXml';
import { SPREADSHEET, XML_DECLARATION } from './namespaces';
import { NumberFormats } from './NumberFormats';
import { RecentStyles } from './RecentStyles';
import { styleKey } from './styleKey';
import { XmlTable } from './XmlTable';

/** The styles of a workbook, each once however many cells wear it; indexes follow the order of first use. */
export class StyleTable {
  private readonly fonts = new XmlTable([fontXml()]);
  private readonly fills = new XmlTable(FIXED_FILLS);
  private readonly borders = new XmlTable([borderXml()]);
  private readonly formats = new NumberFormats();
  private readonly cellFormats = new XmlTable([this.cellFormatXml({}, false)]);
  private readonly differentialFormats = new XmlTable();
  private readonly recent = new RecentStyles();
  private readonly known = new Map<string, number>();

  /**
   * The index of a cell's style; 0 is the default.
   *
   * @param quoted the text begins like a formula: Excel keeps it text even when a user edits the cell
   */
  indexOf(style: CellStyle | undefined, quoted: boolean): number {
    if (style === undefined) return quoted ? this.indexOf({}, quoted) : 0;
    const recent = this.recent.indexOf(style, quoted);
    if (recent !== undefined) return recent;
    const key = styleKey(style, quoted);
    const index = this.known.get(key) ?? this.cellFormats.indexOf(this.cellFormatXml(style, quoted));
    this.known.set(key, index);
    this.recent.add(style, quoted, index);
    return index;
  }

  /** The index of what a conditional format lays over a cell. */
  differentialIndexOf(format: ConditionalFormatDocument['format']): number {
    return this.differentialFormats.indexOf(differentialFormatXml(format));
  }

  toXml(): string {
    const normal = element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 });
    const body = [
      this.formats.toXml(),
      list('fonts', this.fonts.entries),
      list('fills', this.fills.entries),
      list('borders', this.borders.entries),
      list('cellStyleXfs', [normal]),
      list('cellXfs', this.cellFormats.entries),
      list('cellStyles', [element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })]),
      list('dxfs', this.differentialFormats.entries),
    ];
    return XML_DECLARATION + element('styleSheet', { xmlns: SPREADSHEET }, body.join(''));
  }

  private cellFormatXml(style: CellStyle, quoted: boolean): string {
    const numFmtId = this.formats.idOf(style.numberFormat ?? 'General');
    const fontId = this.fonts.indexOf(fontXml(style.font));
    const fillId = this.fills.indexOf(fillXml(style.fill));
    const borderId = this.borders.indexOf(borderXml(style.border));
    const alignment = alignmentXml(style);
    const protection = style.unlocked ? element('protection', { locked: false }) : '';
    const attributes = {
      numFmtId,
      fontId,
      fillId,
      borderId,
      xfId: 0,
      quotePrefix: quoted || undefined,
      applyNumberFormat: numFmtId > 0 || undefined,
      applyFont: fontId > 0 || undefined,
      applyFill: fillId > 0 || undefined,
      applyBorder: borderId > 0 || undefined,
      applyAlignment: alignment !== '' || undefined,
      applyProtection: protection !== '' || undefined,
    };
    return element('xf', attributes, alignment + protection);
  }
}

function list(name: string, entries: readonly string[]): string {
  return element(name, { count: entries.length }, entries.join(''));
}
