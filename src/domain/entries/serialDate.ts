/** A day of the calendar as people write it. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MILLISECONDS_PER_DAY = 86_400_000;
const DAYS_FROM_1900_TO_1904 = 1462;
const LAST_SERIAL = 2_958_465;

/**
 * The day that a serial number stands for; the time of day is dropped. In the 1900 system serial 60 is 29 February 1900, a day
 * that never was and that Excel keeps for the sake of older files (ECMA-376 part 1, 18.17.4.1). Null before the first day
 * (serial 1; in the 1904 system 0) and after 9999.
 *
 * @example serialDate(44348) // { year: 2021, month: 6, day: 1 }
 */
export function serialDate(serial: number, date1904 = false): CalendarDate | null {
  const day = Math.floor(serial) + (date1904 ? DAYS_FROM_1900_TO_1904 : 0);
  const firstDay = date1904 ? DAYS_FROM_1900_TO_1904 : 1;
  if (!(day >= firstDay && day <= LAST_SERIAL)) return null;
  if (day === 60) return { year: 1900, month: 2, day: 29 };
  const date = new Date(Date.UTC(1899, 11, day < 60 ? 31 : 30) + day * MILLISECONDS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** @example formatDate({ year: 2021, month: 6, day: 1 }) === '1/6/2021' */
export function formatDate({ year, month, day }: CalendarDate): string {
  return `${day}/${month}/${year}`;
}

/** A serial date in words for a message; the bare serial when it stands for no day. */
export function formatSerial(serial: number, date1904 = false): string {
  const date = serialDate(serial, date1904);
  return date ? formatDate(date) : String(serial);
}
