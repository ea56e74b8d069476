import type { ReceivedWorkbook } from '../../domain/workbook/ReceivedWorkbook';
import { RECONCILIATION_SHEET } from '../summary/reconciliation/reconciliationSheet';
import { type SealedRow, type SealedValue, sameName, sealedRows } from './SealedRow';
import { isSealLine, parseSealLine, SEAL_PROPERTY } from './sealLine';
import { parseRecordLines, readRecordLines, recordLines, sealOf, type Sha256 } from './sealRecord';

/** What became of a sealed workbook. */
export type SealVerdict =
  /** Nothing in it says that it was ever sealed. */
  | { readonly outcome: 'not-sealed' }
  | { readonly outcome: 'intact'; readonly seal: string }
  | {
      readonly outcome: 'changed';
      /** The seal that the changes are told by; null when none is left whole. */
      readonly seal: string | null;
      readonly changes: readonly SealedChange[];
      /** The record, the property or the printed line no longer agree: someone has changed the seal itself. */
      readonly sealBroken: boolean;
    };

/** A cell that no longer holds what was sealed; null for an empty one. */
export interface SealedChange {
  readonly sheet: string;
  readonly address: string;
  readonly was: SealedValue | null;
  readonly is: SealedValue | null;
}

/**
 * Compares a workbook with its seal, cell by cell. The seal stands in three places (record, document property, reconciliation page):
 * programs drop one or the other when they save, so what is gone is not missed; what is there must agree.
 */
export function verifySeal(workbook: ReceivedWorkbook, sha256: Sha256): SealVerdict {
  const lines = readRecordLines(workbook);
  const recorded = lines && parseRecordLines(lines);
  const property = workbook.properties.custom[SEAL_PROPERTY];
  const page = workbook.sheets.find(({ name }) => sameName(name, RECONCILIATION_SHEET));
  const printed = page?.cells.find(({ value }) => isSealLine(value));
  const stated = [
    ...(typeof property === 'string' ? [property] : []),
    ...(printed ? [parseSealLine(printed.value) ?? ''] : []),
  ];
  const isStated = stated.some((seal) => seal !== '');
  if (!lines && !isStated) return { outcome: 'not-sealed' };
  const now = sealedRows(workbook);
  const seal = lines ? sealOf(lines, sha256) : (stated.find((each) => each !== '') ?? '');
  const sealBroken = recorded === null || stated.length === 0 || stated.some((each) => each !== seal);
  if (!recorded) {
    // Without the record it can still be told whether anything changed, but not what.
    const same = stated.every((each) => each === sealOf(recordLines(now), sha256));
    return same && !lines ? { outcome: 'intact', seal } : { outcome: 'changed', seal: null, changes: [], sealBroken };
  }
  const changes = differences(recorded, now);
  return changes.length === 0 && !sealBroken
    ? { outcome: 'intact', seal }
    : { outcome: 'changed', seal: sealBroken ? null : seal, changes, sealBroken };
}

function differences(was: readonly SealedRow[], is: readonly SealedRow[]): readonly SealedChange[] {
  const rowKey = ({ sheet, row }: SealedRow): string => `${row} ${sheet}`;
  const now = new Map(is.map((row) => [rowKey(row), row]));
  const then = new Map(was.map((row) => [rowKey(row), row]));
  const added = is.filter((row) => !then.has(rowKey(row))).map((row): SealedRow => ({ ...row, cells: {} }));
  return [...was, ...added].flatMap((row) => {
    const cells = now.get(rowKey(row))?.cells ?? {};
    const columns = new Set([...Object.keys(row.cells), ...Object.keys(cells)]);
    return [...columns].flatMap((column): SealedChange[] => {
      const [before, after] = [row.cells[column] ?? null, cells[column] ?? null];
      const same = JSON.stringify(before) === JSON.stringify(after);
      return same ? [] : [{ sheet: row.sheet, address: `${column}${row.row}`, was: before, is: after }];
    });
  });
}
