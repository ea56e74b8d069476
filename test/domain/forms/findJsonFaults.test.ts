import fc from 'fast-check';
import { findJsonFaults } from '../../../src/domain/forms/findJsonFaults';

function accepts(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('findJsonFaults', () => {
  it.each([
    ['', 0, [], 'expected a value, found the end of the file'],
    ['{"a": 1,}', 8, [], 'a comma must not stand before "}"'],
    ['{"a": [1, 2,]}', 12, ['a'], 'a comma must not stand before "]"'],
    ['{"a": 1 "b": 2}', 8, [], 'expected "," or "}", found "\\""'],
    ['{a: 1}', 1, [], 'expected a key in double quotes, found "a"'],
    ['{"a" 1}', 5, [], 'expected ":" after a key, found "1"'],
    ['{"rows": [{"id": tong}]}', 17, ['rows', 0, 'id'], 'expected a value, found "t"'],
    ['[01]', 1, [0], 'expected a value, found "0"'],
    ['{} {}', 3, [], 'expected the end of the file, found "{"'],
    [
      '{"a": "b\nc"}',
      6,
      ['a'],
      'this text has no closing quote, or holds a line break or an escape that JSON does not know',
    ],
    ['{"a": 1, "b": {"a": 2}, "a": 3}', 24, ['a'], 'this key stands twice in the object'],
  ])('tells of %j what is wrong, and where', (text, offset, path, message) => {
    expect(findJsonFaults(text)).toEqual([{ offset, path, message }]);
  });

  it('finds nothing in what JSON.stringify writes', () => {
    fc.assert(
      fc.property(fc.json({ stringUnit: 'binary' }), fc.constantFrom('', ' ', '\r\n'), (text, around) => {
        expect(findJsonFaults(around + text + around)).toEqual([]);
      }),
    );
  });

  it('finds a fault exactly where JSON.parse does: one character changed, added or left out', () => {
    const edit = fc.tuple(
      fc.nat(),
      fc.constantFrom('', ',', '"', '}', '[', '\\', '0', '-', '.', 'e', 'x', ' ', '\n'),
      fc.boolean(),
    );
    fc.assert(
      fc.property(fc.json(), edit, (text, [place, character, replaces]) => {
        const at = place % text.length;
        const edited = text.slice(0, at) + character + text.slice(at + (replaces ? 1 : 0));
        const twice = 'this key stands twice in the object';
        const syntax = findJsonFaults(edited).filter(({ message }) => message !== twice);
        expect(syntax.length === 0).toBe(accepts(edited));
      }),
      { numRuns: 1000 },
    );
  });

  it('stops before a depth that would exhaust the stack', () => {
    expect(findJsonFaults('['.repeat(100_000))).toMatchObject([
      { message: 'values are nested deeper than 100 levels' },
    ]);
  });
});
