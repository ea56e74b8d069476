import type { SummaryFigure, SummaryTable } from '../../domain/consolidation/Consolidation';
import { receivedFieldOf } from '../../domain/consolidation/receivedFieldOf';
import { layoutTable } from '../../domain/forms/layoutTable';
import { ratioParts } from '../../domain/forms/ratioParts';
import { type FieldRef, fieldKey } from '../../domain/forms/Table';
import type { ConsolidationResult } from '../ConsolidationResult';
import { placeFields } from '../sheets/placeFields';
import { tableSheet } from '../sheets/tableSheet';
import type { FieldCrossing, TableSheet } from '../sheets/TableSheetOptions';
import type { NamedDetail } from './detailSheets';
import { figureContent, type FigureSource, type RatioCells } from './figureContent';
import type { FigureTextContext } from './figureText';
import { stamp } from './stamp';
import { withRulesOfSums } from './withRulesOfSums';

export interface ProvincialSheetInput {
  readonly result: ConsolidationResult;
  readonly summary: SummaryTable;
  readonly sheetName: string;
  /** By received table id. */
  readonly details: ReadonlyMap<string, NamedDetail>;
}

/** A provincial table in its official layout, its figures as formulas over the detail sheet, under the stamp. */
export function provincialSheet({ result, summary, sheetName, details }: ProvincialSheetInput): TableSheet {
  const table = withRulesOfSums(summary.printed);
  const figures = new Map(summary.figures.map((figure) => [fieldKey(figure.field), figure]));
  const figureAt = ({ row, column }: FieldCrossing): SummaryFigure | undefined =>
    figures.get(fieldKey({ table: table.id, row: row.id, column: column.id }));
  const lines = stamp(result);
  const places = placeFields(table, layoutTable(table, { row: lines.length, column: 0 }));
  const ratioCells = (field: FieldRef): RatioCells | null => {
    const parts = ratioParts(table, field);
    return (
      parts && { numerator: places.of(parts.numerator).address, denominator: places.of(parts.denominator).address }
    );
  };
  const texts = textContext(result, summary, details);
  const used = result.consolidation.units.length;
  return tableSheet(table, {
    sheetName,
    headLines: lines.map((content, index) => ({ content, look: index === 0 ? 'strong' : 'warning' })),
    contentOf: (crossing) => {
      const figure = figureAt(crossing);
      if (!figure) return undefined;
      const source = sourceOf(figure, summary, result, details);
      return figureContent(figure, { details: source, ratio: ratioCells(figure.field), texts });
    },
    numberFormatOf: (crossing) => numberFormatOf(figureAt(crossing), used),
    entriesOpen: (crossing) => figureAt(crossing)?.how === 'typed',
    formulasForTotals: true,
    validations: true,
    conditions: true,
    tabColor: '2F75B5',
  });
}

/** Under the text format Excel shows a long text as `####`. */
function numberFormatOf(figure: SummaryFigure | undefined, used: number): string | undefined {
  switch (figure?.how) {
    case 'ticks':
      return `0"/${used}"`;
    case 'concat':
    case 'tally':
      return 'General';
    default:
      return undefined;
  }
}

function textContext(
  { consolidation }: ConsolidationResult,
  { map }: SummaryTable,
  details: ReadonlyMap<string, NamedDetail>,
): FigureTextContext {
  const names = new Map(consolidation.units.map(({ id, name }) => [id, name]));
  return { nameOf: (unit) => names.get(unit) ?? unit, detailSheet: (map && details.get(map.from)?.name) ?? '' };
}

function sourceOf(
  figure: SummaryFigure,
  { map }: SummaryTable,
  { consolidation }: ConsolidationResult,
  details: ReadonlyMap<string, NamedDetail>,
): FigureSource | null {
  const received = map && consolidation.formSet.tables.find(({ id }) => id === map.from);
  const field = map && received ? receivedFieldOf(figure.field, map, received) : null;
  if (!field) return null;
  const named = details.get(field.table);
  const values = named?.detail.rangeOf(field);
  return named && values ? { detailSheet: named.name, values, weights: named.detail.weights } : null;
}
