import { aReceivedBook, aRelationships, type BookParts } from '../support/aReceivedBook';
import { aZip, type ZipFile } from '../support/aZip';
import { type Entry, filesOf, reads, refused, SHEET, sheetOf } from './HostileFile';

const GOOD = sheetOf('<row r="1"><c r="A1"><v>1632</v></c></row>');
const READ = reads({ A1: 1632 });
const encoder = new TextEncoder();

const book = (parts?: BookParts['parts']) => () => aReceivedBook(parts === undefined ? {} : { parts });
const sheetAs = (entry: Omit<ZipFile, 'name' | 'content'>) => book({ [SHEET]: { content: GOOD, ...entry } });

function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(pieces));
}

/** The good book with the bytes at `offset` before the end record changed. */
function withEndRecord(change: (view: DataView) => void): () => Uint8Array {
  return () => {
    const bytes = aReceivedBook();
    change(new DataView(bytes.buffer, bytes.length - 22));
    return bytes;
  };
}

/** The good book with its first directory entry changed. */
function withDirectoryEntry(change: (view: DataView) => void): () => Uint8Array {
  return () => {
    const bytes = aReceivedBook();
    const start = new DataView(bytes.buffer).getUint32(bytes.length - 6, true);
    change(new DataView(bytes.buffer, start));
    return bytes;
  };
}

const truncated = filesOf(
  'cut off',
  [0.001, 0.02, 0.1, 0.25, 0.5, 0.75, 0.9, 0.97, 0.99, 0.999].map((share): Entry => {
    const cut = () => {
      const bytes = aReceivedBook();
      return bytes.subarray(0, Math.max(4, Math.floor(bytes.length * share)));
    };
    return [`cut-off-at-${share * 100}-percent`, cut, refused('truncated')];
  }),
);

const sizes = filesOf('lying sizes and places', [
  ['size-too-small-in-both', sheetAs({ declaredSize: GOOD.length - 5 }), refused('damaged-part')],
  ['size-too-large-in-both', sheetAs({ declaredSize: GOOD.length + 5 }), refused('damaged-part')],
  ['size-4-gb-in-both', sheetAs({ declaredSize: 0xfffffffe }), refused('too-large')],
  ['size-zero-in-both', sheetAs({ declaredSize: 0 }), refused('damaged-part')],
  ['size-differs-in-local', sheetAs({ local: { declaredSize: 3 } }), refused('truncated')],
  ['method-differs-in-local', sheetAs({ local: { method: 0 } }), refused('truncated')],
  ['name-differs-in-local', sheetAs({ local: { name: 'xl/worksheets/sheet9.xml' } }), refused('truncated')],
  [
    'entry-starts-beyond-the-file',
    withDirectoryEntry((view) => view.setUint32(42, 0x7fffffff, true)),
    refused('truncated'),
  ],
  [
    'data-longer-than-the-file',
    withDirectoryEntry((view) => view.setUint32(20, 0x7fffffff, true)),
    refused('truncated'),
  ],
  [
    'name-longer-than-the-directory',
    withDirectoryEntry((view) => view.setUint16(28, 0xffff, true)),
    refused('truncated'),
  ],
  ['directory-beyond-the-file', withEndRecord((view) => view.setUint32(16, 0x7fffffff, true)), refused('truncated')],
  ['directory-size-too-small', withEndRecord((view) => view.setUint32(12, 7, true)), refused('truncated')],
  ['too-few-entries-announced', () => aReceivedBook({ zip: { entryCount: 1 } }), refused('truncated')],
  ['too-many-entries-announced', () => aReceivedBook({ zip: { entryCount: 900 } }), refused('truncated')],
  ['second-disk-of-two', withEndRecord((view) => view.setUint16(4, 1, true)), refused('truncated')],
]);

const checksums = filesOf('checksums and broken data', [
  ['checksum-wrong-in-both', sheetAs({ crc: 1 }), refused('damaged-part')],
  ['stored-data-called-deflated', sheetAs({ stored: true, method: 8 }), refused('damaged-part')],
  [
    'deflated-data-cut-off',
    book({ [SHEET]: { content: new Uint8Array([0x05, 0x00]), stored: true, method: 8, declaredSize: 90 } }),
    refused('damaged-part'),
  ],
  ['checksum-wrong-in-a-picture-that-is-not-read', book({ 'xl/media/image1.png': { content: 'x', crc: 7 } }), READ],
]);

const twice = filesOf('the same part twice', [
  ...(
    [
      ['same-name', SHEET],
      ['other-case', 'xl/Worksheets/Sheet1.XML'],
      ['backslashes', 'xl\\worksheets\\sheet1.xml'],
      ['leading-slash', '/xl/worksheets/sheet1.xml'],
      ['leading-dot', './xl/worksheets/sheet1.xml'],
    ] as const
  ).map(([spelling, name]): Entry => {
    const extraFiles = [{ name, content: sheetOf('<row><c><v>666</v></c></row>') }];
    return [`sheet-twice-${spelling}`, () => aReceivedBook({ extraFiles }), refused('duplicate-entry')];
  }),
  [
    'two-entries-share-their-data',
    () =>
      aReceivedBook({
        parts: { 'a.xml': 'x' },
        extraFiles: [{ name: 'b.xml', content: 'x', local: { name: 'b.xml' }, startsAtFile: 0 }],
      }),
    refused('truncated'),
  ],
  [
    'one-entry-inside-another',
    () => {
      const inner = aZip([{ name: 'x', content: GOOD, stored: true }]);
      const bytes = aZip([
        { name: 'a', content: inner, stored: true },
        { name: 'x', content: GOOD, stored: true },
      ]);
      // The second entry's place: inside the data of the first, where a local header of its name stands.
      const view = new DataView(bytes.buffer);
      const directory = view.getUint32(bytes.length - 6, true);
      view.setUint32(directory + 46 + 1 + 42, 31, true);
      return bytes;
    },
    refused('truncated'),
  ],
]);

const partNames = filesOf('part names', [
  ['parts-in-another-case', book({ [SHEET]: null, 'XL/Worksheets/SHEET1.xml': GOOD }), READ],
  ['parts-with-backslashes', book({ [SHEET]: null, 'xl\\worksheets\\sheet1.xml': GOOD }), READ],
  ['part-outside-the-package', book({ '../../etc/cron.d/x': 'x', 'C:\\Windows\\x': 'x' }), READ],
  ['part-called-proto', book({ __proto__x: 'x', constructor: 'x', 'xl/__proto__': 'x' }), READ],
  ['part-with-nul-in-its-name', book({ 'xl/worksheets/sheet1.xml\0.png': 'x' }), READ],
  ['folders-as-entries', book({ 'xl/': '', 'xl/worksheets/': '' }), READ],
  ['name-of-60-kilobytes', book({ [`xl/${'a'.repeat(60_000)}`]: 'x' }), READ],
]);

const packing = filesOf('unusual packing', [
  ['all-entries-stored', () => aReceivedBook({ parts: { [SHEET]: { content: GOOD, stored: true } } }), READ],
  ['sizes-behind-the-data', sheetAs({ descriptor: true }), READ],
  ['sizes-behind-stored-data', sheetAs({ descriptor: true, stored: true }), READ],
  ['archive-comment', () => aReceivedBook({ zip: { comment: 'PK\u0005\u0006 gửi từ Zalo' } }), READ],
  ['deflate64', sheetAs({ method: 9 }), refused('damaged-part')],
  ['bzip2', sheetAs({ method: 12 }), refused('damaged-part')],
  ['lzma', sheetAs({ method: 14 }), refused('damaged-part')],
  ['zstandard', sheetAs({ method: 93 }), refused('damaged-part')],
  ['unknown-method', sheetAs({ method: 0xffff }), refused('damaged-part')],
  ['entry-with-a-password', sheetAs({ flags: 1 }), refused('encrypted')],
  ['entry-with-aes', sheetAs({ method: 99 }), refused('encrypted')],
  ['entry-with-strong-encryption', sheetAs({ flags: 0x41 }), refused('encrypted')],
  ['zip64-locator-that-leads-nowhere', () => aReceivedBook({ zip: { zip64: true } }), refused('too-large')],
]);

const junk = filesOf('bytes before or after', [
  ['text-before', () => joined(encoder.encode('--boundary\r\n'), aReceivedBook()), refused('not-a-zip')],
  ['zip-mark-before', () => joined(encoder.encode('PK\u0003\u0004'), aReceivedBook()), refused('truncated')],
  ['two-files-glued', () => joined(aReceivedBook(), aReceivedBook()), refused('truncated')],
  ['spaces-after', () => joined(aReceivedBook(), encoder.encode(' '.repeat(64))), READ],
  ['zeros-after', () => joined(aReceivedBook(), new Uint8Array(4096)), READ],
  ['as-base64-text', () => encoder.encode(Buffer.from(aReceivedBook()).toString('base64')), refused('not-a-zip')],
  ['line-ends-changed-by-a-mail-program', () => mangledLineEnds(aReceivedBook()), refused('truncated')],
]);

const empty = filesOf('nothing in it', [
  ['no-bytes', () => new Uint8Array(), refused('empty-file')],
  ['one-byte', () => encoder.encode('P'), refused('truncated')],
  ['only-zeros', () => new Uint8Array(10_000), refused('not-a-zip')],
  ['zip-without-entries', () => aZip([]), refused('not-a-workbook')],
  [
    'zip-with-only-relationships',
    () => aZip([{ name: '_rels/.rels', content: aRelationships([]) }]),
    refused('not-a-workbook'),
  ],
]);

/** LF → CR LF in the whole file, as a text-mode transfer does. */
function mangledLineEnds(bytes: Uint8Array): Uint8Array {
  const text = Buffer.concat([bytes, encoder.encode('\n')]).toString('latin1');
  return new Uint8Array(Buffer.from(text.replaceAll('\n', '\r\n'), 'latin1'));
}

/** What can be wrong with the archive itself. */
export const brokenArchives = [
  ...truncated,
  ...sizes,
  ...checksums,
  ...twice,
  ...partNames,
  ...packing,
  ...junk,
  ...empty,
];
