import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { formatJsonXml, parseJsonXml } from '../../../src/domain/text/jsonXml';

const element = { name: 'bieuMauMemory', namespace: 'urn:bieu-mau:memory:1' };
const kept = fc.dictionary(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }));

describe('JSON inside one XML element', () => {
  it('comes back as it went in, whatever the texts hold', () => {
    fc.assert(
      fc.property(kept, (value) => {
        expect(parseJsonXml(element, formatJsonXml(element, value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('is XML that any parser reads as the same text', () => {
    fc.assert(
      fc.property(kept, (value) => {
        const parser = new SaxesParser();
        let text = '';
        parser.on('text', (part) => {
          text += part;
        });
        parser.write(formatJsonXml(element, value)).close();
        expect(JSON.parse(text.trim())).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it.each([
    ['another element', '<other xmlns="urn:bieu-mau:memory:1">{}</other>'],
    ['another namespace', '<bieuMauMemory xmlns="urn:other">{}</bieuMauMemory>'],
    ['broken JSON', '<bieuMauMemory xmlns="urn:bieu-mau:memory:1">{"unit":</bieuMauMemory>'],
    ['no end', '<bieuMauMemory xmlns="urn:bieu-mau:memory:1">{}'],
  ])('is nothing in a part with %s', (_, xml) => expect(parseJsonXml(element, xml)).toBeUndefined());
});
