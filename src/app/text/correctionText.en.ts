import type { CorrectionText } from './CorrectionText';

export const CORRECTION_TEXT_EN: CorrectionText = {
  subject: ({ formSet, unit }) => `Please check and correct the report “${formSet}” – ${unit}`,
  greeting: ({ unit }) => `To: ${unit}`,
  opening: ({ file, formSet }) =>
    `The file “${file}” (${formSet}) was looked through for the summary. Please check and correct the following, and send the file again.`,
  wholeFile: 'THE FILE AS A WHOLE',
  notCounted: ({ tables }) => `Not in the summary: ${tables}. The file lacks them, or they do not match the form.`,
  toCorrect: ({ count }) => `TO CORRECT (${count})`,
  toLookAt: ({ count }) => `TO LOOK AT (${count})`,
  sheet: ({ sheet }) => `Sheet “${sheet}”:`,
  nothingFound: 'Nothing wrong was found.',
  closing: 'Totals and ratios are computed again from the unit’s figures. Thank you.',
};
