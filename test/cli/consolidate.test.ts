import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as SheetJS from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { blankWorkbook } from '../../src/app/blankWorkbook';
import { type Report, reportSchema } from '../../src/app/Report';
import { writeWorkbook } from '../../src/xlsx/writer/writeWorkbook';
import { filledWorkbook } from '../support/filledWorkbook';
import { foreignFiles } from '../support/foreignFiles';
import { loadFormSet, rosterOf, TEMPLATES } from '../support/formSets';
import { RECEIVED } from '../support/receivedFolder';
import { runCli, temporaryFolder } from '../support/runCli';

const formSet = loadFormSet('kl01-971');
const folder = temporaryFolder();

/** A received folder with the given files in it. */
function received(name: string, files: Readonly<Record<string, Uint8Array>>): string {
  const directory = path.join(folder, name);
  mkdirSync(directory, { recursive: true });
  for (const [file, bytes] of Object.entries(files)) writeFileSync(path.join(directory, file), bytes);
  return directory;
}

function reportAt(file: string): Report {
  return reportSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}

function sent(file: string): Uint8Array {
  return new Uint8Array(readFileSync(path.join(RECEIVED, 'real', file)));
}

function unitNamed(id: string) {
  const unit = rosterOf(formSet).units.find((each) => each.id === id);
  if (!unit) throw new Error(id);
  return unit;
}

describe('consolidate', () => {
  it('uses every good file of a folder and lists each bad one with its own reason and what to do', async () => {
    const blank = blankWorkbook(formSet, { unit: unitNamed('DU-DET') });
    if (!blank.ok) throw new Error(blank.failure.code);
    const good = sent('Huyện ủy Hải Hậu.xlsx');
    const directory = received('mixed', {
      'Huyện ủy Hải Hậu.xlsx': good,
      'Huyện ủy Ý Yên.xlsx': sent('Huyện ủy Ý Yên.xlsx'),
      'Thành ủy Nam Định.xlsx': sent('Thành ủy Nam Định.xlsx'),
      'báo cáo Nam Trực.docx': foreignFiles.docx(),
      'Giao Thủy.xls': foreignFiles.oldXls(),
      'Xuân Trường (mật khẩu).xlsx': foreignFiles.encrypted(),
      'Vụ Bản.xlsx': good.slice(0, Math.floor(good.length * 0.6)),
      'Mỹ Lộc.xlsx': foreignFiles.text(),
      'Đảng ủy Dệt.xlsx': writeWorkbook(blank.value),
      'Sổ quỹ.xlsx': foreignFiles.unrelatedXlsx(),
      '~$Huyện ủy Hải Hậu.xlsx': new Uint8Array(165),
    });
    const output = path.join(folder, 'mixed-out', 'TONG-HOP.xlsx');
    const json = path.join(folder, 'mixed-out', 'REPORT.json');
    const run = await runCli(['consolidate', 'kl01-971', directory, '-o', output, '--json', json]);

    expect(run.exitCode).toBe(1);
    const report = reportAt(json);
    const outcomes = Object.fromEntries(report.files.map(({ file, status, reason }) => [file, [status, reason?.code]]));
    expect(outcomes).toEqual({
      'Huyện ủy Hải Hậu.xlsx': ['used', undefined],
      'Huyện ủy Ý Yên.xlsx': ['used', undefined],
      'Thành ủy Nam Định.xlsx': ['used', undefined],
      'báo cáo Nam Trực.docx': ['refused', 'docx'],
      'Giao Thủy.xls': ['unrecognised', 'no-tables'],
      'Xuân Trường (mật khẩu).xlsx': ['refused', 'encrypted'],
      'Vụ Bản.xlsx': ['refused', 'truncated'],
      'Mỹ Lộc.xlsx': ['refused', 'not-a-zip'],
      'Đảng ủy Dệt.xlsx': ['empty', 'empty'],
      'Sổ quỹ.xlsx': ['unrecognised', 'no-tables'],
    });
    const messages = report.files.flatMap(({ reason }) => (reason ? [reason.message] : []));
    expect(new Set(messages).size).toBe(6);
    for (const message of messages) expect(run.err).toContain(message);
    expect(report.units).toMatchObject({ expected: 16, received: 3 });
    expect(SheetJS.read(readFileSync(output)).SheetNames).toEqual(
      expect.arrayContaining(['Bảng 1', 'CT Bảng 1', 'Tình hình nộp', 'Kiểm tra', 'Nhật ký']),
    );
    expect(readdirSync(path.dirname(output)).sort()).toEqual(['REPORT.json', 'TONG-HOP.xlsx']);
  });

  it('brings received text that looks like a formula into the summary as text', async () => {
    const attacks = ["=cmd|' /C calc'!A0", '+1', '@x', '-2+3', '=HYPERLINK("http://x","y")'];
    const book = filledWorkbook(formSet, unitNamed('HU-HH'), (table, { row, column }) => {
      if (table !== 'bang-vi') return undefined;
      if (row.id !== '2021') return { type: 'number', number: 3 };
      const index = [
        'kiem-tra-thuong-xuyen',
        'kiem-tra-dot-xuat',
        'dang-vien-duoc-kiem-tra',
        'dang-vien-vi-pham',
        'to-chuc-duoc-kiem-tra',
      ].indexOf(column.id);
      return { type: 'text', text: attacks[index] ?? '1' };
    });
    const directory = received('attack', { 'HU-HH.xlsx': writeWorkbook(book) });
    const output = path.join(folder, 'attack.xlsx');
    const json = path.join(folder, 'attack.json');
    expect((await runCli(['consolidate', 'kl01-971', directory, '-o', output, '--json', json])).exitCode).toBe(1);

    const summary = SheetJS.read(readFileSync(output), { cellFormula: true });
    for (const attack of attacks) {
      const carriers = ['CT Bảng 9', 'Kiểm tra'].map((name) =>
        (Object.values(summary.Sheets[name] ?? {}) as SheetJS.CellObject[]).find(({ v }) => v === attack),
      );
      for (const cell of carriers) {
        expect(cell).toMatchObject({ t: 's', v: attack });
        expect(cell).not.toHaveProperty('f');
      }
    }
    expect(
      reportAt(json)
        .violations.filter(({ code }) => code === 'unreadable-entry')
        .map(({ found }) => found),
    ).toEqual(attacks);
  });

  it('counts the newer of two files of one unit, and never both', async () => {
    const fill = (number: number) => () => ({ type: 'number', number }) as const;
    const directory = received('twice', {
      'Hải Hậu lần 1.xlsx': writeWorkbook(filledWorkbook(formSet, unitNamed('HU-HH'), fill(5), '2023-04-01T08:00:00Z')),
      'Hải Hậu lần 2.xlsx': writeWorkbook(filledWorkbook(formSet, unitNamed('HU-HH'), fill(7), '2023-04-04T08:00:00Z')),
    });
    const json = path.join(folder, 'twice.json');
    await runCli(['consolidate', 'kl01-971', directory, '-o', path.join(folder, 'twice.xlsx'), '--json', json]);
    const report = reportAt(json);
    expect(report.files.map(({ file, status }) => [file, status])).toEqual([
      ['Hải Hậu lần 1.xlsx', 'superseded'],
      ['Hải Hậu lần 2.xlsx', 'used'],
    ]);
    const cell = report.tables.find(({ table }) => table === 'bang-1')?.cells[0];
    expect(cell).toMatchObject({ value: 7, units: 1, contributions: [{ file: 'Hải Hậu lần 2.xlsx' }] });
  });

  it.each(['hôm qua', '2023-04-03', '-271821-04-20T00:00:00Z', '+275760-09-13T00:00:00Z', ''])(
    'is not stopped by a file whose time is “%s”',
    async (modified) => {
      const fill = () => ({ type: 'number', number: 5 }) as const;
      const good = writeWorkbook(filledWorkbook(formSet, unitNamed('HU-HH'), fill, '2023-04-01T08:00:00Z'));
      const files = unzipSync(good);
      const core = strFromU8(files['docProps/core.xml'] ?? new Uint8Array()).replaceAll(
        '2023-04-01T08:00:00Z',
        modified,
      );
      const directory = received(`time-${modified.length}`, {
        'HU-HH.xlsx': zipSync({ ...files, 'docProps/core.xml': strToU8(core) }),
      });
      const json = path.join(folder, 'time.json');
      await runCli(['consolidate', 'kl01-971', directory, '-o', path.join(folder, 'time.xlsx'), '--json', json]);
      expect(reportAt(json).files.map(({ status }) => status)).toEqual(['used']);
    },
  );

  it('is not stopped by a text longer than a cell holds', async () => {
    const book = filledWorkbook(formSet, unitNamed('HU-HH'), (table) =>
      table === 'bang-vi' ? { type: 'text', text: 'chưa rõ '.repeat(4000) } : undefined,
    );
    const files = unzipSync(writeWorkbook(book));
    const strings = strFromU8(files['xl/sharedStrings.xml'] ?? new Uint8Array()).replaceAll(
      'chưa rõ ',
      'chưa thống kê được ',
    );
    const directory = received('long', {
      'HU-HH.xlsx': zipSync({ ...files, 'xl/sharedStrings.xml': strToU8(strings) }),
    });
    const output = path.join(folder, 'long.xlsx');
    const json = path.join(folder, 'long.json');
    await runCli(['consolidate', 'kl01-971', directory, '-o', output, '--json', json]);
    expect(reportAt(json).violations.filter(({ code }) => code === 'unreadable-entry')).toHaveLength(18);
    const texts = Object.values(SheetJS.read(readFileSync(output)).Sheets['Kiểm tra'] ?? {}) as SheetJS.CellObject[];
    const longest = Math.max(...texts.map(({ v }) => (typeof v === 'string' ? v.length : 0)));
    expect(longest).toBeGreaterThan(32_700);
    expect(longest).toBeLessThanOrEqual(32_767);
  });

  it('does not read its own earlier result as a received file', async () => {
    const directory = received('again', { 'Huyện ủy Hải Hậu.xlsx': sent('Huyện ủy Hải Hậu.xlsx') });
    const args = [
      'consolidate',
      'kl01-971',
      directory,
      '-o',
      path.join(directory, 'TONG-HOP.xlsx'),
      '--json',
      path.join(directory, 'r.json'),
    ];
    await runCli(args);
    const first = readFileSync(path.join(directory, 'TONG-HOP.xlsx'));
    await runCli(args);
    expect(readFileSync(path.join(directory, 'TONG-HOP.xlsx')).equals(first)).toBe(true);
    expect(reportAt(path.join(directory, 'r.json')).files).toHaveLength(1);
  });

  it('takes another roster, with member counts that weight the shares', async () => {
    const roster = {
      id: 'nho',
      title: 'Hai đơn vị',
      units: [
        { id: 'HU-HH', name: 'Huyện ủy Hải Hậu', tier: 'huyen', members: 3000 },
        { id: 'HU-YY', name: 'Huyện ủy Ý Yên', tier: 'huyen', members: 1000 },
      ],
    };
    const rosterFile = path.join(folder, 'roster.json');
    writeFileSync(rosterFile, JSON.stringify(roster));
    const json = path.join(folder, 'two.json');
    const directory = path.join(RECEIVED, 'tidy');
    const run = await runCli([
      'consolidate',
      'kl01-971',
      path.join(directory, 'HU-HH.xlsx'),
      path.join(directory, 'HU-YY.xlsx'),
      '--roster',
      rosterFile,
      '-o',
      path.join(folder, 'two.xlsx'),
      '--json',
      json,
    ]);
    expect(run.err).toContain('Tổng hợp 2/2 đơn vị từ 2 tệp.');
    const share = reportAt(json)
      .tables.find(({ table }) => table === 'bang-3a')
      ?.cells.find(({ column, row }) => column === 'ti-le-xay-dung' && row === '2021');
    expect(share?.how).toBe('ratio-weighted');
    const [a, b] = share?.contributions.map(({ value }) => Number(value)) ?? [];
    expect(share?.value).toBeCloseTo(((a ?? 0) * 3000 + (b ?? 0) * 1000) / 4000, 12);
  });

  it('refuses a map that leads nowhere before it reads any file', async () => {
    const directory = path.join(RECEIVED, 'tidy');
    const templates = path.join(folder, 'templates');
    cpSync(TEMPLATES, templates, { recursive: true });
    const map = path.join(templates, 'kl01-971', 'consolidation.json');
    writeFileSync(map, readFileSync(map, 'utf8').replace('"bang-9"', '"bang-10"'));
    const mapped = await runCli(['consolidate', 'kl01-971', directory, '--templates', templates, '-o', 'never.xlsx']);
    expect([mapped.exitCode, mapped.err]).toEqual([2, expect.stringContaining('bang-10')]);
    expect(existsSync('never.xlsx')).toBe(false);
  });

  it.each([
    { args: ['consolidate'], says: 'Thiếu tên bộ biểu' },
    { args: ['consolidate', 'kl99', '.', '-o', 'x.xlsx'], says: 'Không có bộ biểu “kl99”' },
    { args: ['consolidate', 'kl01-971', '.'], says: 'Thiếu tên tệp kết quả' },
    { args: ['consolidate', 'kl01-971', '-o', 'x.xlsx'], says: 'Thiếu tệp hoặc thư mục' },
    { args: ['consolidate', 'kl01-971', 'khong-co', '-o', 'x.xlsx'], says: 'Không đọc được khong-co' },
    {
      args: ['consolidate', 'kl01-971', '.', '--roster', 'khong-co.json', '-o', 'x.xlsx'],
      says: 'Không đọc được khong-co.json',
    },
  ])('ends with 2 and says why: $args', async ({ args, says }) => {
    const run = await runCli(args);
    expect(run.exitCode).toBe(2);
    expect(run.err).toContain(says);
    expect(existsSync('x.xlsx')).toBe(false);
  });

  it('shows progress on a terminal only', async () => {
    const directory = received('progress', { 'Huyện ủy Hải Hậu.xlsx': sent('Huyện ủy Hải Hậu.xlsx') });
    const args = ['consolidate', 'kl01-971', directory, '-o', path.join(folder, 'progress.xlsx')];
    expect((await runCli(args, true)).err).toContain('[0/1] Huyện ủy Hải Hậu.xlsx');
    expect((await runCli(args, false)).err).not.toContain('[0/1]');
  });
});
