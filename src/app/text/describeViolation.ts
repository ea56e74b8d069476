import type { Violation } from '../../domain/rules/Violation';
import { describePlace, VIOLATION_TEXTS } from './describePlace';
import { formatScalar } from './formatScalar';
import type { Language } from './Language';
import type { ViolationNames } from './ViolationNames';

/**
 * A broken rule in words: where, what stands there, what should, and what to do.
 *
 * @example
 * describeViolation(violation, { tableCaption: 'Bảng 2A', address: 'C11', rowTitle: 'Tổng', columnTitles: ['Hội nghị Trực tiếp', 'Số cuộc'] }, 'vi')
 * // 'Bảng 2A, ô C11 (Tổng – Hội nghị Trực tiếp – Số cuộc): ghi 178 nhưng các dòng cộng lại là 168, lệch 10. Kiểm tra lại từng dòng hoặc sửa tổng.'
 */
export function describeViolation(violation: Violation, names: ViolationNames, language: Language): string {
  const { code, found, expected } = violation;
  const bothNumbers = typeof found === 'number' && typeof expected === 'number';
  // What a text quotes as a share stands in a field of words.
  const kind = code === 'quoted-share-mismatch' ? 'ratio' : names.kind;
  const write = (scalar: Violation['found']): string => formatScalar(scalar, kind, language);
  const sentence = VIOLATION_TEXTS[language].sentences[code]({
    found: write(found),
    expected: write(expected),
    difference: bothNumbers ? write(Math.abs(found - expected)) : '',
    parts: partsOf(violation),
    aboveExpected: bothNumbers && found >= expected,
    count: formatScalar(violation.fields.length, undefined, language),
  });
  return describePlace(names, language) + sentence;
}

/** Parts in the total's own row lie in columns beside it. */
function partsOf({ field, fields }: Violation): 'rows' | 'columns' {
  const part = fields.find(({ row, column }) => row !== field.row || column !== field.column);
  return part?.row === field.row ? 'columns' : 'rows';
}
