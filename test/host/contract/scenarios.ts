/** What the add-in did in a capture; the sheets and cells of earlier ones are there. */
export type Scenario = (context: Excel.RequestContext) => Promise<unknown>;

const sheet1 = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem('Sheet1');

/** The add-in code behind each capture, by its name. */
export const scenarios: Readonly<Record<string, Scenario>> = {
  'write and load': async (context) => {
    const range = sheet1(context).getRange('A1:B2');
    range.values = [
      ['Tổng số', 1632],
      ['Nam', 800],
    ];
    range.load('values,address');
    await context.sync();
  },
  'merge and format': async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:D1');
    range.merge(false);
    range.format.fill.color = '#DDEBF7';
    range.format.font.bold = true;
    range.format.wrapText = true;
    range.format.horizontalAlignment = 'Center';
    const edge = range.format.borders.getItem('EdgeBottom');
    edge.style = 'Continuous';
    edge.color = '#000000';
    range.format.columnWidth = 80;
    range.numberFormat = [['#,##0', '#,##0', '#,##0', '#,##0']];
    range.format.protection.locked = false;
    await context.sync();
  },
  set: async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A3');
    range.set({ values: [[5]], format: { wrapText: true, fill: { color: '#FF0000' } } });
    await context.sync();
  },
  'data validation': async (context) => {
    const { dataValidation } = sheet1(context).getRange('B2:B10');
    dataValidation.clear();
    dataValidation.rule = { wholeNumber: { formula1: 0, formula2: 999999, operator: 'Between' } };
    dataValidation.errorAlert = { message: 'Chỉ nhập số nguyên', showAlert: true, style: 'Stop', title: 'Sai' };
    dataValidation.prompt = { message: 'Nhập số', showPrompt: true, title: 'Gợi ý' };
    dataValidation.load('type,rule,valid');
    await context.sync();
  },
  'conditional format': async (context) => {
    const { custom } = sheet1(context).getRange('B2:B10').conditionalFormats.add('Custom');
    custom.rule.formula = '=B2>1000';
    custom.format.fill.color = '#FFC7CE';
    custom.format.font.color = '#9C0006';
    await context.sync();
  },
  name: async (context) => {
    const sheet = sheet1(context);
    const { names } = context.workbook;
    names.add('TongSo', sheet.getRange('B1'), 'ghi chú');
    await context.sync();
    const name = names.getItem('TongSo').load('name,formula,value');
    name.getRange().load('address');
    await context.sync();
  },
  'new sheet': async (context) => {
    const sheet = context.workbook.worksheets.add('Biểu 01');
    sheet.tabColor = '#00AA00';
    sheet.load('id,name,position');
    await context.sync();
  },
  'null object': async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItemOrNullObject('Không có').load('name');
    worksheets.getItem('Biểu 01').getUsedRangeOrNullObject().load('address');
    await context.sync();
  },
  collection: async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/id');
    worksheets.getCount();
    await context.sync();
    for (const sheet of worksheets.items) sheet.getUsedRangeOrNullObject().load('values');
    await context.sync();
  },
  'nested load': async (context) => {
    sheet1(context).getRange('A1').load('values,format/fill/color,format/wrapText,worksheet/name');
    await context.sync();
  },
  'load of everything': async (context) => {
    sheet1(context).load();
    await context.sync();
  },
  protection: async (context) => {
    const { protection } = sheet1(context);
    protection.protect({ allowFormatColumns: true, selectionMode: 'Normal' }, 'abc');
    protection.load('protected');
    await context.sync();
  },
  'error AccessDenied': async (context) => {
    sheet1(context).getRange('F1').values = [[1]];
    await context.sync();
  },
  'error ItemNotFound': async (context) => {
    sheet1(context).protection.unprotect('abc');
    context.workbook.worksheets.getItem('zzz').load('name');
    await context.sync();
  },
  settings: async (context) => {
    const { settings } = context.workbook;
    settings.add('k', 'v1');
    settings.getItemOrNullObject('k').load('value');
    await context.sync();
  },
  'custom properties of a sheet': async (context) => {
    const { customProperties } = sheet1(context);
    customProperties.add('bieu', '01');
    customProperties.getItemOrNullObject('bieu').load('value');
    await context.sync();
  },
  'custom XML': async (context) => {
    const { customXmlParts } = context.workbook;
    customXmlParts.add('<a xmlns="urn:x"/>');
    customXmlParts.getByNamespace('urn:x').getOnlyItemOrNullObject().getXml();
    await context.sync();
  },
  table: async (context) => {
    const table = context.workbook.worksheets.getItem('Biểu 01').tables.add('A1:B3', true);
    table.name = 'Bang1';
    table.load('name,id');
    table.getHeaderRowRange().load('address');
    await context.sync();
  },
  culture: async (context) => {
    const { application } = context.workbook;
    application.load('decimalSeparator');
    application.cultureInfo.load('name');
    application.suspendApiCalculationUntilNextSync();
    await context.sync();
  },
  'range over two syncs': async (context) => {
    const range = sheet1(context).getRange('A1');
    await context.sync();
    range.load('address');
    await context.sync();
  },
  'event handlers': async (context) => {
    const sheet = sheet1(context);
    const nothing = (): Promise<void> => Promise.resolve();
    sheet.onChanged.add(nothing);
    context.workbook.worksheets.onChanged.add(nothing);
    sheet.onSelectionChanged.add(nothing);
    context.workbook.onSelectionChanged.add(nothing);
    await context.sync();
  },
  'write under event handlers': async (context) => {
    sheet1(context).getRange('C3').values = [[9]];
    await context.sync();
  },
  'read without load': async (context) => {
    const range = sheet1(context).getRange('A1');
    await context.sync();
    return range.values;
  },
  'error InvalidArgument': async (context) => {
    sheet1(context).getRange('A1:B2').values = [[1]];
    await context.sync();
  },
};
