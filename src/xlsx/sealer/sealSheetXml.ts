import { type CellAddress, formatAddress } from '../../domain/workbook/CellAddress';
import { escapeXml } from '../writer/escapeXml';
import { encodeXstring } from '../writer/encodeXstring';
import { type MetElement, rewriteXml } from './rewriteXml';

/** A text that takes the place of what a cell holds. */
export interface ReplacedText {
  readonly address: CellAddress;
  readonly text: string;
}

/** What may stand between a sheet's data and its protection. */
const BEFORE_PROTECTION = ['sheetCalcPr'];
const BEHIND = 'sheetData';

/** A worksheet with its formulas replaced by their results, and locked. A result that is an empty text leaves the cell empty. */
export function sealSheetXml(xml: string, replaced: ReplacedText | null): string {
  const target = replaced && formatAddress(replaced.address);
  let dataPassed = false;
  let isProtected = false;
  const protection = ({ prefix }: MetElement): string => {
    isProtected = true;
    return `<${prefix}sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0" autoFilter="0"/>`;
  };
  return rewriteXml(xml, {
    before: (element) => {
      const isDue = dataPassed && !isProtected && element.depth === 2 && !BEFORE_PROTECTION.includes(element.local);
      return isDue ? protection(element) : '';
    },
    open: (element) => {
      if (element.depth === 2 && element.local === BEHIND) dataPassed = true;
      if (element.depth === 2 && element.local === 'sheetProtection') return 'drop';
      if (element.local !== 'c' || element.depth !== 4) return 'keep';
      const isTarget = target !== null && element.attributes.r === target;
      if (isTarget) return { instead: () => inlineCell(element, escapeXml(encodeXstring(replaced?.text ?? ''))) };
      return { instead: (inner) => withoutFormula(element, inner) };
    },
    atEnd: (element) => (element.depth === 1 && dataPassed && !isProtected ? protection(element) : ''),
  });
}

/** `inner` is the cell's content as it was copied. */
function withoutFormula(element: MetElement, inner: string): string {
  const { name, prefix, attributes } = element;
  const content = inner.replace(formulaOf(prefix), '');
  if (content === inner) return `<${name}${written(attributes)}>${inner}</${name}>`;
  if (attributes.t !== 'str') return `<${name}${written(attributes)}>${content}</${name}>`;
  return inlineCell(element, valueOf(prefix).exec(content)?.[1] ?? '');
}

/** `text` as XML holds it. */
function inlineCell({ name, prefix, attributes }: MetElement, text: string): string {
  const { r, s } = attributes;
  const kept = { ...(r === undefined ? {} : { r }), ...(s === undefined ? {} : { s }) };
  if (text === '') return `<${name}${written(kept)}/>`;
  const content = `<${prefix}is><${prefix}t xml:space="preserve">${text}</${prefix}t></${prefix}is>`;
  return `<${name}${written({ ...kept, t: 'inlineStr' })}>${content}</${name}>`;
}

function written(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeXml(value)}"`)
    .join('');
}

/** The formula of a cell as `rewriteXml` writes it: attributes quoted, nothing inside but escaped text. */
function formulaOf(prefix: string): RegExp {
  return new RegExp(`<${prefix}f(?: [^>]*)?>[^<]*</${prefix}f>`, 'g');
}

function valueOf(prefix: string): RegExp {
  return new RegExp(`<${prefix}v(?: [^>]*)?>([^<]*)</${prefix}v>`);
}
