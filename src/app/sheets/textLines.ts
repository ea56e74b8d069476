/** A character of column width is at least this wide in every default font that Excel is set up with for Vietnamese. */
export const POINTS_PER_CHARACTER = 5.25;

/** Widths of Times New Roman in thousandths of the font size, by base letter; everything else is as wide as a digit. */
const WIDTHS: readonly (readonly [letters: string, width: number])[] = [
  ['ijlt.,;:!|/\\ ', 278],
  ["frI()[]-'", 333],
  ['s', 389],
  ['aceJz?', 444],
  ['P', 556],
  ['EFLSZ', 611],
  ['BCRT', 667],
  ['ADGHKNOQUVXYw', 722],
  ['m', 778],
  ['M%', 889],
  ['W', 944],
];
const DIGIT = 500;
const BOLD = 1.08;

const widthOf = new Map(
  WIDTHS.flatMap(([letters, width]) => Array.from(letters, (letter) => [letter, width] as const)),
);
const COMBINING_MARKS = /\p{M}+/gu;

export interface LineFont {
  /** In points. */
  readonly size: number;
  readonly bold?: boolean;
}

/**
 * The width of a text in points, without line breaks. Accents take no room.
 *
 * @example textWidth('Số cuộc', { size: 12 }) // 38.4
 */
export function textWidth(text: string, font: LineFont): number {
  let thousandths = 0;
  for (const letter of text.normalize('NFD').replace(COMBINING_MARKS, '')) {
    thousandths += widthOf.get(letter === 'Đ' ? 'D' : letter) ?? DIGIT;
  }
  return (thousandths / 1000) * font.size * (font.bold === true ? BOLD : 1);
}

/**
 * How many lines a text takes when it is wrapped at spaces within `width` points. A word that is too long is broken; a line break
 * in the text starts a new line; an empty text takes one line.
 *
 * @example textLines('Số người tham gia học tập', { size: 12 }, 60) // 3
 */
export function textLines(text: string, font: LineFont, width: number): number {
  const space = textWidth(' ', font);
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines += 1;
    let used = 0;
    for (const word of paragraph.split(' ')) {
      const wordWidth = textWidth(word, font);
      if (used > 0 && used + space + wordWidth <= width) {
        used += space + wordWidth;
        continue;
      }
      if (used > 0) lines += 1;
      const broken = Math.max(0, Math.ceil(wordWidth / width) - 1);
      lines += broken;
      used = wordWidth - broken * width;
    }
  }
  return lines;
}
