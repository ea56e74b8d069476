import type { SummaryHow } from '../../domain/consolidation/Consolidation';
import type { FieldKind } from '../../domain/forms/FieldKind';
import type { Roster } from '../../domain/forms/Roster';
import type { ReceivedCell } from '../../domain/workbook/ReceivedWorkbook';
import { NIL_MARK } from '../sheets/totalFormula';
import { TICK_MARK } from '../summary/detailCell';
import { NOT_SENT } from '../summary/detailSheet';
import { parseSourceText } from '../summary/sourceText';
import type { UnitFigure, UnitSource } from './FigureTrace';
import type { DetailRow, ReadDetail } from './readDetailSheet';

export interface UnitFiguresInput {
  readonly detail: ReadDetail;
  /** `fieldKey` of the received field. */
  readonly field: string;
  readonly how: SummaryHow;
  readonly kind: FieldKind;
  readonly roster: Roster;
  readonly emptyFiles: ReadonlySet<string>;
}

/** What every unit gave for one received field, as its detail sheet holds it now. */
export function unitFigures({ detail, field, how, kind, roster, emptyFiles }: UnitFiguresInput): readonly UnitFigure[] {
  const columns = detail.columnsOf(field);
  if (!columns) return [];
  const listed = detail.rows.map((row): UnitFigure => {
    const cell = row.cellAt(columns.value);
    return {
      unit: row.unit,
      name: row.name,
      status: cell ? (isCounted(cell, how, kind) ? 'counted' : 'not-counted') : withoutFigure(row, emptyFiles),
      shown: cell ? { value: cell.value, numberMeaning: cell.numberMeaning } : null,
      place: { sheet: detail.sheet, address: { row: row.row, column: columns.value } },
      source: sourceOf(row, row.textAt(columns.source)),
    };
  });
  const known = new Set(detail.rows.map(({ unit }) => unit));
  const unlisted = roster.units
    .filter(({ id }) => !known.has(id))
    .map(({ id, name }): UnitFigure => ({
      unit: id,
      name,
      status: emptyFiles.has(id) ? 'empty-file' : 'not-sent',
      shown: null,
      place: null,
      source: null,
    }));
  return [...listed, ...unlisted];
}

function withoutFigure({ unit, file, fromSheet }: DetailRow, emptyFiles: ReadonlySet<string>): UnitFigure['status'] {
  if (emptyFiles.has(unit)) return 'empty-file';
  if (file === NOT_SENT || file === '') return 'not-sent';
  return fromSheet === '' ? 'table-absent' : 'blank';
}

/** As the formula of the provincial cell takes it. */
function isCounted({ value }: ReceivedCell, how: SummaryHow, kind: FieldKind): boolean {
  switch (how) {
    case 'ticks':
      return typeof value === 'string' && value.trim().toLowerCase() === TICK_MARK;
    case 'sum':
      return kind === 'pair' || typeof value === 'number' || value === NIL_MARK;
    case 'ratio-range':
    case 'ratio-weighted':
      return typeof value === 'number' || value === NIL_MARK;
    default:
      return true;
  }
}

/** Where a unit's file holds a figure; null for one that was typed into the summary. */
export function sourceOf({ file, fromSheet }: DetailRow, text: string): UnitSource | null {
  const source = parseSourceText(text);
  return source && file !== '' && file !== NOT_SENT && fromSheet !== '' ? { file, sheet: fromSheet, ...source } : null;
}
