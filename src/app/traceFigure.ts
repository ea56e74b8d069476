import type { SummaryHow } from '../domain/consolidation/Consolidation';
import { receivedFieldOf, sourceOf } from '../domain/consolidation/receivedFieldOf';
import { isStacked } from '../domain/consolidation/stackRows';
import { consolidationOf } from '../domain/forms/consolidationOf';
import { crossingAt } from '../domain/forms/crossingAt';
import type { FormSet } from '../domain/forms/FormSet';
import { ratioParts } from '../domain/forms/ratioParts';
import { partsOfTotal } from '../domain/forms/partsOfTotal';
import type { Roster } from '../domain/forms/Roster';
import { type Crossing, type FieldRef, fieldKey } from '../domain/forms/Table';
import { type CellAddress, formatAddress } from '../domain/workbook/CellAddress';
import type { ReceivedCell, ReceivedSheet, ReceivedWorkbook } from '../domain/workbook/ReceivedWorkbook';
import type { SheetPlace } from './ports/OpenWorkbook';
import { detailSheetOf } from './trace/detailSheetOf';
import type { FigureTrace, ShownValue, TotalPart, TracedFigure } from './trace/FigureTrace';
import { unitsWithEmptyFiles } from './trace/readBoard';
import { stackedFigure } from './trace/stackedFigure';
import { summaryPairs } from './trace/summaryPairs';
import { type SummaryOnSheet, summaryTables } from './trace/summaryTables';
import { unitFigures } from './trace/unitFigures';

export interface TraceContext {
  readonly summaryFormSet: FormSet;
  /** The form set that the units sent. */
  readonly formSet: FormSet;
  readonly roster: Roster;
}

/** One reading of a workbook, in which any number of cells can be traced. What is looked at once is kept. */
export interface FigureIndex {
  readonly trace: (place: SheetPlace) => FigureTrace;
  /** Whether a sheet holds provincial figures. */
  readonly isSummary: (sheet: string) => boolean;
}

/**
 * Where a figure of a summary comes from: the parts of a total, or every unit's figure with file, sheet and cell, and the units that
 * gave none. Everything is in the workbook, so it works after reopening the file, with late figures that were typed into it.
 *
 * @example
 * const read = await workbook.read();
 * if (read.ok) traceFigure(read.value, { sheet: 'Bảng 2A', address: { row: 8, column: 1 } }, context);
 */
export function traceFigure(workbook: ReceivedWorkbook, place: SheetPlace, context: TraceContext): FigureTrace {
  return indexFigures(workbook, context).trace(place);
}

/**
 * Makes ready for many questions about one reading: a click then needs no other. A summary whose log says that it was made of other form
 * sets holds no figure for this context.
 */
export function indexFigures(workbook: ReceivedWorkbook, context: TraceContext): FigureIndex {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name.normalize('NFC'), sheet]));
  const known = new Map<string, IndexedSheet>();
  const pairs = summaryPairs(workbook);
  const isMadeOfOthers =
    pairs.length > 0 &&
    !pairs.some(
      ({ formSet, summaryFormSet }) => formSet === context.formSet.id && summaryFormSet === context.summaryFormSet.id,
    );
  const indexed = (name: string): IndexedSheet | null => {
    const sheet = sheets.get(name.normalize('NFC'));
    if (!sheet || isMadeOfOthers) return null;
    const entry = known.get(sheet.name) ?? indexSheet(sheet, context);
    known.set(sheet.name, entry);
    return entry;
  };
  return {
    isSummary: (name) => (indexed(name)?.tables.length ?? 0) > 0,
    trace: ({ sheet: name, address }) => {
      const entry = indexed(name);
      for (const summary of entry?.tables ?? []) {
        const field = summary.fieldAt(address);
        const crossing = field && crossingAt(summary.table, field.row, field.column);
        if (entry && field && crossing && crossing.type !== 'title' && crossing.type !== 'none') {
          return traceField({ workbook, context, entry, summary, field, crossing, address });
        }
      }
      return { kind: 'none' };
    },
  };
}

interface IndexedSheet {
  readonly sheet: ReceivedSheet;
  readonly tables: readonly SummaryOnSheet[];
  readonly cellAt: (address: CellAddress) => ReceivedCell | undefined;
}

function indexSheet(sheet: ReceivedSheet, { summaryFormSet }: TraceContext): IndexedSheet {
  const tables = summaryTables(sheet, summaryFormSet);
  const cells = new Map(tables.length === 0 ? [] : sheet.cells.map((cell) => [formatAddress(cell), cell]));
  return { sheet, tables, cellAt: (address) => cells.get(formatAddress(address)) };
}

interface FieldToTrace {
  readonly workbook: ReceivedWorkbook;
  readonly context: TraceContext;
  readonly entry: IndexedSheet;
  readonly summary: SummaryOnSheet;
  readonly field: FieldRef;
  readonly crossing: Extract<Crossing, { type: 'entry' | 'derived' }>;
  readonly address: CellAddress;
}

function traceField(input: FieldToTrace): FigureTrace {
  const { context, entry, summary, field, crossing, address } = input;
  const cell = entry.cellAt(address);
  const figure = (how: SummaryHow): TracedFigure => ({
    place: { sheet: entry.sheet.name, address },
    field,
    tableCaption: summary.table.caption,
    tableTitle: summary.table.title,
    rowTitle: crossing.row.name,
    columnTitles: crossing.column.titles,
    how,
    shown: shown(cell),
  });
  const overwritten = cell !== undefined && cell.formula === undefined;

  if (crossing.type === 'derived') {
    const parts = partsOfTotal(summary.table, field, crossing.rule);
    return {
      kind: 'derived',
      ...figure('derived'),
      by: crossing.rule.kind === 'quotient' ? 'quotient' : 'sum',
      parts: parts.flatMap((part) => totalPart(part, input)),
      overwritten,
    };
  }
  const map = consolidationOf(context.formSet).tables.find(({ to }) => to === summary.table.id);
  const table = context.formSet.tables.find(({ id }) => id === map?.from);
  if (map && table && isStacked(table, summary.table)) {
    if (crossing.column.how === 'typed') return { kind: 'typed', ...figure('typed') };
    const detail = detailSheetOf(input.workbook, entry.sheet, summary.table, { table, cell, ...context });
    const place = { rowTitle: crossing.row.title, column: sourceOf(field.column, map.columns) };
    const units = detail ? stackedFigure(detail, table, place) : [];
    return { kind: 'collected', ...figure('stack'), units, detailSheet: detail?.sheet ?? null, overwritten: false };
  }
  const received = map && table ? receivedFieldOf(field, map, table) : null;
  const stated = crossing.how;
  if (!table || !received || stated === 'typed') return { kind: 'typed', ...figure('typed') };

  const quotient = stated === 'ratio-range' ? ratioParts(summary.table, field) : null;
  // Only the formula tells: one over the detail sheet names it.
  if (quotient && cell?.formula?.includes('!') !== true) {
    const parts = [quotient.numerator, quotient.denominator].flatMap((part) => totalPart(part, input));
    return { kind: 'derived', ...figure('ratio'), by: 'quotient', parts, overwritten };
  }
  const detail = detailSheetOf(input.workbook, entry.sheet, summary.table, { table, cell, ...context });
  const how = stated === 'ratio-range' && isWeighted(cell) ? 'ratio-weighted' : stated;
  return {
    kind: 'collected',
    ...figure(how),
    units: detail
      ? unitFigures({
          detail,
          field: fieldKey(received),
          how,
          kind: crossing.kind,
          roster: context.roster,
          emptyFiles: unitsWithEmptyFiles(input.workbook),
        })
      : [],
    detailSheet: detail?.sheet ?? null,
    overwritten: overwritten && isFormula(how, crossing),
  };
}

/** Words, pairs and tallies stand in a summary as they are. */
function isFormula(how: SummaryHow, { kind }: FieldToTrace['crossing']): boolean {
  return how === 'ticks' || how === 'ratio-range' || how === 'ratio-weighted' || (how === 'sum' && kind !== 'pair');
}

/** Only the formula tells: every unit of that summary had a member count. */
function isWeighted(cell: ReceivedCell | undefined): boolean {
  return cell?.formula?.includes('SUMPRODUCT') ?? false;
}

function totalPart(field: FieldRef, { entry, summary }: FieldToTrace): readonly TotalPart[] {
  const crossing = crossingAt(summary.table, field.row, field.column);
  const address = summary.addressOf(field);
  if (!crossing || !address) return [];
  return [
    {
      place: { sheet: entry.sheet.name, address },
      rowTitle: crossing.row.name,
      columnTitles: crossing.column.titles,
      shown: shown(entry.cellAt(address)),
    },
  ];
}

function shown(cell: ReceivedCell | undefined): ShownValue | null {
  return !cell || cell.value === '' ? null : { value: cell.value, numberMeaning: cell.numberMeaning };
}
