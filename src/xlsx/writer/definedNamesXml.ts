import type { SheetDocument, WorkbookDocument } from '../../app/ports/WorkbookDocument';
import { sheetRangeReference, quoteSheetName } from '../../app/sheets/sheetReference';
import { element } from './element';
import { escapeXml } from './escapeXml';

/** The document's own names, then those by which Excel knows a sheet's filter, print area and repeated rows. */
export function definedNamesXml({ sheets, definedNames }: WorkbookDocument): string {
  const own = definedNames.map(({ name, refersTo, hidden }) =>
    element('definedName', { name, hidden: hidden ? true : undefined }, escapeXml(refersTo)),
  );
  const all = [...own, ...sheets.flatMap(sheetNames)];
  return all.length === 0 ? '' : element('definedNames', {}, all.join(''));
}

function sheetNames({ name, autoFilter, print }: SheetDocument, localSheetId: number): readonly string[] {
  const local = (builtIn: string, refersTo: string, hidden?: boolean): string =>
    element('definedName', { name: `_xlnm.${builtIn}`, localSheetId, hidden }, escapeXml(refersTo));
  const names: string[] = [];
  if (autoFilter) names.push(local('_FilterDatabase', sheetRangeReference(name, autoFilter), true));
  if (print?.printArea) names.push(local('Print_Area', sheetRangeReference(name, print.printArea)));
  if (print?.repeatRows) {
    const { first, last } = print.repeatRows;
    names.push(local('Print_Titles', `${quoteSheetName(name)}!$${first + 1}:$${last + 1}`));
  }
  return names;
}
