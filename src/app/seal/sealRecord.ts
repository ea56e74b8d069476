import { z } from 'zod';
import type { ReceivedWorkbook } from '../../domain/workbook/ReceivedWorkbook';
import { parseJson } from '../parseJson';
import { RECORD_SHEET, sameName, type SealedRow } from './SealedRow';

/** The first line of a record; another version would be sealed otherwise. */
const VERSION_LINE = 'bieu-mau seal 1';

/** Text → lower-case hex SHA-256 of its UTF-8 bytes. */
export type Sha256 = (text: string) => string;

const value = z.union([
  z.number(),
  z.string(),
  z.boolean(),
  z.strictObject({ error: z.string() }),
  z.strictObject({ formula: z.string() }),
]);
const line = z.tuple([z.string(), z.number(), z.record(z.string(), value)]);

/** The lines of a record: a version, then a sealed row each, as JSON. */
export function recordLines(rows: readonly SealedRow[]): readonly string[] {
  return [VERSION_LINE, ...rows.map(({ sheet, row, cells }) => JSON.stringify([sheet, row, cells]))];
}

/** The seal: one hash over all that is sealed. */
export function sealOf(lines: readonly string[], sha256: Sha256): string {
  return sha256(lines.join('\n'));
}

/** The record as a workbook keeps it; null when there is none. A long line stands in several cells of its row. */
export function readRecordLines({ sheets }: Pick<ReceivedWorkbook, 'sheets'>): readonly string[] | null {
  const record = sheets.find(({ name }) => sameName(name, RECORD_SHEET));
  if (!record) return null;
  const lines = new Map<number, string>();
  for (const cell of record.cells) lines.set(cell.row, (lines.get(cell.row) ?? '') + asText(cell.value));
  return [...lines.values()].map((text) => text.normalize('NFC'));
}

/** The rows that the lines of a record tell of; null when someone has written something else there. */
export function parseRecordLines(lines: readonly string[]): readonly SealedRow[] | null {
  if (lines[0] !== VERSION_LINE) return null;
  const rows: SealedRow[] = [];
  for (const text of lines.slice(1)) {
    const parsed = line.safeParse(parseJson(text));
    if (!parsed.success) return null;
    const [sheet, row, cells] = parsed.data;
    rows.push({ sheet, row, cells });
  }
  return rows;
}

function asText(cell: unknown): string {
  return typeof cell === 'string' ? cell : String(cell);
}
