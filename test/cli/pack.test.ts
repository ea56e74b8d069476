import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Report } from '../../src/app/Report';
import { runCli, temporaryFolder } from '../support/runCli';
import { typeInto } from '../support/typeInto';

const folder = temporaryFolder();
const out = path.join(folder, 'gửi đi');
const rosterPath = path.join(folder, 'danh-sach.json');
const unit = (id: string, name: string, more: object = {}): object => ({ id, name, tier: 'huyen', ...more });
writeFileSync(
  rosterPath,
  JSON.stringify({
    id: 'ba-don-vi',
    title: 'Ba đơn vị',
    units: [
      unit('HU-HH', 'Huyện ủy Hải Hậu'),
      unit('HU-YY', 'Huyện ủy Ý Yên'),
      unit('HU-GT', 'Huyện ủy Giao Thủy', { tables: ['bang-2a', 'bang-vi'] }),
      unit('HU-CU', 'Huyện ủy Cũ', { validTo: '2020-12-31', mergedInto: 'HU-HH' }),
    ],
  }),
);
const pack = (...more: readonly string[]): ReturnType<typeof runCli> =>
  runCli(['pack', 'kl01-971', '--roster', rosterPath, '-o', out, ...more]);
const nameOf = (unitName: string): string => path.join(out, `${unitName} - kl01-971.xlsx`);

describe('bieu-mau pack', () => {
  it('writes a workbook for every unit that is there on the day of the report, and says how long it took', async () => {
    const { exitCode, err } = await pack();
    expect(exitCode).toBe(0);
    expect(err).toMatch(/^Đã ghi 3 tệp vào .*gửi đi trong [\d,]+ giây\.\n$/);
    expect(readdirSync(out).sort()).toEqual(
      [
        'Huyện ủy Giao Thủy - kl01-971.xlsx',
        'Huyện ủy Hải Hậu - kl01-971.xlsx',
        'Huyện ủy Ý Yên - kl01-971.xlsx',
      ].sort(),
    );
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('replaces an untouched pack, but neither one that was filled in nor a file of someone else', async () => {
    expect((await pack()).exitCode).toBe(0);
    typeInto(nameOf('Huyện ủy Hải Hậu'), { 'Bảng 2A': { B9: 5 } });
    writeFileSync(nameOf('Huyện ủy Ý Yên'), 'không phải của chúng ta');
    const filled = readFileSync(nameOf('Huyện ủy Hải Hậu'));
    const { exitCode, err } = await pack();
    expect(exitCode).toBe(2);
    expect(err).toContain('Hải Hậu - kl01-971.xlsx');
    expect(err).toContain('Ý Yên - kl01-971.xlsx');
    expect(err).not.toContain('Giao Thủy');
    expect(readFileSync(nameOf('Huyện ủy Hải Hậu'))).toEqual(filled);

    expect((await pack('--force')).exitCode).toBe(0);
    expect(readFileSync(nameOf('Huyện ủy Hải Hậu'))).not.toEqual(filled);
  });

  it('comes back filled in by openpyxl under any name, known by its mark, and tables said to hold nothing count as nil', async () => {
    const received = path.join(folder, 'nhận về');
    await runCli(['pack', 'kl01-971', '--roster', rosterPath, '-o', received]);
    const file = (name: string): string => path.join(received, `${name} - kl01-971.xlsx`);
    // Row 25 of the first sheet is Bảng 2D, row 31 is VI: nothing to report there; VI is even taken out.
    typeInto(file('Huyện ủy Hải Hậu'), {
      'Bảng 2A': { B9: 5, C9: 120 },
      'Hướng dẫn': { G25: 'x', G31: 'x' },
      VI: null,
    });
    typeInto(file('Huyện ủy Ý Yên'), {
      'Bảng 2A': { B9: 7, C9: 80 },
      'Bảng 2D': { B9: 3, C9: 40 },
      'Hướng dẫn': { G22: 'x' },
    });
    typeInto(file('Huyện ủy Giao Thủy'), { 'Hướng dẫn': { G19: 'x', G20: 'x' } });
    renameSync(file('Huyện ủy Hải Hậu'), path.join(received, 'Book1.xlsx'));

    const json = path.join(folder, 'BAO-CAO.json');
    const summary = path.join(folder, 'TONG-HOP.xlsx');
    await runCli(['consolidate', 'kl01-971', received, '--roster', rosterPath, '-o', summary, '--json', json]);
    const report = JSON.parse(readFileSync(json, 'utf8')) as Report;
    expect(report.units).toEqual({ expected: 3, received: 3, missing: [] });
    expect(report.files.map(({ unit: id, status }) => [id, status])).toEqual([
      ['HU-HH', 'used'],
      ['HU-GT', 'used'],
      ['HU-YY', 'used'],
    ]);
    const figure = (table: string): unknown => {
      const cell = report.tables.find(({ table: id }) => id === table)?.cells.find(({ how }) => how === 'sum');
      return {
        value: cell?.value,
        from: cell?.contributions.map(({ unit: id, raw, address: at }) => `${id} ${raw} ${at}`),
      };
    };
    expect(figure('bang-2a')).toEqual({ value: 12, from: ['HU-HH 5 B9', 'HU-YY 7 B9', 'HU-GT x G19'] });
    expect(figure('bang-2d')).toEqual({ value: 3, from: ['HU-HH x G25', 'HU-YY 3 B9'] });

    const about = (id: string): string[] =>
      report.warnings
        .filter(({ file: of }) => report.files.find((each) => each.file === of)?.unit === id)
        .map(({ code }) => code);
    expect(about('HU-HH')).toEqual([]);
    expect(about('HU-GT')).toEqual([]);
    expect(about('HU-YY')).toEqual(['nil-contradicted']);
  });

  it('wants a roster and a folder', async () => {
    expect((await runCli(['pack', 'giua-nhiem-ky', '-o', out])).err).toContain('--roster');
    expect((await runCli(['pack', 'kl01-971'])).err).toContain('-o THƯ-MỤC');
  });
});
