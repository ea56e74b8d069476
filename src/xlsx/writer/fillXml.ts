import { argbColor } from './argbColor';
import { element } from './element';

/** Fills 0 and 1 are fixed by Excel, whatever the file says. */
export const FIXED_FILLS: readonly string[] = ['none', 'gray125'].map((patternType) =>
  element('fill', {}, element('patternFill', { patternType })),
);

/** @param rgb `RRGGBB`; undefined is no fill */
export function fillXml(rgb: string | undefined): string {
  if (rgb === undefined) return FIXED_FILLS[0] ?? '';
  const colors = element('fgColor', { rgb: argbColor(rgb) }) + element('bgColor', { indexed: 64 });
  return element('fill', {}, element('patternFill', { patternType: 'solid' }, colors));
}
