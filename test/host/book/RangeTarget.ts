import { formatAddress } from '../grid/address';
import type { Area } from '../grid/Area';
import { ExcelFault } from '../protocol/ExcelFault';
import type { HostBook } from './HostBook';

/** The cells that a Range object means. A kept one moves along when rows or columns come and go. */
export class RangeTarget {
  /** Null once all its cells are deleted. */
  private place: Area | null;

  constructor(
    readonly book: HostBook,
    readonly sheet: string,
    area: Area,
  ) {
    this.place = area;
  }

  get area(): Area {
    this.book.sheet(this.sheet);
    if (!this.place) throw new ExcelFault('InvalidReference', 'The cells of this range have been deleted.');
    return this.place;
  }

  moveTo(change: (area: Area) => Area | null): void {
    this.place = this.place && change(this.place);
  }

  get address(): string {
    return formatAddress(this.book.sheet(this.sheet).name, this.area);
  }
}
