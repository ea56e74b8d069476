import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import manifest from '../../package.json';
import { FORM_SET_PROPERTY, tableAnchorName, UNIT_PROPERTY } from '../../src/domain/intake/anchors';
import { readWorkbook } from '../../src/xlsx/reader/readWorkbook';
import { RECEIVED } from '../support/receivedFolder';
import { runCli, temporaryFolder } from '../support/runCli';

const folder = temporaryFolder();

function workbookAt(file: string) {
  const read = readWorkbook(new Uint8Array(readFileSync(file)));
  if (!read.ok) throw new Error(read.failure.code);
  return read.value;
}

describe('bieu-mau', () => {
  it('prints its help in Vietnamese and English', async () => {
    const { exitCode, out } = await runCli(['--help']);
    expect(exitCode).toBe(0);
    expect(out).toContain('Cách dùng:');
    expect(out).toContain('Usage:');
  });

  it('prints the help and ends with 2 when no command is named', async () => {
    const { exitCode, out } = await runCli([]);
    expect(exitCode).toBe(2);
    expect(out).toContain('bieu-mau consolidate');
  });

  it('says which command or option it does not know', async () => {
    const command = await runCli(['tonghop']);
    expect([command.exitCode, command.err]).toEqual([2, expect.stringContaining('Không có lệnh “tonghop”')]);
    const option = await runCli(['forms', '--lagn', 'en']);
    expect([option.exitCode, option.err]).toEqual([2, expect.stringContaining('--lagn')]);
  });

  it('tells its version', async () => {
    expect((await runCli(['--version'])).out).toBe(`bieu-mau ${manifest.version}\n`);
  });
});

describe('forms', () => {
  it('lists form sets and tables for people', async () => {
    const { exitCode, out } = await runCli(['forms']);
    expect(exitCode).toBe(0);
    expect(out).toMatch(/^kl01-971 \d+\.\d+\.\d+: /m);
    expect(out).toMatch(/^ {2}bang-2a +2A +TỔ CHỨC HỌC TẬP/m);
  });

  it('lists the same for programs', async () => {
    const { out } = await runCli(['forms', '--json']);
    const { formSets } = JSON.parse(out) as {
      formSets: { id: string; tables: { id: string }[]; consolidatesInto?: string }[];
    };
    expect(formSets.map(({ id, tables, consolidatesInto }) => [id, tables.length, consolidatesInto])).toEqual([
      ['de-cuong-41', 3, undefined],
      ['giua-nhiem-ky', 13, undefined],
      ['kl01-971', 11, 'kl01-tinh'],
      ['kl01-971-bao-cao', 2, undefined],
      ['kl01-tinh', 14, undefined],
      ['nq23-phu-luc-1', 1, undefined],
    ]);
  });
});

describe('blank', () => {
  it('writes an empty workbook of one unit that carries our marks', async () => {
    const file = path.join(folder, 'sub', 'HaiHau.xlsx');
    const { exitCode, err } = await runCli(['blank', 'kl01-971', '--unit', 'HU-HH', '-o', file]);
    expect([exitCode, err]).toEqual([0, `Đã ghi ${file}\n`]);
    const { properties, definedNames, sheets } = workbookAt(file);
    expect(properties.custom).toMatchObject({ [FORM_SET_PROPERTY]: 'kl01-971@1.0.0', [UNIT_PROPERTY]: 'HU-HH' });
    expect(definedNames.map(({ name }) => name)).toContain(tableAnchorName('bang-2a'));
    expect(sheets.map(({ name }) => name)).toContain('Bảng 2A');
  });

  it('writes chosen tables only', async () => {
    const file = path.join(folder, 'two.xlsx');
    await runCli(['blank', 'kl01-971', '--tables', 'bang-3a, bang-i', '-o', file]);
    const visible = workbookAt(file).sheets.filter(({ visibility }) => visibility === 'visible');
    expect(visible.map(({ name }) => name)).toEqual(['Hướng dẫn', 'I', 'BẢNG 3A']);
  });

  it('is recognised, and found empty, when it comes back as it was sent', async () => {
    const file = path.join(folder, 'back.xlsx');
    await runCli(['blank', 'kl01-971', '--unit', 'HU-YY', '-o', file]);
    const json = path.join(folder, 'back.json');
    const { exitCode } = await runCli([
      'consolidate',
      'kl01-971',
      file,
      '-o',
      path.join(folder, 'back-sum.xlsx'),
      '--json',
      json,
    ]);
    expect(exitCode).toBe(1);
    const { files } = JSON.parse(readFileSync(json, 'utf8')) as {
      files: { status: string; unit: string; tables: { foundBy: string }[] }[];
    };
    expect(files).toMatchObject([{ status: 'empty', unit: 'HU-YY' }]);
    expect(files[0]?.tables.map(({ foundBy }) => foundBy)).toEqual(Array.from({ length: 11 }, () => 'id'));
  });

  it.each([
    { args: ['blank', 'kl01-971', '--unit', 'XX', '-o', 'never.xlsx'], says: 'Không có đơn vị “XX”' },
    { args: ['blank', 'kl01-971', '--tables', 'bang-9', '-o', 'never.xlsx'], says: 'không có bảng “bang-9”' },
    { args: ['blank', 'kl01-971'], says: 'Thiếu tên tệp kết quả' },
    { args: ['blank', 'kl01-971', '-o', '/proc/never.xlsx'], says: 'Không ghi được /proc/never.xlsx' },
  ])('ends with 2 and says why: $args', async ({ args, says }) => {
    const { exitCode, err } = await runCli(args);
    expect([exitCode, err]).toEqual([2, expect.stringContaining(says)]);
    expect(existsSync('never.xlsx')).toBe(false);
  });
});

describe('check', () => {
  const wrong = path.join(RECEIVED, 'real', 'Thành ủy Nam Định.xlsx');

  it('prints each mistake with cell, found, expected and what to do, and ends with 1', async () => {
    const { exitCode, out } = await runCli(['check', 'kl01-971', wrong]);
    expect(exitCode).toBe(1);
    expect(out).toContain(
      'ô D9 (Tổng – Hội nghị Trực tiếp – Số cuộc): ghi 178 nhưng các dòng cộng lại là 168, lệch 10.',
    );
  });

  it('says the same in English', async () => {
    const { out } = await runCli(['check', 'kl01-971', wrong, '--lang', 'en']);
    expect(out).toContain('says 178 but the rows add up to 168, off by 10.');
  });

  it('writes the findings as JSON in the shape of REPORT.json', async () => {
    const json = path.join(folder, 'check.json');
    await runCli(['check', 'kl01-971', wrong, '--json', json]);
    const { violations } = JSON.parse(readFileSync(json, 'utf8')) as { violations: { severity: string }[] };
    expect(violations.filter(({ severity }) => severity === 'error')).toMatchObject([
      { code: 'total-mismatch', table: 'bang-2a', sheet: 'Sheet2', address: 'D9', found: 178, expected: 168 },
    ]);
  });

  it('says of a form just handed out only that it is empty, not that nobody is named in it', async () => {
    const file = path.join(folder, 'just-out.xlsx');
    await runCli(['blank', 'kl01-971', '--unit', 'HU-HH', '-o', file]);
    const { exitCode, out } = await runCli(['check', 'kl01-971', file]);
    expect([exitCode, out]).toEqual([
      1,
      'just-out.xlsx:\n  Biểu mẫu còn trống, chưa nhập số liệu nào. Nhập số liệu rồi kiểm tra lại.\n',
    ]);
  });

  it('ends with 1 for a file that is no workbook, and with 2 for one that is not there', async () => {
    const notAWorkbook = await runCli(['check', 'kl01-971', path.join(RECEIVED, 'real', 'truth.json')]);
    expect([notAWorkbook.exitCode, notAWorkbook.out]).toEqual([1, expect.stringContaining('không phải là tệp Excel')]);
    expect((await runCli(['check', 'kl01-971', path.join(folder, 'nowhere.xlsx')])).exitCode).toBe(2);
  });
});
