import type { FormSet } from '../../src/domain/forms/FormSet';
import type { Roster, Unit } from '../../src/domain/forms/Roster';
import { startConsolidation } from '../../src/app/startConsolidation';
import { readWorkbook } from '../../src/xlsx/reader/readWorkbook';
import { writeWorkbook } from '../../src/xlsx/writer/writeWorkbook';
import { filledWorkbook } from '../support/filledWorkbook';
import { loadFormSet } from '../support/formSets';
import { receivedFile } from '../support/receivedFolder';
import { aUnit } from '../support/aSubmission';

const kl01 = loadFormSet('kl01-971');
const formSet: FormSet = { ...kl01, period: { years: [2026], label: '2026' }, deadline: '2026-12-15' };
const merged = { validTo: '2025-06-30', mergedInto: 'HAI-ANH' };
const haiAnh = aUnit('HAI-ANH', { name: 'Xã Hải Anh', validFrom: '2025-07-01' });
const haiMinh = aUnit('HAI-MINH', { name: 'Xã Hải Minh', ...merged });
const haiTay = aUnit('HAI-TAY', { name: 'Xã Hải Tây', ...merged });
const roster: Roster = { id: 'hai-hau', title: 'Các xã', units: [haiMinh, haiTay, haiAnh] };

function consolidated(...senders: readonly Unit[]): ReturnType<ReturnType<typeof startConsolidation>['finish']> {
  const run = startConsolidation({
    formSet,
    summaryFormSet: loadFormSet('kl01-tinh'),
    roster,
    language: 'vi',
    readWorkbook,
  });
  senders.forEach((unit, index) => {
    const book = filledWorkbook(formSet, unit, (_, { column }) =>
      column.id === 'truc-tiep-so-cuoc' ? { type: 'number', number: 10 ** index } : undefined,
    );
    run.add(receivedFile(`${unit.name}.xlsx`, Buffer.from(writeWorkbook(book))));
  });
  return run.finish();
}

describe('the files of communes that became one before the period', () => {
  it('expects the new commune only, and counts the one file of a former commune as its own, with a note', () => {
    const { report } = consolidated(haiMinh);
    expect(report.units).toEqual({ expected: 1, received: 1, missing: [] });
    expect(report.files[0]).toMatchObject({ status: 'used', unit: 'HAI-ANH' });
    expect(report.warnings).toContainEqual(
      expect.objectContaining({
        code: 'merged-unit',
        message: 'Tệp ghi Xã Hải Minh, đã sáp nhập vào Xã Hải Anh từ sau ngày 30/6/2025; đã nhận là của Xã Hải Anh.',
      }),
    );
  });

  it('counts neither of two former communes’ files as the whole', () => {
    const { report } = consolidated(haiMinh, haiTay);
    expect(report.units).toEqual({ expected: 1, received: 0, missing: ['HAI-ANH'] });
    expect(report.files.map(({ status, reason }) => [status, reason?.code])).toEqual([
      ['unrecognised', 'unjoined-parts'],
      ['unrecognised', 'unjoined-parts'],
    ]);
  });

  it('counts the file of the whole and nothing of its parts', () => {
    const { report } = consolidated(haiAnh, haiMinh, haiTay);
    expect(report.files.map(({ file, status }) => [file, status])).toEqual([
      ['Xã Hải Anh.xlsx', 'used'],
      ['Xã Hải Minh.xlsx', 'superseded'],
      ['Xã Hải Tây.xlsx', 'superseded'],
    ]);
    const figures = report.tables.find(({ table }) => table === 'bang-2a')!.cells;
    expect(figures.find(({ column, row }) => column === 'truc-tiep-so-cuoc' && row === 'huyen')?.value).toBe(1);
  });
});
