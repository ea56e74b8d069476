import type { SheetDocument, WorkbookDocument } from '../../app/ports/WorkbookDocument';
import { isVisible } from './checkDocument';
import { definedNamesXml } from './definedNamesXml';
import { element } from './element';
import { encodeXstring } from './encodeXstring';
import { OFFICE_RELATIONSHIPS, SPREADSHEET, XML_DECLARATION } from './namespaces';

const STATES = { visible: undefined, hidden: 'hidden', 'very-hidden': 'veryHidden' } as const;

/**
 * The workbook part. Excel computes every formula anew when it opens the file; the cached results serve those who only read.
 *
 * @param relations the relation to each sheet, in their order
 */
export function workbookXml(document: WorkbookDocument, relations: readonly string[]): string {
  const sheets = document.sheets.map(({ name, visibility }, index) =>
    element('sheet', {
      name: encodeXstring(name),
      sheetId: index + 1,
      state: STATES[visibility ?? 'visible'],
      'r:id': relations[index],
    }),
  );
  const active = firstVisible(document.sheets);
  const view = element('workbookView', { firstSheet: active || undefined, activeTab: active || undefined });
  const content = [
    element('workbookPr'),
    element('bookViews', {}, view),
    element('sheets', {}, sheets.join('')),
    definedNamesXml(document),
    element('calcPr', { fullCalcOnLoad: true }),
  ];
  const namespaces = { xmlns: SPREADSHEET, 'xmlns:r': OFFICE_RELATIONSHIPS };
  return XML_DECLARATION + element('workbook', namespaces, content.join(''));
}

/** The sheet that the workbook opens on. */
export function firstVisible(sheets: readonly SheetDocument[]): number {
  return sheets.findIndex(isVisible);
}
