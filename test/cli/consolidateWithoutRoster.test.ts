import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Report, reportSchema } from '../../src/app/Report';
import { writeWorkbook } from '../../src/xlsx/writer/writeWorkbook';
import { aUnit } from '../support/aSubmission';
import { EVERY_KIND_FILES, everyKindForms } from '../support/everyKindForms';
import { filledWorkbook } from '../support/filledWorkbook';
import { runCli, temporaryFolder } from '../support/runCli';

const folder = temporaryFolder();
const formSet = everyKindForms();
const templates = path.join(folder, 'templates');
for (const [file, template] of EVERY_KIND_FILES) {
  const target = path.join(templates, formSet.id, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, JSON.stringify(template));
}

/** A commune's file: every count is `number`, the line at its top says `name`. */
function sent(name: string, number: number, modified = '2026-03-01T08:00:00Z'): Uint8Array {
  const book = filledWorkbook(
    formSet,
    aUnit('', { name }),
    (table, { column }) => (table === 'so-lieu' && column.kind === 'count' ? { type: 'number', number } : undefined),
    modified,
  );
  return writeWorkbook(book);
}

async function consolidated(name: string, files: Readonly<Record<string, Uint8Array>>): Promise<Report> {
  const directory = path.join(folder, name);
  for (const [file, bytes] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(directory, file)), { recursive: true });
    writeFileSync(path.join(directory, file), bytes);
  }
  const json = path.join(folder, `${name}.json`);
  const output = path.join(folder, `${name}.xlsx`);
  await runCli(['consolidate', formSet.id, directory, '--templates', templates, '-o', output, '--json', json]);
  return reportSchema.parse(JSON.parse(readFileSync(json, 'utf8')));
}

const sumOf = (report: Report): unknown =>
  report.tables[0]?.cells.find(({ row, column }) => row === '2021' && column === 'hoc-tap')?.value;

describe('consolidate, with no roster', () => {
  it('takes every unit that the files name, and nobody is missing', async () => {
    const report = await consolidated('three', {
      'a.xlsx': sent('Xã Hải Anh', 1),
      'b.xlsx': sent('Xã Hải Bắc', 2),
      'Xã Hải Cường.xlsx': sent('……………', 4),
    });
    expect(report.units).toEqual({ expected: 3, received: 3, missing: [] });
    expect(report.files.map(({ unitName }) => unitName)).toEqual(['Xã Hải Cường', 'Xã Hải Anh', 'Xã Hải Bắc']);
    expect(sumOf(report)).toBe(7);
  });

  it('counts the newer of two files of one name, and never both', async () => {
    const report = await consolidated('twice', {
      'lan-1.xlsx': sent('Xã Hải Anh', 1),
      'lan-2.xlsx': sent('XÃ HẢI ANH', 5, '2026-03-02T08:00:00Z'),
    });
    expect(report.files.map(({ status }) => status)).toEqual(['superseded', 'used']);
    expect([sumOf(report), report.units.expected]).toEqual([5, 1]);
  });

  it('says of a summary among the files that its units may be counted twice', async () => {
    await consolidated('below', { 'a.xlsx': sent('Xã Hải Anh', 1), 'b.xlsx': sent('Xã Hải Bắc', 2) });
    const summary = new Uint8Array(readFileSync(path.join(folder, 'below.xlsx')));
    const report = await consolidated('above', { 'Huyện Hải Hậu.xlsx': summary, 'c.xlsx': sent('Xã Trực Nội', 4) });
    expect(report.files.map(({ status, unitName }) => [status, unitName])).toEqual([
      ['used', 'Huyện Hải Hậu'],
      ['used', 'Xã Trực Nội'],
    ]);
    expect(sumOf(report)).toBe(7);
    expect(report.warnings).toContainEqual(expect.objectContaining({ code: 'is-summary', file: 'Huyện Hải Hậu.xlsx' }));
  });
});
