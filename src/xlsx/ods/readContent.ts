import {
  type DefinedName,
  FORMULA_WITHOUT_VALUE,
  isCellError,
  type ReceivedSheet,
} from '../../domain/workbook/ReceivedWorkbook';
import type { Part } from '../reader/package/Part';
import { ReadBudget } from '../reader/ReadBudget';
import type { ReadLimits } from '../ReadLimits';
import { Refusal } from '../reader/Refusal';
import { expectElement } from '../reader/xml/expectElement';
import { walkXml, type XmlTag } from '../reader/xml/walkXml';
import { cellValue } from './cellValue';
import { excelFormula, excelReference } from './excelReference';
import { ODF } from './namespaces';
import { ParagraphText } from './ParagraphText';
import { SheetBuilder } from './SheetBuilder';

export interface OpenDocumentContent {
  readonly sheets: readonly ReceivedSheet[];
  readonly definedNames: readonly DefinedName[];
}

/** What an element is to the reading, by its name; everything else is skipped with all that is in it. */
const PASSED: ReadonlySet<string> = new Set([
  'document-content',
  'automatic-styles',
  'body',
  'spreadsheet',
  'named-expressions',
  'table-row-group',
  'table-header-rows',
  'table-rows',
]);
const CELLS: ReadonlySet<string> = new Set(['table-cell', 'covered-table-cell']);
const INLINE: ReadonlySet<string> = new Set(['span', 'a']);
const BLANKS: ReadonlySet<string> = new Set(['s', 'tab', 'line-break']);

/**
 * `content.xml` of a spreadsheet. Comments, drawings, tracked changes and tables inside cells are left out. A formula
 * without a result is one that was never calculated only where none has any.
 */
export function readContent(part: Part, limits: ReadLimits): OpenDocumentContent {
  const budget = new ReadBudget(limits);
  const sheets: ReceivedSheet[] = [];
  const definedNames: DefinedName[] = [];
  const hiddenStyles = new Set<string>();
  const path: string[] = [];
  const text = new ParagraphText();
  let skipped = 0;
  let style = '';
  let sheet: SheetBuilder | undefined;
  let rowsRepeated = 1;
  let cell: XmlTag | undefined;
  let calculated = 0;

  const wrong = (what: string): Refusal => new Refusal('damaged-part', part.name, what);
  const tooLong = (): Refusal => new Refusal('too-large', part.name, 'the text of a cell');
  const count = (tag: XmlTag, name: string): number => {
    const written = tag.attribute(name, ODF.table) ?? '1';
    const number = Number(written);
    if (!/^\d{1,9}$/.test(written) || number < 1) throw wrong(`${name} is ${JSON.stringify(written.slice(0, 20))}`);
    return number;
  };
  const startSheet = (tag: XmlTag): void => {
    if (sheets.length >= limits.sheets) throw new Refusal('too-large', part.name, `more than ${limits.sheets} sheets`);
    const name = tag.attribute('name', ODF.table) ?? '';
    const isHidden = hiddenStyles.has(tag.attribute('style-name', ODF.table) ?? '');
    sheet = new SheetBuilder(name, isHidden ? 'hidden' : 'visible', budget);
  };
  const name = (tag: XmlTag): void => {
    if (definedNames.length >= limits.definedNames) {
      throw new Refusal('too-large', part.name, `more than ${limits.definedNames} defined names`);
    }
    definedNames.push({
      name: tag.attribute('name', ODF.table) ?? '',
      refersTo: excelReference(tag.attribute('cell-range-address', ODF.table) ?? ''),
      hidden: false,
      ...(sheet ? { sheetIndex: sheets.length } : {}),
    });
  };
  /** Whether what is inside the element is to be looked at. */
  const enter = (tag: XmlTag, parent: string): boolean => {
    const { local, namespace } = tag;
    if (namespace === ODF.style) {
      if (local === 'style' && parent === 'automatic-styles') style = tag.attribute('name', ODF.style) ?? '';
      else if (local === 'table-properties' && tag.attribute('display', ODF.table) === 'false') hiddenStyles.add(style);
      return local === 'style';
    }
    if (namespace === ODF.text && cell) {
      if (local === 'p' && CELLS.has(parent)) {
        text.startParagraph();
        return true;
      }
      if (!text.hasParagraphs) return false;
      if (BLANKS.has(local) && !text.addElement(local, tag.attribute('c', ODF.text))) throw tooLong();
      return INLINE.has(local);
    }
    if (namespace !== ODF.table) return namespace === ODF.office && PASSED.has(local);
    if (local === 'table' && parent === 'spreadsheet') startSheet(tag);
    else if (local === 'table-row' && sheet) rowsRepeated = count(tag, 'number-rows-repeated');
    else if (CELLS.has(local) && parent === 'table-row') {
      cell = tag;
      text.clear();
    } else if (local === 'named-range') name(tag);
    else return PASSED.has(local);
    return true;
  };
  const endCell = (tag: XmlTag): void => {
    const formula = tag.attribute('formula', ODF.table);
    if (formula !== undefined && tag.attribute('value-type', ODF.office) !== undefined) calculated++;
    const { value, numberMeaning } = cellValue(tag, text.toString(), formula !== undefined);
    if (value === null)
      throw wrong(`a cell of type ${tag.attribute('value-type', ODF.office) ?? ''} without its value`);
    const built = {
      value,
      numberMeaning,
      ...(formula === undefined ? {} : { formula: excelFormula(formula) }),
      columnsSpanned: count(tag, 'number-columns-spanned'),
      rowsSpanned: count(tag, 'number-rows-spanned'),
    };
    sheet?.addCell(built, count(tag, 'number-columns-repeated'));
  };

  walkXml(part, {
    open(tag) {
      if (path.length === 0) expectElement(tag, 'document-content', ODF.office, part);
      const parent = path.at(-1) ?? '';
      path.push(tag.local);
      if (skipped > 0 || !enter(tag, parent)) skipped++;
    },
    text(piece) {
      if (skipped === 0 && cell && text.hasParagraphs && !CELLS.has(path.at(-1) ?? '') && !text.addText(piece)) {
        throw tooLong();
      }
    },
    close() {
      const local = path.pop() ?? '';
      if (skipped > 0) {
        skipped--;
        return;
      }
      if (cell && CELLS.has(local)) {
        endCell(cell);
        cell = undefined;
      } else if (local === 'table-row') sheet?.endRow(rowsRepeated);
      else if (local === 'table' && sheet) {
        sheets.push(sheet.build());
        sheet = undefined;
      }
    },
  });
  return { sheets: calculated > 0 ? sheets.map(withEmptyResults) : sheets, definedNames };
}

/** LibreOffice stores an empty text that a formula gave as no value at all: where other formulas have theirs, that is what it means. */
function withEmptyResults(sheet: ReceivedSheet): ReceivedSheet {
  const cells = sheet.cells.map((cell) =>
    isCellError(cell.value) && cell.value.error === FORMULA_WITHOUT_VALUE ? { ...cell, value: '' } : cell,
  );
  return { ...sheet, cells };
}
