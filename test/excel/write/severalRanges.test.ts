import type { SheetDocument } from '../../../src/app/ports/WorkbookDocument';
import { useWorkbook, worked } from '../useWorkbook';

const open = useWorkbook();
const ranges = [
  { top: 6, left: 1, bottom: 7, right: 1 },
  { top: 6, left: 4, bottom: 7, right: 4 },
];

const sheet: SheetDocument = {
  name: 'Bảng',
  cells: [],
  merges: [],
  columnWidths: [],
  rowHeights: {},
  dataValidations: [{ ranges, type: 'custom', formula1: 'B7>=$A7', allowBlank: false, errorStyle: 'warning' }],
  conditionalFormats: [{ ranges, formula: 'B7<>B$3', format: { fill: 'FFC7CE' } }],
  notes: [],
  hyperlinks: [],
  visibility: 'hidden',
  tabColor: '00AA00',
};

describe('formulas over several ranges', () => {
  it('are written for each range as they read from its own top left cell', async () => {
    const { workbook, excel } = open();
    worked(await workbook.insert({ sheets: [sheet], definedNames: [], customProperties: {}, customXml: [] }));
    const { engine } = excel.book;
    const { id, visibility, tabColor } = engine.sheets().find(({ name }) => name === 'Bảng')!;
    expect({ visibility, tabColor }).toEqual({ visibility: 'Hidden', tabColor: '#00AA00' });
    expect(ranges.map((range) => engine.validations(id, range)[0]?.validation.rule)).toEqual([
      { custom: { formula: '=B7>=$A7' } },
      { custom: { formula: '=E7>=$A7' } },
    ]);
    expect(engine.conditionalFormats(id).map(({ areas, rule }) => [areas[0], rule.formula])).toEqual([
      [ranges[0], '=B7<>B$3'],
      [ranges[1], '=E7<>E$3'],
    ]);
  });
});
