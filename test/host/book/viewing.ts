import { ExcelFault } from '../protocol/ExcelFault';

/** Methods that change a workbook begin so. */
const CHANGES =
  /^(?:add|apply|clear|copy|delete|freeze|insert|merge|move|protect|remove|set|unfreeze|unmerge|unprotect)/;

/** Fails for whatever changes a workbook that is shown for reading only. */
export function requireReading(member: string, sets: boolean): void {
  if (sets || CHANGES.test(member)) throw new ExcelFault('AccessDenied', 'The workbook is open for reading only.');
}
