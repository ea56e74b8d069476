import type { Area } from '../grid/Area';
import { CellError, first, lift, toFlag, toNumber, type Calculated, type Scalar } from './Calculated';
import type { FormulaNode } from './FormulaNode';
import { functions } from './functions';
import { applyOperator } from './operators';

/** Where a formula finds the cells it names; a sheet of null is the formula's own. */
export type RangeReader = (sheet: string | null, area: Area) => Calculated;

/** Calculates a formula. A function that is not known is `#NAME?`. */
export function evaluate(node: FormulaNode, read: RangeReader): Calculated {
  switch (node.kind) {
    case 'value':
      return node.value;
    case 'error':
      return new CellError(node.code);
    case 'range':
      return read(node.sheet, node.area);
    case 'negate':
      return lift([evaluate(node.of, read)], (value) => scaled(value ?? null, -1));
    case 'percent':
      return lift([evaluate(node.of, read)], (value) => scaled(value ?? null, 0.01));
    case 'binary':
      return lift([evaluate(node.left, read), evaluate(node.right, read)], (left, right) =>
        applyOperator(node.operator, left ?? null, right ?? null),
      );
    case 'call':
      return call(node.name, node.args, read);
  }
}

function call(name: string, args: readonly FormulaNode[], read: RangeReader): Calculated {
  const [condition, yes, no] = args;
  if (name === 'IF' && condition && yes) {
    const flag = toFlag(first(evaluate(condition, read)));
    if (flag instanceof CellError) return flag;
    const chosen = flag ? yes : no;
    return chosen ? evaluate(chosen, read) : false;
  }
  if (name === 'IFERROR' && condition) {
    const value = first(evaluate(condition, read));
    return value instanceof CellError && yes ? evaluate(yes, read) : value;
  }
  const known = functions[name];
  return known ? known(...args.map((arg) => evaluate(arg, read))) : new CellError('#NAME?');
}

function scaled(value: Scalar, by: number): Scalar {
  const number = toNumber(value);
  return number instanceof CellError ? number : number * by;
}
