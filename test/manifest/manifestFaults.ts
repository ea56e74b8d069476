import { SaxesParser } from 'saxes';
import { type ElementRule, MANIFEST_RULES } from './manifestRules';

export interface ManifestElement {
  readonly name: string;
  readonly path: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly ManifestElement[];
  readonly text: string;
}

/** The manifest as a tree; throws for text that is no XML. */
export function parseManifest(xml: string): ManifestElement {
  interface Open extends ManifestElement {
    readonly children: ManifestElement[];
    text: string;
  }
  const stack: Open[] = [];
  let root: ManifestElement | undefined;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const path = [...stack.map((each) => each.name), name].join('/');
    const element: Open = { name, path, attributes: attributes, children: [], text: '' };
    stack.at(-1)?.children.push(element);
    root ??= element;
    stack.push(element);
  });
  parser.on('text', (text) => {
    const open = stack.at(-1);
    if (open) open.text += text.trim();
  });
  parser.on('closetag', () => void stack.pop());
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  if (!root) throw new Error('no element');
  return root;
}

/** Every place where the manifest is not what {@link MANIFEST_RULES} allow; empty when it is all right. */
export function manifestFaults(element: ManifestElement): readonly string[] {
  const rule = ruleOf(element);
  if (!rule) return [`${element.path}: unknown element`];
  return [
    ...attributeFaults(element, rule),
    ...childFaults(element, rule),
    ...lengthFaults(element, rule),
    ...element.children.flatMap(manifestFaults),
  ];
}

/** The rule of the longest end of its path that has one. */
function ruleOf({ path }: ManifestElement): ElementRule | undefined {
  const names = path.split('/');
  return names.map((_, index) => MANIFEST_RULES[names.slice(index).join('/')]).find((rule) => rule !== undefined);
}

function attributeFaults({ path, attributes }: ManifestElement, { attributes: wanted = [] }: ElementRule): string[] {
  const given = Object.keys(attributes).filter((name) => !/^xmlns(:|$)/.test(name));
  return [
    ...wanted.filter((name) => !given.includes(name)).map((name) => `${path}: no attribute ${name}`),
    ...given.filter((name) => !wanted.includes(name)).map((name) => `${path}: unknown attribute ${name}`),
  ];
}

function childFaults({ path, children }: ManifestElement, { children: model = [] }: ElementRule): string[] {
  const names = children.map(({ name }) => name);
  const counts = model.flatMap(([name, often]) => {
    const count = names.filter((each) => each === name).length;
    const fits = often === 'one' ? count === 1 : often === 'optional' ? count <= 1 : count >= 1;
    return fits ? [] : [`${path}: ${count} × ${name}`];
  });
  const places = names.map((name) => model.findIndex(([each]) => each === name));
  const strange = names.filter((_, index) => places[index] === -1).map((name) => `${path}: ${name} may not stand here`);
  const disordered = places.some((place, index) => index > 0 && place < (places[index - 1] ?? 0));
  return [...counts, ...strange, ...(disordered ? [`${path}: children out of order`] : [])];
}

function lengthFaults({ path, attributes, text }: ManifestElement, { longest }: ElementRule): string[] {
  if (longest === undefined) return [];
  return [text, attributes.DefaultValue, attributes.Value].flatMap((value) =>
    value !== undefined && value.length > longest ? [`${path}: ${value.length} characters, ${longest} allowed`] : [],
  );
}
