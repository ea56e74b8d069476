import { parseAddress } from '../../domain/workbook/CellAddress';
import { MAX_NAME_LENGTH } from './limits';

const NAME = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u;
/** Addresses of the other reference style: R, C, R1, C1, R1C1. */
const ROW_COLUMN = /^(?:R[0-9]*)?(?:C[0-9]*)?$/i;

/** Whether Excel takes the text as a defined name: no hyphen, no space, nothing that reads as an address. */
export function isDefinedName(name: string): boolean {
  return name.length <= MAX_NAME_LENGTH && NAME.test(name) && !ROW_COLUMN.test(name) && parseAddress(name) === null;
}
