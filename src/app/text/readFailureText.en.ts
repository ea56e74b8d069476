import type { ReadFailureText } from './ReadFailureText';

const SEND_AGAIN =
  'Try to open it in Excel; if it opens, save it as a new .xlsx file, otherwise ask the unit to send it again.';

/** Why a file can't be read, and what to do. */
export const READ_FAILURE_TEXT_EN: ReadFailureText = {
  'empty-file': {
    reason: 'The file is empty (0 bytes).',
    remedy: 'Perhaps it was not copied or downloaded completely: copy it again, or ask the unit to send it again.',
  },
  'not-a-zip': {
    reason: 'The file is not an Excel .xlsx file, whatever its name says.',
    remedy: 'See whether it is the wrong file; ask the unit for the .xlsx file as Excel saves it.',
  },
  truncated: {
    reason: 'The file breaks off; its end is missing.',
    remedy: 'Copy or download it again; if that does not help, ask the unit to send it again.',
  },
  'old-xls': {
    reason: 'The file is in too old an Excel format (.xls before Excel 5) to be read.',
    remedy: 'Open it in Excel, choose Save As, “Excel Workbook (.xlsx)”, and use the new file.',
  },
  encrypted: {
    reason: 'The file is locked with a password and cannot be read.',
    remedy:
      'Open it in Excel with the password, remove it under File > Info > Protect Workbook, save, and use the new file.',
  },
  xlsb: {
    reason: 'The file is a binary Excel workbook (.xlsb).',
    remedy: 'Open it in Excel, choose Save As, “Excel Workbook (.xlsx)”, and use the new file.',
  },
  docx: {
    reason: 'The file is a Word document (.docx), not a workbook.',
    remedy: 'Copy its tables into the Excel form, or ask the unit to fill in the workbook that was sent out.',
  },
  'not-a-workbook': {
    reason: 'The file holds no workbook.',
    remedy: 'See whether the wrong file was sent; if so, ask the unit for the Excel file.',
  },
  'other-archive': {
    reason: 'The file is a .rar or .7z archive, which cannot be opened here.',
    remedy: 'Unpack it with WinRAR or 7-Zip and choose the folder; or pack it again as .zip.',
  },
  'nested-archive': {
    reason: 'The archive lies too deep inside other archives to be opened.',
    remedy: 'Unpack it and choose the folder.',
  },
  'empty-archive': {
    reason: 'The archive has no file in it.',
    remedy: 'See whether the wrong file was sent; ask the unit to send it again.',
  },
  'damaged-part': { reason: 'A part inside the file is damaged.', remedy: SEND_AGAIN },
  'doctype-refused': {
    reason: 'The file holds a DOCTYPE declaration, which Excel never writes; it was refused for safety.',
    remedy: 'Ask where the file comes from; if its content is right, open it in Excel and save it as a new .xlsx file.',
  },
  'too-large': {
    reason: 'The file is too large for a statistical form, or unpacks to too much.',
    remedy: 'Open it in Excel, delete pictures and needless sheets, rows and columns, and save it as a new file.',
  },
  'duplicate-entry': {
    reason: 'The file holds two parts of the same name, and which is right cannot be told.',
    remedy: SEND_AGAIN,
  },
  'shared-strings-missing': {
    reason: 'The part that holds the texts is missing, so cells with text cannot be read.',
    remedy: SEND_AGAIN,
  },
};
