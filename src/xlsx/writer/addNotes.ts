import type { NoteDocument } from '../../app/ports/WorkbookDocument';
import { addressKey } from './addressKey';
import { commentsXml } from './commentsXml';
import { notesDrawingXml } from './notesDrawingXml';
import type { WorkbookPackage } from './WorkbookPackage';

const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';

/** Adds the two parts of a sheet's notes and gives the relation to their drawing; undefined without notes. */
export function addNotes(
  target: WorkbookPackage,
  sheetPath: string,
  number: number,
  notes: readonly NoteDocument[],
): string | undefined {
  if (notes.length === 0) return undefined;
  const ordered = notes.toSorted((a, b) => addressKey(a) - addressKey(b));
  target.add(`xl/comments${number}.xml`, commentsXml(ordered), COMMENTS_TYPE);
  target.add(`xl/drawings/vmlDrawing${number}.vml`, notesDrawingXml(ordered));
  target.relate(sheetPath, 'comments', `../comments${number}.xml`);
  return target.relate(sheetPath, 'vmlDrawing', `../drawings/vmlDrawing${number}.vml`);
}
