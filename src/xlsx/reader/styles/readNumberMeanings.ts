import { numberMeaningOf } from '../../../domain/workbook/numberMeaningOf';
import type { NumberMeaning } from '../../../domain/workbook/ReceivedWorkbook';
import type { Part } from '../package/Part';
import { Refusal } from '../Refusal';
import { expectElement } from '../xml/expectElement';
import { NAMESPACE } from '../xml/namespaces';
import { walkXml } from '../xml/walkXml';
import { builtInNumberMeaning } from './builtInNumberMeaning';

/**
 * What each cell format (the `s` of a cell) makes of a number; at least one, the default. Refuses `damaged-part`, and `too-large`
 * beyond `limit` formats.
 */
export function readNumberMeanings(part: Part, limit: number): NumberMeaning[] {
  const codes = new Map<string, NumberMeaning>();
  const formatIds: string[] = [];
  let depth = 0;
  let section = '';
  walkXml(part, {
    open(tag) {
      if (depth === 0) expectElement(tag, 'styleSheet', NAMESPACE.spreadsheet, part);
      const inMain = tag.namespace === NAMESPACE.spreadsheet;
      if (depth === 1) section = inMain ? tag.local : '';
      else if (depth === 2 && inMain && section === 'numFmts' && tag.local === 'numFmt') {
        if (codes.size >= limit) throw new Refusal('too-large', part.name, `more than ${limit} number formats`);
        codes.set(tag.attribute('numFmtId') ?? '', numberMeaningOf(tag.attribute('formatCode') ?? ''));
      } else if (depth === 2 && inMain && section === 'cellXfs' && tag.local === 'xf') {
        if (formatIds.length >= limit) throw new Refusal('too-large', part.name, `more than ${limit} cell formats`);
        formatIds.push(tag.attribute('numFmtId') ?? '0');
      }
      depth++;
    },
    close() {
      depth--;
    },
  });
  if (formatIds.length === 0) return ['general'];
  return formatIds.map((id) => codes.get(id) ?? builtInNumberMeaning(Number(id)));
}
