import { addName } from '../../test/host/book/names';
import type { HostBook } from '../../test/host/book/HostBook';
import type { CellContent } from '../../test/host/engine/Cell';
import type { HostEngine } from '../../test/host/engine/HostEngine';
import type { Validation } from '../../test/host/engine/SheetState';
import { parseAddress } from '../../test/host/grid/address';
import { cellArea } from '../../test/host/grid/Area';
import { blankValidation } from '../../test/host/objects/dataValidation';
import { ExcelFault } from '../../test/host/protocol/ExcelFault';
import { validationRule } from '../../src/excel/write/validationRule';
import type { DataValidationDocument } from '../../src/app/ports/WorkbookDocument';
import {
  FORMULA_WITHOUT_VALUE,
  isCellError,
  type ReceivedCell,
  type ReceivedDataValidation,
  type ReceivedSheet,
  type ReceivedWorkbook,
} from '../../src/domain/workbook/ReceivedWorkbook';

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', 'very-hidden': 'VeryHidden' } as const;
const FORMATS = { percent: '0.0%', date: 'dd/mm/yyyy', general: null } as const;

/** Puts the sheets of a file into the grid, in the place of those that are there. */
export function loadSheets(engine: HostEngine, workbook: ReceivedWorkbook): void {
  const before = engine.sheets().map(({ id }) => id);
  // Under other names first: those that go may have the same.
  for (const [index, id] of before.entries()) engine.renameSheet(id, `~${index}`);
  for (const sheet of workbook.sheets) loadSheet(engine, sheet);
  for (const id of before) engine.removeSheet(id);
}

function loadSheet(engine: HostEngine, sheet: ReceivedSheet): void {
  const id = engine.addSheet(sheet.name, engine.sheets().length);
  engine.changeSheet(id, { visibility: VISIBILITY[sheet.visibility] });
  for (const cell of sheet.cells) {
    const area = cellArea(cell.row, cell.column);
    engine.write(id, area, () => contentOf(cell));
    const numberFormat = FORMATS[cell.numberMeaning];
    if (numberFormat !== null) engine.applyFormat(id, area, { numberFormat });
  }
  for (const merge of sheet.merges) engine.merge(id, merge);
  for (const given of sheet.dataValidations) {
    const validation = validationOf(given);
    if (validation) for (const range of given.ranges) engine.setValidation(id, range, validation);
  }
}

function contentOf({ value, formula }: ReceivedCell): CellContent {
  const shown = isCellError(value) ? (value.error === FORMULA_WITHOUT_VALUE ? '' : value.error) : value;
  return { value: shown, formula: formula === undefined ? null : `=${formula}` };
}

const TYPES: readonly string[] = ['whole', 'decimal', 'list', 'textLength', 'custom'];

function validationOf(given: ReceivedDataValidation): Validation | null {
  const { type, formula1, formula2, operator } = given;
  if (!TYPES.includes(type) || formula1 === undefined) return null;
  const rule = validationRule({
    type: type as DataValidationDocument['type'],
    formula1,
    ...(formula2 === undefined ? {} : { formula2 }),
    ...(operator === undefined ? {} : { operator: operator as NonNullable<DataValidationDocument['operator']> }),
  });
  return {
    ...blankValidation,
    rule: { ...rule },
    errorAlert: { style: 'Stop', showAlert: true, title: given.errorTitle ?? '', message: given.error ?? '' },
    prompt: { showPrompt: true, title: given.promptTitle ?? '', message: given.prompt ?? '' },
  };
}

/** What a file has beside its sheets: names, properties, custom XML. */
export function loadParts(book: HostBook, workbook: ReceivedWorkbook): void {
  const { custom, title, creator } = workbook.properties;
  if (title !== undefined) book.properties.set('title', title);
  if (creator !== undefined) book.properties.set('author', creator);
  for (const [name, value] of Object.entries(custom)) book.customProperties.set(name, value);
  for (const xml of workbook.customXml) book.xmlParts.push({ id: `{XML${book.newNumber()}}`, xml });
  const ids = book.engine.sheets().map(({ id }) => id);
  for (const { name, refersTo, sheetIndex, hidden } of workbook.definedNames) {
    const scope = sheetIndex === undefined ? null : (ids[sheetIndex] ?? null);
    if (name.startsWith('_xlnm.')) {
      if (scope !== null) loadPrintName(book, scope, name, refersTo);
      continue;
    }
    try {
      addName(book, scope, name, refersTo).visible = !hidden;
    } catch (fault) {
      // A name that Excel itself would not let anyone make stays out.
      if (!(fault instanceof ExcelFault)) throw fault;
    }
  }
  const visible = book.engine.sheets().find(({ visibility }) => visibility === 'Visible');
  if (visible) book.activeSheet = visible.id;
}

function loadPrintName(book: HostBook, sheet: string, name: string, refersTo: string): void {
  const key = { '_xlnm.Print_Area': 'printArea', '_xlnm.Print_Titles': 'printTitleRows' }[name];
  const area = parseAddress(refersTo)?.area;
  if (key !== undefined && area) book.pageLayout(sheet).set(key, area);
}
