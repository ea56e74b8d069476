import { type CellAddress, formatAddress } from '../../domain/workbook/CellAddress';
import type { ConditionalFormatDocument, DataValidationDocument } from '../ports/WorkbookDocument';
import { conditionColours } from './tableStyles';

/** The column of the instruction sheet in which a sender declares that a table has nothing to report. */
export const NIL_TITLE = 'Không phát sinh';
export const NIL_STATE = 'Không phát sinh';
const CONTRADICTED_STATE = 'Có số liệu!';

/**
 * The formula of a table's state: declared, filled in or neither, and when both at once.
 *
 * @param filled a formula that counts the filled cells of the table
 */
export function stateFormula(filled: string, nilCell: CellAddress): string {
  const declared = `IF(${filled}=0,"${NIL_STATE}","${CONTRADICTED_STATE}")`;
  return `IF(${formatAddress(nilCell)}<>"",${declared},IF(${filled}=0,"Chưa nhập","Đã nhập "&${filled}&" ô"))`;
}

/** Marks a declaration beside figures. */
export function nilConditions(first: number, last: number, state: number, nil: number): ConditionalFormatDocument {
  return {
    ranges: [state, nil].map((column) => ({ top: first, left: column, bottom: last, right: column })),
    formula: `$${formatAddress({ row: first, column: state })}="${CONTRADICTED_STATE}"`,
    format: conditionColours.error,
  };
}

/** Takes x or nothing. */
export function nilValidation(cells: readonly CellAddress[]): DataValidationDocument {
  return {
    ranges: cells.map(({ row, column }) => ({ top: row, left: column, bottom: row, right: column })),
    type: 'list',
    formula1: '"x"',
    allowBlank: true,
    errorStyle: 'stop',
    errorTitle: NIL_TITLE,
    error: 'Chọn x nếu cả bảng không phát sinh; nếu không thì để trống.',
    promptTitle: NIL_TITLE,
    prompt: 'Cả bảng không phát sinh thì chọn x: bảng được tính là đã báo cáo, bằng không.',
  };
}
