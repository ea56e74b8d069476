import type { Language } from './Language';
import { FAULTS_VI } from './faults.vi';

/**
 * What is wrong in a list of units, in the reader's language. The domain says it in English, as template authors read it; a message
 * that no list of units has stays as it is.
 *
 * @example describeFault('no unit has the id "HU-XX"', 'vi') === 'không có đơn vị nào mang mã “HU-XX”'
 */
export function describeFault(message: string, language: Language): string {
  if (language === 'en') return message;
  for (const [pattern, write] of FAULTS_VI) {
    const found = pattern.exec(message);
    if (found) return write(found.slice(1), (inner) => describeFault(inner, language));
  }
  return message;
}
