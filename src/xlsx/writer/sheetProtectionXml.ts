import { element } from './element';

/**
 * Protection without a password. Formulas, texts and structure are locked; widths, heights, sorting and filters stay with the user.
 * In this element `1` forbids.
 */
export function sheetProtectionXml(isProtected: boolean | undefined): string {
  if (!isProtected) return '';
  return element('sheetProtection', {
    sheet: true,
    objects: true,
    scenarios: true,
    formatColumns: false,
    formatRows: false,
    sort: false,
    autoFilter: false,
  });
}
