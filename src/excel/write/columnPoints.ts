/** Pixels of the widest digit of the default font at 11 points, and what Excel adds around a cell's text. */
const DIGIT_PIXELS = 7;
const PADDING_PIXELS = 5;
/** At 96 pixels to the inch, as Excel counts them. */
const POINTS_PER_PIXEL = 0.75;

/**
 * A column width in characters, as sheet documents and Excel's own dialog have it, in the points that Office.js wants. Files hold the
 * same width a third way: characters with the padding counted in.
 *
 * @example columnPoints(10) === 56.25
 */
export function columnPoints(characters: number): number {
  return (characters * DIGIT_PIXELS + PADDING_PIXELS) * POINTS_PER_PIXEL;
}
