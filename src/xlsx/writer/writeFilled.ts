import { deflateSync, strFromU8, strToU8 } from 'fflate';
import type { WorkbookDocument } from '../../app/ports/WorkbookDocument';
import { crc32 } from '../reader/zip/crc32';
import { escapeXml } from './escapeXml';
import { levelOf } from './WorkbookPackage';
import { packageOf } from './writeWorkbook';
import { type DeflatedFile, zipDeflated } from './zipDeflated';

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
  const parts = [...packageOf(document).files()].map(([path, bytes]) => {
    const xml = strFromU8(bytes);
    return marks.some((mark) => xml.includes(mark)) ? { path, xml } : { path, done: deflated(path, bytes) };
  });
  return (texts) =>
    zipDeflated(
      parts.map((part) => {
        if (part.done) return part.done;
        const xml = Object.entries(texts).reduce(
          (text, [mark, words]) => text.replaceAll(mark, escapeXml(words)),
          part.xml,
        );
        return deflated(part.path, strToU8(xml));
      }),
    );
}

function deflated(path: string, bytes: Uint8Array): DeflatedFile {
  return { path, deflated: deflateSync(bytes, { level: levelOf(bytes) }), crc32: crc32(bytes), size: bytes.length };
}
