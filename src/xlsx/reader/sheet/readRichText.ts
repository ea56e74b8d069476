import { asciiBytes } from '../xml/byteNames';
import { TOKEN_CLOSE, TOKEN_OPEN, type XmlScanner } from '../xml/XmlScanner';
import { unescapeText } from '../unescapeText';
import { checkTextLength } from './checkTextLength';

const T = asciiBytes('t');
const R = asciiBytes('r');

/**
 * The text of the `si` or `is` just opened, to its end: its own `t` or those of its runs, one after the other. Phonetic runs, which
 * say how to pronounce it, are left out. Refuses what `checkTextLength` refuses.
 */
export function readRichText(scanner: XmlScanner): string {
  const outside = scanner.depth - 1;
  let text = '';
  for (;;) {
    const token = scanner.next();
    if (token === TOKEN_CLOSE) {
      if (scanner.depth <= outside) return unescapeText(checkTextLength(text, scanner));
    } else if (token === TOKEN_OPEN) {
      if (scanner.is(T)) text = text === '' ? scanner.readText() : text + scanner.readText();
      else if (!scanner.is(R)) scanner.skip();
    }
  }
}
