/** What Excel takes (its specifications and limits page); one more and it repairs or refuses the file. Lengths in UTF-16 units. */
export const MAX_TEXT_LENGTH = 32_767;
export const MAX_FORMULA_LENGTH = 8_192;
export const MAX_SHEET_NAME_LENGTH = 31;
export const MAX_MESSAGE_TITLE_LENGTH = 32;
export const MAX_MESSAGE_LENGTH = 255;
/** The options of a list validation written out, without the quotes around them. */
export const MAX_LIST_LENGTH = 255;
export const MAX_HEADER_LENGTH = 255;
export const MAX_NAME_LENGTH = 255;
export const MAX_TOOLTIP_LENGTH = 255;
/** Points. */
export const MAX_ROW_HEIGHT = 409;
/** Characters. */
export const MAX_COLUMN_WIDTH = 255;
