import type { Part } from './package/Part';
import { readRichText } from './sheet/readRichText';
import { asciiBytes } from './xml/byteNames';
import { TOKEN_END, TOKEN_OPEN, XmlScanner } from './xml/XmlScanner';

const SST = asciiBytes('sst');
const SI = asciiBytes('si');

/** The shared string table in its order; the counts it announces are not relied on. Refuses `damaged-part`, `too-large`. */
export function readSharedStrings(part: Part, limit: number): string[] {
  const scanner = new XmlScanner(part);
  scanner.expectRoot(SST);
  const strings: string[] = [];
  for (let token = scanner.next(); token !== TOKEN_END; token = scanner.next()) {
    if (token !== TOKEN_OPEN) continue;
    if (!scanner.is(SI)) {
      scanner.skip();
      continue;
    }
    if (strings.length >= limit) throw scanner.refusal(`more than ${limit} shared strings`, 'too-large');
    strings.push(readRichText(scanner));
  }
  return strings;
}
