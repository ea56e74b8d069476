import { element } from './element';
import { encodeXstring } from './encodeXstring';
import { XmlTable } from './XmlTable';

/** Codes that Excel knows by number and shows alike in every locale (ECMA-376 part 1, 18.8.30). */
const BUILT_IN: Readonly<Record<string, number>> = {
  General: 0,
  '0': 1,
  '0.00': 2,
  '#,##0': 3,
  '#,##0.00': 4,
  '0%': 9,
  '0.00%': 10,
  '@': 49,
};
const FIRST_CUSTOM = 164;

/** Number format codes and their ids. */
export class NumberFormats {
  private readonly custom = new XmlTable();

  /** @example idOf('#,##0') === 3; the first code that Excel does not know by number gets 164 */
  idOf(code: string): number {
    return BUILT_IN[code] ?? FIRST_CUSTOM + this.custom.indexOf(code);
  }

  /** Empty when built-in formats suffice. */
  toXml(): string {
    const formats = this.custom.entries.map((formatCode, index) =>
      element('numFmt', { numFmtId: FIRST_CUSTOM + index, formatCode: encodeXstring(formatCode) }),
    );
    return formats.length === 0 ? '' : element('numFmts', { count: formats.length }, formats.join(''));
  }
}
