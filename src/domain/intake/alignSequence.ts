/** A row that a line may be, and how sure that is. */
export interface LikelyRow {
  /** Place among the rows, 0-based. */
  readonly row: number;
  /** Above 0; about 1 for a sure one. */
  readonly likeness: number;
}

/** Lines laid along rows, both in their order. */
export interface SequenceAlignment {
  /** Line → its row; -1: none. */
  readonly rowOfLine: readonly number[];
  /** Row → other lines that it may be just as well, so that nobody can tell. */
  readonly rivals: ReadonlyMap<number, readonly number[]>;
}

/** Ways that differ by less are equally good. */
const SAME = 0.04;
const NOISE = 1e-9;

/**
 * The likeliest way to lay lines along rows so that neither turns back: the sum of likenesses less the costs of what is passed over is
 * greatest. Lines after the last row cost nothing. Takes lines × rows steps.
 *
 * @param likely per line, the rows that it may be
 */
export function alignSequence(
  likely: readonly (readonly LikelyRow[])[],
  lineCosts: readonly number[],
  rowCosts: readonly number[],
): SequenceAlignment {
  const lines = likely.length;
  const rows = rowCosts.length;
  const width = rows + 1;
  const scores = likely.map((candidates) => new Map(candidates.map(({ row, likeness }) => [row, likeness])));
  const at = (grid: Float64Array, line: number, row: number): number => grid[line * width + row] ?? 0;

  /** The best of the lines and rows from a place on. */
  const rest = new Float64Array((lines + 1) * width);
  for (let row = rows - 1; row >= 0; row -= 1)
    rest[lines * width + row] = at(rest, lines, row + 1) - (rowCosts[row] ?? 0);
  for (let line = lines - 1; line >= 0; line -= 1)
    for (let row = rows - 1; row >= 0; row -= 1) {
      const likeness = scores[line]?.get(row);
      const passed = Math.max(
        at(rest, line + 1, row) - (lineCosts[line] ?? 0),
        at(rest, line, row + 1) - (rowCosts[row] ?? 0),
      );
      rest[line * width + row] =
        likeness === undefined ? passed : Math.max(passed, at(rest, line + 1, row + 1) + likeness);
    }

  const rowOfLine = likely.map(() => -1);
  for (let line = 0, row = 0; line < lines && row < rows;) {
    const here = at(rest, line, row);
    const likeness = scores[line]?.get(row);
    if (likeness !== undefined && at(rest, line + 1, row + 1) + likeness >= here - NOISE) {
      rowOfLine[line] = row;
      line += 1;
      row += 1;
    } else if (at(rest, line, row + 1) - (rowCosts[row] ?? 0) >= here - NOISE) row += 1;
    else line += 1;
  }
  return { rowOfLine, rivals: rivalLines(rowOfLine, scores, lineCosts, rowCosts, rest) };
}

function rivalLines(
  rowOfLine: readonly number[],
  scores: readonly ReadonlyMap<number, number>[],
  lineCosts: readonly number[],
  rowCosts: readonly number[],
  rest: Float64Array,
): ReadonlyMap<number, readonly number[]> {
  const width = rowCosts.length + 1;
  const best = rest[0] ?? 0;
  const rivals = new Map<number, number[]>();
  /** The best of the lines before this one and the rows before a place. */
  let before = new Float64Array(width);
  for (let row = 0; row < rowCosts.length; row += 1) before[row + 1] = (before[row] ?? 0) - (rowCosts[row] ?? 0);
  rowOfLine.forEach((chosen, line) => {
    const next = new Float64Array(width);
    next[0] = (before[0] ?? 0) - (lineCosts[line] ?? 0);
    for (let row = 0; row < rowCosts.length; row += 1) {
      const likeness = scores[line]?.get(row);
      const passed = Math.max((before[row + 1] ?? 0) - (lineCosts[line] ?? 0), (next[row] ?? 0) - (rowCosts[row] ?? 0));
      const met = likeness === undefined ? Number.NEGATIVE_INFINITY : (before[row] ?? 0) + likeness;
      next[row + 1] = Math.max(passed, met);
      if (row === chosen || met + (rest[(line + 1) * width + row + 1] ?? 0) < best - SAME) continue;
      rivals.set(row, [...(rivals.get(row) ?? []), line]);
    }
    before = next;
  });
  return rivals;
}
