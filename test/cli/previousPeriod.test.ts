import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Report, reportSchema } from '../../src/app/Report';
import { writeWorkbook } from '../../src/xlsx/writer/writeWorkbook';
import { filledWorkbook } from '../support/filledWorkbook';
import { loadFormSet, rosterOf } from '../support/formSets';
import { RECEIVED } from '../support/receivedFolder';
import { runCli, temporaryFolder } from '../support/runCli';

const formSet = loadFormSet('kl01-971');
const folder = temporaryFolder();
const at = (name: string): string => path.join(folder, name);
const DOUBTS = ['peer-outlier', 'thousandfold', 'same-as-unit', 'period-jump', 'same-as-period'];

function doubtsIn(file: string): Report['violations'] {
  const report = reportSchema.parse(JSON.parse(readFileSync(at(file), 'utf8')));
  return report.violations.filter(({ code }) => DOUBTS.includes(code));
}

/** A workbook of a unit whose inspections (Bảng VI) are these, row by row. */
function sent(unitId: string, figures: readonly number[]): Uint8Array {
  const unit = rosterOf(formSet).units.find(({ id }) => id === unitId)!;
  let next = 0;
  return writeWorkbook(
    filledWorkbook(formSet, unit, (table, crossing) =>
      table === 'bang-vi' && crossing.type === 'entry' && crossing.kind === 'count'
        ? { type: 'number', number: figures[next++] ?? 0 }
        : undefined,
    ),
  );
}

describe('doubtful figures', () => {
  it('are none in tidy files, and a few warnings, no errors, in the real ones', async () => {
    await runCli(['consolidate', 'kl01-971', path.join(RECEIVED, 'tidy'), '-o', at('t.xlsx'), '--json', at('t.json')]);
    expect(doubtsIn('t.json')).toEqual([]);
    await runCli(['consolidate', 'kl01-971', path.join(RECEIVED, 'real'), '-o', at('r.xlsx'), '--json', at('r.json')]);
    const doubts = doubtsIn('r.json');
    expect(doubts.map(({ code, unit, table, found }) => [code, unit, table, found])).toEqual([
      ['peer-outlier', 'HU-HH', 'bang-i', 450],
      ['peer-outlier', 'HU-HH', 'bang-2b', 172],
      ['peer-outlier', 'HU-YY', 'bang-2b', 2768],
      ['peer-outlier', 'TU-ND', 'bang-vi', 178],
    ]);
    expect(new Set(doubts.map(({ severity }) => severity))).toEqual(new Set(['warning']));
    expect(doubts[0]!.message).toContain('ghi 450, gấp 5,84 lần mức thường gặp của các đơn vị cùng cấp (khoảng 77)');
  });

  it('are found against last period’s summary, and between two units that sent the same', async () => {
    const [before, now] = [at('before'), at('now')];
    for (const directory of [before, now]) mkdirSync(directory);
    const figures = [120, 340, 58, 12, 90, 77, 31, 45, 66, 21, 18, 95, 140, 33, 52];
    writeFileSync(path.join(before, 'HU-HH.xlsx'), sent('HU-HH', figures));
    writeFileSync(path.join(before, 'HU-YY.xlsx'), sent('HU-YY', [...figures].reverse()));
    cpSync(path.join(before, 'HU-HH.xlsx'), path.join(now, 'HU-HH.xlsx'));
    writeFileSync(path.join(now, 'HU-YY.xlsx'), sent('HU-YY', [...figures].reverse().with(0, 5200)));
    writeFileSync(path.join(now, 'HU-NT.xlsx'), sent('HU-NT', figures));
    await runCli(['consolidate', 'kl01-971', before, '-o', at('before.xlsx')]);
    const args = ['consolidate', 'kl01-971', now, '-o', at('now.xlsx'), '--json', at('now.json'), '--lang', 'en'];
    await runCli([...args, '--previous', at('before.xlsx')]);
    const doubts = doubtsIn('now.json');
    expect(doubts.map(({ code, unit, found, expected }) => [code, unit, found, expected])).toEqual([
      ['same-as-period', 'HU-HH', 120, 120],
      ['same-as-unit', 'HU-NT', 120, 120],
      ['period-jump', 'HU-YY', 5200, 52],
    ]);
    expect(doubts[1]!.message).toMatch(/all 15 figures of this table are exactly those of Huyện ủy Hải Hậu/);

    const wrong = await runCli([...args, '--previous', path.join(now, 'HU-HH.xlsx')]);
    expect([wrong.exitCode, wrong.err]).toEqual([2, expect.stringContaining('is no summary of form set “kl01-971”')]);
  });
});
