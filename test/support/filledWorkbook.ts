import type { FormSet } from '../../src/domain/forms/FormSet';
import type { Unit } from '../../src/domain/forms/Roster';
import { FORM_SET_PROPERTY, UNIT_PROPERTY } from '../../src/domain/intake/anchors';
import type { CellContent, WorkbookDocument } from '../../src/app/ports/WorkbookDocument';
import { tableSheet } from '../../src/app/sheets/tableSheet';
import { tableSheetNames } from '../../src/app/sheets/tableSheetNames';
import type { FieldCrossing } from '../../src/app/sheets/TableSheetOptions';

/** What stands in an entry cell: `undefined` leaves it blank. */
export type FillEntry = (table: string, crossing: FieldCrossing) => CellContent | undefined;

/** A form set's tables filled in by a unit, one sheet each, totals by formula, as a unit with our workbook sends it. */
export function filledWorkbook(
  formSet: FormSet,
  unit: Unit,
  fill: FillEntry,
  modified = '2023-04-03T08:00:00Z',
): WorkbookDocument {
  const names = tableSheetNames(formSet.tables);
  return {
    sheets: formSet.tables.map(
      (table) =>
        tableSheet(table, {
          sheetName: names.get(table.id) ?? table.id,
          headLines: [{ content: `Đơn vị: ${unit.name}`, look: 'strong' }],
          contentOf: (crossing) => (crossing.type === 'entry' ? fill(table.id, crossing) : undefined),
          entriesOpen: () => true,
          formulasForTotals: true,
          validations: true,
          conditions: true,
        }).sheet,
    ),
    definedNames: [],
    properties: {
      title: unit.name,
      creator: unit.name,
      modified,
      custom: { [FORM_SET_PROPERTY]: `${formSet.id}@${formSet.version}`, [UNIT_PROPERTY]: unit.id },
    },
  };
}

/** Plausible figures of every kind, some blank, drawn from `random` (0 ≤ x < 1). */
export function randomFill(random: () => number): FillEntry {
  return (_table, crossing) => {
    if (crossing.type !== 'entry' || random() < 0.15) return undefined;
    switch (crossing.kind) {
      case 'tick':
        return random() < 0.6 ? { type: 'text', text: 'x' } : undefined;
      case 'ratio':
        return { type: 'number', number: Math.round(900 + random() * 100) / 1000 };
      default:
        return { type: 'number', number: Math.floor(random() * 2000) };
    }
  };
}

/** Figures that break no rule: what most units send. */
export function plausibleFill(random: () => number): FillEntry {
  return (_table, crossing) => {
    if (crossing.type !== 'entry') return undefined;
    const isPart = /vi-pham|thuc-hien/.test(crossing.column.id);
    switch (crossing.kind) {
      case 'tick':
        return random() < 0.6 ? { type: 'text', text: 'x' } : undefined;
      case 'ratio':
        return { type: 'number', number: Math.round((isPart ? 900 : 960) + random() * 40) / 1000 };
      default:
        return { type: 'number', number: Math.floor(random() * (isPart ? 10 : 2000)) + (isPart ? 0 : 10) };
    }
  };
}
