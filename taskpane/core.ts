/** What the pane loads first: form sets, blank workbooks, checks and consolidation, without Excel and without Node. */
export { blankWorkbook } from '../src/app/blankWorkbook';
export { checkFile } from '../src/app/checkFile';
export { reportSchema } from '../src/app/Report';
export { startConsolidation } from '../src/app/startConsolidation';
export { parseFormSet } from '../src/domain/forms/parseFormSet';
export { parseRoster } from '../src/domain/forms/parseRoster';
export { readWorkbook } from '../src/xlsx/reader/readWorkbook';
export { writeWorkbook } from '../src/xlsx/writer/writeWorkbook';
