import { foldText } from '../text/foldText';

/** The words before a table's number: `Bảng 2A`, `Biểu số 2A`, `B2A`. */
const NUMBERED = /^(?:(?:bang|bieu|phu luc|mau|b|pl)\s?(?:so\s)?)([0-9]{1,2}[a-z]?|[ivx]{1,5})$/;
const BARE = /^([0-9]{1,2}[a-z]?|[ivx]{1,5})$/;
/** The part of a line that may hold a number: up to the first colon, dot, dash or bracket, if it comes early. */
const HEAD = /^\s*([^:.\-–—)(\n]{1,16})(?:[:.\-–—)(\n]|$)/u;
/** A number with a letter is a table's number even without a mark after it: `Bảng 2A TỔ CHỨC …` */
const OPENING = /^(?:(?:bang|bieu|phu luc|mau)\s(?:so\s)?)([0-9]{1,2}[a-z]?|[ivx]{1,5})\s/;

const ROMAN: Readonly<Record<string, string>> = {
  i: '1',
  ii: '2',
  iii: '3',
  iv: '4',
  v: '5',
  vi: '6',
  vii: '7',
  viii: '8',
  ix: '9',
  x: '10',
};

/**
 * The number that a caption or a sheet name gives a table, in one form for Roman and Arabic figures; null when it gives none.
 *
 * @example tableCode('Bảng 2A: TỔ CHỨC HỌC TẬP') === '2a'
 * @example tableCode('IV. CÔNG TÁC TUYÊN TRUYỀN') === tableCode('B4') // '4'
 */
export function tableCode(text: string): string | null {
  const head = HEAD.exec(text.normalize('NFC'))?.[1];
  const short = head === undefined ? '' : foldText(head);
  const code = (NUMBERED.exec(short) ?? BARE.exec(short) ?? OPENING.exec(foldText(text.slice(0, 40))))?.[1];
  return code === undefined ? null : (ROMAN[code] ?? code);
}
