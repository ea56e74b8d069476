import path from 'node:path';
import { writeFileSync } from 'node:fs';
import { startConsolidation } from '../../src/app/startConsolidation';
import { readWorkbook } from '../../src/xlsx/reader/readWorkbook';
import { loadFormSet, rosterOf } from '../support/formSets';
import { figuresCounted, figuresMeant, generateFolder, wrongFigures } from '../support/generatedFolder';
const formSet = loadFormSet('kl01-971');
const summaryFormSet = loadFormSet('kl01-tinh');
const from = Number(process.env.FROM ?? 100), to = Number(process.env.TO ?? 110);
it('bulk', () => {
  const out: string[] = [];
  for (let seed = from; seed < to; seed++) {
    const g = generateFolder(seed, path.join('/tmp/adv/gen', String(seed)));
    const run = startConsolidation({ formSet, summaryFormSet, roster: rosterOf(formSet), language: 'vi', readWorkbook });
    for (const f of g.files) run.add(f);
    const { report } = run.finish();
    for (const f of report.files) { const t = g.truth.get(f.file); if (f.status !== 'used' || f.unit !== t?.unit) out.push(`${seed} FILE ${f.file} ${t?.unit}: ${f.status} ${f.unit} ${f.reason?.message}`); }
    const meant = figuresMeant(g), counted = figuresCounted(report);
    const m = new Set(meant), c = new Set(counted);
    const by = new Map<string, string[]>();
    const where = (l: string) => `${l.split(' ')[0]} ${/ ((?:HU|TU|DU)-\S+) (.*?)!/.exec(l)?.slice(1).join(' ')}`;
    for (const l of meant) if (!c.has(l)) by.set('MISS ' + where(l), [...(by.get('MISS ' + where(l)) ?? []), l]);
    for (const l of counted) if (!m.has(l)) by.set('EXTRA ' + where(l), [...(by.get('EXTRA ' + where(l)) ?? []), l]);
    for (const [k, v] of by) out.push(`${seed} ${k}: ${v.length}\n      ${v.slice(0, 3).join('\n      ')}`);
    const planted = new Set([...g.truth].flatMap(([file, { wrong }]) => wrong.map((w) => `${file}!${w.sheet}!${w.address}: ${w.found}, not ${w.expected}`)));
    const lines = new Set(report.violations.filter(({ code }) => code === 'total-mismatch').map((w) => `${w.file}!${w.sheet}!${w.address}: ${w.found}, not ${w.expected}`));
    for (const p of planted) if (!lines.has(p)) out.push(`${seed} PLANTED ${p}`);
    for (const p of lines) if (!planted.has(p)) out.push(`${seed} FALSE ${p}`);
    if (by.size === 0) out.push(...wrongFigures(report, g).map((w) => `${seed} SUM ${w}`));
    for (const v of report.violations) if (v.severity === 'error' && v.code !== 'total-mismatch') out.push(`${seed} ERR ${v.code} ${v.message}`);
    for (const w of report.warnings) out.push(`${seed} WARN ${w.code} ${w.file} ${w.message}`);
  }
  writeFileSync('/tmp/adv/out.txt', out.join('\n'));
  console.log(out.filter((l) => / (FILE|MISS|EXTRA|PLANTED|FALSE|SUM) /.test(l)).length, 'problems');
}, 3_000_000);
