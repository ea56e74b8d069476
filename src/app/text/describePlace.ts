import type { Language } from './Language';
import type { ViolationNames } from './ViolationNames';
import type { ViolationText } from './ViolationText';
import { VIOLATION_TEXT_EN } from './violationText.en';
import { VIOLATION_TEXT_VI } from './violationText.vi';

export const VIOLATION_TEXTS: Readonly<Record<Language, ViolationText>> = {
  vi: VIOLATION_TEXT_VI,
  en: VIOLATION_TEXT_EN,
};

/** A header's outer groups repeat the table's title; the two inner ones tell columns apart. */
const COLUMN_TITLES_SHOWN = 2;
const LONGEST_TITLE = 60;

/**
 * Where a finding stands, up to the colon and the space after it.
 *
 * @example describePlace(names, 'vi') // 'Bảng 2A, ô C11 (Tổng – Hội nghị Trực tiếp – Số cuộc): '
 */
export function describePlace(names: ViolationNames, language: Language): string {
  const { unit, file, sheet, address, tableCaption, rowTitle, columnTitles } = names;
  const titles = [rowTitle, ...columnTitles.slice(-COLUMN_TITLES_SHOWN)].map(shortened).filter((title) => title !== '');
  return VIOLATION_TEXTS[language].place({ unit, file, sheet, address, table: tableCaption, titles });
}

function shortened(title: string): string {
  const line = title.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST_TITLE ? line : `${line.slice(0, LONGEST_TITLE - 1).trimEnd()}…`;
}
