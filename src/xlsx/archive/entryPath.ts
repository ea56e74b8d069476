import type { ZipEntry } from '../reader/zip/ZipEntry';

/** Code page 437 from 0x80 on: what names without any mark are in by the letter of the format. */
const CODE_PAGE_437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0';
/** In code page 1258 the letters begin here, in 437 the frames and Greek. */
const FIRST_LETTER_OF_1258 = 0xc0;
// eslint-disable-next-line no-control-regex -- names are shown to people
const CONTROLS = /[\u0000-\u001f\u007f]/g;

/**
 * The path of an archived file as people read it, with `/`, NFC, without drive, root or `..`. Names marked as UTF-8 are; of the others,
 * those that are well-formed UTF-8 (the Mac, and programs that forget the mark) are taken as such, those whose foreign bytes are all
 * letters of code page 1258 as Vietnamese Windows writes them, and the rest as code page 437.
 */
export function entryPath({ nameBytes, isUtf8 }: ZipEntry): string {
  return decode(nameBytes, isUtf8)
    .normalize('NFC')
    .replace(CONTROLS, ' ')
    .split(/[\\/]/)
    .filter((part) => part !== '' && part !== '.' && part !== '..' && !/^[A-Za-z]:$/.test(part))
    .join('/');
}

function decode(bytes: Uint8Array, isUtf8: boolean): string {
  if (isUtf8) return new TextDecoder('utf-8').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const isVietnamese = bytes.every((byte) => byte < 0x80 || byte >= FIRST_LETTER_OF_1258);
    if (isVietnamese) return new TextDecoder('windows-1258').decode(bytes);
    return Array.from(bytes, (byte) =>
      byte < 0x80 ? String.fromCharCode(byte) : (CODE_PAGE_437[byte - 0x80] ?? '?'),
    ).join('');
  }
}
