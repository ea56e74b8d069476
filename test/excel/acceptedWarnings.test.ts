import {
  acceptWarning,
  readAcceptedWarnings,
  settleFindings,
  withdrawAcceptance,
} from '../../src/app/acceptedWarnings';
import { checkOpenWorkbook } from '../../src/app/checkOpenWorkbook';
import type { CheckedFile } from '../../src/app/CheckedFile';
import { insertTables } from '../../src/app/insertTables';
import type { Finding } from '../../src/app/ConsolidationResult';
import { changeWorkbookSettings, readWorkbookSettings } from '../../src/app/workbookSettings';
import { loadFormSet } from '../support/formSets';
import { type OpenedExcel, refused, useWorkbook, worked } from './useWorkbook';

const kl01 = loadFormSet('kl01-971');
const open = useWorkbook();

/** Table 2A with `1,632` typed as text, which may be read in two ways, and a total that is wrong. */
async function doubtful(): Promise<OpenedExcel> {
  const opened = open();
  worked(await insertTables(opened.workbook, { formSet: kl01, tables: ['bang-2a'] }));
  const { user } = opened.excel;
  user.unprotectSheet('Bảng 2A');
  user.paste('Bảng 2A', 'B9', [[12, "'1,632", 3, 5, 811, 2, 4, 98]]);
  user.paste('Bảng 2A', 'B10', [[250, 4829, 7, 34, 1235, 1, 2, 40]]);
  user.paste('Bảng 2A', 'B11', [[999]]);
  return opened;
}

const check = async ({ workbook }: OpenedExcel): Promise<CheckedFile> =>
  worked(await checkOpenWorkbook(workbook, { formSet: kl01, language: 'vi' }));

const warningOf = ({ findings }: CheckedFile): Finding =>
  findings.find(({ violation }) => violation.code === 'doubtful-entry')!;

describe('a warning that a person lets stand', () => {
  it('is told apart from the open findings, with its reason', async () => {
    const opened = await doubtful();
    const checked = await check(opened);
    worked(await acceptWarning(opened.workbook, warningOf(checked), ' Đã đối chiếu với <sổ> gốc. '));
    const split = worked(await settleFindings(opened.workbook, await check(opened)));
    expect(split.accepted.map(({ finding, reason }) => [finding.violation.code, reason])).toEqual([
      ['doubtful-entry', 'Đã đối chiếu với <sổ> gốc.'],
    ]);
    expect(split.open).toHaveLength(checked.findings.length - 1);
  });

  it('is open again when its figure has changed, and stays so when the figure comes back', async () => {
    const opened = await doubtful();
    worked(await acceptWarning(opened.workbook, warningOf(await check(opened)), 'Đúng như sổ.'));
    opened.excel.user.paste('Bảng 2A', 'C9', [["'1,633"]]);
    expect(worked(await settleFindings(opened.workbook, await check(opened))).accepted).toEqual([]);
    opened.excel.user.paste('Bảng 2A', 'C9', [["'1,632"]]);
    const split = worked(await settleFindings(opened.workbook, await check(opened)));
    expect(split.accepted).toEqual([]);
    expect(split.open.map(({ violation }) => violation.code)).toContain('doubtful-entry');
  });

  it('is kept while its table cannot be checked', async () => {
    const opened = await doubtful();
    const checked = await check(opened);
    worked(await acceptWarning(opened.workbook, warningOf(checked), 'Đúng như sổ.'));
    worked(await settleFindings(opened.workbook, { tables: [], findings: [] }));
    expect(worked(await settleFindings(opened.workbook, checked)).accepted).toHaveLength(1);
  });

  it('can be opened again, and given another reason', async () => {
    const opened = await doubtful();
    const warning = warningOf(await check(opened));
    worked(await acceptWarning(opened.workbook, warning, 'Chưa rõ.'));
    worked(await acceptWarning(opened.workbook, warning, 'Đã rõ.'));
    expect(worked(await readAcceptedWarnings(opened.workbook)).map(({ reason }) => reason)).toEqual(['Đã rõ.']);
    worked(await withdrawAcceptance(opened.workbook, warning));
    expect(worked(await readAcceptedWarnings(opened.workbook))).toEqual([]);
  });

  it('needs a reason, and is never an error', async () => {
    const opened = await doubtful();
    const checked = await check(opened);
    const error = checked.findings.find(({ violation }) => violation.severity === 'error')!;
    expect(refused(await acceptWarning(opened.workbook, warningOf(checked), '  '))).toEqual({ code: 'reason-missing' });
    expect(refused(await acceptWarning(opened.workbook, error, 'Vì thế.'))).toEqual({ code: 'not-a-warning' });
  });

  it('is no obstacle when what the workbook kept was damaged', async () => {
    const opened = await doubtful();
    const warning = warningOf(await check(opened));
    worked(await acceptWarning(opened.workbook, warning, 'Đúng như sổ.'));
    const kept = worked(await opened.workbook.readMemory('acceptedWarnings'))!;
    worked(await opened.workbook.writeMemory('acceptedWarnings', kept.replace('[', '[7,{"table":1},')));
    expect(worked(await readAcceptedWarnings(opened.workbook))).toHaveLength(1);
    worked(await opened.workbook.writeMemory('acceptedWarnings', kept.slice(1)));
    expect(worked(await readAcceptedWarnings(opened.workbook))).toEqual([]);
  });
});

describe('what a workbook is told about itself', () => {
  it('travels with it, part by part', async () => {
    const { workbook } = open();
    expect(worked(await readWorkbookSettings(workbook))).toEqual({});
    worked(await changeWorkbookSettings(workbook, { unit: 'HU-HH', formSet: 'kl01-971' }));
    worked(await changeWorkbookSettings(workbook, { period: '2021–2023' }));
    expect(worked(await readWorkbookSettings(workbook))).toEqual({
      formSet: 'kl01-971',
      unit: 'HU-HH',
      period: '2021–2023',
    });
    worked(await changeWorkbookSettings(workbook, { unit: '' }));
    expect(worked(await readWorkbookSettings(workbook))).toEqual({ formSet: 'kl01-971', period: '2021–2023' });
  });

  it.each([
    ['not JSON', {}],
    ['[]', {}],
    ['{"unit":7,"period":"2023","more":"x"}', { period: '2023' }],
  ])('counts as unsaid where %s was kept', async (kept, settings) => {
    const { workbook } = open();
    worked(await workbook.writeMemory('settings', kept));
    expect(worked(await readWorkbookSettings(workbook))).toEqual(settings);
  });
});
