import { describeRosterFault } from '../../../taskpane/panels/settings/describeRosterFault';
import { rosterFromFile } from '../../../taskpane/panels/settings/rosterFromFile';
import { SETTINGS_TEXT_VI } from '../../../taskpane/text/vi/settings';
import { formatRoster } from '../../../src/app/roster/formatRoster';
import { rosterWorkbook } from '../../../src/app/roster/rosterSheet';
import type { Roster } from '../../../src/domain/forms/Roster';
import { writeWorkbook } from '../../../src/xlsx/writer/writeWorkbook';
import { loadFormSet, rosterOf } from '../../support/formSets';

const formSet = loadFormSet('kl01-971');
const aFile = (content: unknown): File => new File([JSON.stringify(content)], 'danh-sach.json');
const aRoster = (units: readonly object[]): object => ({ id: 'rieng', title: 'Danh sách năm 2026', units });
const haiHau = { id: 'HU-HH', name: 'Huyện ủy Hải Hậu', tier: 'huyen' };

describe('a list of units from a file', () => {
  it('is taken when it is right, with the text to keep', async () => {
    const file = aFile(aRoster([haiHau]));
    const taken = await rosterFromFile(file, formSet, 'vi');
    expect(taken).toMatchObject({
      ok: true,
      value: { roster: { title: 'Danh sách năm 2026' }, text: await file.text() },
    });
  });

  it('is refused with every fault, at the unit as people count', async () => {
    const second = { id: 'HU-HH', name: 'Huyện ủy Ý Yên', tier: 'huyen' };
    const refused = await rosterFromFile(aFile(aRoster([haiHau, second])), formSet, 'vi');
    const faults = refused.ok || refused.failure.code !== 'faulty' ? [] : refused.failure.faults;
    expect(faults.map((fault) => describeRosterFault(fault, SETTINGS_TEXT_VI, 'vi'))).toEqual([
      'Đơn vị thứ 2, mục “id”: mã đơn vị “HU-HH” đã dùng cho đơn vị khác',
    ]);
  });

  it('is refused when its units are of no tier of the form set in use', async () => {
    const refused = await rosterFromFile(aFile(aRoster([{ ...haiHau, tier: 'tinh' }])), formSet, 'vi');
    expect(refused).toMatchObject({
      ok: false,
      failure: { code: 'faulty', faults: [{ path: 'units[0].tier' }, { path: 'units' }] },
    });
  });

  it('is not held to tiers while no form set is there', async () => {
    expect(await rosterFromFile(aFile(aRoster([{ ...haiHau, tier: 'tinh' }])), null, 'vi')).toMatchObject({ ok: true });
  });

  it('is refused when it is no JSON, with the place in the file', async () => {
    const refused = await rosterFromFile(new File(['{ "id": '], 'danh-sach.json'), formSet, 'vi');
    expect(refused).toMatchObject({ ok: false, failure: { code: 'faulty', faults: [{ file: 'danh-sach.json' }] } });
  });

  it('is refused unread when it is far too large', async () => {
    const read = jest.fn();
    const refused = await rosterFromFile(
      { name: 'phim.json', size: 700_000_000, text: read, arrayBuffer: read },
      formSet,
      'vi',
    );
    expect(refused).toEqual({ ok: false, failure: { code: 'too-large' } });
    expect(read).not.toHaveBeenCalled();
  });

  it('is refused in words when the file is gone', async () => {
    const lost = (): Promise<never> => Promise.reject(new Error('NotFoundError'));
    const gone = { name: 'mat.json', size: 10, text: lost, arrayBuffer: lost };
    expect(await rosterFromFile(gone, formSet, 'vi')).toEqual({ ok: false, failure: { code: 'unreadable' } });
  });

  it('is taken from a workbook, kept as text, and refused with its cells where it is wrong', async () => {
    const roster = rosterOf(formSet);
    const book = (units: Roster['units']): File =>
      new File([writeWorkbook(rosterWorkbook(formSet, { ...roster, units })).slice()], 'Danh sách.xlsx');
    expect(await rosterFromFile(book(roster.units), formSet, 'vi')).toEqual({
      ok: true,
      value: { roster, text: formatRoster(roster) },
    });
    const [first, second] = roster.units;
    const refused = await rosterFromFile(book([first!, { ...second!, id: first!.id }]), formSet, 'vi');
    const faults = refused.ok || refused.failure.code !== 'faulty' ? [] : refused.failure.faults;
    expect(faults.map((fault) => describeRosterFault(fault, SETTINGS_TEXT_VI, 'vi'))).toEqual([
      'Ô A7: Mã “HU-HH” đã dùng cho dòng trên. Mỗi đơn vị một mã; hai đơn vị cùng tên thì tự ghi mã khác nhau.',
    ]);
  });
});
