import fc from 'fast-check';
import type {
  CellContent,
  CellDocument,
  CellStyle,
  DataValidationDocument,
  SheetDocument,
  WorkbookDocument,
} from '../../../src/app/ports/WorkbookDocument';
import { type CellRange, formatRange } from '../../../src/domain/workbook/CellRange';
import type { ReceivedWorkbook } from '../../../src/domain/workbook/ReceivedWorkbook';
import { readWorkbook } from '../../../src/xlsx/reader/readWorkbook';
import { writeWorkbook } from '../../../src/xlsx/writer/writeWorkbook';
import { plainSheet, sampleDocument } from './sampleDocument';

function readBack(document: WorkbookDocument): ReceivedWorkbook {
  const read = readWorkbook(writeWorkbook(document));
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  return read.value;
}

/** Vietnamese words, markup, things that look like formulas, escapes or numbers, spaces at the ends, characters of all planes. */
const texts = fc.oneof(
  fc.constantFrom(
    'Huyện ủy Ý Yên',
    '=SUM(A1)',
    '+1',
    '@x',
    ' 12 ',
    '_x0041_',
    'a\nb',
    '<x>&amp;"',
    '\u0001',
    '1.632',
    '😀',
    ' ',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter((text) => !text.includes('\r')),
);

const numbers = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (number === 0 ? 0 : number)),
);

const contents: fc.Arbitrary<CellContent> = fc.oneof(
  fc.record({ type: fc.constant('number' as const), number: numbers }),
  fc.record({ type: fc.constant('text' as const), text: texts }),
  fc.record({ type: fc.constant('boolean' as const), boolean: fc.boolean() }),
  fc.record({
    type: fc.constant('formula' as const),
    formula: fc.constantFrom('SUM(A1:A9)', 'IF(A1<>"",A1&" & <B>","")', "'Bảng 2A'!$C$9"),
    cached: fc.oneof(numbers, texts, fc.boolean()),
  }),
  fc.constant({ type: 'blank' as const }),
);

const styles: fc.Arbitrary<CellStyle> = fc.record(
  {
    font: fc.record(
      { bold: fc.boolean(), size: fc.integer({ min: 8, max: 16 }), color: fc.constantFrom('C00000', '0563c1') },
      { requiredKeys: [] },
    ),
    fill: fc.constantFrom('DDEBF7', 'FFC7CE'),
    border: fc.constantFrom('thin' as const, 'none' as const),
    horizontal: fc.constantFrom('left' as const, 'center' as const),
    wrap: fc.boolean(),
    numberFormat: fc.constantFrom('#,##0', '0.0', '@', 'General'),
    unlocked: fc.boolean(),
  },
  { requiredKeys: [] },
);

const ranges: fc.Arbitrary<CellRange> = fc
  .tuple(fc.nat(60), fc.nat(20), fc.nat(9), fc.nat(9))
  .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));

/** Merges in columns of their own, so that none overlap. */
const merges = fc
  .array(fc.record({ top: fc.nat(30), height: fc.integer({ min: 1, max: 3 }) }), { maxLength: 4 })
  .map((parts) =>
    parts.map(({ top, height }, i): CellRange => ({ top, left: i * 2, bottom: top + height, right: i * 2 + 1 })),
  );

const messages = fc.record(
  {
    errorTitle: fc.constantFrom('Số cuộc', 'a&b'),
    error: texts,
    promptTitle: fc.constantFrom('Nhập "x"'),
    prompt: fc.constantFrom('dòng 1\ndòng 2', '<tick>'),
  },
  { requiredKeys: [] },
);

const validations: fc.Arbitrary<DataValidationDocument> = fc
  .tuple(
    fc.record({
      ranges: fc.array(ranges, { minLength: 1, maxLength: 3 }),
      type: fc.constantFrom('whole' as const, 'decimal' as const, 'textLength' as const),
      operator: fc.constantFrom('between' as const, 'greaterThanOrEqual' as const),
      formula1: fc.constantFrom('0', '$A$1'),
      allowBlank: fc.boolean(),
      errorStyle: fc.constantFrom('stop' as const, 'warning' as const),
    }),
    messages,
  )
  .map(([rule, words]) => ({ ...rule, ...words }));

const cells: fc.Arbitrary<CellDocument[]> = fc.uniqueArray(
  fc
    .tuple(fc.nat(80), fc.nat(30), contents, fc.option(styles, { nil: undefined }))
    .map(([row, column, content, style]) =>
      style === undefined ? { row, column, content } : { row, column, content, style },
    ),
  { selector: ({ row, column }) => `${row},${column}`, maxLength: 40 },
);

const sheets: fc.Arbitrary<SheetDocument> = fc
  .record({
    cells,
    merges,
    dataValidations: fc.array(validations, { maxLength: 3 }),
    visibility: fc.constantFrom('visible' as const, 'hidden' as const, 'very-hidden' as const),
    protected: fc.boolean(),
  })
  .map((parts) => plainSheet('', parts));

const documents: fc.Arbitrary<WorkbookDocument> = fc.record({
  sheets: fc.array(sheets, { minLength: 1, maxLength: 3 }).map((all) =>
    all.map((sheet, index) => ({
      ...sheet,
      name: `Bảng ${index + 1} & 'x' <y>`,
      visibility: index === 0 ? ('visible' as const) : (sheet.visibility ?? 'visible'),
    })),
  ),
  definedNames: fc.uniqueArray(
    fc.record({
      name: fc.constantFrom('BieuMau.bang_2a', 'Đơn_vị', 'Tổng', '_x1'),
      refersTo: fc.constantFrom("'Bảng 1 & ''x'' <y>'!$A$1:$B$9", '1'),
      hidden: fc.boolean(),
    }),
    { selector: ({ name }) => name },
  ),
  properties: fc.record({
    title: texts.filter((text) => !/\p{Cc}/u.test(text)).map((text) => text.trim()),
    creator: fc.constantFrom('Biểu Mẫu', 'Văn phòng <TU>'),
    custom: fc.dictionary(
      fc.constantFrom('BieuMau.FormSet', 'BieuMau.Unit', 'Ghi chú'),
      fc.constantFrom('kl01-971', 'HU & <HH>', ''),
    ),
  }),
  customXml: fc.array(fc.constantFrom('<a/>', '<?xml version="1.0"?><b>Ý</b>'), { maxLength: 2 }),
});

/** The value that a reader finds for a content; undefined for a cell that holds nothing. */
function valueOf(content: CellContent): number | string | boolean | undefined {
  switch (content.type) {
    case 'blank':
      return undefined;
    case 'number':
      return content.number;
    case 'text':
      return content.text;
    case 'boolean':
      return content.boolean;
    case 'formula':
      return content.cached;
  }
}

function writtenCells(sheet: SheetDocument): unknown[] {
  return sheet.cells
    .toSorted((a, b) => a.row - b.row || a.column - b.column)
    .flatMap(({ row, column, content }) => {
      const value = valueOf(content);
      return value === undefined
        ? []
        : [{ row, column, value, formula: content.type === 'formula' ? content.formula : undefined }];
    });
}

/** What a reader keeps of a validation. */
function readable(validation: DataValidationDocument): object {
  const { type, operator, formula1, formula2, promptTitle, prompt, errorTitle, error } = validation;
  const fields = { type, operator, formula1, formula2, promptTitle, prompt, errorTitle, error };
  return { ...fields, ranges: sorted(validation.ranges) };
}

const sorted = (all: readonly CellRange[]): string[] => all.map(formatRange).sort();

function expectSame(received: ReceivedWorkbook, document: WorkbookDocument): void {
  expect(received.sheets.map(({ name, visibility }) => [name, visibility])).toEqual(
    document.sheets.map(({ name, visibility }) => [name, visibility ?? 'visible']),
  );
  document.sheets.forEach((sheet, index) => {
    const found = received.sheets[index]!;
    expect(found.cells.map(({ row, column, value, formula }) => ({ row, column, value, formula }))).toEqual(
      writtenCells(sheet),
    );
    expect(sorted(found.merges)).toEqual(sorted(sheet.merges));
    expect(found.dataValidations.map((validation) => ({ ...validation, ranges: sorted(validation.ranges) }))).toEqual(
      sheet.dataValidations.map(readable),
    );
  });
  const own = received.definedNames.filter(({ name }) => !name.startsWith('_xlnm.'));
  expect(own.map(({ name, refersTo, hidden }) => ({ name, refersTo, hidden }))).toEqual(
    document.definedNames.map(({ name, refersTo, hidden }) => ({ name, refersTo, hidden: hidden ?? false })),
  );
  expect(received.properties).toMatchObject({ title: document.properties.title, creator: document.properties.creator });
  expect(received.properties.custom).toEqual(document.properties.custom);
  expect(received.customXml).toEqual(document.customXml ?? []);
}

describe('a workbook written and read by this product', () => {
  it('holds what was written: values, formulas, merges, validations, names, properties', () => {
    fc.assert(
      fc.property(documents, (document) => expectSame(readBack(document), document)),
      { numRuns: 200 },
    );
  });

  it('holds the whole of a workbook that uses everything', () => {
    const received = readBack(sampleDocument);
    expectSame(received, sampleDocument);
    expect(received.properties.modified).toBe('2023-04-03T08:12:00Z');
    expect(received.sheets[1]!.cells.find(({ row, column }) => row === 4 && column === 2)).toMatchObject({
      value: 0.985,
      numberMeaning: 'percent',
    });
  });
});
