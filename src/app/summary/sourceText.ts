import type { Entry } from '../../domain/entries/Entry';
import type { KeptField } from '../../domain/consolidation/keptField';
import { type CellAddress, formatAddress, parseAddress } from '../../domain/workbook/CellAddress';
import { clipText } from '../sheets/clipText';

const LONGEST_RAW = 60;

/** Where a figure stood in its unit's file, and what stood there when that is not what its number looks like. */
export interface SourceCell {
  readonly address: CellAddress;
  readonly raw?: string;
}

/**
 * A source as a detail sheet holds it; null for a cell that was empty.
 *
 * @example sourceText(field) // 'C9', or 'C9 “1.235”' when the unit had typed the number as text
 */
export function sourceText({ address, raw, entry }: KeptField): string | null {
  if (raw === null || raw === '') return null;
  const place = formatAddress(address);
  const shown = shownNumber(entry);
  const isRetyped = typeof raw === 'string' && shown !== null && raw.trim() !== String(shown);
  return isRetyped ? `${place} “${clipText(raw, LONGEST_RAW)}”` : place;
}

/** The source that such a text tells of; null when a person has written something else there. */
export function parseSourceText(text: string): SourceCell | null {
  const [, place = '', raw] = /^([A-Z]+[0-9]+)(?: “([\s\S]*)”)?$/.exec(text) ?? [];
  const address = parseAddress(place);
  if (!address) return null;
  return raw === undefined ? { address } : { address, raw };
}

/** The number that the detail sheet shows; null for words, ticks and what could not be read. */
function shownNumber(entry: Entry | null): number | null {
  if (entry?.state === 'zero') return 0;
  if (entry?.state !== 'value') return null;
  const { value } = entry;
  return value.type === 'number' ? value.number : value.type === 'share' ? value.share : null;
}
