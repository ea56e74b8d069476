import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as SheetJS from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { recalculate } from '../support/libreOffice';
import { RECEIVED } from '../support/receivedFolder';
import { runCli, temporaryFolder } from '../support/runCli';

const folder = temporaryFolder();
const at = (name: string): string => path.join(folder, name);
const received = at('received');

/** The first number of a sheet's figures, and where it stands. */
function firstNumber(file: string, sheet: string): { address: string; number: number } {
  const cells = Object.entries(SheetJS.read(readFileSync(file)).Sheets[sheet] ?? {}) as [string, SheetJS.CellObject][];
  const found = cells.find(([address, { t, v }]) => t === 'n' && Number(v) > 1 && /^[H-Z]\d+$/.test(address));
  if (!found) throw new Error(`no figure on ${sheet}`);
  return { address: found[0], number: Number(found[1].v) };
}

function byOpenpyxl(source: string, target: string, changes: readonly (readonly [string, string, unknown])[]): string {
  const script = path.resolve('test/support/changeWorkbook.py');
  execFileSync('/usr/bin/python3', ['-B', script, at(source), at(target)], { input: JSON.stringify(changes) });
  return at(target);
}

beforeAll(async () => {
  mkdirSync(received);
  for (const name of readdirSync(path.join(RECEIVED, 'real')).filter((each) => /^Huyện ủy [GHM].*xlsx$/.test(each)))
    cpSync(path.join(RECEIVED, 'real', name), path.join(received, name));
  await runCli(['consolidate', 'kl01-971', received, '-o', at('summary.xlsx')]);
  expect((await runCli(['freeze', at('summary.xlsx'), '-o', at('sealed.xlsx')])).exitCode).toBe(0);
});

describe('a sealed summary', () => {
  it('has the figures of the summary, no formula, every sheet locked and its seal in print', async () => {
    const [summary, sealed] = ['summary.xlsx', 'sealed.xlsx'].map((name) =>
      SheetJS.read(readFileSync(at(name)), { cellFormula: true }),
    );
    const shown = (book: SheetJS.WorkBook, name: string): unknown[] =>
      (Object.entries(book.Sheets[name] ?? {}) as [string, SheetJS.CellObject][])
        .filter(([, { v }]) => v !== undefined && v !== '' && !String(v).startsWith('Niêm phong:'))
        .map(([address, { v }]) => [address, v]);
    for (const name of summary!.SheetNames) {
      expect([name, shown(sealed!, name)]).toEqual([name, shown(summary!, name)]);
      const formulas = (Object.values(sealed!.Sheets[name] ?? {}) as SheetJS.CellObject[]).filter(({ f }) => f);
      expect([name, formulas]).toEqual([name, []]);
    }
    const parts = Object.entries(unzipSync(readFileSync(at('sealed.xlsx'))));
    const sheets = parts.filter(([name]) => name.startsWith('xl/worksheets/') && name.endsWith('.xml'));
    expect(sheets.length).toBe(sealed!.SheetNames.length);
    expect(sheets.filter(([, bytes]) => !strFromU8(bytes).includes('<sheetProtection sheet="1"'))).toEqual([]);
    const run = await runCli(['verify', at('sealed.xlsx'), '--against', received]);
    expect(run).toMatchObject({ exitCode: 0 });
    const seal = /[0-9a-f]{64}/.exec(run.out)![0];
    const page = Object.values(sealed!.Sheets['Đối chiếu'] ?? {}) as SheetJS.CellObject[];
    expect(page.map(({ v }) => v)).toContain(`Niêm phong: SHA-256 ${seal}`);
    expect(run.out).toContain('3 tệp nguồn giống hệt');
  });

  it('is intact after openpyxl has opened and saved it, and tells each figure that openpyxl has changed', async () => {
    const detail = firstNumber(at('sealed.xlsx'), 'CT Bảng 9');
    expect(await runCli(['verify', byOpenpyxl('sealed.xlsx', 'saved.xlsx', [])])).toMatchObject({ exitCode: 0 });
    const changed = byOpenpyxl('sealed.xlsx', 'changed.xlsx', [
      ['CT Bảng 9', detail.address, detail.number + 1],
      ['Nhật ký', 'A1', 'NHẬT KÝ'],
      ['Bảng 1', 'Z99', '=1+1'],
    ]);
    const run = await runCli(['verify', changed, '--lang', 'en']);
    expect(run.exitCode).toBe(1);
    expect(run.out.trim().split('\n')).toEqual([
      `CT Bảng 9!${detail.address}: was ${detail.number} when sealed, is ${detail.number + 1}`,
      'Nhật ký!A1: was “NHẬT KÝ TỔNG HỢP” when sealed, is “NHẬT KÝ”',
      'Bảng 1!Z99: was (empty) when sealed, is the formula =1+1',
      'CHANGED: 3 cells differ from what was sealed.',
    ]);
  });

  it('is intact after LibreOffice has opened and saved it, and a change that LibreOffice saves is told', async () => {
    writeFileSync(at('office.xlsx'), recalculate(readFileSync(at('sealed.xlsx'))));
    const whole = await runCli(['verify', at('office.xlsx')]);
    expect([whole.exitCode, whole.out.split('\n')[0]]).toEqual([
      0,
      'Nguyên vẹn: không ô nào thay đổi từ khi niêm phong.',
    ]);
    const detail = firstNumber(at('office.xlsx'), 'CT Bảng 1');
    byOpenpyxl('office.xlsx', 'office-changed.xlsx', [['CT Bảng 1', detail.address, 4_321]]);
    const run = await runCli(['verify', at('office-changed.xlsx')]);
    expect(run.exitCode).toBe(1);
    expect(run.out).toContain(`CT Bảng 1!${detail.address}: lúc niêm phong là ${detail.number}, nay là 4.321`);
    expect(run.out).toContain('ĐÃ THAY ĐỔI: 1 ô');
  });

  it('says so when the seal itself was changed, or its record taken out', async () => {
    const [record] = [SheetJS.read(readFileSync(at('sealed.xlsx'))).Sheets['Niêm phong']!];
    const [address, line] = (Object.entries(record) as [string, SheetJS.CellObject][]).find(([, { v }]) =>
      /"CT Bảng 1",\d+,\{.*"H":\d/.test(String(v)),
    )!;
    const forged = String(line.v).replace(/"H":\d+/, '"H":987');
    const run = await runCli(['verify', byOpenpyxl('sealed.xlsx', 'forged.xlsx', [['Niêm phong', address, forged]])]);
    expect(run.exitCode).toBe(1);
    expect(run.out).toContain('Chính niêm phong đã bị sửa');
    expect(run.out).toMatch(/CT Bảng 1!H\d+: lúc niêm phong là 987/);
  });

  it('can be compared with the received files, and tells which is missing, changed or new', async () => {
    const later = at('later');
    cpSync(received, later, { recursive: true });
    const [first, second] = readdirSync(later).sort();
    writeFileSync(path.join(later, first!), 'khác');
    rmSync(path.join(later, second!));
    writeFileSync(path.join(later, 'mới.xlsx'), 'mới');
    const run = await runCli(['verify', at('sealed.xlsx'), '--against', later]);
    expect(run.exitCode).toBe(1);
    expect(run.out).toContain(`Tệp nguồn khác lúc tổng hợp: ${first!.normalize('NFC')}`);
    expect(run.out).toContain(`Không thấy tệp nguồn: ${second!.normalize('NFC')}`);
    expect(run.out).toContain('Tệp không có trong lần tổng hợp: mới.xlsx');
  });

  it.each([
    ['freeze', 'sealed.xlsx', 'đã niêm phong rồi'],
    ['freeze', 'received', 'Không đọc được'],
    ['verify', 'summary.xlsx', 'không có niêm phong'],
    ['verify', 'nothing.xlsx', 'Không đọc được'],
  ])('%s of %s could not run, and says why: %s', async (command, file, why) => {
    const run = await runCli([command, at(file), '-o', at('unwanted.xlsx')]);
    expect(run.exitCode).toBe(2);
    expect(run.err).toContain(why);
    expect(readdirSync(folder)).not.toContain('unwanted.xlsx');
  });

  it('is not made of a summary that was saved as .ods, which says so', async () => {
    const book = SheetJS.read(readFileSync(at('summary.xlsx')));
    writeFileSync(at('summary.ods'), SheetJS.write(book, { type: 'buffer', bookType: 'ods' }) as Buffer);
    const { exitCode, err } = await runCli(['freeze', at('summary.ods'), '-o', at('from-ods.xlsx')]);
    expect([exitCode, err]).toEqual([2, expect.stringContaining('không phải tệp .xlsx')]);
  });

  it('is not made of a summary whose formulas have lost their results', async () => {
    const run = await runCli(['freeze', byOpenpyxl('summary.xlsx', 'lost.xlsx', []), '-o', at('unwanted.xlsx')]);
    expect([run.exitCode, run.err]).toEqual([2, expect.stringContaining('có công thức mà chưa có kết quả')]);
  });
});
