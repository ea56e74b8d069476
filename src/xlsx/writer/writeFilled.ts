import { inflateSync, strFromU8 } from 'fflate';
import type { WorkbookDocument } from '../../app/ports/WorkbookDocument';
import { escapeXml } from './escapeXml';
import { type PackedPart, packPart } from './PackedPart';
import { packageOf } from './writeWorkbook';
import { zipParts } from './zipParts';

/** Texts by the mark in whose place they are to stand. */
export type FilledTexts = Readonly<Record<string, string>>;

/**
 * Writes many workbooks that differ in a few texts only: the parts in which no mark stands are made and compressed once for all.
 *
 * A mark is a text that stands nowhere else, of characters that XML takes as they are. The texts hold no control characters, no
 * underscores and no spaces at either end: what a cell may hold and XML writes in another way.
 *
 * @param marks all that stand in the document
 * @throws RangeError as `writeWorkbook`
 * @example
 * const write = writeFilled(document, ['\uE000']);
 * write({ '\uE000': 'Huyện ủy Hải Hậu' });
 */
export function writeFilled(document: WorkbookDocument, marks: readonly string[]): (texts: FilledTexts) => Uint8Array {
  const parts = [...packageOf(document).files()].map(([path, part]) => {
    const xml = xmlOf(part);
    return { path, part, xml: marks.some((mark) => xml.includes(mark)) ? xml : null };
  });
  return (texts) =>
    zipParts(
      new Map(
        parts.map(({ path, part, xml }) => {
          if (xml === null) return [path, part];
          const filled = Object.entries(texts).reduce(
            (text, [mark, words]) => text.replaceAll(mark, escapeXml(words)),
            xml,
          );
          return [path, packPart([filled])];
        }),
      ),
    );
}

function xmlOf({ deflated, deflatedSize }: PackedPart): string {
  const whole = new Uint8Array(deflatedSize);
  let at = 0;
  for (const piece of deflated) {
    whole.set(piece, at);
    at += piece.length;
  }
  return strFromU8(inflateSync(whole));
}
