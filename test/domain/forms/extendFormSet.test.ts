import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkConsolidationMap } from '../../../src/domain/forms/checkConsolidationMap';
import type { FormSet } from '../../../src/domain/forms/FormSet';
import { parseFormSet } from '../../../src/domain/forms/parseFormSet';
import type { TemplateFault } from '../../../src/domain/forms/TemplateFault';
import { tableOf } from './sampleTable';

const TEMPLATES = path.resolve('templates');
const templates = new Map(
  readdirSync(TEMPLATES, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name): [string, string] => [name, readFileSync(path.join(TEMPLATES, name), 'utf8')]),
);

const XA = { id: 'xa', title: 'Xã và tương đương' };
/** The forms of letter 971 three years on, when districts are no more and communes send to the province. */
const RECEIVED_2026 = {
  extends: 'kl01-971',
  id: 'kl01-2026',
  version: '1.0.0',
  title: 'Báo cáo 05 năm thực hiện Kết luận số 01-KL/TW',
  letter: null,
  deadline: '2027-01-15',
  tiers: [XA],
  submittedBy: 'xa',
  period: { years: [2024, 2025, 2026], label: '2024-2026' },
  parameters: {
    vanban: 'Công văn của Tỉnh ủy',
    denthang: 'tháng 12/2026',
    namtruoc: '2025',
    namnay: '2026',
    caccapduoi: 'xã và tương đương',
    capuy: 'đảng ủy xã, phường, đảng ủy trực thuộc',
    capuyghichu: 'đảng uỷ xã, phường, đảng uỷ trực thuộc',
  },
  roster: null,
  into: 'kl01-tinh-2026',
};
const SUMMARY_2026 = {
  extends: 'kl01-tinh',
  id: 'kl01-tinh-2026',
  tiers: [{ id: 'tinh', title: 'Tỉnh/thành ủy, đảng ủy trực thuộc TW' }, XA],
  period: { years: [2024, 2025, 2026], label: '2024-2026' },
  parameters: {
    denthang: 'tháng 12/2026',
    namtruoc: '2025',
    namnay: '2026',
    caccapduoi: 'cấp xã và tương đương',
    caccapghichu: 'xã và tương đương',
  },
};

function parsed(id: string, heads: Readonly<Record<string, object>>): FormSet | readonly TemplateFault[] {
  const own = Object.entries(heads).map(([folder, head]): [string, string] => [
    `${folder}/form-set.json`,
    JSON.stringify(head),
  ]);
  const result = parseFormSet(id, new Map([...templates, ...own]));
  return result.ok ? result.value : result.failure;
}

const heads = { 'kl01-2026': RECEIVED_2026, 'kl01-tinh-2026': SUMMARY_2026 };
const received = parsed('kl01-2026', heads) as FormSet;
const summary = parsed('kl01-tinh-2026', heads) as FormSet;

describe('a form set that is one file of parameters over another', () => {
  it('has the tables of the other, for its own years', () => {
    expect(received.tables).toHaveLength(11);
    expect(tableOf(received, 'bang-i').rows.map(({ title }) => title)).toEqual(['2024', '2025', '2026', 'Tổng']);
    expect(tableOf(received, 'bang-v').rows.at(-1)?.title).toBe('Giai đoạn 2024-2026');
  });

  it('has the rows and columns of its own tiers, and rules over those that are left', () => {
    expect(tableOf(received, 'bang-2a').rows.map(({ id }) => id)).toEqual(['xa', 'tong']);
    const bang5 = tableOf(summary, 'bang-5');
    expect(bang5.columns.slice(0, 4).map(({ id }) => id)).toEqual(['nam', 'tinh', 'xa', 'tong']);
    expect(bang5.rules.find(({ kind }) => kind === 'sum-across')).toMatchObject({ parts: ['tinh', 'xa'] });
  });

  it('speaks in its own words, nowhere of districts or of the years before', () => {
    const texts = JSON.stringify([received, summary]);
    expect(texts.match(/.{30}(?:huyện|202[123](?!\/)).{20}/g)).toBeNull();
    expect(texts).toContain('(đảng ủy xã, phường, đảng ủy trực thuộc; cấp xã và tương đương)');
  });

  it('brings every entered field to the summary that it names', () => {
    expect(received.consolidation?.into).toBe('kl01-tinh-2026');
    expect(checkConsolidationMap(received, summary)).toEqual([]);
  });

  it('drops what it takes away with null', () => {
    expect(received).not.toHaveProperty('letter');
    expect(received).not.toHaveProperty('roster');
    expect(parsed('kl01-2024', { 'kl01-2024': { extends: 'kl01-971', id: 'kl01-2024' } })).toMatchObject({
      letter: { number: '971-CV/TU' },
      roster: { units: { length: 16 } },
    });
  });

  it('may have a table of its own in place of one of the other', () => {
    const own: [string, string] = [
      'kl01-2026/tables/bang-v.json',
      (templates.get('kl01-971/tables/bang-v.json') ?? '').replace('Năm', 'Năm báo cáo'),
    ];
    const files = new Map([...templates, own, ['kl01-2026/form-set.json', JSON.stringify(RECEIVED_2026)]]);
    const result = parseFormSet('kl01-2026', files);
    expect(result.ok && tableOf(result.value, 'bang-v').columns[0]?.titles.at(-1)).toBe('Năm báo cáo');
  });
});

describe('the faults of an extension', () => {
  const faultsOf = (id: string, files: Readonly<Record<string, object>>): string[] =>
    (parsed(id, files) as readonly TemplateFault[]).map(({ file, path: at, message }) => `${file}: ${at}: ${message}`);

  it('are a base that is not there, and a circle', () => {
    expect(faultsOf('a', { a: { extends: 'b', id: 'a' } })).toEqual([
      'a/form-set.json: extends: there is no form set "b" to extend',
    ]);
    expect(faultsOf('a', { a: { extends: 'b', id: 'a' }, b: { extends: 'a', id: 'b' } })).toEqual([
      'b/form-set.json: extends: form sets extend each other in a circle: a ← b ← a',
    ]);
  });

  it('are told at the file that was taken over', () => {
    expect(faultsOf('a', { a: { extends: 'kl01-971', id: 'a', parameters: { capuy: '{{la}}' } } })).toContainEqual(
      expect.stringMatching(/^a\/form-set\.json: parameters\.capuy: \{\{la\}\} is not a known parameter/),
    );
    const broken = new Map([
      ...templates,
      ['kl01-971/tables/bang-v.json', '{}'],
      ['a/form-set.json', '{"extends":"kl01-971","id":"a"}'],
    ]);
    const result = parseFormSet('a', broken);
    expect(!result.ok && new Set(result.failure.map(({ file }) => file))).toEqual(
      new Set(['kl01-971/tables/bang-v.json']),
    );
  });
});
