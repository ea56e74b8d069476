/**
 * An ISO date as Vietnamese official letters write it: two digits for the day, and for the month only in January and February.
 *
 * @example vietnameseDate('2023-04-05') === '05/4/2023'
 * @example vietnameseDate('2023-01-15') === '15/01/2023'
 */
export function vietnameseDate(isoDate: string): string {
  const [year = '', month = '', day = ''] = isoDate.slice(0, 10).split('-');
  const number = Number(month);
  return `${day}/${number <= 2 ? month : number}/${year}`;
}
