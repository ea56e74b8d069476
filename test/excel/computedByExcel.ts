import type { CellContent } from '../../src/app/ports/WorkbookDocument';
import type { ComputedSheet, SheetOfCells } from '../support/computedSheet';

/** Excel takes 5 MB a request; a cell's text grows in JSON. */
const CHARACTERS_PER_REQUEST = 1_500_000;

/**
 * Puts the cells into a new sheet of the Excel that is open, through Microsoft's client library, and reads all values back.
 *
 * @example const values = await computedByExcel([{ row: 0, column: 0, content: { type: 'formula', formula: '1+1', cached: -1 } }]);
 */
export async function computedByExcel(cells: SheetOfCells): Promise<ComputedSheet> {
  const rows = linesOf(cells);
  const width = Math.max(...rows.map((line) => line.length));
  const values = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    for (const { start, lines } of inRequests(rows)) {
      const place = sheet.getRangeByIndexes(start, 0, lines.length, width);
      place.formulas = lines.map((line) => Array.from({ length: width }, (_, column) => line[column] ?? ''));
      await context.sync();
    }
    const used = sheet.getRangeByIndexes(0, 0, rows.length, width).load('values');
    await context.sync();
    return used.values as (number | string | boolean)[][];
  });
  return (row, column) => {
    const value = values[row]?.[column] ?? '';
    return value === '' ? null : value;
  };
}

type Input = number | string | boolean;

function linesOf(cells: SheetOfCells): Input[][] {
  const lines: Input[][] = [];
  for (const { row, column, content } of cells) {
    while (lines.length <= row) lines.push([]);
    lines[row]![column] = inputOf(content);
  }
  return lines;
}

/** As `range.formulas` takes it: an apostrophe keeps a text a text. */
function inputOf(content: CellContent): Input {
  switch (content.type) {
    case 'blank':
      return '';
    case 'number':
      return content.number;
    case 'text':
      return `'${content.text}`;
    case 'boolean':
      return content.boolean;
    case 'formula':
      return `=${content.formula}`;
  }
}

function inRequests(rows: readonly Input[][]): { readonly start: number; readonly lines: readonly Input[][] }[] {
  const requests: { start: number; lines: Input[][]; characters: number }[] = [];
  rows.forEach((line, start) => {
    const characters = line.reduce<number>((sum, input) => sum + String(input).length, line.length);
    const last = requests.at(-1);
    if (last && last.characters + characters <= CHARACTERS_PER_REQUEST) {
      last.lines.push(line);
      last.characters += characters;
    } else {
      requests.push({ start, lines: [line], characters });
    }
  });
  return requests;
}
