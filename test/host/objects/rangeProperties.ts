import { RangeTarget } from '../book/RangeTarget';
import { cellArea, mapCells, type Area } from '../grid/Area';
import { invalidArgument, isRecord } from './arguments';
import { spread } from './cellGrid';
import { makeRangeFormat } from './rangeFormat';
import type { HostObject } from '../protocol/HostObject';

/** `setCellProperties` and its like: formats of many cells in one action. */
export const rangeProperties = {
  setCellProperties: (range: RangeTarget, given: unknown) => {
    const at = spread(range.area, given);
    for (let row = range.area.top; row <= range.area.bottom; row += 1) {
      for (let column = range.area.left; column <= range.area.right; column += 1) {
        applyFormat(range, cellArea(row, column), at(row, column));
      }
    }
  },
  setRowProperties: (range: RangeTarget, given: unknown) => {
    for (const [index, properties] of list(given).entries()) {
      const row = range.area.top + index;
      if (row > range.area.bottom) invalidArgument('more rows than the range has');
      applyFormat(range, { ...range.area, top: row, bottom: row }, properties);
    }
  },
  setColumnProperties: (range: RangeTarget, given: unknown) => {
    for (const [index, properties] of list(given).entries()) {
      const column = range.area.left + index;
      if (column > range.area.right) invalidArgument('more columns than the range has');
      applyFormat(range, { ...range.area, left: column, right: column }, properties);
    }
  },
  getCellProperties: (range: RangeTarget, wanted: unknown) =>
    mapCells(range.area, (row, column) => {
      const cell = new RangeTarget(range.book, range.sheet, cellArea(row, column));
      const answer: Record<string, unknown> = {};
      if (!isRecord(wanted)) return answer;
      if (wanted.address === true) answer.address = cell.address;
      if (isRecord(wanted.format)) answer.format = read(makeRangeFormat(cell), wanted.format);
      return answer;
    }),
};

function list(given: unknown): unknown[] {
  if (!Array.isArray(given)) invalidArgument('an array of properties');
  return given as unknown[];
}

function applyFormat(range: RangeTarget, area: Area, properties: unknown): void {
  if (!isRecord(properties)) return;
  for (const name of Object.keys(properties)) if (name !== 'format') invalidArgument(name);
  if (isRecord(properties.format)) {
    assign(makeRangeFormat(new RangeTarget(range.book, range.sheet, area)), properties.format);
  }
}

const EDGES: Readonly<Record<string, string>> = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
};

/** Sets plain properties, goes into objects; borders are named by their sides here. */
function assign(object: HostObject, values: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) continue;
    const edge = object.typeName === 'RangeBorderCollection' ? EDGES[name] : undefined;
    const child = edge === undefined ? (object.has('object', name) ? object.open(name, []) : null) : object.item(edge);
    if (child && isRecord(value)) assign(child, value);
    else if (object.has('writable', name)) object.write(name, value);
    else invalidArgument(`${object.typeName}.${name}`);
  }
}

function read(object: HostObject, wanted: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(wanted)) {
    const edge = object.typeName === 'RangeBorderCollection' ? EDGES[name] : undefined;
    const child = edge === undefined ? (object.has('object', name) ? object.open(name, []) : null) : object.item(edge);
    if (child && isRecord(value)) answer[name] = read(child, value);
    else if (child && value === true)
      answer[name] = Object.fromEntries(child.scalars.map((key) => [key, child.read(key)]));
    else if (value === true && object.has('scalar', name)) answer[name] = object.read(name);
  }
  return answer;
}
