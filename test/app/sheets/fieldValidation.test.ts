import { fieldValidation } from '../../../src/app/sheets/fieldValidation';
import type { Column, Table } from '../../../src/domain/forms/Table';
import { loadFormSet } from '../../support/formSets';

const kl01 = loadFormSet('kl01-971');
const tableOf = (id: string): Table => kl01.tables.find((table) => table.id === id)!;
const columnOf = (table: Table, id: string): Column => table.columns.find((column) => column.id === id)!;
const AT = { cell: 'B7', advice: '' };

describe('the validation of an entry cell', () => {
  const bang2a = tableOf('bang-2a');
  const people = columnOf(bang2a, 'truc-tiep-so-nguoi');
  const bang3a = tableOf('bang-3a');
  const ofKind = (kind: Column['kind'], more: Partial<Column> = {}): Column => ({ ...people, kind, ...more });

  it('takes a whole number or a nil mark for a count, and stops at anything else', () => {
    const validation = fieldValidation(bang2a, people, AT);
    expect(validation).toMatchObject({
      type: 'custom',
      formula1: 'IF(ISNUMBER(B7),AND(B7>=0,B7=INT(B7)),B7="-")',
      errorStyle: 'stop',
      allowBlank: true,
      promptTitle: 'Bảng 2A: Số người tham gia học…',
    });
  });

  it('only asks again for a ratio outside 0–100 %', () => {
    const ratio = bang3a.columns.find(({ kind }) => kind === 'ratio')!;
    expect(fieldValidation(bang3a, ratio, AT)).toMatchObject({ errorStyle: 'warning' });
  });

  it('offers x for a tick', () => {
    const tick = bang3a.columns.find(({ kind }) => kind === 'tick')!;
    expect(fieldValidation(bang3a, tick, AT)).toMatchObject({ type: 'list', formula1: '"x,X"' });
  });

  it('offers the options of a choice', () => {
    expect(fieldValidation(bang2a, ofKind('choice', { options: ['Có', 'Không'] }), AT)).toMatchObject({
      type: 'list',
      formula1: '"Có,Không"',
    });
  });

  it('leaves a choice open whose options Excel would split at a comma', () => {
    expect(fieldValidation(bang2a, ofKind('choice', { options: ['Có, đã ban hành', 'Không'] }), AT)).toBeNull();
  });

  it('lets any text into words', () => {
    expect(fieldValidation(bang2a, ofKind('text'), AT)).toBeNull();
  });

  it('takes numbers below zero for a signed count, and says so', () => {
    const validation = fieldValidation(bang2a, ofKind('count', { signed: true }), AT);
    expect(validation).toMatchObject({ formula1: 'IF(ISNUMBER(B7),B7=INT(B7),B7="-")', errorStyle: 'stop' });
    expect(validation?.prompt).toContain('số âm');
  });

  it.each([
    ['pair', '811/4829'],
    ['month', '6/2021'],
  ] as const)('tells how to write a %s, and asks again where Excel made a date of it', (kind, example) => {
    const validation = fieldValidation(bang2a, ofKind(kind), AT);
    expect(validation).toMatchObject({
      type: 'custom',
      formula1: 'OR(ISNUMBER(FIND("/",B7)),B7="-")',
      errorStyle: 'warning',
    });
    expect(validation?.prompt).toContain(example);
  });

  it('tells the full path of titles, how to enter, and what the rules ask', () => {
    const validation = fieldValidation(bang2a, people, {
      cell: 'C7',
      advice: 'Cùng có hoặc cùng không có với: Số cuộc.',
    });
    expect(validation?.prompt).toBe(
      [
        'Quản triệt, học tập Kết luận số 01-KL/TW › Hội nghị Trực tiếp › Số người tham gia học tập',
        'Nhập số nguyên. Không phát sinh: gõ dấu -. Chưa có số liệu: để trống.',
        'Cùng có hoặc cùng không có với: Số cuộc.',
      ].join('\n'),
    );
  });

  it('keeps to Excel’s 32 and 255 characters whatever the titles and rules are', () => {
    const long = 'Số cán bộ, đảng viên '.repeat(30);
    for (const kind of ['count', 'amount', 'ratio', 'tick', 'pair', 'month'] as const) {
      const validation = fieldValidation(bang2a, ofKind(kind, { titles: [long, long] }), { cell: 'B7', advice: long })!;
      expect(validation.promptTitle!.length).toBeLessThanOrEqual(32);
      expect(validation.errorTitle!.length).toBeLessThanOrEqual(32);
      expect(validation.prompt!.length).toBeLessThanOrEqual(255);
      expect(validation.error!.length).toBeLessThanOrEqual(255);
    }
  });
});
