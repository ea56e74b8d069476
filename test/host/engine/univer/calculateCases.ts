import { blankWorkbook } from '../../../../src/app/blankWorkbook';
import type { CellContent as DocumentContent, WorkbookDocument } from '../../../../src/app/ports/WorkbookDocument';
import { startConsolidation } from '../../../../src/app/startConsolidation';
import { readWorkbook } from '../../../../src/xlsx/reader/readWorkbook';
import { randomNumbers } from '../../../bench/randomNumbers';
import { filledWorkbook, randomFill } from '../../../support/filledWorkbook';
import { loadFormSet, rosterOf } from '../../../support/formSets';
import { receivedFiles } from '../../../support/receivedFolder';
import { formatAddress, parseAddress } from '../../grid/address';
import { cellArea, cellsOf, wholeSheet } from '../../grid/Area';
import type { CellContent, CellValue } from '../Cell';
import type { HostEngine } from '../HostEngine';

/** Value of every formula by its address; all of them must be the same from every engine that calculates. */
export type Figures = Readonly<Record<string, CellValue>>;

/** Calculates every case on an engine of its own; cases by their names. */
export async function calculateCases(makeEngine: () => HostEngine): Promise<Record<string, Figures>> {
  const results: Record<string, Figures> = {};
  for (const [name, run] of Object.entries(cases)) {
    const engine = makeEngine();
    await run(engine);
    results[name] = figuresOf(engine);
  }
  return results;
}

const cases: Readonly<Record<string, (engine: HostEngine) => Promise<void>>> = {
  'the functions our sheets use': async (engine) => {
    await fill(engine, functions);
  },
  'a corrected figure': async (engine) => {
    await fill(engine, functions);
    put(engine, 'Bảng 2A', 'B3', 1632);
    await engine.settle();
  },
  'a row that comes in, a sheet that is renamed': async (engine) => {
    await fill(engine, functions);
    const [first] = engine.sheets();
    if (!first) return;
    engine.shift(first.id, { kind: 'insert', axis: 'row', area: { ...wholeSheet, top: 2, bottom: 2 } });
    engine.renameSheet(first.id, 'Bảng 2A (cũ)');
    await engine.settle();
    put(engine, 'Bảng 2A (cũ)', 'B3', 7);
    await engine.settle();
  },
  'a sheet that is deleted': async (engine) => {
    await fill(engine, functions);
    // What COUNTIF and SUMIF make of a range that is gone differs between the engines, and from Excel.
    for (const address of ['A3', 'A4']) put(engine, 'Tổng hợp', address, '');
    engine.removeSheet(idOf(engine, 'Bảng 2A'));
    await engine.settle();
  },
  'sheets that make way for others of the same names': async (engine) => {
    await fill(engine, functions);
    const before = engine.sheets().map(({ id }) => id);
    for (const [index, id] of before.entries()) engine.renameSheet(id, `~${index}`);
    await fill(engine, functions, () => {
      for (const id of before) engine.removeSheet(id);
    });
  },
  'numbers however they are written': (engine) => fill(engine, writtenNumbers),
  'a workbook that a unit fills in': (engine) => {
    const formSet = loadFormSet('kl01-971');
    const [unit] = rosterOf(formSet).units;
    if (!unit) throw new RangeError('the roster is empty');
    return fill(engine, contentsOf(filledWorkbook(formSet, unit, randomFill(randomNumbers(971)))));
  },
  'the empty workbook with its own checks': (engine) => {
    const blank = blankWorkbook(loadFormSet('kl01-971'));
    if (!blank.ok) throw new RangeError('kl01-971 has no table');
    return fill(engine, contentsOf(blank.value));
  },
  'the provincial summary': (engine) => {
    const formSet = loadFormSet('kl01-971');
    const run = startConsolidation({
      formSet,
      summaryFormSet: loadFormSet('kl01-tinh'),
      roster: rosterOf(formSet),
      language: 'vi',
      readWorkbook,
    });
    for (const file of receivedFiles('real')) run.add(file);
    return fill(engine, contentsOf(run.finish().document));
  },
};

/** By sheet and address what is typed: a text with `=` is a formula. */
type Contents = Readonly<Record<string, Readonly<Record<string, CellValue>>>>;

const functions: Contents = {
  'Bảng 2A': { A1: 'Huyện', A2: 'Huyện ủy', A3: 'x', A4: '-', B1: 3, B2: 4.5, B3: 1235, B4: 0, C1: '12', C2: true },
  'Tổng hợp': {
    A1: "=SUM('Bảng 2A'!B1:B4)",
    A2: '=IF(\'Bảng 2A\'!B3>1000,"nhiều","ít")',
    A3: '=COUNTIF(\'Bảng 2A\'!A1:A4,"Huyện*")',
    A4: "=SUMIF('Bảng 2A'!A1:A4,\"x\",'Bảng 2A'!B1:B4)",
    A5: "=SUMPRODUCT(('Bảng 2A'!A1:A4=\"x\")*'Bảng 2A'!B1:B4)",
    A6: '=IFERROR(1/0,"không chia được")',
    A7: "=ISNUMBER('Bảng 2A'!C1)",
    A8: "=ROUND('Bảng 2A'!B2/3,2)",
    A9: "=SUMPRODUCT(--ISNUMBER('Bảng 2A'!B1:C4))",
    A10: '=A1+A8',
    A11: "=COUNTA('Bảng 2A'!A1:C4)",
    A12: "=MIN('Bảng 2A'!B1:B3)&\" – \"&MAX('Bảng 2A'!B1:B3)",
    A13: "='Bảng 2A'!D9",
    A14: '=1/0',
    A15: '=IF(\'Bảng 2A\'!D9="","",1)',
  },
};

function contentsOf(document: WorkbookDocument): Contents {
  return Object.fromEntries(
    document.sheets.map(({ name, cells }) => [
      name,
      Object.fromEntries(
        cells.flatMap(({ row, column, content }) => {
          const value = typed(content);
          return value === '' ? [] : [[formatAddress('x', cellArea(row, column)).slice(2), value]];
        }),
      ),
    ]),
  );
}

function typed(content: DocumentContent): CellValue {
  switch (content.type) {
    case 'blank':
      return '';
    case 'number':
      return content.number;
    case 'text':
      return content.text;
    case 'boolean':
      return content.boolean;
    case 'formula':
      return `=${content.formula}`;
  }
}

const writtenNumbers: Contents = {
  'Bảng 2A': {
    A1: 187,
    A2: 167,
    B1: '=ABS(A1-A2)>0.000000001',
    B2: '=A1>1E-9',
    B3: '=A1>0.10',
    B4: '=A1<1E+3',
    B5: '=IF(A1>1.0,"0.10","1E-9")',
    B6: '=ABS(A1-187)>0.000000001',
  },
};

/** `complete` is done before anything is shown and calculated. */
async function fill(engine: HostEngine, contents: Contents, complete = (): void => undefined): Promise<void> {
  for (const [name, cells] of Object.entries(contents)) {
    engine.addSheet(name, engine.sheets().length);
    for (const [address, value] of Object.entries(cells)) put(engine, name, address, value);
  }
  complete();
  await engine.settle();
}

function put(engine: HostEngine, sheet: string, address: string, value: CellValue): void {
  const area = parseAddress(address)?.area;
  if (!area) throw new RangeError(`${address} is no address`);
  engine.write(idOf(engine, sheet), area, () => content(value));
}

const content = (value: CellValue): CellContent =>
  typeof value === 'string' && value.startsWith('=') ? { value: 0, formula: value } : { value, formula: null };

function idOf(engine: HostEngine, name: string): string {
  const found = engine.sheets().find((sheet) => sheet.name === name);
  if (!found) throw new RangeError(`there is no sheet ${name}`);
  return found.id;
}

function figuresOf(engine: HostEngine): Figures {
  const figures: Record<string, CellValue> = {};
  for (const { id, name } of engine.sheets()) {
    const used = engine.usedArea(id, wholeSheet, true);
    for (const [row, column] of used ? cellsOf(used) : []) {
      const { value, formula } = engine.contentAt(id, row, column);
      if (formula !== null) figures[formatAddress(name, cellArea(row, column))] = value;
    }
  }
  return figures;
}
