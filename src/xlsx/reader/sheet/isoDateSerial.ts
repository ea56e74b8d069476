const DATE_TIME = /^(?:(\d{4})-(\d\d)-(\d\d))?(?:(?:^|T)(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?(?:Z|[-+]\d\d:\d\d)?$/;

const DAY_MS = 86_400_000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

/**
 * The serial number of a Strict date cell: `2026-03-01`, `2026-03-01T06:00:00` or `06:00:00`. The clock is taken as written, without
 * its zone, as Excel has none. Null when it is no such date.
 *
 * @example isoDateSerial('2026-03-01T06:00:00', false) === 46082.25
 */
export function isoDateSerial(text: string, date1904: boolean): number | null {
  const match = DATE_TIME.exec(text);
  if (!match || text === '') return null;
  const [, year, month, day, hours = '0', minutes = '0', seconds = '0'] = match;
  if (Number(hours) > 24 || Number(minutes) > 59 || Number(seconds) >= 60) return null;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  if (year === undefined || month === undefined || day === undefined) return match[4] === undefined ? null : time;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (Number(year) < 100 || date.getUTCMonth() + 1 !== Number(month) || date.getUTCDate() !== Number(day)) return null;
  return (date.getTime() - (date1904 ? EPOCH_1904 : EPOCH_1900)) / DAY_MS + time;
}
