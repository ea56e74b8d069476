import type { UnitSubmission } from '../../src/domain/consolidation/Consolidation';
import { keepSubmission } from '../../src/domain/consolidation/keepSubmission';
import { readEntry } from '../../src/domain/entries/readEntryCell';
import type { FormSet } from '../../src/domain/forms/FormSet';
import type { Unit } from '../../src/domain/forms/Roster';
import { tableCrossings } from '../../src/domain/forms/tableCrossings';
import type { SubmittedField, Submission } from '../../src/domain/intake/Submission';
import type { ReceivedValue } from '../../src/domain/workbook/ReceivedWorkbook';

/** Received values by `row/column` of one table; what is not named is blank. */
export type Values = Readonly<Record<string, ReceivedValue>>;

export function aUnit(id: string, more: Partial<Unit> = {}): Unit {
  return { id, name: `Huyện ủy ${id}`, otherNames: [], tier: 'huyen', quotas: {}, ...more };
}

/** What a unit gave, table by table, as intake would hand it on: every entry and total read, blanks included. */
export function aSubmission(formSet: FormSet, unit: Unit, tables: Readonly<Record<string, Values>>): UnitSubmission {
  return { unit, file: `${unit.id}.xlsx`, submission: keepSubmission(submittedTables(formSet, tables)) };
}

/** The same as intake makes it, before consolidation has put it into columns. */
export function submittedTables(formSet: FormSet, tables: Readonly<Record<string, Values>>): Submission {
  return {
    tables: formSet.tables
      .filter(({ id }) => id in tables)
      .map((table) => ({
        table: table.id,
        sheet: table.code,
        range: { top: 3, left: 0, bottom: 12, right: 9 },
        foundBy: 'header',
        confidence: 1,
        fields: tableCrossings(table).flatMap((crossing, index): SubmittedField[] => {
          if (crossing.type !== 'entry' && crossing.type !== 'derived') return [];
          const raw = tables[table.id]?.[`${crossing.row.id}/${crossing.column.id}`] ?? null;
          return [
            {
              field: { table: table.id, row: crossing.row.id, column: crossing.column.id },
              sheet: table.code,
              address: { row: 6 + Math.floor(index / 10), column: 1 + (index % 10) },
              raw,
              read: readEntry(
                { value: raw, numberMeaning: 'general' },
                { kind: crossing.kind, options: crossing.options, unit: crossing.unit },
              ),
              derived: crossing.type === 'derived',
            },
          ];
        }),
      })),
  };
}
