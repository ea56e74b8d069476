import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { type Report, reportSchema } from '../../src/app/Report';
import { readWorkbook } from '../../src/xlsx/reader/readWorkbook';
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

/** The first column of a sheet of a summary, from the top. */
function columnAOf(name: string, sheetName: string): readonly unknown[] {
  const read = readWorkbook(new Uint8Array(readFileSync(path.join(folder, `${name}.xlsx`))));
  if (!read.ok) throw new Error(read.failure.code);
  const sheet = read.value.sheets.find(({ name: each }) => each === sheetName);
  return (sheet?.cells ?? []).filter(({ column }) => column === 0).map(({ value }) => value);
}

/** A summary as it is when someone has cleared the header of its log. */
function withoutLog(summary: Uint8Array): Uint8Array {
  const parts = unzipSync(summary);
  const strings = parts['xl/sharedStrings.xml'];
  if (!strings) throw new Error('No shared strings.');
  const text = new TextDecoder().decode(strings).replace('>SHA-256<', '><');
  return zipSync({ ...parts, 'xl/sharedStrings.xml': new TextEncoder().encode(text) });
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

  it('tells what a unit changed by sending again, in the report and on a sheet of its own', async () => {
    const report = await consolidated('again', {
      'lan-1.xlsx': sent('Xã Hải Anh', 1),
      'lan-2.xlsx': sent('Xã Hải Anh', 5, '2026-03-02T08:00:00Z'),
    });
    const changes = report.files.find(({ status }) => status === 'used')?.changes;
    expect(changes?.since).toBe('lan-1.xlsx');
    expect(changes?.fields).toContainEqual(
      expect.objectContaining({ row: '2021', column: 'hoc-tap', before: 1, after: 5 }),
    );
    const [title, line] = columnAOf('again', 'Thay đổi');
    expect([title, line]).toEqual([
      'THAY ĐỔI SO VỚI BẢN NỘP TRƯỚC',
      `Xã Hải Anh: tệp “lan-2.xlsx” khác tệp trước “lan-1.xlsx” ở ${changes?.fields.length} ô.`,
    ]);
  });

  describe('given the summary of a level below', () => {
    const below = async (): Promise<Uint8Array> => {
      await consolidated('below', { 'a.xlsx': sent('Xã Hải Anh', 1), 'b.xlsx': sent('Xã Hải Bắc', 2) });
      return new Uint8Array(readFileSync(path.join(folder, 'below.xlsx')));
    };

    it('counts it as its sender’s figures, and warns of nothing', async () => {
      const report = await consolidated('above', {
        'Huyện Hải Hậu.xlsx': await below(),
        'c.xlsx': sent('Xã Trực Nội', 4),
      });
      expect(report.files.map(({ status, unitName }) => [status, unitName])).toEqual([
        ['used', 'Huyện Hải Hậu'],
        ['used', 'Xã Trực Nội'],
      ]);
      expect(sumOf(report)).toBe(7);
      expect(report.warnings).toEqual([]);
    });

    it('refuses the file of a unit that is in it already, the same one or a newer one', async () => {
      const report = await consolidated('overlap', {
        'Huyện Hải Hậu.xlsx': await below(),
        'chép.xlsx': sent('Xã Hải Anh', 1),
        'gửi lại.xlsx': sent('Xã Hải Bắc', 9, '2026-03-05T08:00:00Z'),
      });
      expect(sumOf(report)).toBe(3);
      const refused = report.files.filter(({ status }) => status === 'refused');
      expect(refused.map(({ file, reason }) => [file, reason?.code])).toEqual([
        ['chép.xlsx', 'already-in-summary'],
        ['gửi lại.xlsx', 'already-in-summary'],
      ]);
      expect(refused[1]?.reason?.message).toBe(
        'Số liệu của Xã Hải Bắc đã nằm trong bản tổng hợp “Huyện Hải Hậu.xlsx”, nên tệp này không được cộng thêm. Nếu tệp này mới hơn, xin nơi tổng hợp làm lại bản đó.',
      );
    });

    it('warns that units may count twice when its log was taken out', async () => {
      const report = await consolidated('unlogged', {
        'Huyện Hải Hậu.xlsx': withoutLog(await below()),
        'c.xlsx': sent('Xã Trực Nội', 4),
      });
      expect(report.warnings).toContainEqual(
        expect.objectContaining({ code: 'is-summary', file: 'Huyện Hải Hậu.xlsx' }),
      );
    });
  });
});
