import type { FileOutcome } from '../../src/app/ConsolidationResult';
import type { ReadFailure } from '../../src/app/ports/WorkbookReader';
import { receiveFile } from '../../src/app/receiveFile';
import type { Result } from '../../src/domain/Result';
import { formatAddress } from '../../src/domain/workbook/CellAddress';
import { plainValue, type ReceivedWorkbook } from '../../src/domain/workbook/ReceivedWorkbook';
import { readWorkbook } from '../../src/xlsx/reader/readWorkbook';
import { loadFormSet, rosterOf } from '../support/formSets';
import type { Expected } from './HostileFile';

/** More cells than this are counted, not listed. */
const LISTED_CELLS = 100;

const formSet = loadFormSet('kl01-971');
const context = { formSet, roster: rosterOf(formSet), language: 'vi' as const };

/** What became of one file on its way through the whole intake. */
export interface Received {
  readonly read: Expected;
  readonly status: FileOutcome['status'];
  readonly reason: FileOutcome['reason'];
}

/** Takes a file in as `consolidate` does, for the letter's form set and roster. */
export function receiveHostile(name: string, bytes: Uint8Array): Received {
  let read: Result<ReceivedWorkbook, ReadFailure> | undefined;
  const { outcome } = receiveFile(
    { name: `${name}.xlsx`, bytes, sha256: '' },
    { ...context, readWorkbook: (given) => (read = readWorkbook(given)) },
  );
  if (!read) throw new Error('the file was never read');
  return { read: outcomeOf(read), status: outcome.status, reason: outcome.reason };
}

/** How reading ended, as the corpus expects it. */
export function outcomeOf(read: Result<ReceivedWorkbook, ReadFailure>): Expected {
  if (!read.ok) return { refused: read.failure.code };
  const { sheets } = read.value;
  const cellCount = sheets.reduce((sum, { cells }) => sum + cells.length, 0);
  const isLong = cellCount > LISTED_CELLS || sheets.some(({ cells }) => cells.some(({ value }) => isLongText(value)));
  if (isLong || cellCount === 0) return { cellCount };
  return {
    values: Object.fromEntries(
      sheets.map(({ name, cells }) => [
        name,
        Object.fromEntries(cells.map((cell) => [formatAddress(cell), plainValue(cell.value)])),
      ]),
    ),
  };
}

function isLongText(value: unknown): boolean {
  return typeof value === 'string' && value.length > 1000;
}
