import { readOfficialFormSet } from './readOfficialFormSet';
import { type Reading, sourceLines, sourceText } from './sourceText';
import { comparable, strayTexts, textsOf, unheldLines } from './sourceTexts';
import { collapse } from './printedText';
import type { Row, Table } from '../../src/domain/forms/Table';

const APPENDIX = 'nq23-phu-luc-1.txt';
const LINES = sourceLines(APPENDIX);

/** Lines of the appendix that no text holds, each with its reason. There is none. */
const NOT_HELD: readonly (readonly [line: string, reason: string])[] = [];

/** The reading decision of templates/nq23-phu-luc-1/SOURCE.md: I.4 is answered by the same four options as I.3. */
const ITEM_4 = 'ở từng cấp ở tỉnh (tích dấu V vào phương án trả lời ở cột Kết quả)';
const OPTIONS_OF_3 = '- Hàng năm - 2 năm/lần - 3 năm/lần - Không kiểm tra, giám sát';
const READINGS: readonly Reading[] = [[ITEM_4, `${ITEM_4} ${OPTIONS_OF_3}`]];

describe('the official texts of nq23-phu-luc-1', () => {
  const { tables, tiers, title } = readOfficialFormSet('nq23-phu-luc-1');
  const texts = textsOf(tables);

  it('stand in the appendix letter for letter', () => {
    expect(texts.length).toBeGreaterThan(300);
    expect(strayTexts(texts, LINES)).toEqual([]);
  });

  it('are all of it: no line of the appendix is left out', () => {
    expect(unheldLines(LINES, texts)).toEqual(NOT_HELD.map(([line]) => line));
  });

  it('come in the order of the appendix, each line of every item', () => {
    const source = pieces(sourceText(APPENDIX, 'Phụ lục 1', READINGS));
    expect(source.length).toBeGreaterThan(200);
    expect(pieces(tables.map(inReadingOrder).join(' '))).toEqual(source);
  });

  it('of tiers stand in the appendix', () => {
    const source = comparable(LINES.join(' ')).toLowerCase();
    expect(tiers.filter((tier) => !source.includes(tier.title.toLowerCase()))).toEqual([]);
    expect(title.split(': thực hiện ').filter((part) => !source.includes(part.toLowerCase()))).toEqual([]);
  });

  it('hold no year but the period’s and the parameters’', () => {
    const later = readOfficialFormSet('nq23-phu-luc-1', (head) => head.replace(/20(?=\d\d\b)/gu, '21'));
    const years = textsOf(later.tables).flatMap(({ text }) => text.match(/\b\d{4}\b/gu) ?? []);
    expect(years).toContain('2103');
    expect(years.filter((year) => !year.startsWith('21'))).toEqual([]);
  });
});

/** As the appendix is read: item by item, its number and text, its lines in KẾT QUẢ, then what is asked under YÊU CẦU. */
function inReadingOrder({ caption, columns, header, rows }: Table): string {
  const groups: Row[][] = [];
  for (const row of rows) {
    if (row.continues) groups.at(-1)?.push(row);
    else groups.push([row]);
  }
  const results = columns.filter(({ titles }) => titles.includes('KẾT QUẢ'));
  const items = groups.flatMap((lines) => [
    ...lines.flatMap(({ labels }) => [labels.stt, labels['noi-dung']]),
    ...lines.flatMap((row) => results.map(({ id, kind }) => (kind === 'stub' ? row.title : row.labels[id]))),
    ...lines.map(({ labels }) => labels['yeu-cau']),
  ]);
  return [caption, ...header.map(({ title }) => title), ...items].join(' ');
}

/** A long text cut at its numbers and dashes, without the dots of blanks, which are fields here, and without the spaces around them. */
function pieces(text: string): readonly string[] {
  return collapse(comparable(text).replaceAll('…', ' ')).split(/ (?=[-+] |\d+\.? )/u);
}
