import { formatArea } from '../grid/address';
import { sameArea, type Area } from '../grid/Area';
import { eventType } from './EventQueue';
import type { HostBook } from './HostBook';
import { activateSheet } from './sheetActions';

/** Goes to the sheet and selects the cells there. */
export function selectArea(book: HostBook, sheet: string, area: Area): void {
  const same = book.activeSheet === sheet && sameArea(book.selection(sheet), area);
  activateSheet(book, sheet);
  book.selections.set(sheet, area);
  if (same || !book.eventsEnabled) return;
  book.raise(eventType.selectionChanged, sheet, { address: formatArea(area) });
  book.events.push({ type: eventType.workbookSelectionChanged, targetId: '', payload: {} });
}
