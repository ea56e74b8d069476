import { CellError, toNumber, toText, type Scalar } from './Calculated';

/** Applies an operator to two values as Excel does. */
export function applyOperator(operator: string, left: Scalar, right: Scalar): Scalar {
  if (left instanceof CellError) return left;
  if (right instanceof CellError) return right;
  if (operator === '&') return joined(toText(left), toText(right));
  if (/^[<>=]/.test(operator)) return compares(operator, compareValues(left, right));
  const [a, b] = [toNumber(left), toNumber(right)];
  if (a instanceof CellError) return a;
  if (b instanceof CellError) return b;
  switch (operator) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      return b === 0 ? new CellError('#DIV/0!') : a / b;
    default:
      return a ** b;
  }
}

function joined(left: string | CellError, right: string | CellError): Scalar {
  if (left instanceof CellError) return left;
  return right instanceof CellError ? right : left + right;
}

/** Numbers before texts before truth values; texts without regard to case; the empty cell is 0 or the empty text. */
export function compareValues(left: Exclude<Scalar, CellError>, right: Exclude<Scalar, CellError>): number {
  const a = left ?? (typeof right === 'string' ? '' : typeof right === 'boolean' ? false : 0);
  const b = right ?? (typeof left === 'string' ? '' : typeof left === 'boolean' ? false : 0);
  const order = (value: string | number | boolean): number => ['number', 'string', 'boolean'].indexOf(typeof value);
  if (typeof a !== typeof b) return order(a) - order(b);
  if (typeof a === 'string' && typeof b === 'string') {
    const [low, high] = [a.toLowerCase(), b.toLowerCase()];
    return low === high ? 0 : low < high ? -1 : 1;
  }
  // Excel compares about 15 digits.
  return Math.sign(Number((Number(a) - Number(b)).toPrecision(15)));
}

export function compares(operator: string, order: number): boolean {
  switch (operator) {
    case '=':
      return order === 0;
    case '<>':
      return order !== 0;
    case '<':
      return order < 0;
    case '>':
      return order > 0;
    case '<=':
      return order <= 0;
    default:
      return order >= 0;
  }
}
