import type { CheckText } from '../CheckText';

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const CHECK_TEXT_EN: CheckText = {
  heading: 'Check the figures',
  checkNow: 'Check now',
  checking: 'Checking…',
  checkedAt: ({ time }) => `Checked at ${time}; checked again whenever a cell changes.`,
  counts: ({ error, warning, info }) =>
    [
      ...(error > 0 ? [counted(error, 'error', 'errors')] : []),
      ...(warning > 0 ? [counted(warning, 'warning', 'warnings')] : []),
      ...(info > 0 ? [counted(info, 'note', 'notes')] : []),
    ].join(', '),
  nothingOpen: 'No errors seen',
  nothingToCheck: 'No figures to check yet',
  notCheckedYet: 'Not checked yet',
  scope: {
    label: 'Show errors of',
    sheet: 'Sheet in view',
    workbook: 'Whole workbook',
    count: ({ count }) => counted(count, 'place', 'places'),
  },
  severity: { error: 'Error', warning: 'Warning', info: 'Note' },
  mended: 'Corrected',
  figures: {
    found: 'Says',
    addedUp: 'Adds up to',
    recomputed: 'Recomputed',
    atMost: 'At most',
    highest: 'Highest',
    lowest: 'Lowest',
    toAgree: 'Must agree',
    difference: 'Off by',
  },
  cell: ({ address }) => `cell ${address}`,
  onSheet: ({ sheet }) => `Sheet ${sheet}`,
  showMore: ({ count, left }) => `Show ${count} more (${left} left)`,
  waiting: ({ count }) => `${counted(count, 'new place', 'new places')} will appear when the pointer leaves the list.`,
  typing: 'A cell is being typed in. Press Enter there, and the workbook is checked again.',
  tryAgain: 'Try again',
  accept: {
    open: 'Accept…',
    openFor: ({ address }) => `Accept the warning at cell ${address}`,
    reason: 'Why it is right',
    hint: 'The reason is kept in the workbook for whoever receives it.',
    confirm: 'Accept',
    cancel: 'Cancel',
    done: 'The warning was accepted.',
    refused: {
      'not-a-warning': 'Only warnings can be accepted; errors are to be corrected.',
      'reason-missing': 'Write the reason, then press Accept.',
    },
    heading: ({ count }) => `Accepted (${count})`,
    reasonGiven: ({ reason }) => `Reason: ${reason}`,
    withdraw: 'Withdraw',
    withdrawn: 'The acceptance was withdrawn.',
  },
  restore: {
    open: 'Restore the form',
    openFor: ({ table }) => `Restore the form of ${table}`,
    question: ({ table }) =>
      `Put titles, total formulas, formats and entry checks of ${table} back as in the form? The figures entered are kept.`,
    confirm: 'Restore',
    cancel: 'Cancel',
    working: 'Restoring…',
    close: 'Close the message',
  },
  problems: {
    heading: 'Tables that could not be checked',
    count: ({ count }) => counted(count, 'table not checked', 'tables not checked'),
    goThere: ({ place }) => `Go to ${place}`,
    missing: ({ count, tables }) =>
      `The workbook lacks ${counted(count, 'table', 'tables')} of the form set: ${tables}. Insert them if they must be sent.`,
    insert: 'Insert them under Forms',
  },
  clean: {
    heading: ({ count }) => `Tables without errors (${count})`,
    allRight: ({ count }) => `No errors seen in ${counted(count, 'table', 'tables')}`,
    looked: ({ rules, time }) =>
      `Compared by ${rules} rules (totals, ratios, required cells, limits), and how each cell is written, at ${time}.`,
    sheetRight: 'No errors seen on the sheet in view',
    elsewhere: ({ count }) => `Other sheets still have ${counted(count, 'place', 'places')} to look at.`,
    notATable: ({ sheet }) => `The sheet “${sheet}” has no table of the form set.`,
    showWorkbook: 'Show the whole workbook',
    empty: 'The tables are still empty',
    emptyHint: 'There are no figures to check yet. Enter figures, and they are checked by themselves.',
    noTable: 'The workbook has no table of the form set yet',
    noTableHint: ({ formSet }) =>
      `Checking against the form set “${formSet}”. Insert tables under Forms, or open the report that is to be checked.`,
    toForms: 'Go to Forms',
  },
};
