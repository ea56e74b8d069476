import { MAX_SHEET_NAME_LENGTH } from './limits';

const FORBIDDEN = /[[\]:*?/\\\p{Cc}]|^'|'$/u;
/** Excel keeps this name for itself, in any case. */
const RESERVED = 'history';

/** Whether Excel takes the text as a sheet's name. */
export function isSheetName(name: string): boolean {
  return (
    name !== '' && name.length <= MAX_SHEET_NAME_LENGTH && !FORBIDDEN.test(name) && name.toLowerCase() !== RESERVED
  );
}
