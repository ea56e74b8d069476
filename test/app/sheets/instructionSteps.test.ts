import { instructionSteps } from '../../../src/app/sheets/instructionSteps';
import { letterLine } from '../../../src/app/sheets/letterLine';
import { loadFormSet } from '../../support/formSets';

const kl01 = loadFormSet('kl01-971');
const steps = (...ids: string[]): string =>
  instructionSteps(
    kl01,
    kl01.tables.filter(({ id }) => ids.includes(id)),
  ).join('\n');

describe('the instructions of a blank workbook', () => {
  it('tell blank, zero and nil apart', () => {
    expect(steps('bang-2a')).toContain(
      'Chưa có số liệu: để trống. Có báo cáo và bằng không: gõ 0. Không phát sinh: gõ dấu -.',
    );
  });

  it('speak of ticks and ratios only where there are some', () => {
    expect(steps('bang-3a')).toMatch(/Ô đánh dấu[^]*Tỷ lệ/u);
    expect(steps('bang-2a')).not.toMatch(/Ô đánh dấu|Tỷ lệ/u);
  });

  it('speak of what only a row asks for: pairs in table 9, every kind of a questionnaire', () => {
    const stepsOf = (id: string): string => instructionSteps(loadFormSet(id), loadFormSet(id).tables).join('\n');
    expect(stepsOf('giua-nhiem-ky')).toContain('Ô hai số');
    expect(stepsOf('nq23-phu-luc-1')).toMatch(/Số liệu: [^]*Ô đánh dấu: [^]*Tỷ lệ: /u);
  });

  it('say where to send it, and by when', () => {
    expect(steps('bang-2a')).toContain('gửi nguyên tệp .xlsx này về Tỉnh ủy Nam Định trước ngày 05/4/2023.');
  });

  it('number themselves without a gap', () => {
    const numbers = steps('bang-2a')
      .split('\n')
      .map((step) => Number.parseInt(step, 10));
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  });

  it('name the letter as letters do', () => {
    expect(letterLine(kl01)).toBe('(Kèm theo văn bản số 971-CV/TU ngày 16/3/2023 của Tỉnh ủy Nam Định)');
    expect(letterLine({ issuer: 'Tỉnh ủy Nam Định' })).toBeUndefined();
  });
});
