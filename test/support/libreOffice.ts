import { execFileSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const TIMEOUT_SECONDS = 120;

/**
 * The registry setting that makes LibreOffice compute every formula on load, whoever wrote the file; by default it trusts the
 * cached results of files that Excel wrote, and a test would compare our own numbers with themselves.
 */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Setup/Office"><prop oor:name="ooSetupInstCompleted" oor:op="fuse"><value>true</value></prop></item>
</oor:items>
`;

/**
 * The workbook as LibreOffice stores it after computing every formula anew; cached results in the input don't count.
 *
 * Runs headless in a profile of its own, so that runs side by side and an office that is open don't get in the way.
 *
 * @throws when soffice is missing, takes more than two minutes, or writes no file.
 * @example const values = readWorkbook(recalculate(bytes));
 */
export function recalculate(bytes: Uint8Array): Uint8Array {
  return convert(bytes, 'xlsx');
}

/** The workbook printed to PDF: what the pages look like. */
export function printToPdf(bytes: Uint8Array): Uint8Array {
  return convert(bytes, 'pdf');
}

function convert(bytes: Uint8Array, format: 'xlsx' | 'pdf'): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'bieu-mau-office-'));
  try {
    const profile = join(folder, 'profile');
    mkdirSync(join(profile, 'user'), { recursive: true });
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
    const input = join(folder, 'book.xlsx');
    const outputs = join(folder, 'out');
    const output = join(outputs, `book.${format}`);
    writeFileSync(input, bytes);
    const log = runOffice(['--convert-to', format, '--outdir', outputs, input], folder, profile);
    if (!existsSync(output)) throw new Error(`soffice wrote no ${format}: ${log}`);
    return new Uint8Array(readFileSync(output));
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** What soffice printed. It goes to a file, because a pipe would be held open by its child process when the time is up. */
function runOffice(args: readonly string[], folder: string, profile: string): string {
  const logPath = join(folder, 'log.txt');
  const log = openSync(logPath, 'w');
  const fixed = [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--norestore', '--nolockcheck'];
  // soffice starts a child that does the work; `timeout` ends the whole group, where a signal to soffice alone would not.
  const command =
    process.platform === 'linux' ? ['timeout', '-k', '5', String(TIMEOUT_SECONDS), 'soffice'] : ['soffice'];
  try {
    execFileSync(command[0]!, [...command.slice(1), ...fixed, ...args], {
      timeout: (TIMEOUT_SECONDS + 10) * 1000,
      stdio: ['ignore', log, log],
      env: { ...process.env, SAL_USE_VCLPLUGIN: 'svp', LC_ALL: 'C.UTF-8' },
    });
  } catch (error) {
    throw new Error(`soffice failed: ${readFileSync(logPath, 'utf8')}`, { cause: error });
  } finally {
    closeSync(log);
  }
  return readFileSync(logPath, 'utf8');
}
