import type { SheetDocument, WorkbookDocument } from '../../app/ports/WorkbookDocument';
import { formatAddress } from '../../domain/workbook/CellAddress';
import { addressKey } from './addressKey';
import { isDefinedName } from './isDefinedName';
import { isSheetName } from './isSheetName';
import { requireThat } from './requireThat';

/**
 * Looks at what concerns the workbook as a whole; the writers of its pieces look at the rest.
 *
 * @throws RangeError for a document that Excel would repair or refuse
 */
export function checkDocument({ sheets, definedNames }: WorkbookDocument): void {
  requireThat(sheets.some(isVisible), () => 'A workbook needs a visible sheet');
  requireDistinct(
    'Sheet',
    sheets.map(({ name }) => name),
  );
  requireDistinct(
    'Defined name',
    definedNames.map(({ name }) => name),
  );
  for (const { name } of definedNames) requireThat(isDefinedName(name), () => `Not a name for Excel: ${name}`);
  for (const sheet of sheets) {
    requireThat(isSheetName(sheet.name), () => `Not a sheet name for Excel: ${sheet.name}`);
    checkNotes(sheet);
  }
}

/** Whether a user sees the sheet's tab. */
export function isVisible({ visibility }: SheetDocument): boolean {
  return visibility === undefined || visibility === 'visible';
}

/** Excel compares names without case. */
function requireDistinct(what: string, names: readonly string[]): void {
  const seen = new Set<string>();
  for (const name of names) {
    const folded = name.toLowerCase();
    requireThat(!seen.has(folded), () => `${what} given twice: ${name}`);
    seen.add(folded);
  }
}

function checkNotes({ name, notes }: SheetDocument): void {
  const seen = new Set<number>();
  for (const note of notes) {
    requireThat(!seen.has(addressKey(note)), () => `Two notes on one cell of ${name}: ${formatAddress(note)}`);
    seen.add(addressKey(note));
  }
}
