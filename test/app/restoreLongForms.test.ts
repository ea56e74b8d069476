import { layoutTable } from '../../src/domain/forms/layoutTable';
import { standingTable } from '../../src/app/restore/standingTable';
import { longForms } from '../support/longForms';
import { typedTable } from '../support/typedTable';
import { editCells, workbookOf } from '../domain/intake/editWorkbook';

const formSet = longForms();

describe('the place of a damaged long form', () => {
  it.each(formSet.tables.map((table) => [table.id, table] as const))(
    '%s is found by its header and rows, though a title is gone',
    (_, table) => {
      const { sheet } = typedTable(table, { top: 4, left: 2 });
      const first = layoutTable(table, { row: 4, column: 2 });
      const damaged = editCells(sheet, (cell) => (cell.row === first.body.top - 2 ? null : cell));
      const standing = standingTable(workbookOf(damaged), table, formSet);
      expect(standing.ok && standing.value.header).toEqual({ row: first.body.top, column: 2 });
    },
  );

  it('is not told of a form that lost a row', () => {
    const table = formSet.tables[0]!;
    const { sheet } = typedTable(table, { keeps: (row) => row !== 'i-2-b' });
    expect(standingTable(workbookOf(sheet), table, formSet)).toMatchObject({
      ok: false,
      failure: { code: 'table-changed', table: table.id },
    });
  });
});
