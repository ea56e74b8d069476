import { FORM_SET_PROPERTY } from '../../../src/domain/intake/anchors';
import { intake } from '../../../src/domain/intake/intake';
import { isEmptySubmission } from '../../../src/domain/intake/isEmptySubmission';
import type { SubmittedField } from '../../../src/domain/intake/Submission';
import type { ReceivedWorkbook } from '../../../src/domain/workbook/ReceivedWorkbook';
import { loadFormSet, rosterOf } from '../../support/formSets';
import {
  editCells,
  editSheet,
  editSheets,
  sheetOf,
  withCells,
  withColumns,
  withoutColumn,
  workbookOf,
} from './editWorkbook';
import { readFixture } from './readFixture';

const formSet = loadFormSet('kl01-971');
const roster = rosterOf(formSet);
const tidy = readFixture('tidy', 'HU-HH.xlsx');
const real = readFixture('real', 'Huyện ủy Nam Trực.xlsx');

const take = (workbook: ReceivedWorkbook, fileName = 'x.xlsx') => intake(workbook, fileName, formSet, roster);

/** The forms as they were sent out: headers, row titles and the formulas of totals, which give 0. */
function emptied(workbook: ReceivedWorkbook): ReceivedWorkbook {
  return editSheets(workbook, (sheet) =>
    editCells(sheet, (cell) => {
      if (cell.formula !== undefined) return { ...cell, value: 0 };
      const isEntry =
        typeof cell.value === 'number' || (typeof cell.value === 'string' && cell.value.trim().length < 2);
      return isEntry ? null : cell;
    }),
  );
}

function withoutSender(workbook: ReceivedWorkbook): ReceivedWorkbook {
  return editSheets(workbook, (sheet) => editCells(sheet, (cell) => (cell.row === 0 ? null : cell)));
}

function fieldOf(workbook: ReceivedWorkbook, table: string, row: string, column: string): SubmittedField {
  return take(workbook)
    .submission.tables.find((submitted) => submitted.table === table)!
    .fields.find(({ field }) => field.row === row && field.column === column)!;
}

describe('intake', () => {
  it('says whose workbook it is and what it holds', () => {
    const taken = take(tidy);
    expect(taken).toMatchObject({ status: 'recognised', unit: { id: 'HU-HH' }, by: 'text' });
    expect(taken.submission.tables).toHaveLength(11);
  });

  it('knows a form in which nothing was entered, though its totals say 0', () => {
    expect(take(emptied(tidy))).toMatchObject({
      status: 'empty',
      recognition: { outcome: 'found', unit: { id: 'HU-HH' } },
    });
    expect(take(withoutSender(emptied(tidy)))).toMatchObject({ status: 'empty', recognition: { outcome: 'unknown' } });
    expect(isEmptySubmission(take(tidy).submission)).toBe(false);
  });

  it('does not call a form empty in which one cell can not be read', () => {
    const scribbled = editSheet(emptied(tidy), 'VI', (sheet) => withCells(sheet, [[4, 1, 'xem báo cáo']]));
    expect(take(scribbled).status).toBe('recognised');
  });

  it.each([
    ['unit-unknown', take(withoutSender(tidy))],
    ['unit-conflict', take({ ...tidy, properties: { custom: { 'BieuMau.Unit': 'HU-YY' } } })],
    [
      'no-tables',
      take(workbookOf(sheetOf('Kế hoạch', [['Huyện ủy Hải Hậu'], ['Việc', 'Hạn'], ['Báo cáo', '05/4/2023']]))),
    ],
    ['no-tables', take(workbookOf())],
    ['other-form-set', take({ ...tidy, properties: { custom: { [FORM_SET_PROPERTY]: 'kl01-tinh' } } })],
    ['tables-refused', take(editSheet(workbookOf(tidy.sheets[1]!), 'Bảng 2A', (sheet) => withoutColumn(sheet, 1)))],
  ])('gives %s', (status, taken) => {
    expect(taken.status).toBe(status);
  });

  it('uses the tables that are right and tells of the one that is not', () => {
    const taken = take(editSheet(tidy, 'VI', (sheet) => withoutColumn(sheet, 2)));
    expect(taken.status).toBe('recognised');
    expect(taken.submission.tables).toHaveLength(10);
    expect(taken.locations.refused).toMatchObject([{ reason: 'misaligned', tables: ['bang-vi'] }]);
  });
});

describe('extractSubmission', () => {
  it('lists entries and totals, and no tick of a total row', () => {
    const fields = take(tidy).submission.tables.find(({ table }) => table === 'bang-i')!.fields;
    expect(fields.filter(({ derived }) => !derived)).toHaveLength(12);
    expect(fields.filter(({ derived }) => derived).map(({ field, raw }) => [field.column, raw])).toEqual([
      ['so-van-ban', 827],
    ]);
  });

  it('keeps what was written beside what it says', () => {
    expect(fieldOf(real, 'bang-i', '2022', 'so-van-ban')).toMatchObject({
      raw: ' 220 ',
      sheet: 'Phụ lục',
      address: { row: 10, column: 3 },
      derived: false,
      read: { entry: { state: 'value', value: { type: 'number', number: 220 } } },
    });
    expect(fieldOf(real, 'bang-i', '2023', 'nghi-quyet')).toMatchObject({
      raw: null,
      read: { entry: { state: 'blank' } },
    });
  });

  it('takes the value of a merge whose own cell is no field, and counts a merge over two fields once', () => {
    const wide = editSheet(tidy, 'VI', (sheet) =>
      withCells(
        withColumns(sheet, 6, 1),
        [
          [3, 6, 'Ghi chú'],
          [4, 6, 5],
        ],
        [{ top: 4, left: 6, bottom: 4, right: 7 }],
      ),
    );
    expect(fieldOf(wide, 'bang-vi', '2021', 'to-chuc-vi-pham')).toMatchObject({
      raw: 5,
      address: { row: 4, column: 7 },
    });
    const tall = editSheet(tidy, 'VI', (sheet) =>
      withCells(
        editCells(sheet, (cell) => (cell.column === 1 && cell.row === 5 ? null : cell)),
        [[4, 1, 12]],
        [{ top: 4, left: 1, bottom: 5, right: 1 }],
      ),
    );
    expect(fieldOf(tall, 'bang-vi', '2021', 'kiem-tra-thuong-xuyen').raw).toBe(12);
    expect(fieldOf(tall, 'bang-vi', '2022', 'kiem-tra-thuong-xuyen').raw).toBeNull();
  });
});
