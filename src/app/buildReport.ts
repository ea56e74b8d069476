import type { SummaryFigure, SummaryTable } from '../domain/consolidation/Consolidation';
import type { Contribution } from '../domain/consolidation/Contributions';
import type { EntryValue } from '../domain/entries/Entry';
import { crossingAt } from '../domain/forms/crossingAt';
import type { FieldRef } from '../domain/forms/Table';
import { type CellAddress, formatAddress } from '../domain/workbook/CellAddress';
import { reportBoard } from './board/reportBoard';
import type { ConsolidationResult, FileOutcome, Finding, Resubmission } from './ConsolidationResult';
import type { Report, ReportCell, ReportFile, ReportTable, ReportViolation } from './Report';

/** Where a provincial figure stands in the summary workbook. */
export type PlaceOf = (field: FieldRef) => { readonly sheet: string; readonly address: CellAddress };

/** REPORT.json as it is written: its tables come one by one, and their cells, each made when it is its turn. */
export type StreamedReport = Omit<Report, 'tables'> & { readonly tables: Iterable<StreamedTable> };

export type StreamedTable = Omit<ReportTable, 'cells'> & { readonly cells: Iterable<ReportCell> };

/** The consolidation as REPORT.json says it: every provincial cell, row by row, with the units, files and cells behind it. */
export function buildReport(result: ConsolidationResult, placeOf: PlaceOf): Report {
  const report = streamReport(result, placeOf);
  const tables = Array.from(report.tables, (table) => ({ ...table, cells: [...table.cells] }));
  return { ...report, tables };
}

/** The same report without its cells, which come one by one and can be gone through again: millions of contributions don't fit at once. */
export function streamReport(result: ConsolidationResult, placeOf: PlaceOf): StreamedReport {
  const { consolidation, roster, files, missing } = result;
  return {
    version: 1,
    formSet: consolidation.formSet.id,
    summaryFormSet: consolidation.summaryFormSet.id,
    units: {
      expected: roster.units.length,
      received: consolidation.units.length,
      missing: missing.map(({ id }) => id),
    },
    files: files.map(reportFile),
    tables: consolidation.tables.map((summary) => streamedTable(summary, placeOf)),
    violations: files.flatMap(({ findings }) => findings.map(reportViolation)),
    warnings: files.flatMap(({ file, warnings }) => warnings.map(({ code, message }) => ({ code, file, message }))),
    board: reportBoard(result),
  };
}

function reportFile(outcome: FileOutcome): ReportFile {
  return {
    file: outcome.file,
    status: outcome.status,
    ...(outcome.unit ? { unit: outcome.unit.id, unitName: outcome.unit.name } : {}),
    ...(outcome.reason ? { reason: { ...outcome.reason } } : {}),
    tables: outcome.tables.map((table) => ({ ...table })),
    ...(outcome.changes ? { changes: reportResubmission(outcome.changes) } : {}),
  };
}

function reportResubmission({ since, fields }: Resubmission): ReportFile['changes'] {
  return {
    since,
    fields: fields.map(({ field: { table, row, column }, sheet, address, before, after }) => ({
      table,
      row,
      column,
      sheet,
      address: formatAddress(address),
      before,
      after,
    })),
  };
}

/** A finding as REPORT.json says it; `check --json` lists the same. */
export function reportViolation({
  violation,
  unit,
  file,
  sheet,
  address,
  message,
  accepted,
}: Finding): ReportViolation {
  return {
    code: violation.code,
    severity: violation.severity,
    table: violation.field.table,
    ...(unit ? { unit: unit.id } : {}),
    file,
    sheet,
    address: formatAddress(address),
    ruleId: violation.ruleId,
    found: violation.found,
    expected: violation.expected,
    message,
    ...(accepted === undefined ? {} : { accepted }),
  };
}

function streamedTable({ printed, figures }: SummaryTable, placeOf: PlaceOf): StreamedTable {
  return {
    table: printed.id,
    title: printed.title,
    cells: {
      *[Symbol.iterator]() {
        for (const figure of figures) {
          const cell = reportCell(figure, printed, placeOf);
          if (cell) yield cell;
        }
      },
    },
  };
}

function reportCell(figure: SummaryFigure, table: SummaryTable['printed'], placeOf: PlaceOf): ReportCell | null {
  const crossing = crossingAt(table, figure.field.row, figure.field.column);
  if (!crossing) return null;
  const { sheet, address } = placeOf(figure.field);
  return {
    row: crossing.row.id,
    rowTitle: crossing.row.name,
    column: crossing.column.id,
    columnTitles: [...crossing.column.titles],
    sheet,
    address: formatAddress(address),
    how: figure.how,
    value: reportValue(figure.value),
    units: figure.contributions.length,
    contributions: Array.from(figure.contributions, reportContribution),
  };
}

function reportValue(value: SummaryFigure['value']): ReportCell['value'] {
  if (value === null || typeof value !== 'object') return value;
  if ('ticked' in value) return { ...value, units: [...value.units] };
  if ('tally' in value) {
    return { tally: Object.fromEntries(Object.entries(value.tally).map(([option, units]) => [option, [...units]])) };
  }
  return { ...value };
}

function reportContribution(contribution: Contribution): ReportCell['contributions'][number] {
  const { unit, file, sheet, address, raw, value } = contribution;
  return { unit, file, sheet, address: formatAddress(address), raw, value: value ? jsonValue(value) : 0 };
}

/** A parsed value as JSON: numbers and shares as numbers, ticks as true, pairs and months as they are written. */
function jsonValue(value: EntryValue): ReportCell['contributions'][number]['value'] {
  switch (value.type) {
    case 'number':
      return value.number;
    case 'share':
      return value.share;
    case 'tick':
      return true;
    case 'text':
      return value.text;
    case 'pair':
      return `${value.first}/${value.second}`;
    case 'month':
      return `${value.month}/${value.year}`;
    case 'choices':
      return [...value.options];
  }
}
