import type { EntryText } from './EntryText';

/** The English sentences about cells that can't be read, or were made clean while being read. */
export const ENTRY_TEXT_EN: EntryText = {
  problems: {
    'not-a-number': ({ text, hint }) =>
      `“${text}” is not a number${hint === '' ? '' : ` (the cell shows ${hint})`}. Enter a number such as 1632; the cell has not been counted.`,
    'not-whole': ({ text, hint }) =>
      `“${text}” is not whole${hint === '' ? '' : ` (${hint})`}, but this cell counts. Enter a whole number; the cell has not been counted.`,
    negative: ({ text }) => `“${text}” is below zero. Enter 0 or more; the cell has not been counted.`,
    'not-a-ratio': ({ text }) =>
      `“${text}” is not a ratio. Enter a percentage such as 98.5% or >98%; the cell has not been counted.`,
    'not-a-pair': ({ text }) =>
      `“${text}” is not a pair of numbers. Enter two numbers with a slash between them, such as 811/4829; the cell has not been counted.`,
    'not-a-tick': ({ text }) =>
      `“${text}” is not a tick. Enter x for yes, leave blank for no; the cell has not been counted.`,
    'not-an-option': ({ text, hint }) =>
      `“${text}” is not one of the answers${hint === '' ? '' : `: ${hint}`}. Choose one of them; the cell has not been counted.`,
    'not-a-month': ({ text }) =>
      `“${text}” is not a month and year. Enter one such as 6/2021; the cell has not been counted.`,
    ambiguous: ({ text, hint }) =>
      `“${text}” can be read in more than one way${hint === '' ? '' : `: ${hint}`}. Ask the sender and write it clearly; the cell has not been counted.`,
    'excel-error': ({ text }) =>
      `the cell shows Excel's error ${text}. Correct the formula or enter the number itself; the cell has not been counted.`,
    'formula-without-value': () =>
      'the cell holds a formula that was never computed. Open the file in Excel, save it and send it again; the cell has not been counted.',
  },
  notes: {
    'spaces-trimmed': ({ text, readAs }) => `spaces in “${text}” were dropped; read as ${readAs}.`,
    'leading-zeros': ({ text, readAs }) => `zeros in front of “${text}” were dropped; read as ${readAs}.`,
    'number-as-text': ({ text, readAs }) => `“${text}” is a number stored as text; read as ${readAs}.`,
    'thousands-dot': ({ text, readAs }) => `dots in “${text}” separate thousands; read as ${readAs}.`,
    'thousands-comma': ({ text, readAs }) =>
      `commas in “${text}” were taken to separate thousands; read as ${readAs}. If that is wrong, enter the number without separators.`,
    'thousands-space': ({ text, readAs }) => `spaces in “${text}” separate thousands; read as ${readAs}.`,
    'ambiguous-thousands': ({ text, readAs }) =>
      `“${text}” was read as ${readAs} (thousands). If it is a decimal, write it clearly.`,
    'ambiguous-decimal': ({ text, readAs }) =>
      `“${text}” was read as ${readAs} (decimals). If the mark separates thousands, write it clearly.`,
    'decimal-dot': ({ text, readAs }) => `the dot in “${text}” marks decimals; read as ${readAs}.`,
    'noise-rounded': ({ text, readAs }) =>
      `the noise of a computation in “${text}” was rounded off; read as ${readAs}.`,
    'apostrophe-dropped': ({ text, readAs }) => `the apostrophe in “${text}” was dropped; read as ${readAs}.`,
    'locale-accident': ({ text, readAs }) =>
      `the cell holds the decimal “${text}”, perhaps because Excel misread a thousands separator; read as ${readAs}. Check it and enter it without separators.`,
    'percent-sign': ({ text, readAs }) => `“${text}” has a percent sign; read as ${readAs}.`,
    'percent-assumed': ({ text, readAs }) =>
      `“${text}” has no percent sign and was read as ${readAs}. Check it and add the % sign.`,
    'full-width': ({ text, readAs }) => `“${text}” is written in full-width digits; read as ${readAs}.`,
    'unicode-composed': ({ text, readAs }) => `“${text}” is written in decomposed Unicode; read as ${readAs}.`,
    'tick-mark': ({ text, readAs }) => `“${text}” was read as a tick (${readAs}). If it isn't one, remove it.`,
    'date-as-month': ({ text, readAs }) => `the cell holds the date “${text}”; read as the month ${readAs}. Check it.`,
    'date-as-pair': ({ text, readAs }) =>
      `Excel turned a pair of numbers into the date “${text}”; read as ${readAs}. Check it and enter it in a cell formatted as Text.`,
    'pair-incomplete': ({ text, readAs }) =>
      `“${text}” is one number where two belong; read as ${readAs}, as if the second were not known. Enter both, for example 22/30.`,
    'unit-dropped': ({ text, readAs }) =>
      `the unit in “${text}” was dropped; read as ${readAs}. Check the unit of the cell.`,
  },
};
