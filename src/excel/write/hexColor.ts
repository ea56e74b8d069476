/** @example hexColor('FFF9E5') === '#FFF9E5' */
export function hexColor(rgb: string): string {
  return `#${rgb}`;
}
