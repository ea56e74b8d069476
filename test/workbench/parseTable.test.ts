import { parseTable } from '../../workbench/files/parseTable';

describe('a text from the clipboard', () => {
  it.each([
    ['one cell', '1.632', [['1.632']]],
    ['a row', '1\t2\t3', [['1', '2', '3']]],
    [
      'rows as Excel copies them, with a line end behind the last',
      '1\t2\r\n3\t4\r\n',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    [
      'blank cells',
      '\t5\n\t',
      [
        ['', '5'],
        ['', ''],
      ],
    ],
    ['a cell with a line end and quotes', '"Huyện ủy\n""Hải Hậu"""\t7', [['Huyện ủy\n"Hải Hậu"', '7']]],
    ['a quote inside a word', 'Kết luận "01"\t2', [['Kết luận "01"', '2']]],
    ['nothing', '', [['']]],
  ])('is taken apart: %s', (_name, pasted, rows) => {
    expect(parseTable(pasted)).toEqual(rows);
  });
});
