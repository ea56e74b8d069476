import type { SheetPrintSetup } from '../../app/ports/WorkbookDocument';
import { formatRange } from '../../domain/workbook/CellRange';
import { ACTION_BYTES, jsonBytes } from '../batch/payloadBytes';
import type { WriteStep } from '../batch/WriteStep';
import { printSections } from './printSections';

/** Points: the margins that the files we write have. */
const MARGINS = { left: 28.8, right: 28.8, top: 36, bottom: 36, header: 18, footer: 18 };

/** How a sheet is printed, centred between the margins. */
export function printSteps(sheet: Excel.Worksheet, print: SheetPrintSetup | undefined): readonly WriteStep[] {
  if (!print) return [];
  return [{ bytes: ACTION_BYTES * 18 + jsonBytes(print), apply: () => applyPrint(sheet.pageLayout, print) }];
}

function applyPrint(layout: Excel.PageLayout, print: SheetPrintSetup): void {
  layout.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  layout.paperSize = print.paper === 'A3' ? Excel.PaperType.a3 : Excel.PaperType.a4;
  layout.zoom = {
    horizontalFitToPages: print.fitToWidth,
    ...(print.fitToHeight > 0 ? { verticalFitToPages: print.fitToHeight } : {}),
  };
  layout.centerHorizontally = true;
  layout.leftMargin = MARGINS.left;
  layout.rightMargin = MARGINS.right;
  layout.topMargin = MARGINS.top;
  layout.bottomMargin = MARGINS.bottom;
  layout.headerMargin = MARGINS.header;
  layout.footerMargin = MARGINS.footer;
  if (print.printArea) layout.setPrintArea(formatRange(print.printArea));
  if (print.repeatRows) layout.setPrintTitleRows(`$${print.repeatRows.first + 1}:$${print.repeatRows.last + 1}`);
  const pages = layout.headersFooters.defaultForAllPages;
  if (print.header !== undefined) {
    const { left, center, right } = printSections(print.header);
    pages.leftHeader = left;
    pages.centerHeader = center;
    pages.rightHeader = right;
  }
  if (print.footer !== undefined) {
    const { left, center, right } = printSections(print.footer);
    pages.leftFooter = left;
    pages.centerFooter = center;
    pages.rightFooter = right;
  }
}
