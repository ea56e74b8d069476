import type { NoteDocument } from '../../app/ports/WorkbookDocument';
import { element } from './element';

const LAYOUT =
  '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>' +
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';
const LOOK =
  '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
  '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>';

const FIRST_SHAPE = 1025;
const COLUMNS_WIDE = 3;
const CHARACTERS_PER_LINE = 34;
const FEWEST_LINES = 4;
const MOST_LINES = 24;

/** The hidden boxes of a sheet's notes, right of their cells and as high as their text. Excel still wants them as VML. */
export function notesDrawingXml(notes: readonly NoteDocument[]): string {
  const shapes = notes.map((note, index) => {
    const attributes = {
      id: `_x0000_s${FIRST_SHAPE + index}`,
      type: '#_x0000_t202',
      style: `position:absolute;z-index:${index + 1};visibility:hidden`,
      fillcolor: '#ffffe1',
      'o:insetmode': 'auto',
    };
    return element('v:shape', attributes, LOOK + clientDataXml(note));
  });
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
    `xmlns:x="urn:schemas-microsoft-com:office:excel">${LAYOUT}${shapes.join('')}</xml>`
  );
}

function clientDataXml({ row, column, text }: NoteDocument): string {
  const bottom = row + Math.min(Math.max(lineCount(text), FEWEST_LINES), MOST_LINES);
  const anchor = [column + 1, 15, Math.max(row - 1, 0), 10, column + 1 + COLUMNS_WIDE, 15, bottom, 4];
  const content = [
    element('x:MoveWithCells'),
    element('x:SizeWithCells'),
    element('x:Anchor', {}, anchor.join(', ')),
    element('x:AutoFill', {}, 'False'),
    element('x:Row', {}, String(row)),
    element('x:Column', {}, String(column)),
  ];
  return element('x:ClientData', { ObjectType: 'Note' }, content.join(''));
}

function lineCount(text: string): number {
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / CHARACTERS_PER_LINE)), 1);
}
