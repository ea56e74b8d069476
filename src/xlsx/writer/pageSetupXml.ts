import type { SheetPrintSetup } from '../../app/ports/WorkbookDocument';
import { element } from './element';
import { encodeXstring } from './encodeXstring';
import { escapeXml } from './escapeXml';
import { MAX_HEADER_LENGTH } from './limits';
import { requireThat } from './requireThat';

const PAPER_SIZES: Readonly<Record<SheetPrintSetup['paper'], number>> = { A3: 8, A4: 9 };

/** Inches: about 1 cm at the sides and 1.3 cm above and below, room for the header and footer included. */
const MARGINS = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.5, header: 0.25, footer: 0.25 };

const SECTION = /^&[LCR]/;

/** The elements that tell how the sheet is printed, centred between the margins. Repeated rows and print area are names of the workbook. */
export function pageSetupXml(print: SheetPrintSetup | undefined): string {
  if (print === undefined) return '';
  return [
    element('printOptions', { horizontalCentered: true }),
    element('pageMargins', MARGINS),
    element('pageSetup', {
      paperSize: PAPER_SIZES[print.paper],
      fitToWidth: print.fitToWidth,
      fitToHeight: print.fitToHeight,
      orientation: print.orientation,
    }),
    headerFooterXml(print),
    rowBreaksXml(print),
  ].join('');
}

/** The last column of a sheet: a break is across all of it. */
const LAST_COLUMN = 16383;

/** A break stands after the row whose number, counted from 1, is its id. */
function rowBreaksXml({ pageBreaks = [] }: SheetPrintSetup): string {
  if (pageBreaks.length === 0) return '';
  const breaks = pageBreaks.map((row) => element('brk', { id: row, max: LAST_COLUMN, man: true }));
  return element('rowBreaks', { count: breaks.length, manualBreakCount: breaks.length }, breaks.join(''));
}

function headerFooterXml({ header, footer }: SheetPrintSetup): string {
  const content = lineXml('oddHeader', header) + lineXml('oddFooter', footer);
  return content === '' ? '' : element('headerFooter', {}, content);
}

/** Text without a section code is centred by definition; saying so keeps it in programs that insist on one. */
function lineXml(name: string, text = ''): string {
  if (text === '') return '';
  const line = SECTION.test(text) ? text : `&C${text}`;
  requireThat(line.length <= MAX_HEADER_LENGTH, () => `Header or footer over ${MAX_HEADER_LENGTH} characters: ${text}`);
  return element(name, {}, escapeXml(encodeXstring(line)));
}
