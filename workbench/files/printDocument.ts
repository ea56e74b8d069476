import type { HostBook } from '../../test/host/book/HostBook';
import type { Area } from '../../test/host/grid/Area';
import type { SheetPrintSetup } from '../../src/app/ports/WorkbookDocument';

/** The print setup of a sheet that has one. */
export function printDocument(book: HostBook, sheet: string): SheetPrintSetup | null {
  const layout = book.pageLayout(sheet);
  if (layout.size === 0) return null;
  const zoom = (layout.get('zoom') ?? {}) as { horizontalFitToPages?: number; verticalFitToPages?: number };
  const titles = layout.get('printTitleRows') as Area | undefined;
  const printArea = layout.get('printArea') as Area | undefined;
  const header = sectionsOf(layout, 'Header');
  const footer = sectionsOf(layout, 'Footer');
  return {
    orientation: layout.get('orientation') === 'Landscape' ? 'landscape' : 'portrait',
    paper: layout.get('paperSize') === 'A3' ? 'A3' : 'A4',
    fitToWidth: zoom.horizontalFitToPages ?? 1,
    fitToHeight: zoom.verticalFitToPages ?? 0,
    ...(titles ? { repeatRows: { first: titles.top, last: titles.bottom } } : {}),
    ...(printArea ? { printArea } : {}),
    ...(header === '' ? {} : { header }),
    ...(footer === '' ? {} : { footer }),
  };
}

function sectionsOf(layout: ReadonlyMap<string, unknown>, line: 'Header' | 'Footer'): string {
  return (['left', 'center', 'right'] as const)
    .map((part) => [part.charAt(0).toUpperCase(), layout.get(`headersFooters.${part}${line}`)] as const)
    .flatMap(([code, text]) => (typeof text === 'string' && text !== '' ? [`&${code}${text}`] : []))
    .join('');
}
