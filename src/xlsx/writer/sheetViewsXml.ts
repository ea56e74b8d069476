import type { SheetDocument } from '../../app/ports/WorkbookDocument';
import { formatAddress } from '../../domain/workbook/CellAddress';
import { element } from './element';

/** @param selected whether the workbook opens on this sheet */
export function sheetViewsXml({ frozen }: SheetDocument, selected: boolean): string {
  const view = element(
    'sheetView',
    { tabSelected: selected || undefined, workbookViewId: 0 },
    frozen === undefined ? '' : paneXml(frozen),
  );
  return element('sheetViews', {}, view);
}

function paneXml({ rows, columns }: NonNullable<SheetDocument['frozen']>): string {
  if (rows === 0 && columns === 0) return '';
  const active = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
  const pane = element('pane', {
    xSplit: columns || undefined,
    ySplit: rows || undefined,
    topLeftCell: formatAddress({ row: rows, column: columns }),
    activePane: active,
    state: 'frozen',
  });
  return pane + element('selection', { pane: active });
}
