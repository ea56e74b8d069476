import type { RestoreText } from './RestoreText';

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** What is said when a damaged table is put in order. */
export const RESTORE_TEXT_EN: RestoreText = {
  notFound: ({ table }) =>
    `${table} was not found in the workbook; nothing was changed. Insert the table anew and carry the figures over.`,
  changed: ({ table, sheet }) =>
    `Rows or columns of ${table} on the sheet “${sheet}” were deleted, added or moved, so that nobody can say which figure belongs where; nothing was changed. Insert the table anew beside it and carry the figures over.`,
  nothingNeeded: ({ table }) => `${table} is whole; nothing had to be mended.`,
  restored: ({ table, parts }) => `${table} was restored: ${parts}. The figures entered were kept.`,
  texts: (count) => counted(count, 'text cell', 'text cells'),
  formulas: (count) => counted(count, 'total formula', 'total formulas'),
  merges: (count) => counted(count, 'merge', 'merges'),
  formats: (count) => `formats of ${counted(count, 'range', 'ranges')}`,
  validations: (count) => `validations of ${counted(count, 'range', 'ranges')}`,
  conditions: (count) => `warning colours of ${counted(count, 'cell', 'cells')}`,
  sizes: 'widths and heights',
  protection: "the sheet's protection",
  names: 'the marks that the table is known by',
  replaced: ({ cells }) => `What was replaced: ${cells}.`,
  leftAlone: ({ cells }) => `Left alone because it is not the form's: ${cells}.`,
};
