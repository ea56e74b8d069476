import { failure, type Result, success } from '../../domain/Result';
import type { CellAddress } from '../../domain/workbook/CellAddress';
import { columnName } from '../../domain/workbook/CellAddress';
import { FORMULA_WITHOUT_VALUE, isCellError, type ReceivedWorkbook } from '../../domain/workbook/ReceivedWorkbook';
import { RECONCILIATION_SHEET } from '../summary/reconciliation/reconciliationSheet';
import { RESULT } from '../summary/reconciliation/sameFigure';
import { RECORD_SHEET, sameName, sealedRows } from './SealedRow';
import { isSealLine, parseSealLine } from './sealLine';
import { recordLines, sealOf, type Sha256 } from './sealRecord';

/** Everything that goes into a workbook to seal it. */
export interface Seal {
  readonly seal: string;
  readonly lines: readonly string[];
  /** Where the reconciliation page prints it. */
  readonly sheet: string;
  readonly address: CellAddress;
  /** True: the reconciliation page says that something differs. */
  readonly differs: boolean;
}

export interface SealRefusal {
  /**
   * - `no-summary`: no reconciliation page, so nothing of ours or made by an earlier version. - `already-sealed`.
   * - `not-computed`: a formula whose result is not in the file: a program saved it that doesn't compute.
   */
  readonly code: 'no-summary' | 'already-sealed' | 'not-computed';
  /** For `not-computed`: `Bảng 2A!C9`. */
  readonly place?: string;
}

/** What sealing a summary takes. A formula is sealed by its result: a sealed figure must not depend on who computes it later. */
export function prepareSeal(workbook: ReceivedWorkbook, sha256: Sha256): Result<Seal, SealRefusal> {
  const page = workbook.sheets.find(({ name }) => sameName(name, RECONCILIATION_SHEET));
  const printed = page?.cells.find(({ value }) => isSealLine(value));
  if (!page || !printed) return failure({ code: 'no-summary' });
  const hasRecord = workbook.sheets.some(({ name }) => sameName(name, RECORD_SHEET));
  if (hasRecord || parseSealLine(printed.value) !== null) return failure({ code: 'already-sealed' });
  for (const sheet of workbook.sheets) {
    const open = sheet.cells.find(({ value }) => isCellError(value) && value.error === FORMULA_WITHOUT_VALUE);
    if (open) {
      return failure({ code: 'not-computed', place: `${sheet.name}!${columnName(open.column)}${open.row + 1}` });
    }
  }
  const lines = recordLines(sealedRows({ sheets: workbook.sheets.map(withoutFormulas) }));
  return success({
    seal: sealOf(lines, sha256),
    lines,
    sheet: page.name,
    address: { row: printed.row, column: printed.column },
    differs: page.cells.some(({ value }) => value === RESULT.differs),
  });
}

function withoutFormulas(sheet: ReceivedWorkbook['sheets'][number]): ReceivedWorkbook['sheets'][number] {
  return {
    ...sheet,
    cells: sheet.cells.map(({ row, column, value, numberMeaning }) => ({ row, column, value, numberMeaning })),
  };
}
