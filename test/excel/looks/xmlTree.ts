import { SaxesParser } from 'saxes';

export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
  text: string;
}

/** A part of a package as a tree, by a parser that is not ours. */
export function xmlTree(xml: string): XmlNode {
  const root: XmlNode = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const node = { name, attributes, children: [], text: '' };
    open.at(-1)!.children.push(node);
    open.push(node);
  });
  parser.on('text', (text) => void (open.at(-1)!.text += text));
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return root.children[0]!;
}

export const childOf = (node: XmlNode | undefined, name: string): XmlNode | undefined =>
  node?.children.find((child) => child.name === name);

/** The children of a list element: `childrenOf(sheet, 'mergeCells')`. */
export const childrenOf = (node: XmlNode | undefined, list: string): readonly XmlNode[] =>
  childOf(node, list)?.children ?? [];

/** `1` and `true`, as XML Schema has them. */
export const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';
