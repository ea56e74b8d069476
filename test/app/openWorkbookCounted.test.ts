import type { OpenedWorkbook } from '../../src/app/ports/OpenWorkbook';
import { startConsolidation } from '../../src/app/startConsolidation';
import { readWorkbook } from '../../src/xlsx/reader/readWorkbook';
import { writeWorkbook } from '../../src/xlsx/writer/writeWorkbook';
import { loadFormSet, rosterOf } from '../support/formSets';
import { receivedFiles } from '../support/receivedFolder';

const formSet = loadFormSet('kl01-971');
const summaryFormSet = loadFormSet('kl01-tinh');
const setup = { formSet, summaryFormSet, roster: rosterOf(formSet), language: 'vi', readWorkbook } as const;
const files = receivedFiles('tidy');
const haiHau = files.find(({ name }) => name === 'HU-HH.xlsx')!;

/** A workbook as a person has it open. */
function opened(bytes: Uint8Array, name: string): OpenedWorkbook {
  const read = readWorkbook(bytes);
  if (!read.ok) throw new TypeError(read.failure.code);
  const { custom } = read.value.properties;
  return { ...read.value, properties: { custom }, name };
}

describe('the open workbook in a consolidation', () => {
  it('counts like its file', () => {
    const run = startConsolidation(setup);
    run.addOpen(opened(haiHau.bytes, 'HU-HH.xlsx'));
    const other = startConsolidation(setup);
    other.add(haiHau);
    expect(run.finish().report.tables).toEqual(other.finish().report.tables);
  });

  it.each(['before', 'after'])(
    'takes the place of a file of its unit that comes %s it, however new that is',
    (order) => {
      const run = startConsolidation(setup);
      const late = { ...haiHau, modified: '2099-01-01T00:00:00Z' };
      if (order === 'before') run.add(late);
      run.addOpen(opened(haiHau.bytes, 'Đang mở.xlsx'));
      if (order === 'after') run.add(late);
      const { report } = run.finish();
      expect(report.files.map(({ file, status }) => [file, status])).toEqual([
        ['HU-HH.xlsx', 'superseded'],
        ['Đang mở.xlsx', 'used'],
      ]);
      expect(report.files[0]?.reason?.message).toContain('Đang mở.xlsx');
    },
  );

  it('that is a summary and nothing else is no unit’s submission', () => {
    const first = startConsolidation(setup);
    for (const file of files) first.add(file);
    const summary = writeWorkbook(first.finish().document);
    const run = startConsolidation(setup);
    expect(run.addOpen(opened(summary, 'Tổng hợp.xlsx')).status).not.toBe('used');
  });
});
