const RGB = /^[0-9A-Fa-f]{6}$/;

/**
 * `RRGGBB` as OOXML wants it, opaque.
 *
 * @example argbColor('ddebf7') === 'FFDDEBF7'
 * @throws RangeError for anything but six hex digits: Excel would call the file damaged
 */
export function argbColor(rgb: string): string {
  if (!RGB.test(rgb)) throw new RangeError(`Not a colour of the form RRGGBB: ${rgb}`);
  return `FF${rgb.toUpperCase()}`;
}
