import {
  CellError,
  first,
  flatten,
  isGrid,
  lift,
  toFlag,
  toNumber,
  toText,
  type Calculated,
  type Scalar,
} from './Calculated';
import { criterion } from './criterion';

/** A function of the sheet on values that are calculated already. */
export type SheetFunction = (...args: Calculated[]) => Calculated;

/** Function by function what the tables of this project use, and a few of their neighbours. */
export const functions: Readonly<Record<string, SheetFunction>> = {
  SUM: (...args) => overNumbers(args, (numbers) => numbers.reduce((sum, number) => sum + number, 0)),
  MIN: (...args) => overNumbers(args, (numbers) => (numbers.length === 0 ? 0 : Math.min(...numbers))),
  MAX: (...args) => overNumbers(args, (numbers) => (numbers.length === 0 ? 0 : Math.max(...numbers))),
  AVERAGE: (...args) =>
    overNumbers(args, (numbers) =>
      numbers.length === 0
        ? new CellError('#DIV/0!')
        : numbers.reduce((sum, number) => sum + number, 0) / numbers.length,
    ),
  COUNT: (...args) =>
    args
      .flatMap((arg) => (isGrid(arg) ? arg.flat().filter((cell) => typeof cell === 'number') : toNumber(arg)))
      .filter((value) => typeof value === 'number').length,
  COUNTA: (...args) => args.flatMap((arg) => flatten(arg)).filter((value) => value !== null).length,
  COUNTBLANK: (range = null) => flatten(range).filter((value) => value === null || value === '').length,
  COUNTIF: (range = null, wanted = null) => flatten(range).filter(criterion(first(wanted))).length,
  SUMIF: (range = null, wanted = null, sums = range) => {
    const [cells, amounts, test] = [flatten(range), flatten(sums), criterion(first(wanted))];
    return cells.reduce<number>((sum, cell, index) => {
      const amount = amounts[index];
      return test(cell) && typeof amount === 'number' ? sum + amount : sum;
    }, 0);
  },
  SUMPRODUCT: (...args) => {
    const product = args.length === 1 ? (args[0] ?? null) : lift(args, (...cells) => multiply(cells));
    const cells = flatten(product);
    const wrong = cells.find((cell) => cell instanceof CellError);
    return wrong ?? cells.reduce<number>((sum, cell) => (typeof cell === 'number' ? sum + cell : sum), 0);
  },
  AND: (...args) => overFlags(args, (flags) => flags.every((flag) => flag)),
  OR: (...args) => overFlags(args, (flags) => flags.some((flag) => flag)),
  NOT: lifted((value) => {
    const flag = toFlag(value);
    return flag instanceof CellError ? flag : !flag;
  }),
  ISNUMBER: lifted((value) => typeof value === 'number'),
  ISTEXT: lifted((value) => typeof value === 'string'),
  ISBLANK: lifted((value) => value === null),
  ISERROR: lifted((value) => value instanceof CellError),
  N: lifted((value) => (typeof value === 'number' || value instanceof CellError ? value : value === true ? 1 : 0)),
  ABS: ofNumbers((number) => Math.abs(number)),
  INT: ofNumbers((number) => Math.floor(number)),
  MOD: ofNumbers((number, by = 0) => (by === 0 ? new CellError('#DIV/0!') : number - by * Math.floor(number / by))),
  ROUND: ofNumbers((number, digits = 0) => {
    const rounded = Number(
      `${String(Math.round(Number(`${String(Math.abs(number))}e${String(digits)}`)))}e${String(-digits)}`,
    );
    return Math.sign(number) * rounded;
  }),
  FIND: lifted((wanted, within, from = 1) => {
    const [part, text, start] = [toText(wanted ?? null), toText(within ?? null), toNumber(from)];
    if (part instanceof CellError) return part;
    if (text instanceof CellError) return text;
    if (start instanceof CellError) return start;
    const at = start >= 1 ? text.indexOf(part, Math.floor(start) - 1) : -1;
    return at < 0 ? new CellError('#VALUE!') : at + 1;
  }),
  LEN: ofTexts((text) => text.length),
  TRIM: ofTexts((text) => text.replace(/ +/g, ' ').replace(/^ | $/g, '')),
  UPPER: ofTexts((text) => text.toUpperCase()),
  LOWER: ofTexts((text) => text.toLowerCase()),
  SUBSTITUTE: ofTexts((text, from = '', to = '') => (from === '' ? text : text.replaceAll(from, to))),
  LEFT: lifted((value, count = 1) => sliced(value, count, (text, length) => text.slice(0, length))),
  RIGHT: lifted((value, count = 1) =>
    sliced(value, count, (text, length) => (length === 0 ? '' : text.slice(-length))),
  ),
};

/** Numbers in ranges, and single values that can be numbers; the first error wins. */
function overNumbers(args: readonly Calculated[], apply: (numbers: readonly number[]) => Scalar): Scalar {
  const numbers: number[] = [];
  for (const arg of args) {
    for (const cell of flatten(arg)) {
      if (isGrid(arg) && typeof cell !== 'number' && !(cell instanceof CellError)) continue;
      const number = toNumber(cell);
      if (number instanceof CellError) return number;
      numbers.push(number);
    }
  }
  return apply(numbers);
}

/** Truth values and numbers; texts in ranges don't count. */
function overFlags(args: readonly Calculated[], apply: (flags: readonly boolean[]) => boolean): Scalar {
  const flags: boolean[] = [];
  for (const arg of args) {
    for (const cell of flatten(arg)) {
      if (isGrid(arg) && (typeof cell === 'string' || cell === null)) continue;
      const flag = toFlag(cell);
      if (flag instanceof CellError) return flag;
      flags.push(flag);
    }
  }
  return flags.length === 0 ? new CellError('#VALUE!') : apply(flags);
}

function lifted(apply: (...values: Scalar[]) => Scalar): SheetFunction {
  return (...args) => lift(args, apply);
}

function ofNumbers(apply: (...numbers: number[]) => Scalar): SheetFunction {
  return lifted((...values) => {
    const numbers: number[] = [];
    for (const value of values) {
      const number = toNumber(value);
      if (number instanceof CellError) return number;
      numbers.push(number);
    }
    return apply(numbers[0] ?? 0, ...numbers.slice(1));
  });
}

function ofTexts(apply: (...texts: string[]) => Scalar): SheetFunction {
  return lifted((...values) => {
    const texts: string[] = [];
    for (const value of values) {
      const text = toText(value);
      if (text instanceof CellError) return text;
      texts.push(text);
    }
    return apply(texts[0] ?? '', ...texts.slice(1));
  });
}

function sliced(value: Scalar, count: Scalar, cut: (text: string, length: number) => string): Scalar {
  const [text, length] = [toText(value), toNumber(count)];
  if (text instanceof CellError) return text;
  if (length instanceof CellError || length < 0) return new CellError('#VALUE!');
  return cut(text, Math.floor(length));
}

/** In SUMPRODUCT what is no number counts as 0. */
function multiply(cells: readonly Scalar[]): Scalar {
  let product = 1;
  for (const cell of cells) {
    if (cell instanceof CellError) return cell;
    product *= typeof cell === 'number' ? cell : 0;
  }
  return product;
}
