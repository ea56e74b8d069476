import { describeReadFailure } from '../../../src/app/text/describeReadFailure';
import { VIOLATION_TEXTS } from '../../../src/app/text/describePlace';
import { ENTRY_TEXTS } from '../../../src/app/text/entryTexts';
import type { DoubtFacts, ProblemFacts } from '../../../src/app/text/EntryText';
import { LANGUAGES } from '../../../src/app/text/Language';
import type { ViolationFacts } from '../../../src/app/text/ViolationText';
import { READ_FAILURE_TEXT_EN } from '../../../src/app/text/readFailureText.en';
import { READ_FAILURE_TEXT_VI } from '../../../src/app/text/readFailureText.vi';

const SENTENCE = /^\S.*[.]$/;
const FACTS: ViolationFacts & ProblemFacts & DoubtFacts = {
  found: '178',
  expected: '168',
  difference: '10',
  parts: 'rows',
  aboveExpected: true,
  count: '3',
  text: '1.235',
  hint: '1,5',
  readAs: '1235',
};
/** What may be missing from a sentence, by its key: a blank cell, a bound that has no single answer, a hint. */
const BLANK: Readonly<Record<string, Partial<typeof FACTS>>> = {
  'total-mismatch': { difference: '', parts: 'columns' },
  'partition-mismatch': { difference: '' },
  'total-missing': { found: '', parts: 'columns' },
  'ratio-mismatch': { expected: '' },
  'together-broken': { found: '', expected: '' },
  'required-missing': { found: '', expected: '' },
  'quotient-mismatch': { expected: '' },
  'quotient-missing': { found: '' },
  'quoted-share-mismatch': { expected: '' },
  'not-exactly-one': { found: '', expected: '' },
  'not-equal': { found: '', expected: '' },
};

/** Every sentence of one language by its key. */
function sentences(language: (typeof LANGUAGES)[number]): Record<string, string> {
  const failures = language === 'vi' ? READ_FAILURE_TEXT_VI : READ_FAILURE_TEXT_EN;
  const worded = {
    ...VIOLATION_TEXTS[language].sentences,
    ...ENTRY_TEXTS[language].problems,
    ...ENTRY_TEXTS[language].notes,
  };
  const pairs = Object.entries(worded).flatMap(([key, sentence]) => [
    [key, sentence(FACTS)],
    [`${key} with less`, sentence({ ...FACTS, aboveExpected: false, hint: '', ...BLANK[key] })],
  ]);
  const files = Object.entries(failures).flatMap(([key, { reason, remedy }]) => [
    [`${key} reason`, reason],
    [`${key} remedy`, remedy],
  ]);
  return Object.fromEntries([...pairs, ...files]) as Record<string, string>;
}

describe('catalogues of sentences', () => {
  it('hold the same keys in both languages', () => {
    expect(Object.keys(sentences('en'))).toEqual(Object.keys(sentences('vi')));
    expect(Object.keys(sentences('vi')).length).toBeGreaterThan(90);
  });

  it.each(LANGUAGES)('are whole sentences in Unicode NFC, no two spaces in a row (%s)', (language) => {
    const faulty = Object.entries(sentences(language)).filter(
      ([, text]) => !SENTENCE.test(text) || text !== text.normalize('NFC') || /\s\s|undefined|null/.test(text),
    );
    expect(faulty).toEqual([]);
  });

  it('give every cause of an unreadable file its own reason', () => {
    for (const texts of [READ_FAILURE_TEXT_VI, READ_FAILURE_TEXT_EN]) {
      const reasons = Object.values(texts).map(({ reason }) => reason);
      expect(new Set(reasons).size).toBe(reasons.length);
    }
  });
});

describe('describing a file that cannot be read', () => {
  it('says how to bring an old .xls into shape', () => {
    expect(describeReadFailure({ code: 'old-xls' }, 'vi')).toBe(
      'Tệp theo định dạng Excel quá cũ (.xls trước Excel 5), không đọc được. Mở bằng Excel, chọn Lưu thành (Save As) kiểu “Excel Workbook (.xlsx)”, rồi dùng tệp mới.',
    );
  });

  it('names the damaged part and keeps technical detail to the log', () => {
    const failure = {
      code: 'damaged-part',
      part: 'xl/worksheets/sheet3.xml',
      detail: 'unexpected end of tag',
    } as const;
    const text = describeReadFailure(failure, 'en');
    expect(text).toContain('(xl/worksheets/sheet3.xml)');
    expect(text).not.toContain('unexpected end');
  });
});
