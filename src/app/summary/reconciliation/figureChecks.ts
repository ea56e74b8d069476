import type { Consolidation, SummaryFigure, SummaryTable } from '../../../domain/consolidation/Consolidation';
import type { FieldKind } from '../../../domain/forms/FieldKind';
import { crossingAt } from '../../../domain/forms/crossingAt';
import { partsOfTotal } from '../../../domain/forms/partsOfTotal';
import { ratioParts } from '../../../domain/forms/ratioParts';
import { type Crossing, type FieldRef, fieldKey } from '../../../domain/forms/Table';
import { type CellAddress, formatAddress } from '../../../domain/workbook/CellAddress';
import type { CellContent, SheetDocument } from '../../ports/WorkbookDocument';
import { derivedFormula } from '../../sheets/derivedFormula';
import { derivedValue } from '../../sheets/derivedValue';
import { sheetReference } from '../../sheets/sheetReference';
import { ratioFormula } from '../figureContent';
import { shareRangeText } from '../figureText';
import { RECONCILED } from './SectionRow';
import { type FigureResult, resultOfContent } from './sameFigure';

/** A provincial table as it stands in the workbook. */
export interface ProvincialTable {
  readonly table: string;
  readonly sheetName: string;
  readonly sheet: SheetDocument;
  readonly addressOf: (field: FieldRef) => CellAddress;
}

/** One provincial figure, to be compared with what the units gave. */
export interface FigureCheck {
  readonly figure: SummaryFigure;
  readonly sheetName: string;
  readonly rowTitle: string;
  readonly columnTitle: string;
  readonly kind: FieldKind;
  /** The cell on the provincial sheet. */
  readonly place: string;
  /** What the program itself computed from the files. */
  readonly noted: FigureResult;
  /** Computed anew by Excel, of the detail sheets and never of other provincial cells. */
  readonly recomputed: CellContent;
  /** As the provincial sheet shows it. */
  readonly shown: CellContent;
}

/**
 * The figures of the provincial tables that can be compared, table by table, row by row: all but words. A total is computed anew of its
 * parts on this list, so that it depends on the units' figures alone; what the province types, and rows of lists, stand as they are.
 *
 * @param firstRow the sheet row where the list begins on the reconciliation page
 */
export function figureChecks(
  consolidation: Pick<Consolidation, 'tables'>,
  tables: readonly ProvincialTable[],
  firstRow: number,
): readonly FigureCheck[] {
  const checks: FigureCheck[] = [];
  for (const summary of consolidation.tables) {
    const standing = tables.find(({ table }) => table === summary.table);
    if (standing) checks.push(...checksOfTable(summary, standing, firstRow + checks.length));
  }
  return checks;
}

type FigureCrossing = Extract<Crossing, { type: 'entry' | 'derived' }>;

function checksOfTable({ printed, figures }: SummaryTable, standing: ProvincialTable, firstRow: number): FigureCheck[] {
  const listed = figures.flatMap((figure): { figure: SummaryFigure; crossing: FigureCrossing }[] => {
    const crossing = crossingAt(printed, figure.field.row, figure.field.column);
    const counts = crossing?.type === 'entry' || crossing?.type === 'derived';
    return counts && isComparable(figure, crossing.kind) ? [{ figure, crossing }] : [];
  });
  const byKey = new Map(listed.map((each) => [fieldKey(each.figure.field), each]));
  const rowOf = new Map(listed.map(({ figure }, index) => [fieldKey(figure.field), firstRow + index]));
  const contents = new Map(standing.sheet.cells.map((cell) => [formatAddress(cell), cell.content]));
  const recomputed = new Map<string, CellContent>();
  const cellsOf = (fields: readonly FieldRef[]): readonly CellAddress[] | null => {
    const rows = fields.map((field) => rowOf.get(fieldKey(field)));
    return rows.some((row) => row === undefined)
      ? null
      : rows.map((row) => ({ row: row ?? 0, column: RECONCILED.recomputed }));
  };

  // A total may stand before its parts, and its parts may be totals: whoever is asked computes what it needs.
  const recompute = (figure: SummaryFigure, crossing: FigureCrossing): CellContent => {
    const key = fieldKey(figure.field);
    const known = recomputed.get(key);
    if (known) return known;
    const standsAs = contents.get(formatAddress(standing.addressOf(figure.field))) ?? { type: 'blank' };
    const asIt = reference(standing.sheetName, standing.addressOf(figure.field), standsAs);
    recomputed.set(key, asIt);
    const content = anew(figure, crossing, standsAs) ?? asIt;
    recomputed.set(key, content);
    return content;
  };
  const contentOf = (field: FieldRef): CellContent => {
    const found = byKey.get(fieldKey(field));
    return found ? recompute(found.figure, found.crossing) : { type: 'blank' };
  };
  const anew = (figure: SummaryFigure, crossing: FigureCrossing, standsAs: CellContent): CellContent | null => {
    if (crossing.type === 'derived') {
      const parts = partsOfTotal(printed, figure.field, crossing.rule);
      const cells = cellsOf(parts);
      const formula = cells && derivedFormula(crossing.rule, crossing.kind, cells);
      const cached = derivedValue(crossing.rule, crossing.kind, parts.map(contentOf));
      return formula === null ? null : { type: 'formula', formula, cached };
    }
    if (figure.how === 'ratio') {
      const parts = ratioParts(printed, figure.field);
      const [numerator, denominator] = (parts && cellsOf([parts.numerator, parts.denominator])) ?? [];
      if (!numerator || !denominator) return null;
      const cached = typeof figure.value === 'number' ? figure.value : '';
      return { type: 'formula', formula: ratioFormula({ numerator, denominator }), cached };
    }
    return standsAs.type === 'formula' ? standsAs : null;
  };

  return listed.map(({ figure, crossing }): FigureCheck => {
    const address = standing.addressOf(figure.field);
    const standsAs = contents.get(formatAddress(address)) ?? { type: 'blank' };
    return {
      figure,
      sheetName: standing.sheetName,
      rowTitle: crossing.row.name,
      columnTitle: crossing.column.titles.slice(-2).join(' – '),
      kind: crossing.kind,
      place: sheetReference(standing.sheetName, address),
      noted: notedResult(figure),
      recomputed: recompute(figure, crossing),
      shown: reference(standing.sheetName, address, standsAs),
    };
  });
}

const NUMBERS: readonly FieldKind[] = ['count', 'amount', 'pair', 'ratio'];

function isComparable({ how }: SummaryFigure, kind: FieldKind): boolean {
  if (how === 'concat' || how === 'tally') return false;
  return how === 'ticks' || NUMBERS.includes(kind);
}

function notedResult({ value }: SummaryFigure): FigureResult {
  if (value === null) return '';
  if (typeof value !== 'object') return value;
  return 'ticked' in value ? value.ticked : 'lowest' in value ? shareRangeText(value) : '';
}

/** A reference to an empty cell would show 0. */
function reference(sheetName: string, address: CellAddress, standsAs: CellContent): CellContent {
  const place = sheetReference(sheetName, address);
  return { type: 'formula', formula: `IF(${place}="","",${place})`, cached: resultOfContent(standsAs) };
}
