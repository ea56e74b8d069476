import type { SummaryFigure, SummaryTable } from '../../domain/consolidation/Consolidation';
import { receivedFieldOf } from '../../domain/consolidation/receivedFieldOf';
import { fieldKey, type Table } from '../../domain/forms/Table';
import { FORM_SET_PROPERTY } from '../../domain/intake/anchors';
import { formatFormSetMark } from '../../domain/intake/formSetMark';
import type { PlaceOf } from '../buildReport';
import type { ConsolidationResult, Finding } from '../ConsolidationResult';
import type { WorkbookDocument } from '../ports/WorkbookDocument';
import { sheetReference } from '../sheets/sheetReference';
import { type FieldCrossing, type TableSheet } from '../sheets/TableSheetOptions';
import { tableSheet } from '../sheets/tableSheet';
import { tableSheetNames } from '../sheets/tableSheetNames';
import { boardSheet } from './boardSheet';
import { type DetailSheet, detailSheet } from './detailSheet';
import { detailTitle } from './detailTitle';
import { figureContent, type FigureSource } from './figureContent';
import { findingsSheet } from './findingsSheet';
import { dataTime, logSheet } from './logSheet';
import { stamp } from './stamp';

/** The summary workbook, and where each provincial figure stands in it. */
export interface SummaryWorkbook {
  readonly document: WorkbookDocument;
  readonly placeOf: PlaceOf;
}

/**
 * The provincial tables in their official layout, every figure a formula over a detail sheet with a row per unit; then the board,
 * the findings, the detail sheets and the log.
 */
export function summaryWorkbook(result: ConsolidationResult, productVersion: string): SummaryWorkbook {
  const { consolidation } = result;
  const names = tableSheetNames(consolidation.summaryFormSet.tables);
  const details = detailSheets(result, names);
  const tables = consolidation.tables.flatMap((summary) => {
    const table = consolidation.summaryFormSet.tables.find(({ id }) => id === summary.table);
    const name = names.get(summary.table);
    return table && name !== undefined ? [{ name, ...provincialSheet(result, summary, table, name, details) }] : [];
  });
  const placeByTable = new Map(tables.map((table) => [table.layoutOf, table]));
  const modified = dataTime(result);

  return {
    document: {
      sheets: [
        ...tables.map(({ sheet }) => sheet),
        boardSheet(result),
        findingsSheet(result, linkToDetail(details)),
        ...[...details.values()].map(({ detail }) => detail.sheet),
        logSheet(result, productVersion),
      ],
      definedNames: [],
      properties: {
        title: `${consolidation.summaryFormSet.title} – ${stamp(result)[0] ?? ''}`,
        creator: 'Biểu Mẫu',
        ...(modified === undefined ? {} : { modified }),
        custom: {
          [FORM_SET_PROPERTY]: formatFormSetMark(consolidation.summaryFormSet),
        },
      },
    },
    placeOf: (field) => {
      const place = placeByTable.get(field.table);
      if (!place) throw new RangeError(`No sheet for table ${field.table}`);
      return { sheet: place.name, address: place.addressOf(field) };
    },
  };
}

interface NamedDetail {
  readonly name: string;
  readonly detail: DetailSheet;
}

/** One detail sheet per received table that goes into a provincial one, by received table id. */
function detailSheets(
  result: ConsolidationResult,
  names: ReadonlyMap<string, string>,
): ReadonlyMap<string, NamedDetail> {
  const { formSet } = result.consolidation;
  const details = new Map<string, NamedDetail>();
  for (const { map, table: summaryId } of result.consolidation.tables) {
    const table = formSet.tables.find(({ id }) => id === map?.from);
    if (!map || !table) continue;
    const name = `CT ${names.get(summaryId) ?? summaryId}`;
    const title = detailTitle(names.get(summaryId) ?? '', table);
    details.set(table.id, {
      name,
      detail: detailSheet({ name, title, table, roster: result.roster, submissions: result.submissions }),
    });
  }
  return details;
}

function provincialSheet(
  result: ConsolidationResult,
  summary: SummaryTable,
  table: Table,
  sheetName: string,
  details: ReadonlyMap<string, NamedDetail>,
): TableSheet & { readonly layoutOf: string } {
  const figures = new Map(summary.figures.map((figure) => [fieldKey(figure.field), figure]));
  const figureAt = ({ row, column }: FieldCrossing): SummaryFigure | undefined =>
    figures.get(fieldKey({ table: table.id, row: row.id, column: column.id }));
  const used = result.consolidation.units.length;
  const built = tableSheet(table, {
    sheetName,
    headLines: stamp(result).map((content, index) => ({ content, look: index === 0 ? 'strong' : 'warning' })),
    contentOf: (crossing) => {
      const figure = figureAt(crossing);
      return figure && figureContent(figure, sourceOf(figure, summary, result, details));
    },
    numberFormatOf: (crossing) => (figureAt(crossing)?.how === 'ticks' ? `0"/${used}"` : undefined),
    entriesOpen: (crossing) => figureAt(crossing)?.how === 'typed',
    formulasForTotals: true,
    validations: true,
    conditions: true,
    tabColor: '2F75B5',
  });
  return { ...built, layoutOf: table.id };
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

function linkToDetail(details: ReadonlyMap<string, NamedDetail>): (finding: Finding) => string | undefined {
  return ({ violation, unit }) => {
    const named = details.get(violation.field.table);
    const address = unit && named?.detail.addressOf(violation.field, unit.id);
    return named && address ? sheetReference(named.name, address) : undefined;
  };
}
