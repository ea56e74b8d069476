import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { escapeXml } from '../writer/escapeXml';

/** An element as it is met on the way through a part. */
export interface MetElement {
  /** As written, with its prefix: `x:sheetData`. */
  readonly name: string;
  readonly local: string;
  /** With its colon; empty when there is none. */
  readonly prefix: string;
  readonly attributes: Record<string, string>;
  /** 1 for the root. */
  readonly depth: number;
}

/**
 * What to do with an element: `keep` copies it (changed attributes included), `drop` leaves it out with all that is in it, and a text
 * stands in its place.
 */
export type Rewriting = 'keep' | 'drop' | { readonly instead: (inner: string) => string };

export interface XmlRewriter {
  readonly open: (element: MetElement) => Rewriting;
  /** XML to put before an element that is kept or dropped. */
  readonly before?: (element: MetElement) => string;
  /** XML to put at the end of an element, before its closing tag. */
  readonly atEnd?: (element: MetElement) => string;
}

interface Level {
  readonly element: MetElement;
  readonly rewriting: Rewriting;
  readonly written: string[];
}

/**
 * Copies an XML part and changes some of its elements on the way. Comments and processing instructions are left out.
 *
 * @throws when the part is no well-formed XML.
 */
export function rewriteXml(xml: string, rewriter: XmlRewriter): string {
  const parser = new SaxesParser();
  const document: string[] = ['<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'];
  const levels: Level[] = [];
  let dropping = 0;
  const out = (): string[] => levels.at(-1)?.written ?? document;

  parser.on('opentag', (tag: SaxesTagPlain) => {
    if (dropping > 0) {
      dropping += 1;
      return;
    }
    const element = metElement(tag, levels.length + 1);
    const before = rewriter.before?.(element) ?? '';
    if (before !== '') out().push(before);
    const rewriting = rewriter.open(element);
    if (rewriting === 'drop') dropping = 1;
    // What is kept is written through at once; only what is replaced is collected.
    else if (rewriting === 'keep') {
      out().push(openTag(element));
      levels.push({ element, rewriting, written: out() });
    } else levels.push({ element, rewriting, written: [] });
  });
  parser.on('closetag', () => {
    if (dropping > 0) {
      dropping -= 1;
      return;
    }
    const level = levels.pop();
    if (!level) return;
    const { element, rewriting, written } = level;
    const end = rewriter.atEnd?.(element) ?? '';
    if (end !== '') written.push(end);
    if (typeof rewriting === 'object') out().push(rewriting.instead(written.join('')));
    else out().push(`</${element.name}>`);
  });
  const text = (content: string): void => {
    if (dropping === 0 && levels.length > 0) out().push(escapeXml(content));
  };
  parser.on('text', text);
  parser.on('cdata', text);
  parser.write(xml.replace(/^\uFEFF/, '')).close();
  return document.join('');
}

function metElement({ name, attributes }: SaxesTagPlain, depth: number): MetElement {
  const colon = name.indexOf(':') + 1;
  return { name, local: name.slice(colon), prefix: name.slice(0, colon), attributes: { ...attributes }, depth };
}

function openTag({ name, attributes }: MetElement): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  return `<${name}${written.join('')}>`;
}
