import type { Roster, Unit } from '../../../src/domain/forms/Roster';
import { recogniseUnit } from '../../../src/domain/intake/recogniseUnit';
import { UNIT_PROPERTY } from '../../../src/domain/intake/anchors';
import type { ReceivedWorkbook } from '../../../src/domain/workbook/ReceivedWorkbook';
import { sheetOf, workbookOf } from './editWorkbook';

const unit = (id: string, name: string, more: Partial<Unit> = {}): Unit => ({
  id,
  name,
  otherNames: [],
  tier: 'xa',
  quotas: {},
  ...more,
});
const lastDay = '2025-06-30';
const firstDay = '2025-07-01';

/** Communes of Hải Hậu before and after 1 July 2025. */
const haiHau: Roster = {
  id: 'hai-hau',
  title: 'Các xã',
  units: [
    unit('HAI-ANH-CU', 'Xã Hải Anh', { validTo: lastDay, mergedInto: 'HAI-ANH' }),
    unit('HAI-MINH', 'Xã Hải Minh', { validTo: lastDay, mergedInto: 'HAI-ANH' }),
    unit('HAI-ANH', 'Xã Hải Anh', { validFrom: firstDay }),
    unit('HAI-TIEN', 'Xã Hải Tiến', {
      formerNames: [{ name: 'Xã Hải Cường', until: lastDay }, { name: 'Thị trấn Cồn' }],
    }),
    unit('HAI-LONG', 'Xã Hải Long', { validTo: lastDay }),
    unit('HAI-HUNG', 'Xã Hải Hưng', { validFrom: firstDay, splitFrom: 'HAI-LONG' }),
    unit('HAI-LY', 'Xã Hải Lý', { validFrom: firstDay, splitFrom: 'HAI-LONG' }),
    unit('HAI-CUONG', 'Xã Hải Cường', { validFrom: firstDay }),
    unit('HAI-TAY', 'Xã Hải Tây', { validTo: lastDay }),
  ],
};
const year = (number: number): { from: string; until: string } => ({
  from: `${number}-01-01`,
  until: `${number}-12-31`,
});
const saying = (text: string): ReceivedWorkbook => workbookOf(sheetOf('Biểu 1', [[text], [], ['Cấp', 'Số cuộc']]));
const found = (text: string, period = year(2026)): unknown => recogniseUnit(saying(text), 'x.xlsx', haiHau, period);

describe('a file under the name of a unit that is no more', () => {
  it('is of the unit that it became part of, where that was before the period, and says so', () => {
    expect(found('ĐẢNG BỘ XÃ HẢI MINH')).toMatchObject({
      outcome: 'found',
      unit: { id: 'HAI-ANH' },
      formerly: { name: 'Xã Hải Minh', unit: { id: 'HAI-MINH' } },
    });
  });

  it('is known by our mark, too, though the workbook was made before the merger', () => {
    const marked = { ...saying('Xã Hải Minh'), properties: { custom: { [UNIT_PROPERTY]: 'HAI-MINH' } } };
    expect(recogniseUnit(marked, 'x.xlsx', haiHau, year(2026))).toMatchObject({
      unit: { id: 'HAI-ANH' },
      by: 'id',
      formerly: { unit: { id: 'HAI-MINH' } },
    });
  });

  it('is nobody’s yet, where the merger came in the middle of the period', () => {
    expect(found('Xã Hải Minh', year(2025))).toMatchObject({
      outcome: 'ended',
      unit: { id: 'HAI-MINH' },
      ended: { on: lastDay, successors: [{ id: 'HAI-ANH' }] },
    });
  });

  it('is its own in a period that ended before the merger', () => {
    expect(found('Xã Hải Minh', year(2024))).toEqual({ outcome: 'found', unit: haiHau.units[1], by: 'text' });
  });

  it('is never given to one of the two units that it was divided into', () => {
    expect(found('Xã Hải Long')).toMatchObject({
      outcome: 'ended',
      ended: { successors: [{ id: 'HAI-HUNG' }, { id: 'HAI-LY' }] },
    });
  });

  it('is nobody’s where the roster does not say what became of it', () => {
    expect(found('Xã Hải Tây')).toMatchObject({ outcome: 'ended', ended: { successors: [] } });
  });
});

describe('a name that was borne by one unit and then by another', () => {
  it('is that of the unit that bears it today', () => {
    expect(found('Xã Hải Anh')).toEqual({ outcome: 'found', unit: haiHau.units[2], by: 'text' });
    expect(found('Xã Hải Anh', year(2025))).toEqual({ outcome: 'found', unit: haiHau.units[2], by: 'text' });
    expect(found('Xã Hải Cường')).toMatchObject({ outcome: 'found', unit: { id: 'HAI-CUONG' } });
  });

  it('is not decided where it was given up in the middle of the period', () => {
    expect(found('Xã Hải Cường', year(2025))).toMatchObject({
      outcome: 'conflicting',
      units: [{ id: 'HAI-TIEN' }, { id: 'HAI-CUONG' }],
    });
  });
});

describe('a former name', () => {
  it('leads to the unit, with the name that was found', () => {
    expect(found('Thị trấn Cồn')).toMatchObject({
      outcome: 'found',
      unit: { id: 'HAI-TIEN' },
      formerly: { name: 'Thị trấn Cồn' },
    });
  });

  it('is no matter where the workbook also has the name of today', () => {
    const both = workbookOf(sheetOf('Biểu 1', [['Xã Hải Tiến (trước là Thị trấn Cồn)'], [], ['Cấp', 'Số cuộc']]));
    expect(recogniseUnit(both, 'x.xlsx', haiHau, year(2026))).toEqual({
      outcome: 'found',
      unit: haiHau.units[3],
      by: 'text',
    });
  });
});
