import type { PlaceNames, ViolationText } from './ViolationText';

/** The English sentences about wrong figures. */
export const VIOLATION_TEXT_EN: ViolationText = {
  place,
  sentences: {
    'total-mismatch': ({ found, expected, difference, parts }) =>
      `says ${found} but the ${parts} add up to ${expected}${off(difference)}. Check each of the ${parts} or correct the total.`,
    'total-omits-text': ({ found, expected, parts }) =>
      `the formula gives ${found} because some of the ${parts} hold numbers typed as text, which Excel does not add, or that Excel took for decimals; all of them make ${expected}. Turn those cells into numbers.`,
    'total-missing': ({ expected, parts }) =>
      `the total is missing; the ${parts} add up to ${expected}. Enter ${expected} if the ${parts} are right.`,
    'partition-mismatch': ({ found, expected, difference }) =>
      `says ${found} but its parts add up to ${expected}${off(difference)}. Check each part or correct the whole.`,
    'subset-exceeded': ({ found, expected }) =>
      `says ${found}, more than the ${expected} of which it is only a part. Correct this cell or the one that holds the whole.`,
    'ratio-mismatch': ({ found, expected }) =>
      expected === ''
        ? `says ${found} but the denominator is 0 or blank, so there is no ratio. Enter the denominator or remove the ratio.`
        : `says ${found} but numerator and denominator give ${expected}. Correct the ratio, or the numerator or denominator.`,
    'together-broken': ({ found }) =>
      `${found === '' ? 'is blank' : `says ${found}`} while a cell that goes with it holds a figure. Fill in all that go together, or none.`,
    'required-missing': ({ found }) =>
      `${found === '' ? 'is blank' : `says ${found}`} while a related cell asks for a figure here. Fill in this cell or correct the related one.`,
    'required-blank': () => 'must be filled in but is blank. Fill in this cell; enter - if there was nothing.',
    'quotient-mismatch': ({ found, expected }) =>
      expected === ''
        ? `says ${found} but the denominator is 0 or blank, so there is nothing to divide by. Enter the denominator or leave this cell blank.`
        : `says ${found} but the columns of this row give ${expected}. Correct this cell, or the numerator or denominator.`,
    'quotient-missing': ({ expected }) =>
      `is blank while the columns of this row give ${expected}. Enter ${expected} if numerator and denominator are right.`,
    'quota-exceeded': ({ found, expected, count }) =>
      `${count} rows say “${found}”, more than the ${expected} allotted; this row is the first surplus one. Keep to the number allotted, or choose another.`,
    'quoted-share-mismatch': ({ found, expected }) =>
      expected === ''
        ? `says “${found}” but its denominator is 0, so there is no share. Correct the denominator or remove the share.`
        : `says “${found}” but the division gives ${expected}. Correct the share, or the numerator or denominator.`,
    'quoted-bases-differ': ({ found }) =>
      `the shares of one line are taken of different bases: ${found}. Take them of one base, or say why they differ.`,
    'quoted-share-unreadable': ({ found }) =>
      `the percentage “${found}” can't be read. Write it again, for example 98,5%.`,
    'not-exactly-one': ({ found }) =>
      found === '' || found === '0'
        ? 'nothing is chosen. Choose exactly one.'
        : 'more than one is chosen. Keep only one of them.',
    'out-of-range': ({ found, expected, aboveExpected }) =>
      `says ${found}, ${aboveExpected ? 'above the highest' : 'below the lowest'} allowed figure, ${expected}. Check and correct it.`,
    'not-equal': ({ found, expected }) =>
      `${found === '' ? 'is blank' : `says ${found}`} but the cell that must agree with it ${expected === '' ? 'is blank' : `says ${expected}`}. Correct one of the two.`,
    'unreadable-entry': ({ found }) =>
      `“${found}” can't be read. Enter what this cell is meant to hold; it has not been counted.`,
    'doubtful-entry': ({ found }) => `“${found}” can be read in more than one way. Check it and write it clearly.`,
    'unasked-entry': ({ found }) =>
      `says “${found}”, but the form asks for nothing here, so it is not counted. Move it to its cell or clear it.`,
  },
};

function off(difference: string): string {
  return difference === '' ? '' : `, off by ${difference}`;
}

function place({ unit, file, sheet, address, table, titles }: PlaceNames): string {
  const where = [
    unit ?? '',
    file === undefined ? '' : `file ${file}`,
    sheet === undefined ? '' : `sheet “${sheet}”`,
    table,
    address === undefined ? '' : `cell ${address}`,
  ].filter((part) => part !== '');
  return `${where.join(', ')} (${titles.join(' – ')}): `;
}
