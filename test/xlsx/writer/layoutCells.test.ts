import { layoutCells } from '../../../src/xlsx/writer/layoutCells';
import { numberCell, plainSheet, textCell } from './sampleDocument';

describe('the cells of a sheet', () => {
  it('come row by row, left to right', () => {
    const cells = [numberCell(2, 1, 4), numberCell(0, 3, 2), numberCell(2, 0, 3), numberCell(0, 1, 1)];
    expect(layoutCells(plainSheet('A', { cells })).map(({ content }) => content)).toEqual(
      [1, 2, 3, 4].map((number) => ({ type: 'number', number })),
    );
  });

  it('wear the style of the merge they lie under, unless they have one', () => {
    const bold = { font: { bold: true } };
    const thin = { border: 'thin' } as const;
    const merge = { top: 0, left: 0, bottom: 1, right: 1 };
    const cells = [
      { ...textCell(0, 0, 'Tổng'), style: bold },
      numberCell(0, 1, 5),
      { ...numberCell(1, 1, 6), style: thin },
    ];
    expect(layoutCells(plainSheet('A', { cells, merges: [merge] }))).toEqual([
      { ...textCell(0, 0, 'Tổng'), style: bold },
      { ...numberCell(0, 1, 5), style: bold },
      { row: 1, column: 0, content: { type: 'blank' }, style: bold },
      { ...numberCell(1, 1, 6), style: thin },
    ]);
  });

  it('stay as they are under a merge whose top left cell has no style', () => {
    const cells = [textCell(0, 0, 'Tổng')];
    expect(layoutCells(plainSheet('A', { cells, merges: [{ top: 0, left: 0, bottom: 0, right: 9 }] }))).toEqual(cells);
  });
});
