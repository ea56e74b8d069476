import type { Language } from '../../../src/app/text/Language';

const LOCALES: Readonly<Record<Language, string>> = { vi: 'vi-VN', en: 'en-GB' };

/** @example timeOfDay(new Date(2026, 10, 24, 9, 5), 'vi') === '09:05' */
export function timeOfDay(time: Date, language: Language): string {
  return time.toLocaleTimeString(LOCALES[language], { hour: '2-digit', minute: '2-digit' });
}
