import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PANE_TEXT_EN } from '../../../taskpane/text/en';
import { COMMAND_TEXT_EN } from '../../../taskpane/text/en/command';
import { PANE_TEXT_VI } from '../../../taskpane/text/vi';
import { COMMAND_TEXT_VI } from '../../../taskpane/text/vi/command';

const CATALOGUES = {
  vi: { ...PANE_TEXT_VI, command: COMMAND_TEXT_VI },
  en: { ...PANE_TEXT_EN, command: COMMAND_TEXT_EN },
};

/** Every text by its path: `check.allRight`. A text with names in it is a function. */
function textsOf(catalogue: object, prefix = ''): Map<string, unknown> {
  return new Map(
    Object.entries(catalogue).flatMap(([key, value]: [string, unknown]): [string, unknown][] =>
      typeof value === 'object' && value !== null
        ? [...textsOf(value, `${prefix}${key}.`)]
        : [[`${prefix}${key}`, value]],
    ),
  );
}

const vi = textsOf(CATALOGUES.vi);
const en = textsOf(CATALOGUES.en);
const source = readdirSync('taskpane', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('text'))
  .map((file) => readFileSync(path.join('taskpane', file), 'utf8'))
  .join('\n');

describe('the texts of the pane', () => {
  it('are the same in Vietnamese and English, none missing', () => {
    expect([...en.keys()]).toEqual([...vi.keys()]);
    expect(vi.size).toBeGreaterThan(50);
  });

  it('are none empty, and Vietnamese in composed characters', () => {
    for (const [key, text] of [...vi, ...en]) {
      const words = typeof text === 'function' ? String(text) : text;
      expect([key, typeof words === 'string' && words.trim() !== '']).toEqual([key, true]);
      expect(words).toBe(String(words).normalize('NFC'));
    }
  });

  it('are all used', () => {
    const unused = [...vi.keys()].filter((key) => {
      const names = key.split('.').slice(1);
      // Keys of a record are reached by a computed name; then the record's own name stands in the source.
      return !names.some((name) => new RegExp(`\\b${name}\\b`).test(source));
    });
    expect(unused).toEqual([]);
  });

  it('are Vietnamese in Vietnamese: no English sentence was left behind', () => {
    const same = [...vi].filter(([key, text]) => typeof text === 'string' && en.get(key) === text).map(([key]) => key);
    expect(same.filter((key) => !key.endsWith('productName'))).toEqual([]);
  });
});
