import { FORM_SET_PROPERTY } from '../../domain/intake/anchors';
import { formatFormSetMark } from '../../domain/intake/formSetMark';
import type { PlaceOf } from '../buildReport';
import type { ConsolidationResult, Finding } from '../ConsolidationResult';
import type { WorkbookDocument } from '../ports/WorkbookDocument';
import { sheetReference } from '../sheets/sheetReference';
import { tableSheetNames } from '../sheets/tableSheetNames';
import { boardSheet } from './boardSheet';
import { changesSheet } from './changesSheet';
import { detailSheets, type NamedDetail } from './detailSheets';
import { findingsSheet } from './findingsSheet';
import { dataTime, logSheet } from './logSheet';
import { provincialSheet } from './provincialSheet';
import { reconciliationSheet } from './reconciliation/reconciliationSheet';
import { stamp } from './stamp';

/** The summary workbook, and where each provincial figure stands in it. */
export interface SummaryWorkbook {
  readonly document: WorkbookDocument;
  readonly placeOf: PlaceOf;
}

/**
 * The provincial tables in their official layout, every figure a formula over a detail sheet with a row per unit; then the board,
 * the findings, the detail sheets, the reconciliation and the log.
 */
export function summaryWorkbook(result: ConsolidationResult, productVersion: string): SummaryWorkbook {
  const { consolidation } = result;
  const names = tableSheetNames(consolidation.summaryFormSet.tables);
  const details = detailSheets(result, names);
  const tables = consolidation.tables.flatMap((summary) => {
    const sheetName = names.get(summary.table);
    if (sheetName === undefined) return [];
    return [{ table: summary.table, sheetName, ...provincialSheet({ result, summary, sheetName, details }) }];
  });
  const placeByTable = new Map(tables.map((table) => [table.table, table]));
  const modified = dataTime(result);
  const changes = changesSheet(result);
  const [board, log] = [boardSheet(result), logSheet(result, productVersion)];

  return {
    document: {
      sheets: [
        ...tables.map(({ sheet }) => sheet),
        board,
        findingsSheet(result, linkToDetail(details)),
        ...(changes ? [changes] : []),
        ...[...details.values()].map(({ detail }) => detail.sheet),
        reconciliationSheet({ result, tables, log, board, productVersion }),
        log,
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
      return { sheet: place.sheetName, address: place.addressOf(field) };
    },
  };
}

function linkToDetail(details: ReadonlyMap<string, NamedDetail>): (finding: Finding) => string | undefined {
  return ({ violation, unit }) => {
    const named = details.get(violation.field.table);
    const address = unit && named?.detail.addressOf(violation.field, unit.id);
    return named && address ? sheetReference(named.name, address) : undefined;
  };
}
