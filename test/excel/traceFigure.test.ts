import { insertSummary } from '../../src/app/insertSummary';
import { insertTables } from '../../src/app/insertTables';
import { startConsolidation } from '../../src/app/startConsolidation';
import { indexFigures } from '../../src/app/traceFigure';
import { formatAddress, parseAddress } from '../../src/domain/workbook/CellAddress';
import { readWorkbook } from '../../src/xlsx/reader/readWorkbook';
import { loadFormSet, rosterOf } from '../support/formSets';
import { receivedFiles } from '../support/receivedFolder';
import { useWorkbook, worked } from './useWorkbook';

const formSet = loadFormSet('kl01-971');
const summaryFormSet = loadFormSet('kl01-tinh');
const roster = rosterOf(formSet);
const context = { formSet, summaryFormSet, roster };
const open = useWorkbook();

describe('the sources of a figure in Excel', () => {
  it('are found on the sheet in view, beside the tables of a unit, after sheets were renamed and columns put in', async () => {
    const { workbook, excel } = open();
    const run = startConsolidation({ ...context, language: 'vi', readWorkbook });
    for (const file of receivedFiles('tidy')) run.add(file);
    const { report, document } = run.finish();
    worked(await insertTables(workbook, { formSet, tables: ['bang-2a'] }));
    worked(await insertSummary(workbook, { document }));
    excel.user.renameSheet('Bảng 2A (2)', 'Toàn tỉnh');
    excel.user.renameSheet('CT Bảng 2A', 'Chi tiết');
    excel.user.insert('Chi tiết', 'J:J');
    excel.user.insert('Chi tiết', '2:3');

    excel.user.select('Toàn tỉnh', 'B10');
    const place = worked(await workbook.selection());
    excel.resetTraffic();
    const index = indexFigures(worked(await workbook.read()), context);
    // What there is, the first rows of every sheet, and what is below them on the list of findings.
    expect(excel.traffic.syncs).toBe(3);
    expect(index.trace({ sheet: 'Bảng 2A', address: parseAddress('B10')! })).toEqual({ kind: 'none' });
    const cell = report.tables
      .find(({ table }) => table === 'bang-2a')!
      .cells.find(({ address }) => address === formatAddress(place.address))!;
    const trace = index.trace(place);
    if (trace.kind !== 'collected') throw new Error(trace.kind);
    expect(trace).toMatchObject({ how: 'sum', shown: { value: cell.value }, detailSheet: 'Chi tiết' });
    const sources = trace.units.flatMap(({ unit, shown, source }) =>
      source ? [[unit, shown?.value, source.file, source.sheet, formatAddress(source.address)]] : [],
    );
    expect(sources).toEqual(
      cell.contributions.map(({ unit, value, file, sheet, address }) => [unit, value, file, sheet, address]),
    );
    expect(sources.length).toBeGreaterThan(10);
  });
});
