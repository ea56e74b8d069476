import type { SheetDocument } from '../../../src/app/ports/WorkbookDocument';
import { renameSheets } from '../../../src/app/sheets/renameSheets';

const sheet = (name: string, formula: string): SheetDocument => ({
  name,
  cells: [{ row: 0, column: 0, content: { type: 'formula', formula, cached: 0 } }],
  merges: [],
  columnWidths: [],
  rowHeights: {},
  dataValidations: [
    { ranges: [], type: 'list', formula1: "'CT Bảng 2A'!$A$1:$A$3", allowBlank: true, errorStyle: 'stop' },
  ],
  conditionalFormats: [{ ranges: [], formula: "A1<>'Bảng 2A'!A1", format: {} }],
  notes: [],
  hyperlinks: [{ row: 0, column: 0, location: "'Bảng 2A'!C9" }],
});

describe('sheets under other names', () => {
  const renamed = renameSheets(
    {
      sheets: [
        sheet('Bảng 2A', `SUM('CT Bảng 2A'!B2:B9)&"'Bảng 2A'! giữ nguyên"`),
        sheet("Sổ 'cũ'", `'Sổ ''cũ'''!A1+'Bảng 2A'!A1+'Bảng 2AB'!A1`),
      ],
      definedNames: [{ name: 'BieuMau.bang_2a', refersTo: "'Bảng 2A'!$A$4:$I$9", hidden: true }],
    },
    new Map([
      ['Bảng 2A', 'Bảng 2A (2)'],
      ['CT Bảng 2A', 'Bảng 2A'],
      ["Sổ 'cũ'", "Sổ 'mới'"],
    ]),
  );

  it('are referred to by them in formulas, once each and not in texts', () => {
    expect(renamed.sheets.map(({ name, cells }) => [name, cells[0]?.content])).toEqual([
      ['Bảng 2A (2)', { type: 'formula', formula: `SUM('Bảng 2A'!B2:B9)&"'Bảng 2A'! giữ nguyên"`, cached: 0 }],
      ["Sổ 'mới'", { type: 'formula', formula: `'Sổ ''mới'''!A1+'Bảng 2A (2)'!A1+'Bảng 2AB'!A1`, cached: 0 }],
    ]);
  });

  it('are referred to by them in validations, conditional formats, links and names', () => {
    const [first] = renamed.sheets;
    expect(first?.dataValidations[0]?.formula1).toBe("'Bảng 2A'!$A$1:$A$3");
    expect(first?.conditionalFormats[0]?.formula).toBe("A1<>'Bảng 2A (2)'!A1");
    expect(first?.hyperlinks[0]?.location).toBe("'Bảng 2A (2)'!C9");
    expect(renamed.definedNames).toEqual([
      { name: 'BieuMau.bang_2a', refersTo: "'Bảng 2A (2)'!$A$4:$I$9", hidden: true },
    ]);
  });
});
