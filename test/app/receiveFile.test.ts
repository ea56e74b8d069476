import { receiveFile } from '../../src/app/receiveFile';
import type { WorkbookDocument } from '../../src/app/ports/WorkbookDocument';
import { FORM_SET_PROPERTY } from '../../src/domain/intake/anchors';
import { readWorkbook } from '../../src/xlsx/reader/readWorkbook';
import { writeWorkbook } from '../../src/xlsx/writer/writeWorkbook';
import { filledWorkbook, plausibleFill } from '../support/filledWorkbook';
import { loadFormSet, rosterOf } from '../support/formSets';
import { receivedFile } from '../support/receivedFolder';
import { randomNumbers } from '../bench/randomNumbers';

const formSet = loadFormSet('kl01-971');
const roster = rosterOf(formSet);
const [haiHau] = roster.units;
if (!haiHau) throw new Error('the roster is empty');
const sent = filledWorkbook(formSet, haiHau, plausibleFill(randomNumbers(3)));

function received(document: WorkbookDocument, name = 'HU-HH.xlsx') {
  const file = receivedFile(name, writeWorkbook(document));
  return receiveFile(file, { formSet, roster, language: 'vi', readWorkbook }).outcome;
}

describe('a received file', () => {
  it('that is in order has no warning', () => {
    const { status, unit, warnings, tables } = received(sent);
    expect({ status, unit: unit?.id, warnings, tables: tables.length }).toEqual({
      status: 'used',
      unit: 'HU-HH',
      warnings: [],
      tables: 11,
    });
  });

  it('made from an older form is read, and the older form told', () => {
    const custom = { ...sent.properties.custom, [FORM_SET_PROPERTY]: 'kl01-971@0.9.0' };
    const { status, warnings } = received({ ...sent, properties: { ...sent.properties, custom } });
    expect(status).toBe('used');
    expect(warnings).toEqual([{ code: 'old-version', message: expect.stringContaining('0.9.0') as string }]);
  });

  it('with a table on a hidden sheet is read, and the sheet told', () => {
    const sheets = sent.sheets.map((sheet) =>
      sheet.name === 'Bảng 2B' ? { ...sheet, visibility: 'hidden' as const } : sheet,
    );
    const { warnings, tables } = received({ ...sent, sheets });
    expect(tables).toHaveLength(11);
    expect(warnings).toEqual([{ code: 'hidden-sheet', message: expect.stringContaining('“Bảng 2B”') as string }]);
  });

  it('without a table says which', () => {
    const sheets = sent.sheets.filter(({ name }) => name !== 'Bảng 2B');
    expect(received({ ...sent, sheets }).warnings).toEqual([
      { code: 'table-missing', message: expect.stringContaining('Bảng 2B') as string },
    ]);
  });

  it('whose name is another unit’s is taken by its content, and the name told', () => {
    const { unit, warnings } = received(sent, 'Huyện ủy Ý Yên.xlsx');
    expect(unit?.id).toBe('HU-HH');
    expect(warnings.map(({ code }) => code)).toEqual(['file-name-differs']);
  });

  it('of another form set is not counted', () => {
    const custom = { ...sent.properties.custom, [FORM_SET_PROPERTY]: 'kl01-tinh@1.0.0' };
    const { status, reason } = received({ ...sent, properties: { ...sent.properties, custom } });
    expect([status, reason?.code]).toEqual(['unrecognised', 'other-form-set']);
  });
});
