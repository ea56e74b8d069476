import { formatAddress } from '../../../src/domain/workbook/CellAddress';
import { type CellRange, formatRange, rangeContains } from '../../../src/domain/workbook/CellRange';
import { shiftFormula } from '../../../src/domain/workbook/shiftFormula';
import type { HostBook } from '../../host/book/HostBook';
import type { ConditionalFormatState, SheetState, Validation } from '../../host/engine/SheetState';
import type { CellCondition, CellLooks, CellValidation, SheetLooks } from './SheetLooks';

/** The looks of a sheet as the simulated Excel holds it. */
export function excelLooks(
  book: HostBook,
  name: string,
  size: { readonly rows: number; readonly columns: number },
): SheetLooks {
  const sheet = book.sheetByName(name)!;
  const { engine } = book;
  const cells: Record<string, CellLooks> = {};
  const links: Record<string, readonly [string, string]> = {};
  const conditions = engine.conditionalFormats(sheet.id);
  for (let row = 0; row < size.rows; row += 1) {
    for (let column = 0; column < size.columns; column += 1) {
      const address = formatAddress({ row, column });
      cells[address] = {
        ...cellLooks(book, sheet.id, row, column),
        conditions: conditions.flatMap((state) => conditionAt(state, row, column)),
      };
      const link = engine.linkAt(sheet.id, row, column);
      if (link) links[address] = [textOf(link.documentReference), textOf(link.screenTip)];
    }
  }
  const sizeOf = (axis: 'row' | 'column', index: number, standard: number, unit: number): number | null => {
    const { size: points } = engine.lineSize(sheet.id, axis, index);
    return points === standard ? null : Math.round(points * unit * 100) / 100;
  };
  return {
    name: sheet.name,
    visibility: { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' }[sheet.visibility],
    tabColor: sheet.tabColor,
    cells,
    merges: engine.merges(sheet.id).map(formatRange).sort(),
    widths: Array.from({ length: size.columns }, (_, column) => {
      const pixels = sizeOf('column', column, sheet.standardWidth, 96 / 72);
      return pixels === null ? null : Math.round(pixels);
    }),
    heights: Array.from({ length: size.rows }, (_, row) => sizeOf('row', row, sheet.standardHeight, 1)),
    frozen: frozenOf(sheet),
    allowed: allowedOn(sheet),
    print: printOf(book.pageLayout(sheet.id)),
    filter: filterOf(book.pageLayout(sheet.id)),
    links,
  };
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function cellLooks(book: HostBook, sheet: string, row: number, column: number): Omit<CellLooks, 'conditions'> {
  const format = book.engine.formatAt(sheet, row, column);
  const [part] = book.engine.validations(sheet, { top: row, left: column, bottom: row, right: column });
  return {
    numberFormat: format.numberFormat,
    font: [
      format.fontName,
      format.fontSize,
      format.bold,
      format.italic,
      format.underline !== 'None',
      format.fontColor.toUpperCase(),
    ],
    fill: format.fillColor,
    alignment: [
      format.horizontalAlignment.toLowerCase(),
      format.verticalAlignment.toLowerCase(),
      format.wrapText,
      format.indentLevel,
    ],
    locked: format.locked,
    borders: (['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const).map(
      (edge) => format[edge].style === 'Continuous' && format[edge].weight === 'Thin',
    ),
    validation: part ? validationLooks(part.validation, row - part.anchor[0], column - part.anchor[1]) : null,
  };
}

const TYPES: Readonly<Record<string, string>> = {
  wholeNumber: 'whole',
  decimal: 'decimal',
  list: 'list',
  textLength: 'textLength',
  custom: 'custom',
};

const OPERATORS: Readonly<Record<string, string>> = {
  Between: 'between',
  EqualTo: 'equal',
  GreaterThan: 'greaterThan',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThan: 'lessThan',
  LessThanOrEqualTo: 'lessThanOrEqual',
};

function validationLooks(
  { rule, errorAlert, prompt, ignoreBlanks }: Validation,
  down: number,
  across: number,
): CellValidation {
  const [[type, condition]] = Object.entries(rule) as [[string, Readonly<Record<string, unknown>>]];
  const shifted = (value: unknown): string => {
    if (typeof value === 'string' && value.startsWith('=')) return shiftFormula(value.slice(1), down, across);
    return type === 'list' ? `"${textOf(value).replaceAll('"', '""')}"` : String(value);
  };
  const formulas = [condition.formula1 ?? condition.source ?? condition.formula, condition.formula2];
  return {
    type: TYPES[type]!,
    operator: OPERATORS[textOf(condition.operator)] ?? '',
    formulas: formulas.filter((formula) => formula !== undefined).map(shifted),
    blanksAllowed: ignoreBlanks,
    alert: [textOf(errorAlert.style).toLowerCase(), textOf(errorAlert.title), textOf(errorAlert.message)],
    prompt: [textOf(prompt.title), textOf(prompt.message)],
  };
}

function conditionAt(
  { areas, rule, format }: ConditionalFormatState,
  row: number,
  column: number,
): readonly CellCondition[] {
  const [first] = areas;
  if (!first || !areas.some((area) => rangeContains(area, { row, column }))) return [];
  return [
    {
      formula: shiftFormula(textOf(rule.formula).replace(/^=/, ''), row - first.top, column - first.left),
      fill: textOf(format['fill.color']),
      color: textOf(format['font.color']),
      bold: format['font.bold'] === true,
    },
  ];
}

/** Frozen rows reach over all columns, and the other way round. */
function frozenOf({ frozen }: SheetState): readonly [number, number] {
  if (!frozen) return [0, 0];
  return [frozen.bottom > 1000 ? 0 : frozen.bottom + 1, frozen.right > 1000 ? 0 : frozen.right + 1];
}

function allowedOn({ protection }: SheetState): readonly string[] | null {
  if (!protection) return null;
  const { options } = protection;
  const given = Object.entries(options).flatMap(([name, allowed]) =>
    allowed === true ? [name.replace(/^allow/, '').replace(/^./, (letter) => letter.toLowerCase())] : [],
  );
  const names = given.map((name) => ({ editObjects: 'objects', editScenarios: 'scenarios' })[name] ?? name);
  return [...names, 'selectLockedCells', 'selectUnlockedCells'].sort();
}

function filterOf(layout: ReadonlyMap<string, unknown>): string {
  const area = layout.get('autoFilter');
  return area === undefined ? '' : formatRange(area as CellRange);
}

const PAPERS: Readonly<Record<string, string>> = { A3: '8', A4: '9' };

function printOf(layout: ReadonlyMap<string, unknown>): unknown {
  const { horizontalFitToPages, verticalFitToPages = 0 } = (layout.get('zoom') ?? {}) as Record<string, number>;
  if (horizontalFitToPages === undefined) return null;
  const points = (side: string): number => Number(layout.get(`${side}Margin`));
  const lines = (line: string): readonly unknown[] =>
    ['left', 'center', 'right'].map((part) => layout.get(`headersFooters.${part}${line}`) ?? '');
  const area = layout.get('printArea') as CellRange | undefined;
  const titles = layout.get('printTitleRows') as CellRange | undefined;
  return {
    orientation: textOf(layout.get('orientation')).toLowerCase(),
    paper: PAPERS[textOf(layout.get('paperSize')).toUpperCase()],
    pages: [horizontalFitToPages, verticalFitToPages],
    centred: layout.get('centerHorizontally'),
    margins: Object.fromEntries(
      ['left', 'right', 'top', 'bottom', 'header', 'footer'].map((side) => [side, points(side)]),
    ),
    header: lines('Header'),
    footer: lines('Footer'),
    area: area ? formatRange(area) : '',
    titles: titles ? `${titles.top + 1}:${titles.bottom + 1}` : '',
  };
}
