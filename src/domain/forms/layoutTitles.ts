import type { Table } from './Table';

/** A line of text above the table's header. */
export interface TitleLine {
  readonly role: 'caption' | 'title' | 'subtitle';
  readonly text: string;
}

/**
 * The lines above a table's header, top to bottom. A caption that ends in `:` or `.` runs on into its title (`Bảng 2A: TỔ CHỨC…`,
 * one line of role title); any other caption stands on a line of its own. Empty ones are left out.
 *
 * @example layoutTitles({ caption: 'Bảng 1', title: 'TÌNH HÌNH…', subtitles: ['(Thống kê…)'] }) // three lines
 */
export function layoutTitles({
  caption,
  title,
  subtitles,
}: Pick<Table, 'caption' | 'title' | 'subtitles'>): TitleLine[] {
  const runsOn = /[:.]$/.test(caption) && title !== '';
  const head: TitleLine[] = runsOn
    ? [{ role: 'title', text: `${caption} ${title}` }]
    : [
        { role: 'caption', text: caption },
        { role: 'title', text: title },
      ];
  const under = subtitles.map((text): TitleLine => ({ role: 'subtitle', text }));
  return [...head, ...under].filter(({ text }) => text !== '');
}
