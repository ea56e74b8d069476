import { describeDoubt } from '../../../src/app/text/describeDoubt';
import { describeReadProblem } from '../../../src/app/text/describeReadProblem';
import type { ViolationNames } from '../../../src/app/text/ViolationNames';

const NAMES: ViolationNames = {
  tableCaption: 'Bảng I',
  address: 'B6',
  rowTitle: '2021',
  columnTitles: ['Số văn bản'],
  kind: 'count',
};

describe('describing a cell that cannot be read', () => {
  it('quotes the cell and says what to do', () => {
    expect(describeReadProblem({ code: 'not-a-number' }, 'nhiều', NAMES, 'vi')).toBe(
      'Bảng I, ô B6 (2021 – Số văn bản): “nhiều” không phải là con số. Ghi số, ví dụ 1632; ô này chưa được tính.',
    );
  });

  it('gives both readings of an ambiguous number in the numerals of the language', () => {
    const problem = { code: 'ambiguous', hint: '1,5; 1.500' } as const;
    expect(describeReadProblem(problem, '1,5', NAMES, 'vi')).toContain('theo nhiều cách: 1,5; 1.500.');
    expect(describeReadProblem(problem, '1,5', NAMES, 'en')).toContain('in more than one way: 1.5; 1,500.');
  });

  it('leaves the options of a question as they are', () => {
    const problem = { code: 'not-an-option', hint: 'Có; Không, vì lý do khác' } as const;
    expect(describeReadProblem(problem, 'hmm', NAMES, 'en')).toContain('Có; Không, vì lý do khác');
  });

  it('quotes a whole paragraph on one line, shortened', () => {
    const text = describeReadProblem({ code: 'not-a-tick' }, 'dòng một\ndòng hai '.repeat(30), NAMES, 'vi');
    expect(text).toMatch(/“dòng một dòng hai .*…” không phải là dấu chọn/);
    expect(text).not.toContain('\n');
  });
});

describe('describing a doubtful entry', () => {
  const entry = { state: 'value', value: { type: 'number', number: 1235 } } as const;
  const note = { code: 'locale-accident', severity: 'warning' } as const;

  it('says how it was read', () => {
    expect(describeDoubt({ note, text: '1.235', entry }, NAMES, 'vi')).toContain(
      'ô chứa số lẻ “1.235”, có lẽ do Excel hiểu nhầm dấu ngăn hàng nghìn; đọc là 1.235.',
    );
    expect(describeDoubt({ note, text: '1.235', entry }, NAMES, 'en')).toContain('read as 1,235.');
  });

  it('writes a share as a percentage', () => {
    const share = { state: 'value', value: { type: 'share', share: 0.985 } } as const;
    const assumed = { note: { code: 'percent-assumed', severity: 'warning' }, text: '98.5', entry: share } as const;
    expect(describeDoubt(assumed, { ...NAMES, kind: 'ratio' }, 'vi')).toContain('được hiểu là 98,5%.');
    expect(describeDoubt(assumed, { ...NAMES, kind: 'ratio' }, 'en')).toContain('read as 98.5%.');
  });

  it('does not change words that an English reader sees', () => {
    const words = { state: 'value', value: { type: 'text', text: 'Có, nhưng ít.' } } as const;
    const trimmed = {
      note: { code: 'spaces-trimmed', severity: 'info' },
      text: ' Có, nhưng ít. ',
      entry: words,
    } as const;
    expect(describeDoubt(trimmed, { ...NAMES, kind: 'text' }, 'en')).toContain('read as Có, nhưng ít.');
  });
});
