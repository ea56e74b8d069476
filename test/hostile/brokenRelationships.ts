import { aReceivedBook, aRelationships, MAIN, RELATIONSHIPS } from '../support/aReceivedBook';
import { type Entry, filesOf, reads, refused } from './HostileFile';

const damaged = refused('damaged-part');
const READ = reads({ A1: 1632 });
const RELS = 'xl/_rels/workbook.xml.rels';

const workbookLeadsTo = (target: string) => () =>
  aReceivedBook({ parts: { [RELS]: aRelationships([['rId1', 'worksheet', target]]) } });
const packageLeadsTo = (target: string) => () =>
  aReceivedBook({ parts: { '_rels/.rels': aRelationships([['rId1', 'officeDocument', target]]) } });
const external = (source: string, kind: string, target: string) => () =>
  aReceivedBook({
    parts: {
      [source]: aRelationships([['rId1', kind, target]]).replace('/></', ' TargetMode="External"/></'),
    },
  });
const workbook = (inside: string) => () =>
  aReceivedBook({
    parts: { 'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${inside}</workbook>` },
  });

const cyclic = filesOf('cyclic and dangling relationships', [
  ['sheet-leads-to-the-workbook', workbookLeadsTo('workbook.xml'), damaged],
  ['sheet-leads-to-its-relationships', workbookLeadsTo('_rels/workbook.xml.rels'), damaged],
  ['sheet-leads-to-the-package-relationships', workbookLeadsTo('../_rels/.rels'), damaged],
  ['sheet-leads-to-nothing', workbookLeadsTo('worksheets/sheet9.xml'), damaged],
  ['sheet-leads-above-the-package', workbookLeadsTo('../../../../etc/passwd'), damaged],
  ['sheet-leads-to-an-empty-target', workbookLeadsTo(''), damaged],
  ['workbook-leads-to-itself-as-document', packageLeadsTo('_rels/.rels'), damaged],
  ['package-leads-to-nothing', packageLeadsTo('xl/workbook9.xml'), damaged],
  ['package-leads-to-a-sheet', packageLeadsTo('xl/worksheets/sheet1.xml'), damaged],
  [
    'two-sheets-lead-to-one-part',
    () =>
      aReceivedBook({
        sheets: ['<sheetData/>', '<sheetData/>'],
        parts: {
          [RELS]: aRelationships([
            ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
            ['rId2', 'worksheet', './Worksheets/Sheet1.xml'],
          ]),
        },
      }),
    damaged,
  ],
  [
    'shared-strings-lead-to-a-sheet',
    () =>
      aReceivedBook({
        parts: {
          [RELS]: aRelationships([
            ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
            ['s', 'sharedStrings', 'worksheets/sheet1.xml'],
          ]),
        },
      }),
    damaged,
  ],
  [
    'styles-lead-to-nothing',
    () =>
      aReceivedBook({
        parts: {
          [RELS]: aRelationships([
            ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
            ['s', 'styles', 'styles.xml'],
          ]),
        },
      }),
    damaged,
  ],
  ['relationships-of-the-workbook-missing', () => aReceivedBook({ parts: { [RELS]: null } }), damaged],
  ['relationships-of-the-package-missing', () => aReceivedBook({ parts: { '_rels/.rels': null } }), damaged],
  ['workbook-missing', () => aReceivedBook({ parts: { 'xl/workbook.xml': null } }), damaged],
  ['sheet-part-missing', () => aReceivedBook({ parts: { 'xl/worksheets/sheet1.xml': null } }), damaged],
  ['workbook-without-sheets', workbook(''), damaged],
  ['sheet-without-relationship', workbook('<sheets><sheet name="Bảng 1" sheetId="1"/></sheets>'), damaged],
  [
    'sheet-of-an-unknown-state',
    workbook('<sheets><sheet name="B" sheetId="1" r:id="rId1" state="ẩn"/></sheets>'),
    damaged,
  ],
  [
    'name-of-a-sheet-that-is-not-there',
    () =>
      aReceivedBook({
        afterSheets: '<definedNames><definedName name="a" localSheetId="7">1</definedName></definedNames>',
      }),
    damaged,
  ],
]);

const outside = filesOf('targets outside the file', [
  ['sheet-on-a-web-server', external(RELS, 'worksheet', 'http://127.0.0.1:1/sheet1.xml'), damaged],
  ['sheet-on-a-file-server', external(RELS, 'worksheet', '\\\\10.0.0.1\\share\\sheet1.xml'), damaged],
  [
    'workbook-on-a-web-server',
    external('_rels/.rels', 'officeDocument', 'http://127.0.0.1:1/x'),
    refused('not-a-workbook'),
  ],
  [
    'picture-and-template-on-a-web-server',
    () =>
      aReceivedBook({
        parts: {
          'xl/worksheets/_rels/sheet1.xml.rels': aRelationships([['r', 'image', 'http://127.0.0.1:1/x.png']]),
          'xl/externalLinks/externalLink1.xml': '<externalLink/>',
        },
      }),
    READ,
  ],
]);

const targets = filesOf(
  'targets in every spelling',
  [
    '/xl/worksheets/sheet1.xml',
    './worksheets/sheet1.xml',
    'worksheets\\sheet1.xml',
    '../xl/worksheets/sheet1.xml',
    'worksheets/sheet%31.xml',
    'WORKSHEETS/Sheet1.XML',
    ' worksheets/sheet1.xml ',
  ].map((target, index): Entry => [`target-spelling-${index + 1}`, workbookLeadsTo(target), READ]),
);

/** How the parts of a package can miss one another. */
export const brokenRelationships = [...cyclic, ...outside, ...targets];
