import type { PartReader } from '../package/PartReader';
import { partKey } from '../package/partKey';
import { TOKEN_END, XmlScanner } from '../xml/XmlScanner';

const ITEM = /^customxml\/item(\d+)\.xml$/;

/** The text of every custom XML data part by its number, each proven to be well-formed. */
export function readCustomXml(parts: PartReader): string[] {
  return parts
    .names()
    .flatMap((name) => {
      const number = ITEM.exec(partKey(name))?.[1];
      return number === undefined ? [] : [{ name, number: Number(number) }];
    })
    .sort((a, b) => a.number - b.number)
    .map(({ name }) => {
      const scanner = new XmlScanner(parts.get(name));
      while (scanner.next() !== TOKEN_END);
      return new TextDecoder().decode(scanner.bytes);
    });
}
