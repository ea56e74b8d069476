import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadOfficeLibrary, officeScript } from './node/loadOfficeLibrary';
import { useExcel } from './node/useExcel';
import { officeLibrary, privateMembers } from './OfficeLibrary';

const excel = useExcel();

/** Members that are unset until somebody sets them, sit on instances, or only travel in batches: found in the script's text. */
const namesInScript = [
  '_overrideSession',
  '_resolveRequestUrlAndHeaderInfo',
  '_createRequestExecutorOrNull',
  '_testReadyImpl',
  's_genericEventRegistrations',
  '_handleRichApiMessage',
  'm_eventRegistration',
  'callHandlers',
  '_OfficeAppFactory',
  '_doApiNotSupportedCheck',
  '_KeepReference',
  '_RemoveReference',
  '_ReferenceId',
  '_Items',
  '_Index',
  '_ObjectPathId',
  '_Runtime',
  '_ValidateArraySize',
  '_GetRangeForEventByReferenceId',
  '_GetRangeOrNullObjectForEventByReferenceId',
  '_RegisterDataChangedEvent',
  '_RegisterEventNameChanged',
  '_UnregisterEventNameChanged',
];

const word = (name: string): RegExp => new RegExp(`\\b${name}\\b`);

/** The host's own sources: no tests, and not the engine, which another library is behind. */
function hostSources(): string[] {
  return readdirSync(__dirname, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?<!\.test)\.ts$/.test(file) && !/^(?:contract|engine)[\\/]/.test(file))
    .map((file) => readFileSync(join(__dirname, file), 'utf8'));
}

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

  it.each(namesInScript)('knows %s', (name) => {
    expect(readFileSync(officeScript('excel-win32-16.01.debug.js'), 'utf8')).toMatch(word(name));
  });

  it('is leaned on by these private names only', () => {
    const named = [...namesInScript, ...privateMembers.flatMap((path) => path.split('.'))];
    // Quoted, after a dot, or the name of a method or property.
    const uses = /(?:['"`.]|^\s*(?:readonly |static )?)((?:_|m_|s_)[A-Za-z]\w+)/gm;
    const used = hostSources().flatMap((text) => [...text.matchAll(uses)].map((found) => found[1] ?? ''));
    expect([...new Set(used)].filter((name) => !named.includes(name))).toEqual([]);
    expect(used).toEqual(expect.arrayContaining(['_overrideSession', '_KeepReference', 'm_eventRegistration']));
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
