// eslint-disable-next-line no-control-regex -- these are what Windows refuses
const FORBIDDEN = /[<>:"/\\|?*\u0000-\u001f\u007f]/gu;
/** Names of devices, with or without an extension. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;
/** With folder and form set a path stays under the 260 characters that Windows takes. */
const LONGEST = 100;

/**
 * A name that Windows, the Mac and Linux take for a file: Vietnamese as it is, in NFC, without what Windows forbids.
 *
 * @example plainFileName('Đảng ủy Khối CQ/DN tỉnh: "A"') === 'Đảng ủy Khối CQ DN tỉnh A'
 */
export function plainFileName(name: string): string {
  const allowed = name.normalize('NFC').replace(FORBIDDEN, ' ').replace(/\s+/gu, ' ').trim();
  const plain = Array.from(allowed)
    .slice(0, LONGEST)
    .join('')
    .replace(/^[\s.]+|[\s.]+$/gu, '');
  if (plain === '') return 'don-vi';
  return RESERVED.test(plain) ? `_${plain}` : plain;
}
