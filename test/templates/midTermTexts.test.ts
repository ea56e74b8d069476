import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readOfficialFormSet } from './readOfficialFormSet';
import { sourceLines } from './sourceText';
import { type PlacedText, strayTexts, textsOf, unheldLines } from './sourceTexts';

const FIGURES = path.join(process.cwd(), 'test/fixtures/forms/giua-nhiem-ky-figures.json');

/** Levels that complete the choice: the text reached none of them. */
const OURS = ['Không đạt', 'Chưa đánh giá'];

/** Lines that no text holds, each with its reason: templates/giua-nhiem-ky/SOURCE.md tells them too. */
const NOT_HELD: readonly (readonly [line: string, reason: string])[] = [
  ['31', 'a page number'],
  ...['CÙNG', 'KỲ', '(+/- số', 'lượng)'].map(
    (line) => [line, 'the header of 9, repeated without its upper half'] as const,
  ),
];

/** The reading decision: `2020-` / `2025 (%)` of a heading, broken over two lines, is `2020-2025 (%)`. */
function joinYears(lines: readonly string[]): readonly string[] {
  return lines
    .join('\n')
    .replace(/(?<=giữa NK 2020-)\s*\n(?=2025)/gu, '')
    .split('\n');
}

/** What the office typed: the text is filled in. */
function typedTexts(): readonly PlacedText[] {
  const tables = JSON.parse(readFileSync(FIGURES, 'utf8')) as Record<string, Record<string, Record<string, string>>>;
  return Object.entries(tables).flatMap(([table, rows]) =>
    Object.entries(rows).flatMap(([row, cells]) =>
      Object.entries(cells).map(([column, text]) => ({ place: `${table}/${row}/${column}`, text })),
    ),
  );
}

describe('the official texts of giua-nhiem-ky', () => {
  const lines = joinYears(sourceLines('bao-cao-giua-nhiem-ky-chi-tieu-va-phu-luc.txt'));
  const { tables } = readOfficialFormSet('giua-nhiem-ky');
  const texts = textsOf(tables);
  const typed = typedTexts();

  it('stand in the report letter for letter, but for two levels of the targets', () => {
    expect(texts.length).toBeGreaterThan(500);
    expect(strayTexts(texts, lines).map(({ text }) => text)).toEqual(OURS);
  });

  it('leave nothing of the report out but what the office typed, a page number and half a repeated header', () => {
    expect(strayTexts(typed, lines)).toEqual([]);
    expect(unheldLines(lines, [...texts, ...typed])).toEqual(NOT_HELD.map(([line]) => line));
  });

  it('are missed, line by line, where a template loses a letter', () => {
    const lost = texts.map((each) => ({ ...each, text: each.text.replace('cấp ủy cấp huyện', 'cấp uỷ cấp huyện') }));
    expect(strayTexts(lost, lines).map(({ place }) => place)).toContain('phu-luc-7-1/b-i-2-1-bi-thu/title');
    expect(unheldLines(lines, [...lost, ...typed])).toContain('huyện và tương đương');
  });
});
