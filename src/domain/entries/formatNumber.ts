const THOUSANDS = /\B(?=(?:\d{3})+$)/g;
const TRAILING_ZEROS = /\.?0+$/;
const PRECISION = 15;

/**
 * A number the Vietnamese way: dots between thousands, a comma before decimals, at most `decimals` of them (6 when not said),
 * none that the number doesn't have.
 *
 * @example formatNumber(1632) === '1.632'; formatNumber(1234.5) === '1.234,5'; formatNumber(-0.25) === '-0,25'
 */
export function formatNumber(value: number, decimals = 6): string {
  if (!Number.isFinite(value)) return String(value);
  const size = Math.abs(value);
  const written = Number.isInteger(size) ? wholeDigits(size) : decimalDigits(size, decimals);
  const [whole = '', fraction] = written.split('.');
  const grouped = whole.length > 3 ? whole.replace(THOUSANDS, '.') : whole;
  const sign = value < 0 && written !== '0' ? '-' : '';
  return fraction === undefined ? sign + grouped : `${sign}${grouped},${fraction}`;
}

function wholeDigits(size: number): string {
  return size < 1e21 ? String(size) : BigInt(size).toString();
}

function decimalDigits(size: number, decimals: number): string {
  // A double holds 15 digits faithfully; what lies behind them is noise.
  const wholeLength = size < 1 ? 1 : Math.floor(Math.log10(size)) + 1;
  const written = size.toFixed(Math.max(0, Math.min(decimals, PRECISION - wholeLength)));
  return written.includes('.') ? written.replace(TRAILING_ZEROS, '') : written;
}
