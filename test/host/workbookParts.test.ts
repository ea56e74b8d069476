import { simulateExcel } from './simulateExcel';
import { codeOf } from './node/codeOf';
import { useExcel } from './node/useExcel';

const excel = useExcel();

// docs: "Work with workbooks", "Names", "Custom XML data", "Persist add-in state and settings".
describe('names', () => {
  it('mean cells, move with them, and show the sheet as it is called now', async () => {
    excel().user.addSheet('Bảng 2A');
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Bảng 2A');
      context.workbook.names.add('BM_BANG_2A', sheet.getRange('B5:J11'), 'bang-2a').visible = false;
      await context.sync();
      excel().user.insert('Bảng 2A', '1:2');
      excel().user.renameSheet('Bảng 2A', 'Quán triệt');
      const name = context.workbook.names.getItem('bm_bang_2a').load('name,formula,type,visible,comment,scope');
      const range = name.getRange().load('address');
      await context.sync();
      expect(name.toJSON()).toMatchObject({
        name: 'BM_BANG_2A',
        formula: "='Quán triệt'!$B$7:$J$13",
        type: 'Range',
        visible: false,
        comment: 'bang-2a',
        scope: 'Workbook',
      });
      expect(range.address).toBe("'Quán triệt'!B7:J13");
    });
  });

  it('break when their cells are deleted, and then give a null range', async () => {
    await Excel.run(async (context) => {
      context.workbook.names.add('BM', context.workbook.worksheets.getItem('Sheet1').getRange('A3:B4'));
      await context.sync();
      excel().user.delete('Sheet1', '3:4');
      const name = context.workbook.names.getItem('BM').load('formula,type');
      const range = name.getRangeOrNullObject();
      await context.sync();
      expect([name.formula, name.type, range.isNullObject]).toEqual(['=#REF!', 'Error', true]);
    });
  });

  it('shrink when one of their rows is deleted', async () => {
    await Excel.run(async (context) => {
      context.workbook.names.add('BM', context.workbook.worksheets.getItem('Sheet1').getRange('A3:B6'));
      await context.sync();
      excel().user.delete('Sheet1', '4:4');
      const range = context.workbook.names.getItem('BM').getRange().load('address');
      await context.sync();
      expect(range.address).toBe('Sheet1!A3:B5');
    });
  });

  it('of one sheet stay apart from those of the workbook, and a copy of the sheet has its own', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.names.add('TABLE_ID', sheet.getRange('A1'));
      const copy = sheet.copy('End');
      copy.load('name');
      const copied = copy.names.getItem('TABLE_ID').getRange().load('address');
      const ofBook = context.workbook.names.getItemOrNullObject('TABLE_ID');
      await context.sync();
      expect([copy.name, copied.address, ofBook.isNullObject]).toEqual(['Sheet1 (2)', "'Sheet1 (2)'!A1", true]);
    });
  });

  it.each(['A1', 'có dấu cách', '1BANG', ''])('cannot be %s', async (name) => {
    const code = await codeOf(async (context) => {
      context.workbook.names.add(name, '=1');
      await context.sync();
    });
    expect(code).toBe('InvalidArgument');
  });
});

describe('sheets', () => {
  it('are added at the end without being gone to, renamed, moved and hidden', async () => {
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      const added = sheets.add('Bảng 2A');
      added.tabColor = '#00AA00';
      added.position = 0;
      const active = sheets.getActiveWorksheet().load('name');
      await context.sync();
      added.name = 'Bảng 2B';
      added.visibility = 'Hidden';
      const visible = sheets.getCount(true);
      added.load('name,position,visibility,tabColor');
      await context.sync();
      expect(active.name).toBe('Sheet1');
      expect(visible.value).toBe(1);
      expect(added.toJSON()).toMatchObject({ name: 'Bảng 2B', position: 0, visibility: 'Hidden', tabColor: '#00AA00' });
    });
  });

  it.each([
    ['sheet1', 'ItemAlreadyExists'],
    ['a'.repeat(32), 'InvalidArgument'],
    ['Bảng 2A/2B', 'InvalidArgument'],
  ])('cannot be called %s', async (name, expected) => {
    const code = await codeOf(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    });
    expect(code).toBe(expected);
  });

  it('that the user deleted between two syncs answer ItemNotFound', async () => {
    excel().user.addSheet('Bảng 2A');
    const code = await codeOf(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Bảng 2A').load('name');
      await context.sync();
      excel().user.deleteSheet('Bảng 2A');
      sheet.getRange('A1').values = [[1]];
      await context.sync();
    });
    expect(code).toBe('ItemNotFound');
  });

  it('that the user renamed between two syncs are found all the same', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1').load('name');
      await context.sync();
      excel().user.renameSheet('Sheet1', 'Khác');
      sheet.load('name');
      await context.sync();
      expect(sheet.name).toBe('Khác');
    });
  });

  it('leave one visible sheet in the workbook', async () => {
    const code = await codeOf(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').delete();
      await context.sync();
    });
    expect(code).toBe('InvalidOperation');
  });

  it('keep panes, print setup and their own properties', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.freezePanes.freezeAt(sheet.getRange('A1:B7'));
      sheet.pageLayout.orientation = Excel.PageOrientation.landscape;
      sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      sheet.pageLayout.setPrintTitleRows('$5:$7');
      sheet.pageLayout.setPrintArea('A1:J20');
      sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = 'Trang &P/&N';
      sheet.customProperties.add('bieu-mau.table', 'bang-2a');
      sheet.showGridlines = false;
      const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
      sheet.pageLayout.load('orientation,zoom');
      const titles = sheet.pageLayout.getPrintTitleRowsOrNullObject().load('address');
      const property = sheet.customProperties.getItemOrNullObject('BIEU-MAU.TABLE').load('value');
      await context.sync();
      expect(frozen.address).toBe('Sheet1!A1:B7');
      expect(sheet.pageLayout.toJSON()).toMatchObject({
        orientation: 'Landscape',
        zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 },
      });
      expect([titles.address, property.value]).toEqual(['Sheet1!5:7', 'bang-2a']);
    });
  });
});

describe('what travels with the file', () => {
  it('custom XML is found by its namespace', async () => {
    await Excel.run(async (context) => {
      const parts = context.workbook.customXmlParts;
      parts.add('<bm:forms xmlns:bm="urn:bieu-mau:1"><bm:table id="bang-2a"/></bm:forms>');
      await context.sync();
      const part = parts.getByNamespace('urn:bieu-mau:1').getOnlyItemOrNullObject();
      part.load('id,namespaceUri');
      const none = parts.getByNamespace('urn:khac').getOnlyItemOrNullObject();
      none.load('id');
      const xml = part.getXml();
      await context.sync();
      expect([part.namespaceUri, none.isNullObject]).toEqual(['urn:bieu-mau:1', true]);
      expect(xml.value).toContain('bang-2a');
    });
  });

  it('document properties and settings keep their values', async () => {
    await Excel.run(async (context) => {
      const { properties, settings } = context.workbook;
      properties.title = 'Báo cáo Kết luận 01';
      properties.custom.add('bieu-mau.formSet', 'kl01-971');
      settings.add('unit', { id: 'HU-HH', overrides: [1, 2] });
      properties.load('title');
      const custom = properties.custom.getItem('bieu-mau.formSet').load('value,type');
      const setting = settings.getItem('unit').load('value');
      const none = settings.getItemOrNullObject('period');
      await context.sync();
      expect([properties.title, custom.value, custom.type]).toEqual(['Báo cáo Kết luận 01', 'kl01-971', 'String']);
      expect(setting.value).toEqual({ id: 'HU-HH', overrides: [1, 2] });
      expect(none.isNullObject).toBe(true);
    });
  });
});

// docs: "Excel.createWorkbook". The client library sends it as application.createWorkbook(…).open().
describe('a workbook made from a file', () => {
  it('comes up in a window of its own, and the open one stays as it is', async () => {
    const windows: Uint8Array[] = [];
    const excel = simulateExcel({ openWindow: (bytes) => windows.push(bytes) > 0 });
    await Excel.createWorkbook(btoa('PK'));
    expect(windows.map((bytes) => [...bytes])).toEqual([[80, 75]]);
    expect([excel.unknownMembers, excel.book.engine.sheets().length]).toEqual([[], 1]);
    excel.uninstall();
  });

  it('is refused by an Excel that opens no windows', async () => {
    const excel = simulateExcel();
    await expect(Excel.createWorkbook(btoa('PK'))).rejects.toMatchObject({ code: 'UnsupportedOperation' });
    excel.uninstall();
  });
});
