import { isoDateSerial } from '../../../../src/xlsx/reader/sheet/isoDateSerial';

describe('isoDateSerial', () => {
  it.each([
    ['1899-12-30', 0],
    ['1900-03-01', 61],
    ['2024-02-29', 45351],
    ['2026-12-31T12:00', 46387.5],
    ['2026-03-01T06:00:00.000Z', 46082.25],
    ['T06:00:00', 0.25],
    ['18:00', 0.75],
  ])('reads %s as %d', (text, serial) => expect(isoDateSerial(text, false)).toBe(serial));

  it.each(['', 'T', '2023-02-29', '2023-13-01', '2023-1-1', '01/03/2026', '25:00:00', '12:60', '2026-03-01T', '46082'])(
    'refuses %j',
    (text) => {
      expect(isoDateSerial(text, false)).toBeNull();
    },
  );

  it('counts from 1904 where the workbook does', () => expect(isoDateSerial('1904-01-02', true)).toBe(1));
});
