import { XML_LIMITS } from '../../ReadLimits';
import { isExactly } from './byteNames';
import { replaceReferences } from './xmlReference';

/** Of one attribute: start of name, start of local name, end of name, start and end of value. */
const SLOTS = 5;

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The attributes of one open tag, as places in the document's bytes; values become strings only when asked for. */
export class XmlAttributes {
  count = 0;
  private readonly bytes: Uint8Array;
  private readonly slots = new Int32Array(XML_LIMITS.attributes * SLOTS);

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  get isFull(): boolean {
    return this.count >= XML_LIMITS.attributes;
  }

  /** Adds one; false when its name is there already. */
  add(nameStart: number, localStart: number, nameEnd: number, valueStart: number, valueEnd: number): boolean {
    const { bytes, slots } = this;
    const length = nameEnd - nameStart;
    const first = bytes[nameStart];
    const end = this.count * SLOTS;
    for (let slot = 0; slot < end; slot += SLOTS) {
      const other = slots[slot] ?? 0;
      if (bytes[other] !== first || (slots[slot + 2] ?? 0) - other !== length) continue;
      let same = 0;
      while (same < length && bytes[other + same] === bytes[nameStart + same]) same++;
      if (same === length) return false;
    }
    slots[end] = nameStart;
    slots[end + 1] = localStart;
    slots[end + 2] = nameEnd;
    slots[end + 3] = valueStart;
    slots[end + 4] = valueEnd;
    this.count++;
    return true;
  }

  /** The number of the attribute of that whole name; -1 when there is none. */
  find(name: Uint8Array): number {
    const { bytes, slots, count } = this;
    for (let index = 0; index < count; index++) {
      const slot = index * SLOTS;
      if (isExactly(bytes, slots[slot] ?? 0, slots[slot + 2] ?? 0, name)) return index;
    }
    return -1;
  }

  nameStart(index: number): number {
    return this.slots[index * SLOTS] ?? 0;
  }

  /** Where its local name starts; the same as `nameStart` for a name without prefix. */
  localStart(index: number): number {
    return this.slots[index * SLOTS + 1] ?? 0;
  }

  nameEnd(index: number): number {
    return this.slots[index * SLOTS + 2] ?? 0;
  }

  valueStart(index: number): number {
    return this.slots[index * SLOTS + 3] ?? 0;
  }

  valueEnd(index: number): number {
    return this.slots[index * SLOTS + 4] ?? 0;
  }

  /** The value as XML means it: line ends and tabs as spaces, references replaced. */
  text(index: number): string {
    const raw = decoder.decode(this.bytes.subarray(this.valueStart(index), this.valueEnd(index)));
    return replaceReferences(raw.replace(/\r\n|[\t\n\r]/g, ' '));
  }

  /** The value of the attribute of that name; undefined when there is none. */
  get(name: Uint8Array): string | undefined {
    const index = this.find(name);
    return index < 0 ? undefined : this.text(index);
  }
}
