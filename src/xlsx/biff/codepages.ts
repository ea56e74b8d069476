/** Code pages as old Excel numbers them → the names by which every browser and Node knows them. */
const NAMES: Readonly<Record<number, string>> = {
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  1200: 'utf-16le',
  10000: 'macintosh',
  28591: 'windows-1252',
  65001: 'utf-8',
};

const decoders = new Map<number, InstanceType<typeof TextDecoder>>();

/**
 * What the library asks for where a workbook has no Unicode (Excel 5 and 95), answered by the host's own decoders instead of 170 kB of
 * tables. Vietnamese (1258) comes out decomposed, as it is stored. Throws for a code page that nobody knows.
 *
 * @example CODEPAGES.utils.decode(1258, [0xf4, 0xec]) // 'ố', decomposed
 */
export const CODEPAGES = {
  utils: {
    decode: (codepage: number, bytes: ArrayLike<number>): string => decoderOf(codepage).decode(Uint8Array.from(bytes)),
  },
};

function decoderOf(codepage: number): InstanceType<typeof TextDecoder> {
  const known = decoders.get(codepage);
  if (known) return known;
  const name = codepage >= 1250 && codepage <= 1258 ? `windows-${codepage}` : NAMES[codepage];
  if (name === undefined) throw new RangeError(`Code page ${codepage}`);
  const decoder = new TextDecoder(name, { ignoreBOM: true });
  decoders.set(codepage, decoder);
  return decoder;
}
