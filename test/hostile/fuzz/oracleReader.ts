import { SaxesParser } from 'saxes';
import type { SheetValues } from '../HostileFile';

/**
 * A second reader of the same rules, written over a conformant XML parser and trees, without any care for speed or memory: what the
 * first one gives for a package must be what this one gives. It takes parts, not archives.
 */
export type OracleOutcome = { readonly values: SheetValues } | { readonly refused: string };

interface Node {
  readonly uri: string;
  readonly local: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly relationship: string | undefined;
  readonly children: Node[];
  text: string;
}

type Value = string | number | boolean;

const either = (...uris: readonly string[]) => new Set(uris);
const MAIN = either(
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://purl.oclc.org/ooxml/spreadsheetml/main',
);
const RELATIONSHIPS = either(
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'http://purl.oclc.org/ooxml/officeDocument/relationships',
);
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const PROPERTIES = either(
  'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties',
  'http://purl.oclc.org/ooxml/officeDocument/customProperties',
);
const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/;
const RANGE = /^\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6})?$/;

class Refused extends Error {}

function refuse(why: string): never {
  throw new Refused(why);
}

function parse(name: string, bytes: Uint8Array): Node {
  const utf16 = bytes[0] === 0xff || bytes[0] === 0xfe || bytes[0] === 0 || bytes[1] === 0;
  const encoding = bytes[0] === 0xfe || bytes[0] === 0 ? 'utf-16be' : 'utf-16le';
  let text: string;
  try {
    text = new TextDecoder(utf16 ? encoding : 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse(`${name}: encoding`);
  }
  const declared = /^<\?xml[^>]*?\sencoding\s*=\s*["']([^"']*)["']/.exec(text)?.[1]?.toLowerCase();
  if (!utf16 && declared !== undefined && !['utf-8', 'utf8', 'us-ascii', 'ascii'].includes(declared))
    refuse(`${name}: ${declared}`);
  const parser = new SaxesParser({ xmlns: true });
  const open: Node[] = [];
  let root: Node | undefined;
  parser.on('error', (error) => refuse(`${name}: ${error.message}`));
  parser.on('doctype', () => refuse(`${name}: document type`));
  parser.on('opentag', (tag) => {
    const all = Object.values(tag.attributes);
    const node: Node = {
      uri: tag.uri,
      local: tag.local,
      attributes: Object.fromEntries(
        all.filter(({ prefix }) => prefix === '').map(({ local, value }) => [local, value]),
      ),
      relationship: all.find(({ local, uri }) => local === 'id' && RELATIONSHIPS.has(uri))?.value,
      children: [],
      text: '',
    };
    open.at(-1)?.children.push(node);
    root ??= node;
    open.push(node);
  });
  const onText = (piece: string) => {
    const node = open.at(-1);
    if (node) node.text += piece;
  };
  parser.on('text', onText);
  parser.on('cdata', onText);
  parser.on('closetag', () => open.pop());
  parser.write(text).close();
  return root ?? refuse(`${name}: no root`);
}

const isMain = (node: Node, local: string) => node.local === local && MAIN.has(node.uri);

/** What the parts say, by the rules of the first reader. */
export function oracleReader(files: ReadonlyMap<string, Uint8Array>): OracleOutcome {
  try {
    return { values: readPackage(files) };
  } catch (error) {
    if (error instanceof Refused) return { refused: error.message };
    throw error;
  }
}

function readPackage(files: ReadonlyMap<string, Uint8Array>): SheetValues {
  const parts = new Map<string, Uint8Array>();
  for (const [name, bytes] of files) {
    const key = name.replaceAll('\\', '/').toLowerCase();
    if (parts.has(key)) refuse('twice');
    parts.set(key, bytes);
  }
  const treeOf = (name: string): Node => {
    const bytes = parts.get(name.toLowerCase());
    return bytes ? parse(name, bytes) : refuse(`${name}: missing`);
  };
  const relationshipsOf = (source: string) => {
    const slash = source.lastIndexOf('/') + 1;
    const root = treeOf(`${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`);
    if (root.local !== 'Relationships' || root.uri !== PACKAGE) refuse('rels root');
    return root.children
      .filter(({ local }) => local === 'Relationship')
      .map(({ attributes: { Id = '', Type = '', Target = '', TargetMode = '' } }) => ({
        id: Id,
        kind: Type.slice(Type.lastIndexOf('/') + 1),
        target: TargetMode.toLowerCase() === 'external' ? null : resolve(source, Target),
      }));
  };

  const ofPackage = relationshipsOf('');
  const document = ofPackage.find(({ kind }) => kind === 'officeDocument')?.target ?? refuse('no document');
  if (document.toLowerCase().endsWith('.bin')) refuse('xlsb');
  const workbook = treeOf(document);
  if (!isMain(workbook, 'workbook')) refuse('workbook root');
  const ofWorkbook = relationshipsOf(document);
  const tabs = readTabs(workbook, ofWorkbook);
  const find = (list: typeof ofPackage, kind: string) => list.find((each) => each.kind === kind)?.target;

  const stringsPart = find(ofWorkbook, 'sharedStrings');
  const strings = stringsPart != null && parts.has(stringsPart.toLowerCase()) ? readStrings(treeOf(stringsPart)) : null;
  const stylesPart = find(ofWorkbook, 'styles');
  const formats = stylesPart == null ? null : countFormats(treeOf(stylesPart));
  const date1904 = ['1', 'true', 'on'].includes(
    workbook.children.find(({ local }) => local === 'workbookPr')?.attributes.date1904 ?? '',
  );

  const sheets = tabs.flatMap(({ name, target }) =>
    target === null ? [] : [[name, readSheet(treeOf(target), { strings, formats, date1904 })] as const],
  );
  checkNames(workbook, tabs.length);
  checkProperties(find(ofPackage, 'core-properties'), 'coreProperties');
  checkProperties(find(ofPackage, 'custom-properties') ?? find(ofPackage, 'customProperties'), 'Properties');
  for (const name of parts.keys()) if (/^customxml\/item\d+\.xml$/.test(name)) treeOf(name);
  // Not assigned one by one: a sheet may be called `__proto__`.
  return Object.fromEntries(sheets);

  function checkProperties(target: string | null | undefined, local: string): void {
    if (target == null || !parts.has(target.toLowerCase())) return;
    const root = treeOf(target);
    if (root.local !== local || !PROPERTIES.has(root.uri)) refuse(`${target}: root`);
  }
}

function resolve(source: string, target: string): string {
  const base = target.trim().startsWith('/') ? [] : source.split('/').slice(0, -1);
  let decoded = target.trim();
  try {
    decoded = decodeURIComponent(decoded);
  } catch {
    // A bare % stands for itself.
  }
  for (const step of decoded.replaceAll('\\', '/').split('/')) {
    if (step === '..') base.pop();
    else if (step !== '' && step !== '.') base.push(step);
  }
  return base.join('/');
}

function readTabs(workbook: Node, relationships: readonly { id: string; kind: string; target: string | null }[]) {
  const byId = new Map(relationships.map((each) => [each.id, each]));
  const sheets = (workbook.children.find(({ local }) => local === 'sheets')?.children ?? []).filter(
    ({ local }) => local === 'sheet',
  );
  if (sheets.length === 0) refuse('no sheets');
  const seen = new Set<string>();
  return sheets.map((sheet) => {
    const relationship = byId.get(sheet.relationship ?? '');
    if (relationship?.target == null) return refuse('a sheet leads nowhere');
    if (!['visible', 'hidden', 'veryHidden'].includes(sheet.attributes.state ?? 'visible')) refuse('state');
    const name = unescaped(sheet.attributes.name ?? '');
    if (relationship.kind !== 'worksheet') return { name, target: null };
    const key = relationship.target.toLowerCase();
    if (seen.has(key)) refuse('two sheets lead to one part');
    seen.add(key);
    return { name, target: relationship.target };
  });
}

function checkNames(workbook: Node, tabs: number): void {
  const list = workbook.children.find(({ local }) => local === 'definedNames');
  for (const { local, attributes } of list?.children ?? []) {
    const tab = attributes.localSheetId;
    if (local !== 'definedName' || tab === undefined) continue;
    const index = Number(tab);
    if (!Number.isInteger(index) || index < 0 || index >= tabs) refuse('name of no tab');
  }
}

function readStrings(root: Node): string[] {
  if (!isMain(root, 'sst')) refuse('sst root');
  return root.children.filter((child) => isMain(child, 'si')).map((si) => unescaped(runsOf(si)));
}

function runsOf(node: Node): string {
  const textOf = (holder: Node): string => {
    const texts = holder.children.filter((child) => isMain(child, 't'));
    if (texts.length > 1) refuse('a text with two texts');
    return texts[0]?.text ?? '';
  };
  const runs = node.children.filter((child) => isMain(child, 'r'));
  if (runs.some(({ children }) => children.some((child) => isMain(child, 'r')))) refuse('a run inside a run');
  textOf(node);
  return node.children
    .map((child) => (isMain(child, 't') ? child.text : isMain(child, 'r') ? textOf(child) : ''))
    .join('');
}

/** Elements of the sheet's own namespace have their places. */
function allowOnly(node: Node, ...locals: readonly string[]): void {
  for (const child of node.children) {
    if (MAIN.has(child.uri) && ![...locals, 'extLst'].includes(child.local)) refuse(`${child.local} out of place`);
  }
}

function countFormats(root: Node): number {
  if (!isMain(root, 'styleSheet')) refuse('styles root');
  const lists = root.children.filter((child) => isMain(child, 'cellXfs'));
  return Math.max(1, lists.flatMap(({ children }) => children.filter((child) => isMain(child, 'xf'))).length);
}

interface Context {
  readonly strings: readonly string[] | null;
  readonly formats: number | null;
  readonly date1904: boolean;
}

function readSheet(root: Node, context: Context): Record<string, Value> {
  if (!isMain(root, 'worksheet')) refuse('worksheet root');
  const data = root.children.filter((child) => isMain(child, 'sheetData'));
  if (data.length !== 1) refuse('not one sheetData');
  checkRanges(root);
  if (data[0]) allowOnly(data[0], 'row');
  const cells: { row: number; column: number; value: Value }[] = [];
  let row = 0;
  for (const line of data[0]?.children.filter((child) => isMain(child, 'row')) ?? []) {
    row = line.attributes.r === undefined ? row + 1 : wholeNumber(line.attributes.r);
    if (row < 1 || row > 1_048_576) refuse('row');
    allowOnly(line, 'c');
    let column = 0;
    for (const cell of line.children.filter((child) => isMain(child, 'c'))) {
      column = cell.attributes.r === undefined ? column + 1 : columnOf(cell.attributes.r, row);
      if (column > 16_384) refuse('column');
      const value = valueOf(cell, context);
      if (value !== undefined) cells.push({ row, column, value });
    }
  }
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  const entries = cells.map(({ row: at, column, value }) => [`${lettersOf(column)}${at}`, value] as const);
  if (new Set(entries.map(([address]) => address)).size < entries.length) refuse('address twice');
  return Object.fromEntries(entries);
}

function checkRanges(root: Node): void {
  const isRange = (text: string) =>
    RANGE.test(text) && text.split(':').every((corner) => isInGrid(corner.replaceAll('$', '').toUpperCase()));
  for (const list of root.children.filter((child) => isMain(child, 'mergeCells'))) {
    for (const merge of list.children)
      if (isMain(merge, 'mergeCell') && !isRange(merge.attributes.ref ?? '')) refuse('merge');
  }
  const rules = (list: Node) =>
    list.children.filter((child) => child.local === 'dataValidation' && child.uri === list.uri);
  const check = (rule: Node) => {
    const own = rule.children.filter(({ local }) => local === 'sqref').at(-1);
    const text = own ? wholeText(own) : (rule.attributes.sqref ?? '');
    for (const range of text.split(/\s+/)) if (range !== '' && !isRange(range)) refuse('validation');
  };
  for (const list of root.children.filter((child) => isMain(child, 'dataValidations'))) rules(list).forEach(check);
  const visit = (node: Node): void => {
    for (const child of node.children) {
      if (child.local === 'dataValidations' && child.uri === X14) rules(child).forEach(check);
      else visit(child);
    }
  };
  root.children.filter((child) => isMain(child, 'extLst')).forEach(visit);
}

function wholeText(node: Node): string {
  return node.text + node.children.map(wholeText).join('');
}

function isInGrid(address: string): boolean {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  return numberOf(letters) <= 16_384 && Number(digits) <= 1_048_576;
}

function wholeNumber(text: string): number {
  return /^\d{1,9}$/.test(text) ? Number(text) : refuse(`${text} is no number`);
}

function columnOf(address: string, row: number): number {
  const [, letters = '', digits] = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(address) ?? [];
  if (letters === '' || Number(digits) !== row) refuse(`address ${address}`);
  return numberOf(letters);
}

function numberOf(letters: string): number {
  return Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

function lettersOf(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? lettersOf(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

function unescaped(text: string): string {
  return text
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/\r\n?/g, '\n');
}

function valueOf(cell: Node, context: Context): Value | undefined {
  const type = cell.attributes.t ?? 'n';
  if (!['n', 's', 'b', 'e', 'd', 'str', 'inlineStr'].includes(type)) refuse(`type ${type}`);
  allowOnly(cell, 'f', 'v', ...(type === 'inlineStr' ? ['is'] : []));
  let value: Value | undefined;
  let hasFormula = false;
  for (const child of cell.children) {
    if (isMain(child, 'f')) hasFormula = true;
    else if (isMain(child, 'v')) {
      if (value !== undefined) refuse('two values');
      value = stored(child, type, context);
    } else if (type === 'inlineStr' && isMain(child, 'is')) {
      if (value !== undefined) refuse('two values');
      value = unescaped(runsOf(child));
    }
  }
  if (value === undefined) return hasFormula ? 'formula-without-value' : undefined;
  const style = cell.attributes.s ?? '0';
  const isKnown = context.formats === null || (/^\d{1,9}$/.test(style) && Number(style) < context.formats);
  if (typeof value === 'number' && type !== 'd' && !isKnown) refuse(`style ${style}`);
  return value;
}

function stored(node: Node, type: string, { strings, date1904 }: Context): Value | undefined {
  const text = type === 'inlineStr' ? node.text : wholeText(node);
  if (type === 'str') return unescaped(text);
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  switch (type) {
    case 'n':
      return NUMBER.test(trimmed) && Number.isFinite(Number(trimmed))
        ? Number(trimmed) + 0
        : refuse(`number ${trimmed}`);
    case 's':
      if (!strings) return refuse('no shared strings');
      return (/^\d{1,9}$/.test(trimmed) ? strings[Number(trimmed)] : undefined) ?? refuse(`string ${trimmed}`);
    case 'b':
      return ['1', 'true'].includes(trimmed) ? true : ['0', 'false'].includes(trimmed) ? false : refuse('truth value');
    case 'e':
      return trimmed;
    case 'd': {
      const time = Date.parse(trimmed.includes('T') ? trimmed.replace(/Z$/, '') + 'Z' : `${trimmed}T00:00:00Z`);
      if (!/^\d{4}-\d\d-\d\d/.test(trimmed) || Number.isNaN(time)) return refuse(`date ${trimmed}`);
      return time / 86_400_000 + 25_569 - (date1904 ? 1462 : 0);
    }
    default:
      return refuse('inline text outside its element');
  }
}
