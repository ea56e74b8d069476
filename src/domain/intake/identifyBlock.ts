import { alignRows } from './alignRows';
import { alignTables } from './alignTables';
import type { BodyArea } from './BodyArea';
import { captionEvidence } from './captionEvidence';
import type { FormSetIndex } from './FormSetIndex';
import type { HeaderBlock } from './HeaderBlock';
import { type Placement, fits, tableIdOf } from './Placement';
import type { TableExpectation } from './TableExpectation';
import { foldText } from '../text/foldText';
import { HEADER_LIKENESS } from './TextProfile';

/** Which tables a header block may be the header of. */
export interface IdentifiedBlock {
  readonly block: HeaderBlock;
  /** In the form set's order; none when the block is no table's header. */
  readonly options: readonly Placement[];
  /** Whether the options fit; when not, they are the tables it is nearest to. */
  readonly fit: boolean;
  /** The caption names tables that the header is not; `options` then holds both. */
  readonly contradiction: boolean;
}

/** Tables within this of the best are told apart by banner, caption and sheet name. */
const CLOSE = 0.25;
const SAME = 0.02;

/**
 * Tries every table on a header block. Equal headers are told apart by their banner (the groups at the top), then by the lines
 * above: title before number; then by the sheet's name, where it can mean no other table; then by how well they explain the header.
 *
 * @param above the first sheet row below the block that belongs to another
 * @param isAlone whether the sheet holds no other header
 * @param repeated the same header again on further pages of the table
 */
export function identifyBlock(
  block: HeaderBlock,
  above: number,
  index: FormSetIndex,
  isAlone: boolean,
  repeated: BodyArea['repeated'] = [],
): IdentifiedBlock {
  const area = bodyArea(block, above, index);
  const placements = alignTables(block.columns, index).map((columns): Placement => {
    const sheetColumns = new Map([...columns.columns].map(([id, at]) => [id, block.columns[at]?.column ?? 0]));
    const rows = alignRows(columns.expectation, {
      ...area,
      ...columnsIn(columns.expectation, sheetColumns, block),
      repeated,
    });
    return { block, columns, sheetColumns, rows };
  });
  const fitting = placements.filter(fits);
  const pool =
    fitting.length > 0
      ? fitting
      : placements.filter(({ rows, columns }) => rows.rows.size > 0 || columns.missing.length === 0);
  const best = Math.max(0, ...pool.map(rank));
  const close = pool.filter((placement) => rank(placement) >= best - CLOSE);
  return { block, fit: fitting.length > 0, ...narrow(close, block, index, isAlone) };
}

function bodyArea(
  block: HeaderBlock,
  above: number,
  index: FormSetIndex,
): Omit<BodyArea, 'columns' | 'labels' | 'stub' | 'repeated'> {
  const hasStub = block.columns.some(({ leaf }) => leaf.isStub || leaf.isLabel);
  return {
    grid: block.grid,
    below: block.bottom,
    above,
    left: hasStub ? block.left : Math.max(0, block.left - 3),
    right: block.right,
    namesTable: (line) => index.profile(line).bestTitle >= TITLE_LIKENESS || CAPTION.test(foldText(line)),
  };
}

/** A title of a table, and the number that stands before one. */
const TITLE_LIKENESS = 0.75;
const CAPTION = /^(?:bang|bieu|phu luc|mau)(?: so)? (?:\d|[ivx]+\b)/;

function columnsIn(
  { columns, table }: TableExpectation,
  sheetColumns: ReadonlyMap<string, number>,
  block: HeaderBlock,
): Pick<BodyArea, 'columns' | 'labels' | 'stub'> {
  const placed = columns.flatMap(({ column, hasFields }) => {
    const at = sheetColumns.get(column.id);
    return at === undefined ? [] : [{ column, hasFields, at }];
  });
  const stub = placed.find(({ column }) => column.kind === 'stub')?.at;
  const titled = table.list ? block.columns.find(({ leaf }) => leaf.isStub)?.column : undefined;
  return {
    columns: new Set(placed.filter(({ hasFields }) => hasFields).map(({ at }) => at)),
    labels: new Map(placed.filter(({ column }) => column.kind === 'label').map(({ column, at }) => [column.id, at])),
    stub: stub ?? titled ?? null,
  };
}

/** How well a table explains a header: columns of the form set that it leaves over count against it. */
function rank({ block, columns, rows }: Placement): number {
  const known = new Set(columns.columns.values());
  const left = block.columns.filter(
    ({ leaf }, at) => !known.has(at) && !leaf.isStub && leaf.bestHeader >= HEADER_LIKENESS,
  ).length;
  const titled = columns.expectation.table.rows.length;
  const rowShare = titled === 0 ? 1 : (titled - rows.missing.length) / titled;
  return columns.score * (0.5 + 0.5 * rowShare) - (0.5 * left) / (left + known.size);
}

function narrow(
  close: readonly Placement[],
  block: HeaderBlock,
  index: FormSetIndex,
  isAlone: boolean,
): Pick<IdentifiedBlock, 'options' | 'contradiction'> {
  if (close.length < 2) return { options: close, contradiction: false };
  const banner = best(close, ({ columns }) => columns.groupScore);
  const { titles, code } = captionEvidence(block.grid, block.top, block, index);
  const titled = best(close, (placement) => titles.get(tableIdOf(placement)) ?? 0);
  const coded = withCode(close, code);
  const caption = titled.length < close.length ? titled : coded;
  const agreed = common(banner, caption);
  if (agreed.length === 0)
    return {
      options: close.filter((option) => banner.includes(option) || caption.includes(option)),
      contradiction: true,
    };
  const named = isAlone ? withCode(close, index.profile(block.grid.sheet.name).code) : close;
  const likeliest = best(agreed, rank);
  return { options: [coded, named, likeliest].reduce(preferred, agreed), contradiction: false };
}

/** Those with the highest likeness; all when none has any. */
function best(options: readonly Placement[], likeness: (option: Placement) => number): readonly Placement[] {
  const highest = Math.max(...options.map(likeness));
  return options.filter((option) => likeness(option) >= highest - SAME);
}

/** Those with the number; all when none has it. */
function withCode(options: readonly Placement[], code: TableExpectation['code']): readonly Placement[] {
  const named = code === null ? [] : options.filter(({ columns }) => columns.expectation.code === code);
  return named.length > 0 ? named : options;
}

function common(a: readonly Placement[], b: readonly Placement[]): readonly Placement[] {
  return a.filter((option) => b.includes(option));
}

/** Weak evidence decides only among what is left, and never against it. */
function preferred(options: readonly Placement[], evidence: readonly Placement[]): readonly Placement[] {
  const agreed = common(options, evidence);
  return agreed.length > 0 ? agreed : options;
}
