import { useExcel } from './node/useExcel';

const excel = useExcel();

/** Runs with the first sheet, syncing at the end. */
function onSheet(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown): Promise<void> {
  return Excel.run(async (context) => {
    await work(context.workbook.worksheets.getItem('Sheet1'), context);
    await context.sync();
  });
}

async function valuesOf(address: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange(address).load('values');
    await context.sync();
    return range.values as unknown[][];
  });
}

// d.ts Range.values: "setting … a single value fills the range"; docs "Set and get range values".
describe('values', () => {
  it('fill a range from a single value', async () => {
    await onSheet((sheet) => {
      sheet.getRange('A1:B2').values = 5 as unknown as number[][];
    });
    expect(await valuesOf('A1:B2')).toEqual([
      [5, 5],
      [5, 5],
    ]);
  });

  it('leave a cell alone for null and empty it for the empty text', async () => {
    await onSheet((sheet) => {
      sheet.getRange('A1:C1').values = [[1, 2, 3]];
      sheet.getRange('A1:C1').values = [[null, '', 4]];
    });
    expect(await valuesOf('A1:C1')).toEqual([[1, '', 4]]);
  });

  it('are taken as typed in en-US, whatever the language of the user', async () => {
    await onSheet((sheet) => {
      sheet.getRange('A1:E1').values = [['1.632', '1,632', '50%', 'TRUE', "'007"]];
    });
    expect(await valuesOf('A1:E1')).toEqual([[1.632, 1632, 0.5, true, '007']]);
  });

  it('turn a pair typed as a/b into a date, unless the cell is text', async () => {
    await onSheet((sheet) => {
      sheet.getRange('B1').numberFormat = [['@']];
      sheet.getRange('A1:B1').values = [['3/12', '3/12']];
    });
    const [[date, text] = []] = await valuesOf('A1:B1');
    expect([typeof date, text]).toEqual(['number', '3/12']);
  });

  it('come in pieces of 1,500 cells through the client, and are whole all the same', async () => {
    const rows = Array.from({ length: 400 }, (_, row) => Array.from({ length: 10 }, (_, column) => row * 10 + column));
    await onSheet((sheet) => {
      sheet.getRange('A1:J400').values = rows;
    });
    expect(await valuesOf('A1:J400')).toEqual(rows);
    expect(excel().unknownMembers).toEqual([]);
  });

  it('of whole columns are not handed out (docs "Read or write to an unbounded range")', async () => {
    await onSheet(async (sheet, context) => {
      const columns = sheet.getRange('A:F').load('values,address');
      await context.sync();
      expect([columns.values, columns.address]).toEqual([null, 'Sheet1!A:F']);
    });
  });

  it('show as text in the language of the user', async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:C1');
      range.values = [[1632.5, 0.941, 7]];
      range.numberFormat = [['#,##0.0', '0.0%', '00']];
      range.load('text');
      await context.sync();
      expect(range.text).toEqual([['1.632,5', '94,1%', '07']]);
    });
  });
});

describe('formulas', () => {
  it('follow rows that are inserted and deleted, and sheets that are renamed', async () => {
    excel().user.addSheet('Bảng 2A');
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      cell.formulas = [["=SUM('Bảng 2A'!C9:C12)+'Bảng 2A'!$C$10*2"]];
      await context.sync();
      excel().user.insert('Bảng 2A', '1:1');
      excel().user.renameSheet('Bảng 2A', 'Bang2A');
      cell.load('formulas');
      await context.sync();
      expect(cell.formulas).toEqual([['=SUM(Bang2A!C10:C13)+Bang2A!$C$11*2']]);
      excel().user.delete('Bang2A', '11:11');
      cell.load('formulas');
      await context.sync();
      expect(cell.formulas).toEqual([['=SUM(Bang2A!C10:C12)+#REF!*2']]);
    });
  });

  it('move when they are copied', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('C1').formulas = [['=A1+$B$1']];
      const copy = sheet.getRange('C2:C3');
      copy.copyFrom('C1');
      copy.load('formulas');
      await context.sync();
      expect(copy.formulas).toEqual([['=A2+$B$1'], ['=A3+$B$1']]);
    });
  });
});

describe('ranges', () => {
  it('are found from one another', async () => {
    await onSheet(async (sheet, context) => {
      const start = sheet.getRange('B2:C3');
      const found = [
        start.getCell(1, 1),
        start.getOffsetRange(1, -1),
        start.getResizedRange(2, 0),
        start.getBoundingRect('E7'),
        start.getBoundingRect(sheet.getRange('A1')),
        start.getEntireRow(),
        start.getLastCell(),
        start.getIntersectionOrNullObject('C3:D9'),
        sheet.getRangeByIndexes(0, 0, 2, 3),
      ].map((range) => range.load('address'));
      await context.sync();
      expect(found.map((range) => range.address)).toEqual([
        'Sheet1!C3',
        'Sheet1!A3:B4',
        'Sheet1!B2:C5',
        'Sheet1!B2:E7',
        'Sheet1!A1:C3',
        'Sheet1!2:3',
        'Sheet1!C3',
        'Sheet1!C3',
        'Sheet1!A1:C2',
      ]);
    });
  });

  it('used are bounded by values, or by formats too (d.ts Worksheet.getUsedRange)', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('B2').values = [[1]];
      sheet.getRange('D9').format.fill.color = '#FFFF00';
      const filled = sheet.getUsedRange(true).load('address');
      const formatted = sheet.getUsedRange().load('address');
      await context.sync();
      expect([filled.address, formatted.address]).toEqual(['Sheet1!B2', 'Sheet1!B2:D9']);
    });
  });

  it('of an empty sheet are its first cell, or a null object', async () => {
    await onSheet(async (sheet, context) => {
      const first = sheet.getUsedRange().load('address');
      const none = sheet.getUsedRangeOrNullObject();
      await context.sync();
      expect([first.address, none.isNullObject]).toEqual(['Sheet1!A1', true]);
    });
  });

  it('selected by the user are the selected range and the active cell', async () => {
    excel().user.addSheet('Bảng 2A');
    excel().user.select('Bảng 2A', 'C9:D10');
    await onSheet(async (_, context) => {
      const selected = context.workbook.getSelectedRange().load('address');
      const active = context.workbook.getActiveCell().load('address');
      await context.sync();
      expect([selected.address, active.address]).toEqual(["'Bảng 2A'!C9:D10", "'Bảng 2A'!C9"]);
    });
  });
});

describe('formats', () => {
  it('are null where the cells differ', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1').format.font.bold = true;
      const mixed = sheet.getRange('A1:A2').load('format/font/bold, format/wrapText');
      await context.sync();
      expect([mixed.format.font.bold, mixed.format.wrapText]).toEqual([null, false]);
    });
  });

  it('set borders inside a range between its cells only', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1:A3').format.borders.getItem('InsideHorizontal').style = 'Continuous';
      const top = sheet.getRange('A1').format.borders.getItem('EdgeTop').load('style');
      const bottom = sheet.getRange('A1').format.borders.getItem('EdgeBottom').load('style');
      await context.sync();
      expect([top.style, bottom.style]).toEqual(['None', 'Continuous']);
    });
  });

  it('set many cells at once through setCellProperties, read them through getCellProperties', async () => {
    await onSheet(async (sheet, context) => {
      sheet
        .getRange('A1:B1')
        .setCellProperties([
          [{ format: { fill: { color: '#FFC7CE' }, borders: { bottom: { style: 'Continuous' } } } }, {}],
        ]);
      const read = sheet.getRange('A1:B1').getCellProperties({ address: true, format: { fill: { color: true } } });
      await context.sync();
      expect(read.value.map((row) => row.map((cell) => [cell.address, cell.format?.fill?.color]))).toEqual([
        [
          ['Sheet1!A1', '#FFC7CE'],
          ['Sheet1!B1', '#FFFFFF'],
        ],
      ]);
    });
  });

  it('keep widths in points', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('B:C').format.columnWidth = 80;
      const one = sheet.getRange('C9').load('format/columnWidth');
      const mixed = sheet.getRange('A1:B1').load('format/columnWidth');
      await context.sync();
      expect([one.format.columnWidth, mixed.format.columnWidth]).toEqual([80, null]);
    });
  });
});

// docs: "Work with hyperlinks" (d.ts Range.hyperlink, RangeHyperlink).
describe('a hyperlink', () => {
  it('goes with its cell and shows its text', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('A3').hyperlink = { documentReference: "'Bảng 2A'!C9", textToDisplay: 'Bảng 2A, ô C9' };
      sheet.getRange('1:1').insert('Down');
      const cell = sheet.getRange('A4').load('hyperlink,values,format/font/underline');
      await context.sync();
      expect([cell.hyperlink.documentReference, cell.values[0]?.[0], cell.format.font.underline]).toEqual([
        "'Bảng 2A'!C9",
        'Bảng 2A, ô C9',
        'Single',
      ]);
    });
  });
});

describe('merged cells', () => {
  it('keep one content and take no other', async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B2');
      range.values = [
        ['', 'Huyện'],
        ['Xã', ''],
      ];
      range.merge();
      sheet.getRange('B2').values = [['mất']];
      const merged = sheet.getRange('A1:D4').getMergedAreasOrNullObject().load('address');
      range.load('values');
      await context.sync();
      expect([merged.address, range.values]).toEqual([
        'Sheet1!A1:B2',
        [
          ['Huyện', ''],
          ['', ''],
        ],
      ]);
    });
  });

  it('grow with a row inserted inside them and go with their rows', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('A3:A4').merge();
      sheet.getRange('4:4').insert('Down');
      const grown = sheet.getRange('A1:A9').getMergedAreasOrNullObject().load('address');
      await context.sync();
      expect(grown.address).toBe('Sheet1!A3:A5');
      sheet.getRange('3:5').delete('Up');
      const gone = sheet.getRange('A1:A9').getMergedAreasOrNullObject();
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
  });
});
