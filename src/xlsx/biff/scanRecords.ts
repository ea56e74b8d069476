import type { SheetVisibility } from '../../domain/workbook/ReceivedWorkbook';
import { Refusal } from '../reader/Refusal';
import type { ReadLimits } from '../ReadLimits';

/** What the records of an old Excel workbook announce, counted without looking at what they hold. */
export interface ScannedWorkbook {
  /** In the order of the tabs. */
  readonly tabs: readonly ScannedTab[];
}

export interface ScannedTab {
  readonly visibility: SheetVisibility;
  readonly isWorksheet: boolean;
  /** Where its records begin in the stream: what tells tabs apart, whatever their names. */
  readonly position: number;
  /** Cells with a value, those of embedded charts left out. */
  readonly cells: number;
  readonly merges: number;
}

const BOF = 0x0809;
const END_OF_SUBSTREAM = 0x000a;
const CONTINUE = 0x003c;
const FILE_PASS = 0x002f;
const BOUND_SHEET = 0x0085;
const DEFINED_NAMES: ReadonlySet<number> = new Set([0x0018, 0x0218]);
const SHARED_STRINGS = 0x00fc;
const MERGED_CELLS = 0x00e5;
const ROW_OF_NUMBERS = 0x00bd;
/** NUMBER, LABEL, RSTRING, LABELSST, RK, BOOLERR, FORMULA in its three forms. */
const SINGLE_CELLS: ReadonlySet<number> = new Set([
  0x0203, 0x0204, 0x00d6, 0x00fd, 0x027e, 0x0205, 0x0006, 0x0206, 0x0406,
]);
/** Cells of Excel 2, which no later workbook has; a stretch of zeros looks like them. */
const LAST_OF_EXCEL_2 = 0x0005;
/** Charts have the highest numbers, 0x1001 to 0x106a. */
const LAST_KNOWN = 0x10ff;
const BIFF5 = 0x0500;
const BIFF8 = 0x0600;
const HEADER_BYTES = 4;
const VISIBILITIES: readonly SheetVisibility[] = ['visible', 'hidden', 'very-hidden'];

/**
 * Walks the record headers of the `Workbook` stream. It is what the library's reading is held against, and what keeps a hostile file
 * from the library. Refuses `encrypted`, `old-xls` (older than Excel 5), `too-large`, `truncated`.
 *
 * @see [MS-XLS] 2.1.4, 2.4.28 (BoundSheet8)
 */
export function scanRecords(stream: Uint8Array, limits: ReadLimits): ScannedWorkbook {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const tabs: { visibility: SheetVisibility; isWorksheet: boolean; position: number }[] = [];
  const counts = new Map<number, { cells: number; merges: number }>();
  let here = { cells: 0, merges: 0 };
  let depth = 0;
  let [cells, merges, names] = [0, 0, 0];
  for (let at = 0; at + HEADER_BYTES <= stream.length;) {
    const id = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    const data = at + HEADER_BYTES;
    if (depth === 0 && id !== BOF) {
      if (at === 0) throw new Refusal('old-xls', undefined, 'older than Excel 5');
      // Streams are filled up with whatever was there.
      break;
    }
    if (data + length > stream.length) throw new Refusal('truncated', undefined, `record ${id} at ${at} is cut off`);
    if (id <= LAST_OF_EXCEL_2 || id > LAST_KNOWN) {
      throw new Refusal('damaged-part', undefined, `record ${id} at ${at} is none of Excel's`);
    }
    const need = (bytes: number): void => {
      if (length < bytes) throw new Refusal('damaged-part', undefined, `record ${id} at ${at} is too short`);
    };
    if (id === BOF) {
      need(4);
      const version = view.getUint16(data, true);
      if (version !== BIFF5 && version !== BIFF8) throw new Refusal('old-xls', undefined, `BIFF version ${version}`);
      if (depth++ === 0) counts.set(at, (here = { cells: 0, merges: 0 }));
    } else if (id === END_OF_SUBSTREAM) depth--;
    else if (id === FILE_PASS) throw new Refusal('encrypted', undefined, 'record FILEPASS');
    else if (depth > 1 || id === CONTINUE) {
      // Charts in a sheet hold copies of the figures they show.
    } else if (id === BOUND_SHEET) {
      need(7);
      const visibility = VISIBILITIES[view.getUint8(data + 4) & 3] ?? 'visible';
      tabs.push({
        visibility,
        isWorksheet: view.getUint8(data + 5) === 0,
        position: view.getUint32(data, true),
      });
      if (tabs.length > limits.sheets) throw tooMany('sheets', limits.sheets);
    } else if (SINGLE_CELLS.has(id)) {
      here.cells++;
      cells++;
    } else if (id === ROW_OF_NUMBERS) {
      need(6);
      const count = Math.floor((length - 6) / 6);
      here.cells += count;
      cells += count;
    } else if (id === MERGED_CELLS) {
      need(2);
      const count = view.getUint16(data, true);
      need(2 + count * 8);
      here.merges += count;
      merges += count;
    } else if (DEFINED_NAMES.has(id)) names++;
    else if (id === SHARED_STRINGS) {
      need(8);
      const count = view.getUint32(data + 4, true);
      if (count > limits.sharedStrings) throw tooMany('sharedStrings', limits.sharedStrings);
    }
    if (cells > limits.cells) throw tooMany('cells', limits.cells);
    if (merges > limits.merges) throw tooMany('merges', limits.merges);
    if (names > limits.definedNames) throw tooMany('definedNames', limits.definedNames);
    at = data + length;
  }
  if (depth > 0) throw new Refusal('truncated', undefined, 'the last sheet has no end');
  return { tabs: tabs.map((tab) => withCounts(tab, counts)) };
}

function withCounts(
  tab: Omit<ScannedTab, 'cells' | 'merges'>,
  counts: ReadonlyMap<number, { cells: number; merges: number }>,
): ScannedTab {
  const count = counts.get(tab.position);
  if (!count) throw new Refusal('damaged-part', undefined, `no sheet at ${tab.position}`);
  return { ...tab, ...count };
}

function tooMany(what: keyof ReadLimits, limit: number): Refusal {
  return new Refusal('too-large', undefined, `more than ${limit} ${what}`);
}
