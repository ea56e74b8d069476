import { strFromU8, unzipSync } from 'fflate';
import { formatAddress, parseAddress } from '../../../src/domain/workbook/CellAddress';
import { type CellRange, formatRange, parseRange, rangeContains } from '../../../src/domain/workbook/CellRange';
import { shiftFormula } from '../../../src/domain/workbook/shiftFormula';
import type { CellCondition, CellLooks, CellValidation, SheetLooks } from './SheetLooks';
import { childOf, childrenOf, isTrue, type XmlNode, xmlTree } from './xmlTree';

/** The looks of the sheets of a written file, read from its parts without anything of our reader. */
export function fileLooks(bytes: Uint8Array): readonly SheetLooks[] {
  const parts = unzipSync(bytes);
  const part = (path: string): XmlNode => xmlTree(strFromU8(parts[path]!));
  const workbook = part('xl/workbook.xml');
  const styles = part('xl/styles.xml');
  const targets = new Map(
    part('xl/_rels/workbook.xml.rels').children.map(({ attributes }) => [attributes.Id, attributes.Target]),
  );
  const names = childrenOf(workbook, 'definedNames');
  return childrenOf(workbook, 'sheets').map(({ attributes }, index) => {
    const sheet = part(`xl/${targets.get(attributes['r:id'])!.replace(/^\/?xl\//, '')}`);
    const own = (name: string): string | undefined =>
      names.find((each) => each.attributes.name === name && each.attributes.localSheetId === String(index))?.text;
    const printNames = { area: own('_xlnm.Print_Area'), titles: own('_xlnm.Print_Titles') };
    return sheetLooks(sheet, styles, attributes.name!, attributes.state ?? 'visible', printNames);
  });
}

function sheetLooks(
  sheet: XmlNode,
  styles: XmlNode,
  name: string,
  state: string,
  printNames: { readonly area: string | undefined; readonly titles: string | undefined },
): SheetLooks {
  const rows = childrenOf(sheet, 'sheetData');
  const styleOf = new Map(
    rows.flatMap(({ children }) => children.map(({ attributes }) => [attributes.r!, attributes.s])),
  );
  const addresses = [...styleOf.keys()].map((address) => parseAddress(address)!);
  const bottom = Math.max(...addresses.map(({ row }) => row));
  const right = Math.max(...addresses.map(({ column }) => column));
  const validations = childrenOf(sheet, 'dataValidations');
  const conditions = sheet.children
    .filter((child) => child.name === 'conditionalFormatting')
    .flatMap((block) => block.children.map((rule) => ({ ranges: rangesOf(block), rule })))
    .sort((a, b) => Number(a.rule.attributes.priority) - Number(b.rule.attributes.priority));
  const cells: Record<string, CellLooks> = {};
  for (let row = 0; row <= bottom; row += 1) {
    for (let column = 0; column <= right; column += 1) {
      const address = formatAddress({ row, column });
      if (!styleOf.has(address)) continue;
      const style = styleOf.get(address);
      cells[address] = {
        ...styleLooks(styles, Number(style ?? 0)),
        ...(style === undefined ? { font: null } : {}),
        validation: validationAt(validations, row, column),
        conditions: conditions.flatMap(({ ranges, rule }) => conditionAt(ranges, rule, styles, row, column)),
      };
    }
  }
  const pane = childOf(childOf(childOf(sheet, 'sheetViews'), 'sheetView'), 'pane')?.attributes;
  return {
    name,
    visibility: state,
    tabColor: colorOf(childOf(childOf(sheet, 'sheetPr'), 'tabColor')),
    cells,
    merges: childrenOf(sheet, 'mergeCells')
      .map(({ attributes }) => attributes.ref!)
      .sort(),
    widths: Array.from({ length: right + 1 }, (_, column) => widthOf(sheet, column)),
    heights: Array.from({ length: bottom + 1 }, (_, row) => {
      const height = rows.find(({ attributes }) => attributes.r === String(row + 1))?.attributes.ht;
      return height === undefined ? null : Number(height);
    }),
    frozen: [Number(pane?.ySplit ?? 0), Number(pane?.xSplit ?? 0)],
    allowed: allowedOn(childOf(sheet, 'sheetProtection')),
    print: printOf(sheet, printNames),
    filter: childOf(sheet, 'autoFilter')?.attributes.ref ?? '',
    links: Object.fromEntries(
      childrenOf(sheet, 'hyperlinks').map(({ attributes }) => [
        attributes.ref!,
        [attributes.location!, attributes.tooltip ?? ''],
      ]),
    ),
  };
}

const rangesOf = ({ attributes }: XmlNode): readonly CellRange[] =>
  attributes.sqref!.split(' ').map((range) => parseRange(range)!);

const colorOf = (node: XmlNode | undefined): string =>
  node?.attributes.rgb === undefined ? '' : `#${node.attributes.rgb.slice(2)}`;

/** Number formats that a file names by number only (ECMA-376 part 1, 18.8.30). */
const BUILT_IN: Readonly<Record<string, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  49: '@',
};

function styleLooks(styles: XmlNode, index: number): Omit<CellLooks, 'validation' | 'conditions'> {
  const format = childrenOf(styles, 'cellXfs')[index]!;
  const { numFmtId, fontId, fillId, borderId } = format.attributes;
  const font = childrenOf(styles, 'fonts')[Number(fontId)];
  const fill = childOf(childrenOf(styles, 'fills')[Number(fillId)], 'patternFill');
  const border = childrenOf(styles, 'borders')[Number(borderId)];
  const alignment = childOf(format, 'alignment')?.attributes ?? {};
  const custom = childrenOf(styles, 'numFmts').find(({ attributes }) => attributes.numFmtId === numFmtId);
  return {
    numberFormat: custom?.attributes.formatCode ?? BUILT_IN[numFmtId!]!,
    font: [
      childOf(font, 'name')!.attributes.val!,
      Number(childOf(font, 'sz')!.attributes.val),
      childOf(font, 'b') !== undefined,
      childOf(font, 'i') !== undefined,
      childOf(font, 'u') !== undefined,
      colorOf(childOf(font, 'color')) || '#000000',
    ],
    fill: fill?.attributes.patternType === 'solid' ? colorOf(childOf(fill, 'fgColor')) : '',
    alignment: [
      alignment.horizontal ?? 'general',
      alignment.vertical ?? 'bottom',
      isTrue(alignment.wrapText),
      Number(alignment.indent ?? 0),
    ],
    locked: !['0', 'false'].includes(childOf(format, 'protection')?.attributes.locked ?? '1'),
    borders: ['top', 'bottom', 'left', 'right'].map((side) => childOf(border, side)?.attributes.style === 'thin'),
  };
}

function validationAt(validations: readonly XmlNode[], row: number, column: number): CellValidation | null {
  const found = validations.filter((each) => rangesOf(each).some((range) => rangeContains(range, { row, column })));
  expect(found.length).toBeLessThan(2);
  const [node] = found;
  if (!node) return null;
  const { attributes } = node;
  const [first] = rangesOf(node);
  return {
    type: attributes.type!,
    operator: ['whole', 'decimal', 'textLength'].includes(attributes.type!) ? (attributes.operator ?? 'between') : '',
    formulas: node.children.map(({ text }) => shiftFormula(text, row - first!.top, column - first!.left)),
    blanksAllowed: isTrue(attributes.allowBlank),
    alert: [attributes.errorStyle ?? 'stop', attributes.errorTitle ?? '', attributes.error ?? ''],
    prompt: [attributes.promptTitle ?? '', attributes.prompt ?? ''],
  };
}

function conditionAt(
  ranges: readonly CellRange[],
  rule: XmlNode,
  styles: XmlNode,
  row: number,
  column: number,
): readonly CellCondition[] {
  const [first] = ranges;
  if (!first || !ranges.some((range) => rangeContains(range, { row, column }))) return [];
  const format = childrenOf(styles, 'dxfs')[Number(rule.attributes.dxfId)];
  const font = childOf(format, 'font');
  return [
    {
      formula: shiftFormula(childOf(rule, 'formula')!.text, row - first.top, column - first.left),
      fill: colorOf(childOf(childOf(childOf(format, 'fill'), 'patternFill'), 'bgColor')),
      color: colorOf(childOf(font, 'color')),
      bold: childOf(font, 'b') !== undefined,
    },
  ];
}

/** A file's width counts the padding in: seven pixels to the character. */
function widthOf(sheet: XmlNode, column: number): number | null {
  const found = childrenOf(sheet, 'cols').find(
    ({ attributes: { min, max } }) => Number(min) <= column + 1 && Number(max) >= column + 1,
  );
  return found ? Math.round(Number(found.attributes.width) * 7) : null;
}

/** Of what may be locked; the file says `1` for what is forbidden, and forbids most things unless it says `0`. */
function allowedOn(protection: XmlNode | undefined): readonly string[] | null {
  if (!protection || !isTrue(protection.attributes.sheet)) return null;
  const forbidden = ['formatCells', 'formatColumns', 'formatRows', 'insertColumns', 'insertRows', 'insertHyperlinks'];
  const more = ['deleteColumns', 'deleteRows', 'sort', 'autoFilter', 'pivotTables'];
  const free = ['objects', 'scenarios', 'selectLockedCells', 'selectUnlockedCells'];
  const { attributes } = protection;
  return [
    ...[...forbidden, ...more].filter((name) => !isTrue(attributes[name] ?? '1')),
    ...free.filter((name) => !isTrue(attributes[name] ?? '0')),
  ].sort();
}

function printOf(
  sheet: XmlNode,
  { area, titles }: { readonly area: string | undefined; readonly titles: string | undefined },
): unknown {
  const setup = childOf(sheet, 'pageSetup')?.attributes;
  if (!setup) return null;
  const margins = Object.entries(childOf(sheet, 'pageMargins')!.attributes);
  const lines = childOf(sheet, 'headerFooter');
  const local = (reference: string | undefined): string => (reference ?? '').replace(/^.*!/, '').replaceAll('$', '');
  return {
    orientation: setup.orientation,
    paper: setup.paperSize,
    pages: [Number(setup.fitToWidth), Number(setup.fitToHeight)],
    centred: isTrue(childOf(sheet, 'printOptions')?.attributes.horizontalCentered),
    margins: Object.fromEntries(margins.map(([side, inches]) => [side, Math.round(Number(inches) * 720) / 10])),
    header: sections(childOf(lines, 'oddHeader')?.text ?? ''),
    footer: sections(childOf(lines, 'oddFooter')?.text ?? ''),
    area: area === undefined ? '' : formatRange(parseRange(local(area))!),
    titles: local(titles),
  };
}

/** Left, centre, right. */
function sections(line: string): readonly string[] {
  return ['L', 'C', 'R'].map((code) => new RegExp(`&${code}((?:&[^LCR]|[^&])*)`).exec(line)?.[1] ?? '');
}
