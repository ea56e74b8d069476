import { receivedCells } from '../../../src/excel/read/receivedCells';

describe('cells as Excel gives them', () => {
  it('are read with what their number format makes of them', () => {
    const cells = receivedCells({
      rowIndex: 4,
      columnIndex: 1,
      values: [[0.985, 45_000, '  ghi chú\r\nhai', true]],
      formulas: [[0.985, 45_000, '  ghi chú\r\nhai', true]],
      numberFormat: [['0.0%', 'dd/mm/yyyy', 'General', 'General']],
      valueTypes: [['Double', 'Double', 'String', 'Boolean']],
    });
    expect(cells).toEqual([
      { row: 4, column: 1, value: 0.985, numberMeaning: 'percent' },
      { row: 4, column: 2, value: 45_000, numberMeaning: 'date' },
      { row: 4, column: 3, value: '  ghi chú\nhai', numberMeaning: 'general' },
      { row: 4, column: 4, value: true, numberMeaning: 'general' },
    ]);
  });

  it('are left out when they hold nothing, but not when their formula gives nothing', () => {
    const cells = receivedCells({
      rowIndex: 0,
      columnIndex: 0,
      values: [['', '']],
      formulas: [['', '=IF(B1="","",1)']],
      numberFormat: [['#,##0', '#,##0']],
      valueTypes: [['Empty', 'String']],
    });
    expect(cells).toEqual([{ row: 0, column: 1, value: '', numberMeaning: 'general', formula: 'IF(B1="","",1)' }]);
  });

  it('tell an error from a text that reads like one, and a text from a formula that reads like it', () => {
    const cells = receivedCells({
      rowIndex: 0,
      columnIndex: 0,
      values: [['#N/A', '#N/A', '=1+1', 2]],
      formulas: [['#N/A', '#N/A', '=1+1', '=1+1']],
      numberFormat: [['General', '@', '@', 'General']],
      valueTypes: [['Error', 'String', 'String', 'Double']],
    });
    expect(cells.map(({ value, formula }) => [value, formula])).toEqual([
      [{ error: '#N/A' }, undefined],
      ['#N/A', undefined],
      ['=1+1', undefined],
      [2, '1+1'],
    ]);
  });
});
