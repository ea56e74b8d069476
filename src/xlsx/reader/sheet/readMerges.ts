import { type CellRange, parseRange } from '../../../domain/workbook/CellRange';
import type { ReadBudget } from '../ReadBudget';
import { asciiBytes } from '../xml/byteNames';
import { TOKEN_CLOSE, TOKEN_OPEN, type XmlScanner } from '../xml/XmlScanner';

const MERGE_CELL = asciiBytes('mergeCell');
const REF = asciiBytes('ref');

/** The ranges of the `mergeCells` just opened, to its end. */
export function readMerges(scanner: XmlScanner, budget: ReadBudget): CellRange[] {
  const outside = scanner.depth - 1;
  const merges: CellRange[] = [];
  for (;;) {
    const token = scanner.next();
    if (token === TOKEN_CLOSE) {
      if (scanner.depth <= outside) return merges;
    } else if (token === TOKEN_OPEN) {
      if (scanner.is(MERGE_CELL)) {
        budget.spend('merges', scanner.part.name);
        const ref = scanner.attributes.get(REF) ?? '';
        const range = parseRange(ref);
        if (!range) throw scanner.refusal(`${JSON.stringify(ref.slice(0, 40))} is no range`);
        merges.push(range);
      }
      scanner.skip();
    }
  }
}
