const LONGEST = 31;

/**
 * The wanted name, shortened to what Excel takes, or with a number when a sheet has it already; Excel tells names apart without case.
 *
 * @param used lower-case names
 * @example freeSheetName('Bảng 2A', new Set(['bảng 2a'])) === 'Bảng 2A (2)'
 */
export function freeSheetName(wanted: string, used: ReadonlySet<string>): string {
  let name = wanted.slice(0, LONGEST).trim();
  for (let number = 2; used.has(name.toLowerCase()); number += 1) {
    const suffix = ` (${number})`;
    name = wanted.slice(0, LONGEST - suffix.length).trim() + suffix;
  }
  return name;
}
