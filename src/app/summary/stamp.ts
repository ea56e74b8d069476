import type { ConsolidationResult } from '../ConsolidationResult';

/**
 * The lines that stand on every provincial sheet: how many units are in it, and which are not. A partial result never looks whole.
 *
 * @example stamp(result) // ['Tổng hợp 15/16 đơn vị', 'Chưa có số liệu: MTTQ và các đoàn thể chính trị - xã hội tỉnh']
 */
export function stamp({ consolidation, roster, missing }: ConsolidationResult): readonly string[] {
  const counted = `Tổng hợp ${consolidation.units.length}/${roster.units.length} đơn vị`;
  if (missing.length === 0) return [counted];
  return [counted, `Chưa có số liệu: ${missing.map(({ name }) => name).join('; ')}`];
}

/** Whether a text is the first line of a stamp: it marks a sheet as a summary's. */
export function isStamp(text: string): boolean {
  // Asked of every text in a workbook, and few have a slash between digits: only those are worth more.
  return /\d\/\d/.test(text) && /^Tổng hợp \d+\/\d+ đơn vị$/.test(text.normalize('NFC').trim());
}
