const ENTRY_NUMBER = /^\s*\d+\s*[.)]?\s*$/;

/** Whether a text is the number of an entry of a list: `3`, `3.`, `3)`. @example isEntryNumber('Năm 2021') === false */
export function isEntryNumber(text: string): boolean {
  return ENTRY_NUMBER.test(text);
}
