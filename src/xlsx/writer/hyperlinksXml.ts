import type { HyperlinkDocument } from '../../app/ports/WorkbookDocument';
import { formatAddress } from '../../domain/workbook/CellAddress';
import { element } from './element';
import { encodeXstring } from './encodeXstring';
import { MAX_TOOLTIP_LENGTH } from './limits';
import { requireThat } from './requireThat';

/** Links to places in the same workbook. */
export function hyperlinksXml(links: readonly HyperlinkDocument[]): string {
  const elements = links.map((link) => {
    const tooltip = link.tooltip ?? '';
    requireThat(
      tooltip.length <= MAX_TOOLTIP_LENGTH,
      () => `Tooltip over ${MAX_TOOLTIP_LENGTH} characters: ${tooltip}`,
    );
    return element('hyperlink', {
      ref: formatAddress(link),
      location: encodeXstring(link.location),
      tooltip: tooltip === '' ? undefined : encodeXstring(tooltip),
    });
  });
  return elements.length === 0 ? '' : element('hyperlinks', {}, elements.join(''));
}
