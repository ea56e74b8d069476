import { aZip, type ZipFile, type ZipLies } from './aZip';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The parts of a small workbook, each to be replaced (a string or a whole zip file) or left out (null). */
export type Parts = Readonly<Record<string, string | Uint8Array | Omit<ZipFile, 'name'> | null>>;

export interface BookParts {
  /** Whole worksheet parts, or what stands inside `worksheet`. */
  readonly sheets?: readonly string[];
  readonly strings?: string;
  readonly styles?: string;
  /** What stands inside `workbook` after the sheets. */
  readonly afterSheets?: string;
  readonly beforeSheets?: string;
  readonly parts?: Parts;
  readonly zip?: ZipLies;
  readonly extraFiles?: readonly ZipFile[];
}

export function aRelationships(items: readonly (readonly [id: string, kind: string, target: string])[]): string {
  const list = items.map(
    ([id, kind, target]) => `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}">${list.join('')}</Relationships>`;
}

export function aSheet(inside: string): string {
  return inside.startsWith('<?xml') || inside.includes('worksheet')
    ? inside
    : `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${inside}</worksheet>`;
}

/** Rows and cells of the one sheet, without more ado. */
export function aBookOfCells(rows: string, more: Omit<BookParts, 'sheets'> = {}): Uint8Array {
  return aReceivedBook({ ...more, sheets: [`<sheetData>${rows}</sheetData>`] });
}

/** What other readers find the parts by; ours goes by the relationships. */
function contentTypes(names: readonly string[]): string {
  const overrides = names.flatMap((name) => {
    const kind = /^xl\/(?:worksheets\/)?(workbook|sharedStrings|styles|sheet)\d*\.xml$/.exec(name)?.[1];
    if (kind === undefined) return [];
    const type = kind === 'workbook' ? 'sheet.main' : kind === 'sheet' ? 'worksheet' : kind;
    return [
      `<Override PartName="/${name}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`,
    ];
  });
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
}

/** A workbook as a zip of hand-written parts. */
export function aReceivedBook(book: BookParts = {}): Uint8Array {
  const sheets = book.sheets ?? ['<sheetData><row r="1"><c r="A1"><v>1632</v></c></row></sheetData>'];
  const parts: Record<string, Parts[string]> = {
    '_rels/.rels': aRelationships([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${book.beforeSheets ?? ''}<sheets>${sheets
      .map((_, index) => `<sheet name="Bảng ${index + 1}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
      .join('')}</sheets>${book.afterSheets ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': aRelationships([
      ...sheets.map((_, index) => [`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`] as const),
      ['strings', 'sharedStrings', 'sharedStrings.xml'],
      ...(book.styles === undefined ? [] : ([['styles', 'styles', 'styles.xml']] as const)),
    ]),
  };
  if (book.strings !== undefined) parts['xl/sharedStrings.xml'] = `<sst xmlns="${MAIN}">${book.strings}</sst>`;
  if (book.styles !== undefined) parts['xl/styles.xml'] = `<styleSheet xmlns="${MAIN}">${book.styles}</styleSheet>`;
  sheets.forEach((sheet, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = aSheet(sheet);
  });
  parts['[Content_Types].xml'] = contentTypes(Object.keys(parts));
  const files = Object.entries({ ...parts, ...book.parts }).flatMap(([name, part]): ZipFile[] => {
    if (part === null) return [];
    return [typeof part === 'string' || part instanceof Uint8Array ? { name, content: part } : { name, ...part }];
  });
  return aZip([...files, ...(book.extraFiles ?? [])], book.zip);
}
