import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as sheetJs from '@e965/xlsx';
import { formatAddress } from '../../../src/domain/workbook/CellAddress';
import { formatRange } from '../../../src/domain/workbook/CellRange';
import { isCellError, type ReceivedValue, type ReceivedWorkbook } from '../../../src/domain/workbook/ReceivedWorkbook';
import { readWorkbook } from '../../../src/xlsx/reader/readWorkbook';
import { recalculate } from '../../support/libreOffice';

const RECEIVED = join(__dirname, '../../fixtures/received');
const received = ['tidy', 'real'].flatMap((folder) =>
  readdirSync(join(RECEIVED, folder))
    .filter((name) => name.endsWith('.xlsx'))
    .map((name) => join(folder, name)),
);

function ours(bytes: Uint8Array): ReceivedWorkbook {
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  return read.value;
}

function comparable(value: ReceivedValue): ReceivedValue {
  return isCellError(value) ? value.error : value;
}

/** Values by address, merges and names, as we read them. */
function summaryOfOurs(bytes: Uint8Array) {
  const workbook = ours(bytes);
  return {
    sheets: workbook.sheets.map(({ name, visibility, cells, merges }) => ({
      name,
      visibility,
      values: Object.fromEntries(
        cells.filter(({ value }) => value !== '').map((cell) => [formatAddress(cell), comparable(cell.value)]),
      ),
      formulas: Object.fromEntries(
        cells.flatMap((cell) =>
          cell.formula === undefined || cell.formula === '' ? [] : [[formatAddress(cell), cell.formula]],
        ),
      ),
      merges: merges.map(formatRange),
    })),
    names: workbook.definedNames.map(({ name, refersTo, sheetIndex, hidden }) => [name, refersTo, sheetIndex, hidden]),
  };
}

/** The same as SheetJS reads it. */
function summaryOfSheetJs(bytes: Uint8Array) {
  const workbook = sheetJs.read(bytes, { cellFormula: true });
  const visibilities = ['visible', 'hidden', 'very-hidden'] as const;
  return {
    sheets: workbook.SheetNames.map((name, index) => {
      const sheet = workbook.Sheets[name]!;
      const cells = Object.entries(sheet).filter(([address]) => !address.startsWith('!')) as [
        string,
        sheetJs.CellObject,
      ][];
      const filled = cells.filter(([, cell]) => cell.t !== 'z' && cell.v !== '' && cell.v !== undefined);
      return {
        name,
        visibility: visibilities[workbook.Workbook!.Sheets![index]!.Hidden ?? 0],
        values: Object.fromEntries(filled.map(([address, cell]) => [address, cell.t === 'e' ? cell.w : cell.v])),
        formulas: Object.fromEntries(
          cells.flatMap(([address, cell]) => (cell.f === undefined ? [] : [[address, cell.f]])),
        ),
        merges: (sheet['!merges'] ?? []).map((range) => sheetJs.utils.encode_range(range).replace(/^(\w+):\1$/, '$1')),
      };
    }),
    names: (workbook.Workbook?.Names ?? []).map((name) => [
      name.Name,
      name.Ref,
      name.Sheet,
      'Hidden' in name && name.Hidden === true,
    ]),
  };
}

function python(script: string): Buffer {
  return execFileSync('/usr/bin/python3', ['-c', script], {
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, PYTHONUTF8: '1' },
  });
}

/** A workbook as openpyxl writes it: shared strings, formulas without results, validations, names, hidden sheets, properties. */
function byOpenpyxl(): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'bieu-mau-openpyxl-'));
  const path = join(folder, 'book.xlsx');
  try {
    python(`
import datetime
from openpyxl import Workbook
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
book = Workbook()
sheet = book.active
sheet.title = "Bảng 2A"
rows = [["Huyện và tương đương", 1632, 0.985, True, None, "  x "], ["a\\nb", -0.1, 1e-9, False, "=cmd|' /C calc'!A0", "Đảng & <ủy>"]]
for row in rows:
    sheet.append(row)
sheet["E2"].data_type = "s"
sheet["C1"].number_format = "0.0%"
sheet["A4"] = datetime.date(2023, 4, 3)
sheet["A5"] = "#REF!"
sheet["A5"].data_type = "e"
sheet.merge_cells("A10:C12")
rule = DataValidation(type="list", formula1='"Có,Không"', promptTitle="Chọn", prompt="Có hay không")
rule.add("D1:D9")
sheet.add_data_validation(rule)
hidden = book.create_sheet("Ẩn")
hidden.sheet_state = "veryHidden"
hidden["XFD1048576"] = 7
book.defined_names.append(DefinedName("bm_ten", attr_text="'Bảng 2A'!$A$1", hidden=True))
book.properties.title = "Phụ lục"
book.properties.creator = "Văn phòng"
book.save(${JSON.stringify(path)})
`);
    return new Uint8Array(readFileSync(path));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('readWorkbook against SheetJS', () => {
  it.each(received)('reads %s alike', (path) => {
    const bytes = new Uint8Array(readFileSync(join(RECEIVED, path)));
    expect(summaryOfOurs(bytes)).toEqual(summaryOfSheetJs(bytes));
  });

  it('reads a file by openpyxl alike', () => {
    const bytes = byOpenpyxl();
    expect(summaryOfOurs(bytes)).toEqual(summaryOfSheetJs(bytes));
    const workbook = ours(bytes);
    const sheet = workbook.sheets[0]!;
    expect(
      sheet.cells
        .filter(({ numberMeaning }) => numberMeaning !== 'general')
        .map((cell) => [formatAddress(cell), cell.value, cell.numberMeaning]),
    ).toEqual([
      ['C1', 0.985, 'percent'],
      ['A4', 45019, 'date'],
    ]);
    expect(sheet.dataValidations).toMatchObject([
      { type: 'list', formula1: '"Có,Không"', promptTitle: 'Chọn', prompt: 'Có hay không' },
    ]);
    expect(workbook.properties).toMatchObject({ title: 'Phụ lục', creator: 'Văn phòng' });
  });

  it('reads a file by LibreOffice alike', () => {
    const bytes = recalculate(byOpenpyxl());
    expect(summaryOfOurs(bytes)).toEqual(summaryOfSheetJs(bytes));
  });
});

describe('readWorkbook against openpyxl', () => {
  it.each(received.filter((_, index) => index % 6 === 0))('reads %s alike', (path) => {
    const file = join(RECEIVED, path);
    const theirs = JSON.parse(
      python(`
import json, sys
from openpyxl import load_workbook
book = load_workbook(${JSON.stringify(file)}, data_only=True)
sys.stdout.buffer.write(json.dumps([{
  "name": sheet.title,
  "values": {c.coordinate: c.value for row in sheet.iter_rows() for c in row if c.value is not None},
  "merges": sorted(str(m) for m in sheet.merged_cells.ranges),
} for sheet in book.worksheets]).encode())
`).toString('utf8'),
    ) as unknown;
    const summary = summaryOfOurs(new Uint8Array(readFileSync(file))).sheets;
    expect(summary.map(({ name, values, merges }) => ({ name, values, merges: merges.sort() }))).toEqual(theirs);
  });
});
