import { placeContents } from '../book/editCells';
import { requireAllowed } from '../book/guard';
import type { RangeTarget } from '../book/RangeTarget';
import { cellsOf, isUnbounded } from '../grid/Area';
import type { Scalar } from '../protocol/describeType';
import { asRecord, asText, invalidArgument } from './arguments';

const FIELDS: readonly string[] = ['address', 'documentReference', 'screenTip', 'textToDisplay'];

/** `range.hyperlink`, read from the first cell; a linked cell gets the text to display and Excel's look of a link. */
export const hyperlink: Scalar<RangeTarget> = {
  get: ({ book, sheet, area }) => book.engine.linkAt(sheet, area.top, area.left),
  set: (range, given) => {
    const { book, sheet, area } = range;
    requireAllowed(book, sheet, 'allowInsertHyperlinks');
    if (isUnbounded(area)) invalidArgument('whole rows or columns take no hyperlink');
    const link = given === null ? null : asRecord(given, 'hyperlink');
    for (const name of Object.keys(link ?? {})) if (!FIELDS.includes(name)) invalidArgument(name);
    for (const [row, column] of cellsOf(area)) book.engine.setLink(sheet, row, column, link);
    if (!link) return;
    if (link.textToDisplay !== undefined) {
      const first = { ...area, bottom: area.top, right: area.left };
      const value = asText(link.textToDisplay, 'textToDisplay');
      placeContents(book, sheet, first, () => ({ value, formula: null }));
    }
    book.engine.applyFormat(sheet, area, { underline: 'Single', fontColor: '#0563C1' });
  },
};
