import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { Refusal } from '../../../../src/xlsx/reader/Refusal';
import { canonicalNamespace } from '../../../../src/xlsx/reader/xml/namespaces';
import { TOKEN_CLOSE, TOKEN_END, TOKEN_OPEN, TOKEN_TEXT, XmlScanner } from '../../../../src/xlsx/reader/xml/XmlScanner';

const RECEIVED = join(__dirname, '../../../fixtures/received');
const decoder = new TextDecoder();

type Event =
  | readonly [kind: 'open', namespace: string, local: string, attributes: readonly string[]]
  | readonly ['close']
  | readonly ['text', string];

function joined(events: readonly Event[]): Event[] {
  const result: Event[] = [];
  for (const event of events) {
    const last = result.at(-1);
    if (event[0] === 'text' && last?.[0] === 'text') result[result.length - 1] = ['text', last[1] + event[1]];
    else result.push(event);
  }
  return result;
}

function eventsOfScanner(bytes: Uint8Array): Event[] | 'refused' {
  const events: Event[] = [];
  try {
    const scanner = new XmlScanner({ name: 'part.xml', bytes });
    for (let token = scanner.next(); token !== TOKEN_END; token = scanner.next()) {
      if (token === TOKEN_CLOSE) events.push(['close']);
      if (token === TOKEN_TEXT) events.push(['text', scanner.text()]);
      if (token !== TOKEN_OPEN) continue;
      const { attributes } = scanner;
      const pairs = Array.from({ length: attributes.count }, (_, index) => {
        const name = decoder.decode(scanner.bytes.subarray(attributes.nameStart(index), attributes.nameEnd(index)));
        return `${name}=${attributes.text(index)}`;
      });
      events.push(['open', scanner.namespace, localOf(scanner), pairs]);
    }
  } catch (error) {
    if (error instanceof Refusal) return 'refused';
    throw error;
  }
  return joined(events);
}

/** By asking for names until one fits, as its users do. */
function localOf(scanner: XmlScanner): string {
  const text = decoder.decode(scanner.bytes);
  const names = new Set(Array.from(text.matchAll(/<(?:[^\s<>/:]+:)?([^\s<>/:]+)/g), (match) => match[1]!));
  return [...names].find((name) => scanner.isNamed(new TextEncoder().encode(name))) ?? '';
}

function eventsOfSaxes(bytes: Uint8Array): Event[] | 'refused' {
  const events: Event[] = [];
  try {
    const parser = new SaxesParser({ xmlns: true });
    const refuse = () => {
      throw new Error('refused');
    };
    let depth = 0;
    parser.on('error', refuse);
    parser.on('doctype', refuse);
    parser.on('opentag', (tag) => {
      depth++;
      const pairs = Object.values(tag.attributes).map(({ name, value }) => `${name}=${value}`);
      events.push(['open', canonicalNamespace(tag.uri), tag.local, pairs]);
    });
    parser.on('closetag', () => {
      depth--;
      events.push(['close']);
    });
    const text = (piece: string) => {
      if (depth > 0 && piece !== '') events.push(['text', piece]);
    };
    parser.on('text', text);
    parser.on('cdata', text);
    parser.write(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).close();
  } catch {
    return 'refused';
  }
  return joined(events);
}

function withoutEmptyText(events: Event[] | 'refused'): Event[] | 'refused' {
  return events === 'refused' ? events : events.filter((event) => event[0] !== 'text' || event[1] !== '');
}

function expectSame(bytes: Uint8Array): void {
  expect(withoutEmptyText(eventsOfScanner(bytes))).toEqual(eventsOfSaxes(bytes));
}

function xml(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

describe('XmlScanner against the conformant parser', () => {
  it.each(['tidy', 'real'])('reads every part of the received files (%s) alike', (folder) => {
    let parts = 0;
    for (const name of readdirSync(join(RECEIVED, folder))
      .filter((file) => file.endsWith('.xlsx'))
      .slice(0, 4)) {
      const files = unzipSync(new Uint8Array(readFileSync(join(RECEIVED, folder, name))));
      for (const [part, bytes] of Object.entries(files)) {
        if (!/\.(xml|rels)$/.test(part) || part.includes('theme')) continue;
        parts++;
        expectSame(bytes);
      }
    }
    expect(parts).toBeGreaterThan(20);
  });

  it.each([
    '<a/>',
    '<a><b/>\r\n<b x="1" y=\'2\'></b ></a >\n<!-- end -->',
    '<?xml version="1.0"?>\n<a b = "x&#10;y\nz\tw&lt;"> t &amp;&#x20AC;<![CDATA[<&]]> </a>',
    '<x:a xmlns:x="urn:1"><x:b xmlns:x="urn:2" x:c="1"/><x:d/></x:a>',
    '<a xmlns="urn:1"><b xmlns=""><c/></b><d/></a>',
    '<a xml:space="preserve" xmlns:q="urn:2" q:r="1" r="2"/>',
    '<ａ/>',
    '<a ệ="1"/>',
    '<a',
    '<a>',
    '</a>',
    '<a></b>',
    '<a/><b/>',
    '<a/>x',
    'x<a/>',
    '',
    ' ',
    '<a b/>',
    '<a b=1/>',
    '<a b="1"c="2"/>',
    '<a b="1" b="2"/>',
    '<1/>',
    '< a/>',
    '<a:/>',
    '<:a/>',
    '<a:b:c/>',
    '<a x:b="1"/>',
    '<x:a/>',
    '<a>&b;</a>',
    '<a>&#0;</a>',
    '<a>&amp</a>',
    '<a>&</a>',
    '<a b="<"/>',
    '<a>]]></a>',
    '<a><!-- -- --></a>',
    '<a><!-- x</a>',
    '<a><![CDATA[x</a>',
    '<a><?xml version="1.0"?></a>',
    ' <?xml version="1.0"?><a/>',
    '<!DOCTYPE a><a/>',
    '<a>\u0000</a>',
    '<a>\u001f</a>',
    '<a xmlns:x=""/>',
    '<a xmlns:xmlns="urn:x"/>',
    '<a><?p?></a>',
    '<a/ >',
    '<a b="1" / >',
  ])('takes %j as the conformant parser does', (text) => expectSame(xml(text)));

  it('agrees on arbitrary pieces of markup', () => {
    const pieces = [
      '<a>',
      '</a>',
      '<b x="1">',
      '</b>',
      '<c/>',
      'text ',
      '&amp;',
      '&#65;',
      '&x;',
      '<',
      '>',
      '"',
      "'",
      ']]>',
      '<![CDATA[',
      '<!--',
      '-->',
      '<?p ',
      '?>',
      ' ',
      '\r\n',
      'ệ',
      '😀',
      '=',
      'x:y',
      'xmlns:x="u"',
      '<x:a xmlns:x="u">',
      '</x:a>',
    ];
    const documents = fc.array(fc.constantFrom(...pieces), { maxLength: 9 }).map((parts) => `<a>${parts.join('')}</a>`);
    fc.assert(
      fc.property(documents, (document) => expectSame(xml(document))),
      { numRuns: 3000, seed: 971 },
    );
  });

  it('refuses what is left of a sheet cut off anywhere', () => {
    const sheet = xml(
      '<x xmlns="u" a="1"><row r="1"><c r="A1" t="s"><v>12</v></c></row><!-- ệ --><![CDATA[x]]>&amp;</x>',
    );
    for (let length = 0; length < sheet.length; length++) {
      expect(eventsOfScanner(sheet.subarray(0, length))).toBe('refused');
    }
  });
});
