import { parseAddress } from '../grid/address';
import type { FormulaNode } from './FormulaNode';

const TOKEN =
  /\s*(?:(?<number>\d+(?:\.\d*)?(?:[Ee][+-]?\d+)?(?![:\d]))|"(?<text>(?:[^"]|"")*)"|(?<error>#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!))|(?<range>(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?\$?(?:[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|[A-Z]{1,3}:\$?[A-Z]{1,3}|\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_(]))|(?<name>[\p{L}_][\p{L}\p{N}_.]*)|(?<sign><>|<=|>=|[-+*/^&=<>%(),]))/uy;

/** From loosest to tightest. */
const LEVELS: readonly (readonly string[])[] = [
  ['=', '<>', '<', '>', '<=', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

interface Token {
  readonly kind: 'number' | 'text' | 'error' | 'range' | 'name' | 'sign' | 'end';
  readonly text: string;
}

/** Takes a formula (with or without `=`) apart; null when it is none that this reader knows. */
export function parseFormula(formula: string): FormulaNode | null {
  const tokens = tokenise(formula.replace(/^=/, '').trimEnd());
  if (!tokens) return null;
  const reader = new Reader(tokens);
  const node = reader.level(0);
  return node && reader.take('end', '') ? node : null;
}

function tokenise(text: string): Token[] | null {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const groups = TOKEN.exec(text)?.groups;
    const found = groups && Object.entries(groups).find(([, part]) => (part as string | undefined) !== undefined);
    if (!found) return null;
    tokens.push({ kind: found[0] as Token['kind'], text: found[1] });
  }
  return [...tokens, { kind: 'end', text: '' }];
}

class Reader {
  private at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  take(kind: Token['kind'], text: string): boolean {
    const token = this.tokens[this.at];
    if (token?.kind !== kind || token.text !== text) return false;
    this.at += 1;
    return true;
  }

  /** Operators of one level and everything tighter. */
  level(index: number): FormulaNode | null {
    const operators = LEVELS[index];
    if (!operators) return this.unary();
    let left = this.level(index + 1);
    for (;;) {
      const token = this.tokens[this.at];
      if (!left || token?.kind !== 'sign' || !operators.includes(token.text)) return left;
      this.at += 1;
      const right = this.level(index + 1);
      left = right && { kind: 'binary', operator: token.text, left, right };
    }
  }

  private unary(): FormulaNode | null {
    if (this.take('sign', '-')) {
      const of = this.unary();
      return of && { kind: 'negate', of };
    }
    if (this.take('sign', '+')) return this.unary();
    let node = this.atom();
    while (node && this.take('sign', '%')) node = { kind: 'percent', of: node };
    return node;
  }

  private atom(): FormulaNode | null {
    const token = this.tokens[this.at];
    this.at += 1;
    switch (token?.kind) {
      case 'number':
        return { kind: 'value', value: Number(token.text) };
      case 'text':
        return { kind: 'value', value: token.text.replaceAll('""', '"') };
      case 'error':
        return { kind: 'error', code: token.text };
      case 'range': {
        const address = parseAddress(token.text);
        return address && { kind: 'range', ...address };
      }
      case 'name':
        return this.named(token.text.toUpperCase());
      case 'sign': {
        if (token.text !== '(') return null;
        const inner = this.level(0);
        return this.take('sign', ')') ? inner : null;
      }
      default:
        return null;
    }
  }

  /** A function with its arguments, a truth value, or a name, which this reader does not follow. */
  private named(name: string): FormulaNode | null {
    if (name === 'TRUE' || name === 'FALSE') return { kind: 'value', value: name === 'TRUE' };
    if (!this.take('sign', '(')) return { kind: 'error', code: '#NAME?' };
    const args: FormulaNode[] = [];
    if (this.take('sign', ')')) return { kind: 'call', name, args };
    for (;;) {
      const empty = this.peek(',') || this.peek(')');
      const arg: FormulaNode | null = empty ? { kind: 'value', value: null } : this.level(0);
      if (!arg) return null;
      args.push(arg);
      if (this.take('sign', ')')) return { kind: 'call', name, args };
      if (!this.take('sign', ',')) return null;
    }
  }

  private peek(sign: string): boolean {
    const token = this.tokens[this.at];
    return token?.kind === 'sign' && token.text === sign;
  }
}
