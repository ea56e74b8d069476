import { blankWorkbook } from '../../src/app/blankWorkbook';
import { locateTables } from '../../src/domain/intake/locateTables';
import type { ReceivedWorkbook } from '../../src/domain/workbook/ReceivedWorkbook';
import { readWorkbook } from '../../src/xlsx/reader/readWorkbook';
import { writeWorkbook } from '../../src/xlsx/writer/writeWorkbook';
import { everyKindForms } from '../support/everyKindForms';
import { loadFormSet } from '../support/formSets';

const FORM_SETS = [
  ...['kl01-971', 'kl01-971-bao-cao', 'kl01-tinh', 'nq23-phu-luc-1', 'giua-nhiem-ky', 'de-cuong-41'].map(loadFormSet),
  everyKindForms(),
];

/** A workbook as someone would have it who copied only what is on the sheets: no marks, other sheet names. */
function withoutMarks(workbook: ReceivedWorkbook): ReceivedWorkbook {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet, index) => ({ ...sheet, name: `Sheet${index + 1}` })),
    definedNames: [],
    properties: { custom: {} },
    customXml: [],
  };
}

describe('every table of a blank workbook', () => {
  it.each(FORM_SETS.map((formSet) => [formSet.id, formSet] as const))('%s is found again', (_, formSet) => {
    const blank = blankWorkbook(formSet);
    const read = blank.ok ? readWorkbook(writeWorkbook(blank.value)) : null;
    if (read?.ok !== true) throw new Error('no workbook');
    const wanted = formSet.tables.map(({ id }) => id);
    const { located, refused } = locateTables(read.value, formSet);
    expect(refused).toEqual([]);
    expect(located.map(({ table }) => table)).toEqual(wanted);
    const bare = locateTables(withoutMarks(read.value), formSet);
    expect(bare.refused).toEqual([]);
    expect(bare.located.map(({ table }) => table)).toEqual(wanted);
  });
});
