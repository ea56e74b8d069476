import type { HostFailureText } from './HostFailureText';

/** Why Excel could not do it, and what to do. */
export const HOST_FAILURE_TEXT_EN: HostFailureText = {
  causes: {
    'cell-being-edited': () => ({
      reason: 'A cell is being edited.',
      remedy: 'Press Enter to finish it (or Esc to drop it) and try again.',
    }),
    'sheet-protected': ({ sheet }) => ({
      reason: `Excel refused to write because ${sheet} is protected.`,
      remedy: 'Choose Review > Unprotect Sheet and try again.',
    }),
    'structure-protected': () => ({
      reason: "The workbook's structure is protected, so no sheet can be added or removed.",
      remedy: 'Choose Review > Protect Workbook to lift the protection and try again.',
    }),
    'sheet-missing': ({ sheet }) => ({
      reason: `No longer there: ${sheet}. It may have been deleted or renamed.`,
      remedy: 'Choose “Check again” to read the workbook anew.',
    }),
    'sheet-exists': ({ sheet }) => ({
      reason: `The workbook has ${sheet} already; what stands there was left alone.`,
      remedy: 'Rename that sheet, or agree to have it replaced by an empty table.',
    }),
    'place-occupied': ({ sheet, range }) => ({
      reason: `Where the table would go on ${sheet}, something stands already (${range}); nothing was changed.`,
      remedy: 'Choose a cell with enough empty room below and to its right, or insert the table as a sheet of its own.',
    }),
    'workbook-read-only': () => ({
      reason: 'The workbook is open for reading only.',
      remedy: 'Choose “Enable Editing”, or save it as another file, and try again.',
    }),
    'workbook-inactive': () => ({
      reason: 'Another workbook is in front.',
      remedy: 'Click into this workbook and try again.',
    }),
    'too-large': () => ({
      reason: 'This is more than Excel takes at once.',
      remedy: 'Delete rows, columns and sheets that are not needed, or insert fewer tables at a time.',
    }),
    'not-supported': () => ({
      reason: 'This version of Excel does not have what is needed.',
      remedy: 'Excel 2021 or later is needed; the template file that was sent checks itself without the add-in.',
    }),
    'excel-busy': () => ({
      reason: 'Excel is busy or lost its connection.',
      remedy: 'Wait a moment and try again; if that does not help, save and reopen the workbook.',
    }),
    cancelled: () => ({
      reason: 'Stopped as you asked.',
      remedy: 'Start again when you are ready.',
    }),
    unexpected: () => ({
      reason: 'Excel reported an unexpected error.',
      remedy: 'Try again; if that does not help, save and reopen the workbook, then tell whoever looks after it.',
    }),
  },
  someSheet: 'a sheet',
  someCells: 'some cells',
  quoted: (sheet) => `the sheet “${sheet}”`,
  leftBehind: ({ sheets }) => `Half-inserted sheets could not be removed; you may delete them: ${sheets}.`,
};
