import type { NameState } from './NameState';
import type { HostBook } from './HostBook';
import { findName } from './names';
import { addSheet, freeCopyName, protectSheet } from './sheetActions';

/** As far as sheets are copied: more than any of ours has. */
const AREA = { top: 0, left: 0, bottom: 199, right: 59 };

/**
 * Copies a sheet into another open workbook, to its end, as "Move or Copy" does: with its names. A name of the workbook that the other
 * one has too becomes one of the sheet.
 */
export function copySheetBetween(from: HostBook, source: string, to: HostBook): string {
  const { name, frozen, protection, tabColor } = from.sheet(source);
  const id = addSheet(to, to.sheetByName(name) ? freeCopyName(to, name) : name);
  to.engine.changeSheet(id, { frozen, tabColor });
  for (let row = AREA.top; row <= AREA.bottom; row += 1) {
    for (let column = AREA.left; column <= AREA.right; column += 1) {
      const cell = { top: row, left: column, bottom: row, right: column };
      to.engine.applyFormat(id, cell, from.engine.formatAt(source, row, column));
    }
  }
  to.engine.write(id, AREA, (row, column) => from.engine.contentAt(source, row, column));
  for (const area of from.engine.merges(source)) to.engine.merge(id, area);
  for (const { area, validation } of from.engine.validations(source, AREA))
    to.engine.setValidation(id, area, validation);
  to.engine.setConditionalFormats(id, from.engine.conditionalFormats(source));
  for (const known of from.names.filter(({ place }) => place?.sheet === source)) {
    const copy: NameState = { ...known, scope: findName(to, null, known.name) ? id : null, place: null };
    copy.place = known.place && { ...known.place, sheet: id };
    to.names.push(copy);
  }
  if (protection) protectSheet(to, id, protection);
  return id;
}
