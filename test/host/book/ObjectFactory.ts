import type { HostObject } from '../protocol/HostObject';
import type { RangeTarget } from './RangeTarget';
import type { SheetTarget } from './targets';

/** Makes the Excel objects that other Excel objects lead to; apart from them because they lead to one another. */
export interface ObjectFactory {
  range(target: RangeTarget): HostObject;
  worksheet(target: SheetTarget): HostObject;
}
