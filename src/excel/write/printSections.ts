export interface PrintSections {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

const NAMES = { L: 'left', C: 'center', R: 'right' } as const;

/**
 * A header or footer as files hold it, in the three parts that Office.js wants. Text before any section code is centred; other codes
 * (`&P`) stay.
 *
 * @example printSections('&LBảng 2A&RTrang &P/&N') // { left: 'Bảng 2A', center: '', right: 'Trang &P/&N' }
 */
export function printSections(line: string): PrintSections {
  const sections = { left: '', center: '', right: '' };
  let into: keyof PrintSections = 'center';
  for (const [token] of line.matchAll(/&&|&[LCR]|&?[^&]/gu)) {
    const name = /^&([LCR])$/.exec(token)?.[1];
    if (name === 'L' || name === 'C' || name === 'R') into = NAMES[name];
    else sections[into] += token;
  }
  return sections;
}
