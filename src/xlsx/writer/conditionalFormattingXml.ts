import type { ConditionalFormatDocument } from '../../app/ports/WorkbookDocument';
import { anchoredGroups } from './anchoredGroups';
import { element } from './element';
import { escapeXml } from './escapeXml';
import { rangeList } from './rangeList';
import type { StyleTable } from './StyleTable';

/** Rules in the order of the document; where two contradict each other, the earlier wins. */
export function conditionalFormattingXml(formats: readonly ConditionalFormatDocument[], styles: StyleTable): string {
  let priority = 0;
  const blocks = formats.flatMap(({ ranges, formula, format }) => {
    const dxfId = styles.differentialIndexOf(format);
    return anchoredGroups(ranges, [formula]).map((group) => {
      priority += 1;
      const text = element('formula', {}, escapeXml(group.formulas[0] ?? formula));
      const rule = element('cfRule', { type: 'expression', dxfId, priority }, text);
      return element('conditionalFormatting', { sqref: rangeList(group.ranges) }, rule);
    });
  });
  return blocks.join('');
}
