import type { CellStyle } from '../../app/ports/WorkbookDocument';

interface RecentStyle {
  readonly style: CellStyle;
  readonly quoted: boolean;
  readonly index: number;
}

const CAPACITY = 12;

/**
 * The styles met last. Neighbouring cells wear few styles, often as fresh objects that say the same: comparing fields is several
 * times faster than building a key for each of millions of cells.
 */
export class RecentStyles {
  private readonly entries: RecentStyle[] = [];
  private next = 0;

  indexOf(style: CellStyle, quoted: boolean): number | undefined {
    for (const entry of this.entries) {
      if (entry.quoted === quoted && (entry.style === style || saysTheSame(entry.style, style))) return entry.index;
    }
    return undefined;
  }

  add(style: CellStyle, quoted: boolean, index: number): void {
    this.entries[this.next] = { style, quoted, index };
    this.next = (this.next + 1) % CAPACITY;
  }
}

function saysTheSame(a: CellStyle, b: CellStyle): boolean {
  return (
    a.numberFormat === b.numberFormat &&
    a.horizontal === b.horizontal &&
    a.fill === b.fill &&
    a.border === b.border &&
    a.vertical === b.vertical &&
    a.wrap === b.wrap &&
    a.indent === b.indent &&
    a.unlocked === b.unlocked &&
    (a.font === b.font || sameFont(a.font, b.font))
  );
}

function sameFont(a: CellStyle['font'], b: CellStyle['font']): boolean {
  return (
    a?.name === b?.name &&
    a?.size === b?.size &&
    a?.bold === b?.bold &&
    a?.italic === b?.italic &&
    a?.underline === b?.underline &&
    a?.color === b?.color
  );
}
