import type { CalendarDate } from './serialDate';

/** A month as written; `date` when the text gave a whole date. */
export interface WrittenMonth {
  readonly year: number;
  readonly month: number;
  readonly fromDate: boolean;
}

const MONTH_YEAR = /^(?:tháng ?|thang ?|t\.? ?)?(\d{1,2})(?: ?[/.-] ?| năm | nam )(\d{4})$/u;
const DAY_MONTH_YEAR =
  /^(?:ngày |ngay )?(\d{1,2})(?: ?[/.-] ?| tháng | thang )(\d{1,2})(?: ?[/.-] ?| năm | nam )(\d{4})(?: \d{1,2}:\d{2}(?::\d{2})?)?$/u;
const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2})(?:[t ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?z?)?)?$/u;
const SPACES = / +/g;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

/**
 * The month in a clean text: `6/2021`, `06-2021`, `tháng 6/2021`, `tháng 6 năm 2021`, `T6/2021`, `2021-06`, and whole dates with
 * the day first (`15/6/2021`, `ngày 15 tháng 6 năm 2021`) or the year first. Where the middle number can't be a month the first
 * is (`6/15/2021`). Null for anything else, two-digit years included.
 *
 * @example parseMonth('Tháng 6/2021') // { year: 2021, month: 6, fromDate: false }
 */
export function parseMonth(text: string): WrittenMonth | null {
  const lower = text.toLowerCase().replace(SPACES, ' ');
  const monthYear = MONTH_YEAR.exec(lower);
  if (monthYear) return valid({ year: Number(monthYear[2]), month: Number(monthYear[1]), day: 1 }, false);
  const dayFirst = DAY_MONTH_YEAR.exec(lower);
  if (dayFirst) {
    const [first, second, year] = [Number(dayFirst[1]), Number(dayFirst[2]), Number(dayFirst[3])];
    return valid({ year, month: second, day: first }, true) ?? valid({ year, month: first, day: second }, true);
  }
  const yearFirst = YEAR_FIRST.exec(lower);
  if (!yearFirst) return null;
  const day = yearFirst[3];
  return valid({ year: Number(yearFirst[1]), month: Number(yearFirst[2]), day: Number(day ?? 1) }, day !== undefined);
}

function valid({ year, month, day }: CalendarDate, fromDate: boolean): WrittenMonth | null {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) return null;
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day > lastDay ? null : { year, month, fromDate };
}
