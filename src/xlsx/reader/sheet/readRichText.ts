import { asciiBytes } from '../xml/byteNames';
import { TOKEN_CLOSE, TOKEN_OPEN, type XmlScanner } from '../xml/XmlScanner';
import { unescapeText } from '../unescapeText';
import { checkTextLength } from './checkTextLength';

const T = asciiBytes('t');
const R = asciiBytes('r');

/**
 * The text of the `si` or `is` just opened, to its end: its own `t` or those of its runs, one after the other. Phonetic runs, which
 * say how to pronounce it, are left out. Refuses what `checkTextLength` refuses, and as `damaged-part` a second `t` beside a first:
 * which of them Excel would show is anyone's guess, and 2021 must not become 20212021.
 */
export function readRichText(scanner: XmlScanner): string {
  const outside = scanner.depth - 1;
  let text = '';
  let ownText = false;
  let runText = false;
  for (;;) {
    const token = scanner.next();
    if (token === TOKEN_CLOSE) {
      if (scanner.depth <= outside) return unescapeText(checkTextLength(text, scanner));
    } else if (token === TOKEN_OPEN) {
      const isOwn = scanner.depth === outside + 2;
      if (scanner.is(T)) {
        if (isOwn ? ownText : runText) throw scanner.refusal('a text with two texts');
        if (isOwn) ownText = true;
        else runText = true;
        text = text === '' ? scanner.readText() : text + scanner.readText();
      } else if (scanner.is(R)) {
        if (!isOwn) throw scanner.refusal('a run inside a run');
        runText = false;
      } else scanner.skip();
    }
  }
}
