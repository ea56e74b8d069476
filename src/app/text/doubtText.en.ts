import type { DoubtText } from './DoubtText';

/** The English sentences about doubtful figures. */
export const DOUBT_TEXT_EN: DoubtText = {
  'peer-outlier': ({ found, expected, times, isAbove }) =>
    `says ${found}, ${isAbove ? `${times} times` : `only 1/${times} of`} what is usual for units of this tier (about ${expected}). Compare it with the records; if it is right, keep it and say why.`,
  thousandfold: ({ found, expected, isAbove }) =>
    `says ${found}, about a thousand times ${isAbove ? 'more' : 'less'} than units of this tier give. A thousands separator may have been taken for a decimal one, or the unit of measure mistaken; should it be ${expected}? Check and correct it.`,
  'same-as-unit': ({ count, otherUnit }) =>
    `all ${count} figures of this table are exactly those of ${otherUnit}. Ask the unit whether it copied them from another file.`,
  'period-jump': ({ found, expected, times, isAbove }) =>
    `says ${found}, ${isAbove ? `${times} times` : `only 1/${times} of`} last period’s figure (${expected}). Compare it with the records; if it is right, keep it and say why.`,
  'same-as-period': ({ count }) =>
    `all ${count} figures of this table are exactly last period’s. Ask the unit whether it sent last period’s table again.`,
};
