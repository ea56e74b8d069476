import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PLACES } from '../../taskpane/app/Place';
import { type ManifestElement, manifestFaults, parseManifest } from './manifestFaults';

const XML = readFileSync('manifest.xml', 'utf8');
const manifest = parseManifest(XML);
const all = (element: ManifestElement): readonly ManifestElement[] => [element, ...element.children.flatMap(all)];
const elements = all(manifest);
const named = (name: string): readonly ManifestElement[] => elements.filter((element) => element.name === name);
const attributesOf = (attribute: string): readonly string[] =>
  elements.flatMap(({ attributes }) => attributes[attribute] ?? []);
const BASE = 'https://localhost:3000';

describe('the manifest', () => {
  it('holds what Office allows, in the order that Office demands', () => {
    expect(manifestFaults(manifest)).toEqual([]);
  });

  it('is refused by these rules when an element is unknown, missing, misplaced or too long', () => {
    const faults = (change: (xml: string) => string): readonly string[] => manifestFaults(parseManifest(change(XML)));
    expect(faults((xml) => xml.replace('<FunctionFile resid="Commands.Url" />', ''))).toEqual([
      expect.stringContaining('0 × FunctionFile'),
    ]);
    expect(faults((xml) => xml.replace('<Permissions>', '<Runtimes/><Permissions>'))).toContain(
      'OfficeApp: Runtimes may not stand here',
    );
    expect(faults((xml) => xml.replace(/(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/, '$2$1'))).toEqual([
      'OfficeApp: children out of order',
    ]);
    expect(
      faults((xml) => xml.replace('DefaultValue="Kiểm tra ngay"', `DefaultValue="${'Kiểm tra '.repeat(20)}"`)),
    ).toEqual([expect.stringContaining('180 characters, 125 allowed')]);
  });

  it('is Vietnamese first, with every text in English too', () => {
    expect(named('DefaultLocale')[0]?.text).toBe('vi-VN');
    const texts = [...named('bt:String'), ...named('DisplayName'), ...named('OfficeApp')[0]!.children].filter(
      ({ name }) => ['bt:String', 'DisplayName', 'Description'].includes(name),
    );
    for (const { path: where, children } of texts)
      expect([where, children.map(({ attributes }) => attributes.Locale)]).toEqual([where, ['en-US']]);
    for (const text of attributesOf('DefaultValue')) expect(text).toBe(text.normalize('NFC'));
  });

  it('names every resource it uses once, with ids of at most 32 characters, and uses every one it names', () => {
    const used = attributesOf('resid');
    const resources = named('Resources')[0]!;
    const defined = all(resources).flatMap(({ attributes }) => attributes.id ?? []);
    expect(new Set(defined).size).toBe(defined.length);
    expect([...new Set(used)].sort()).toEqual([...defined].sort());
    for (const id of defined) expect(id.length).toBeLessThanOrEqual(32);
    const own = [...named('CustomTab'), ...named('Group'), ...named('Control')].map(({ attributes }) => attributes.id);
    expect(new Set(own).size).toBe(own.length);
  });

  it('has a button for each of the four places, and one that checks at once', () => {
    const places = named('bt:Url').flatMap(({ attributes }) =>
      [...(attributes.DefaultValue ?? '').matchAll(/place=(\w+)$/g)].map(([, place]) => place),
    );
    expect(places).toEqual(['forms', 'check', 'consolidate', 'sources']);
    for (const place of places) expect(PLACES).toContain(place);
    expect(named('Control')).toHaveLength(5);
    expect(named('FunctionName').map(({ text }) => text)).toEqual(['checkNow']);
  });

  it('leads to files that the product has, all from one address', () => {
    const addresses = elements
      .flatMap(({ attributes }) => attributes.DefaultValue ?? [])
      .filter((value) => value.startsWith('http'));
    expect(addresses.length).toBeGreaterThan(20);
    for (const address of addresses) {
      expect(address.startsWith(`${BASE}/`)).toBe(true);
      const file = address.slice(BASE.length + 1).replace(/\?.*$/, '');
      const source = { 'taskpane.html': 'index.html', 'commands.html': 'commands/commands.html' }[file] ?? file;
      expect([address, existsSync(path.join('taskpane', source))]).toEqual([address, true]);
    }
  });

  it('carries icons of the sizes it says', () => {
    for (const { attributes } of named('bt:Images')[0]!.children) {
      const size = Number(/Icon(\d+)$/.exec(attributes.id ?? '')?.[1]);
      const file = path.join('taskpane', (attributes.DefaultValue ?? '').slice(BASE.length + 1));
      const png = readFileSync(file);
      expect([file, png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([file, size, size]);
    }
  });

  it('moves to the address of an office as a whole', () => {
    const moved = addressed('https://may-chu.noi-bo/bieu-mau/');
    expect(moved.status).toBe(0);
    expect(moved.stdout).not.toContain('"https://localhost');
    expect(moved.stdout).toContain('DefaultValue="https://may-chu.noi-bo/bieu-mau/taskpane.html?place=check"');
    expect(manifestFaults(parseManifest(moved.stdout))).toEqual([]);
  });

  it.each(['http://may-chu.noi-bo', 'may-chu', ''])(
    'refuses to move to "%s", which Office would not take',
    (address) => {
      const { status, stdout, stderr } = addressed(address);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toContain('https://');
    },
  );
});

function addressed(address: string): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, ['scripts/addressManifest.mjs', address], { encoding: 'utf8' });
}
