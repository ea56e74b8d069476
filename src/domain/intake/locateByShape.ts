import type { BodyShape } from './BodyShape';
import { type CaptionEvidence, captionEvidence } from './captionEvidence';
import { findBodyShapes, rowTitlesOn } from './findBodyShapes';
import type { FormSetIndex } from './FormSetIndex';
import type { LocatedTable, TableLocations, TablePlace, TableRefusal } from './LocatedTable';
import type { SheetGrid } from './SheetGrid';

/** Row titles and the number of columns say little; a caption says more. */
const NAMED_CONFIDENCE = 0.7;
const NAMELESS_CONFIDENCE = 0.5;
const SAME = 0.02;

/**
 * Looks for the tables that no header led to by the shape of their bodies. Several tables have the same shape, so a caption, the
 * sheet's name or having found all others must tell which; a body under a header in other words is refused, not trusted.
 *
 * @param found what was found and refused before; those tables are not looked for again
 */
export function locateByShape(
  grids: readonly SheetGrid[],
  index: FormSetIndex,
  found: TableLocations,
): Pick<TableLocations, 'located' | 'refused'> {
  const settled = new Set([
    ...found.located.map(({ table }) => table),
    ...found.refused.flatMap(({ tables }) => tables),
  ]);
  const open = index.tables.filter(({ table }) => !settled.has(table.id));
  if (open.length === 0) return { located: [], refused: [] };
  const places = [...found.located.map(({ place }) => place), ...found.refused.flatMap((refusal) => refusal.places)];
  const named: Named[] = [];
  const refused: TableRefusal[] = [];
  for (const grid of grids) {
    const own = places.filter(({ sheetIndex }) => sheetIndex === grid.index);
    const isTaken = (row: number): boolean => own.some(({ range }) => row >= range.top && row <= range.bottom);
    const titles = rowTitlesOn(grid, index, isTaken);
    const shapes = open.flatMap((expectation) => findBodyShapes(grid, expectation, index, titles));
    for (const options of samePlaces(shapes)) {
      const choice = nameShape(options, index);
      const [only, ...others] = choice.options;
      if (!only || (!choice.isNamed && found.located.length === 0)) continue;
      if (others.length > 0) refused.push(ambiguousShape(choice.options));
      else if (only.foreignHeader.length > 0) refused.push(...(choice.isNamed ? [misalignedShape(only)] : []));
      else named.push({ shape: only, isNamed: choice.isNamed });
    }
  }
  const once = named.filter(({ shape }) => named.filter((other) => sameTable(other.shape, shape)).length === 1);
  const twice = open.flatMap(({ table }) => {
    const rivals = named.filter(({ shape }) => shape.expectation.table.id === table.id);
    return rivals.length < 2 ? [] : [severalPlaces(table.id, rivals)];
  });
  return { located: once.map(locatedShape), refused: [...refused, ...twice] };
}

interface Named {
  readonly shape: BodyShape;
  readonly isNamed: boolean;
}

function sameTable(a: BodyShape, b: BodyShape): boolean {
  return a.expectation === b.expectation;
}

function samePlaces(shapes: readonly BodyShape[]): readonly (readonly BodyShape[])[] {
  const byPlace = new Map<string, BodyShape[]>();
  for (const shape of shapes) {
    const key = `${shape.top} ${shape.stub}`;
    byPlace.set(key, [...(byPlace.get(key) ?? []), shape]);
  }
  return [...byPlace.values()];
}

function nameShape(
  options: readonly BodyShape[],
  index: FormSetIndex,
): { readonly options: readonly BodyShape[]; readonly isNamed: boolean } {
  const [first] = options;
  if (!first) return { options, isNamed: false };
  const { grid, top, stub } = first;
  const evidence = captionEvidence(grid, top, { left: stub, right: rightOf(first) }, index);
  const clues = [
    byTitle(options, evidence),
    byCode(options, evidence.code),
    byCode(options, index.profile(grid.sheet.name).code),
  ];
  const named = clues.find((clue) => clue.length > 0);
  return { options: named ?? options, isNamed: named !== undefined };
}

function byTitle(options: readonly BodyShape[], { titles }: CaptionEvidence): readonly BodyShape[] {
  const likeness = ({ expectation }: BodyShape): number => titles.get(expectation.table.id) ?? 0;
  const best = Math.max(...titles.values(), 0);
  return best === 0 ? [] : options.filter((option) => likeness(option) >= best - SAME);
}

function byCode(options: readonly BodyShape[], code: string | null): readonly BodyShape[] {
  return code === null ? [] : options.filter(({ expectation }) => expectation.code === code);
}

function rightOf({ stub, expectation }: BodyShape): number {
  return stub + expectation.columns.length;
}

function placeOf(shape: BodyShape): TablePlace {
  const { grid, rows, stub, top } = shape;
  const range = { top, left: stub, bottom: Math.max(...rows.rows.values()), right: rightOf(shape) };
  return { sheet: grid.sheet.name, sheetIndex: grid.index, range };
}

function locatedShape({ shape, isNamed }: Named): LocatedTable {
  const { expectation, stub } = shape;
  return {
    table: expectation.table.id,
    place: placeOf(shape),
    header: null,
    columns: new Map(expectation.columns.map(({ column }, at) => [column.id, stub + 1 + at])),
    rows: shape.rows.rows,
    foundBy: 'shape',
    confidence: isNamed ? NAMED_CONFIDENCE : NAMELESS_CONFIDENCE,
  };
}

function ambiguousShape(options: readonly BodyShape[]): TableRefusal {
  return {
    reason: 'ambiguous',
    because: 'several-tables',
    tables: options.map(({ expectation }) => expectation.table.id),
    places: options.slice(0, 1).map(placeOf),
  };
}

function severalPlaces(table: string, rivals: readonly Named[]): TableRefusal {
  return {
    reason: 'ambiguous',
    because: 'several-places',
    tables: [table],
    places: rivals.map(({ shape }) => placeOf(shape)),
  };
}

function misalignedShape(shape: BodyShape): TableRefusal {
  return {
    reason: 'misaligned',
    tables: [shape.expectation.table.id],
    places: [placeOf(shape)],
    difference: {
      missingColumns: shape.expectation.columns
        .filter(({ needed }) => needed)
        .map(({ column }) => ({ column: column.id, titles: column.titles })),
      contestedColumns: [],
      unknownColumns: shape.foreignHeader.map(({ title, row, column }) => ({ title, at: { row, column } })),
      missingRows: [],
      unknownRows: [],
    },
  };
}
