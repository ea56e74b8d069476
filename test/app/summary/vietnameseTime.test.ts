import { vietnameseTime } from '../../../src/app/summary/vietnameseTime';

describe('vietnameseTime', () => {
  it.each([
    ['2023-04-03T08:30:12Z', '03/04/2023 08:30'],
    ['2023-04-03T15:30:12+07:00', '03/04/2023 08:30'],
    ['2023-12-31T23:59:59.999Z', '31/12/2023 23:59'],
    ['2023-04-03', '03/04/2023 00:00'],
    ['hôm qua', 'hôm qua'],
  ])('shows %s as %s, whatever the zone of the machine', (iso, shown) => {
    expect(vietnameseTime(iso)).toBe(shown);
  });
});
