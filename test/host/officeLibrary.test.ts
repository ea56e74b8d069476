import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadOfficeLibrary } from './node/loadOfficeLibrary';
import { useExcel } from './node/useExcel';
import { officeLibrary, privateMembers } from './OfficeLibrary';

const excel = useExcel();

describe('the pinned Office library', () => {
  it('is version 1.1.110, the one whose private members the host leans on', () => {
    const text = readFileSync(join(__dirname, '../../node_modules/@microsoft/office-js/package.json'), 'utf8');
    expect((JSON.parse(text) as { version: string }).version).toBe('1.1.110');
  });

  it.each(privateMembers)('has %s', (path) => {
    let found: unknown = globalThis;
    for (const name of path.split('.')) found = (found as Record<string, unknown>)[name];
    expect(found).toBeDefined();
  });

  it('sends a session of ours what would go to Excel', async () => {
    await Excel.run(async (context) => {
      context.workbook.load('name');
      await context.sync();
    });
    expect(excel().traffic.syncs).toBe(1);
  });

  it('gives back what it was when the simulation ends', () => {
    const { SessionBase, CommonUtility } = officeLibrary().OfficeExtension;
    const during = SessionBase._overrideSession;
    excel().uninstall();
    expect(during).toBeDefined();
    expect(SessionBase._overrideSession).toBeUndefined();
    expect(CommonUtility._doApiNotSupportedCheck).toBe(false);
    excel().use();
  });

  it('loads once, however often it is asked to', () => {
    const before = officeLibrary().OfficeExtension;
    loadOfficeLibrary();
    expect(officeLibrary().OfficeExtension).toBe(before);
  });

  it('resolves Office.onReady and knows the requirement sets of the simulated Excel', async () => {
    expect(await Office.onReady()).toEqual({ host: 'Excel', platform: 'PC' });
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.14')).toBe(true);
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.17')).toBe(false);
  });
});
