import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { type Report, reportSchema } from '../../src/app/Report';
import { RECEIVED } from '../support/receivedFolder';
import { runCli, temporaryFolder } from '../support/runCli';

const FOREIGN = path.resolve('test/fixtures/foreign/sent');
const folder = temporaryFolder();

async function consolidated(directory: string): Promise<Report> {
  const json = path.join(folder, 'REPORT.json');
  const output = path.join(folder, 'TONG-HOP.xlsx');
  await runCli(['consolidate', 'kl01-971', directory, '-o', output, '--json', json]);
  return reportSchema.parse(JSON.parse(readFileSync(json, 'utf8')));
}

/** Every cell of every provincial table, without the names of the files behind it. */
function figuresOf({ tables }: Report) {
  return tables.flatMap(({ table, cells }) =>
    cells.map(({ row, column, how, value, units }) => ({ table, row, column, how, value, units })),
  );
}

describe('consolidating old and foreign workbooks', () => {
  it('gives the same figures when seven of fifteen units send .xls or .ods', async () => {
    const mixed = path.join(folder, 'mixed');
    cpSync(path.join(RECEIVED, 'real'), mixed, { recursive: true });
    const foreign = readdirSync(FOREIGN);
    for (const name of foreign) {
      rmSync(path.join(mixed, name.replace(/\.(?:xls|ods)$/, '.xlsx')));
      cpSync(path.join(FOREIGN, name), path.join(mixed, name));
    }
    const asSent = await consolidated(path.join(RECEIVED, 'real'));
    const report = await consolidated(mixed);
    const used = report.files.filter(({ status }) => status === 'used').map(({ file }) => file);
    expect(used).toHaveLength(15);
    expect(used).toEqual(expect.arrayContaining(foreign));
    expect(figuresOf(report)).toEqual(figuresOf(asSent));
    expect(report.violations).toHaveLength(asSent.violations.length);
  });
});
