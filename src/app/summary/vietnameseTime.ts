/**
 * A moment as the lists of a summary show it, in UTC, so that everyone sees the same whatever their machine's zone; text that is no
 * time comes back as it is.
 *
 * @example vietnameseTime('2023-04-03T15:30:12+07:00') === '03/04/2023 08:30'
 */
export function vietnameseTime(iso: string): string {
  const time = Date.parse(iso);
  if (Number.isNaN(time)) return iso;
  const [, year = '', month = '', day = '', clock = ''] =
    /^(\d+)-(\d\d)-(\d\d)T(\d\d:\d\d)/.exec(new Date(time).toISOString()) ?? [];
  return `${day}/${month}/${year} ${clock}`;
}
