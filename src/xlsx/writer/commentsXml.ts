import type { NoteDocument } from '../../app/ports/WorkbookDocument';
import { formatAddress } from '../../domain/workbook/CellAddress';
import { element } from './element';
import { encodeXstring } from './encodeXstring';
import { escapeXml } from './escapeXml';
import { SPREADSHEET, XML_DECLARATION } from './namespaces';
import { textElement } from './textElement';
import { XmlTable } from './XmlTable';

/** The texts of a sheet's notes. Their boxes are in the drawing beside it. */
export function commentsXml(notes: readonly NoteDocument[]): string {
  const authors = new XmlTable();
  const comments = notes.map((note) => {
    const authorId = authors.indexOf(element('author', {}, escapeXml(encodeXstring(note.author))));
    return element('comment', { ref: formatAddress(note), authorId }, element('text', {}, textElement('t', note.text)));
  });
  const content = element('authors', {}, authors.entries.join('')) + element('commentList', {}, comments.join(''));
  return XML_DECLARATION + element('comments', { xmlns: SPREADSHEET }, content);
}
