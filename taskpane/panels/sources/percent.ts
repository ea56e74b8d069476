import type { Language } from '../../../src/app/text/Language';

const PERCENT = { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 } as const;
const FORMATS: Readonly<Record<Language, Intl.NumberFormat>> = {
  vi: new Intl.NumberFormat('vi-VN', PERCENT),
  en: new Intl.NumberFormat('en-GB', PERCENT),
};

/**
 * A share with one decimal always, so that shares stand under each other.
 *
 * @example percent(0.09, 'vi') === '9,0%'
 */
export function percent(share: number, language: Language): string {
  return FORMATS[language].format(share);
}
