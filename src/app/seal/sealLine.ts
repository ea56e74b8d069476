import type { ReceivedValue } from '../../domain/workbook/ReceivedWorkbook';

/** The custom document property that holds the seal. */
export const SEAL_PROPERTY = 'BieuMau.Seal';

const SEALED = /^Niêm phong: SHA-256 ([0-9a-f]{64})\b/;

/** Whether a cell is the line of the reconciliation page that says whether the summary is sealed. */
export function isSealLine(value: ReceivedValue): boolean {
  return typeof value === 'string' && value.normalize('NFC').startsWith('Niêm phong: ');
}

/** The line as it is printed once the summary is sealed. */
export function sealLine(seal: string): string {
  return `Niêm phong: SHA-256 ${seal}`;
}

/** The seal that such a line prints; null for the line of an unsealed summary. */
export function parseSealLine(value: ReceivedValue): string | null {
  return typeof value === 'string' ? (SEALED.exec(value.normalize('NFC'))?.[1] ?? null) : null;
}
