import { parseFormSet } from '../../../src/domain/forms/parseFormSet';
import {
  sampleBang2a,
  sampleBangV,
  sampleConsolidation,
  sampleFiles,
  sampleHead,
  sampleRoster,
} from './sampleTemplates';

/** Every fault as one line, `file: path: message`; empty when the form set is accepted. */
function faultsOf(files: ReadonlyMap<string, string>, id = 'mau'): string[] {
  const result = parseFormSet(id, files);
  return result.ok ? [] : result.failure.map(({ file, path, message }) => `${file}: ${path}: ${message}`);
}

const FORM_SET = 'mau/form-set.json';
const BANG_2A = 'mau/tables/bang-2a.json';
const BANG_V = 'mau/tables/bang-v.json';

const ofHead = (head: object): string[] => faultsOf(sampleFiles({ head: { ...sampleHead, ...head } }));
const of2a = (bang2a: object): string[] => faultsOf(sampleFiles({ bang2a: { ...sampleBang2a, ...bang2a } }));
const ofV = (bangV: object): string[] => faultsOf(sampleFiles({ bangV: { ...sampleBangV, ...bangV } }));
/** Table V with one more rule, at rules[3]. */
const ofRule = (rule: object): string[] => ofV({ rules: [...sampleBangV.rules, { id: 'them', ...rule }] });
/** Table 2A with one more leaf, at header[2]. */
const ofLeaf = (leaf: object): string[] =>
  of2a({ header: [...sampleBang2a.header, { title: 'Thêm', id: 'them', ...leaf }] });

it('accepts the sample that the others bend', () => {
  expect(faultsOf(sampleFiles())).toEqual([]);
});

describe('files', () => {
  it('names a form set that is not there', () => {
    expect(faultsOf(new Map(), 'kl02')).toEqual(['kl02/form-set.json: : the file is missing']);
  });

  it('names a table file that is listed and missing, and one that is there and not listed', () => {
    expect(ofHead({ tables: ['bang-2a', 'bang-vi'] })).toEqual([
      'mau/tables/bang-vi.json: : the file is missing, though form-set.json lists it as tables[1]',
      `${BANG_V}: : "tables" of form-set.json does not list "bang-v"`,
    ]);
  });

  it('names a roster and a map that are named and missing', () => {
    expect(ofHead({ roster: 'roster.json', consolidation: '../khac/map.json' })).toEqual([
      'mau/roster.json: : the file is missing, though form-set.json names it as "roster"',
      'khac/map.json: : the file is missing, though form-set.json names it as "consolidation"',
    ]);
  });

  it('says at which line and column a file stops being JSON', () => {
    expect(faultsOf(sampleFiles({ bangV: '{\n  "id": "bang-v",\n  "code": \'V\'\n}' }))).toEqual([
      `${BANG_V}: code: line 3, column 11: expected a value, found "'"`,
    ]);
  });

  it('tells the faults of tables, roster and map too when form-set.json itself is broken', () => {
    const bangV = { ...sampleBangV, code: '' };
    const roster = { ...sampleRoster, units: [] };
    const consolidation = { into: 'mau-tinh' };
    expect(faultsOf(sampleFiles({ head: '{', bangV, roster, consolidation }))).toEqual([
      `${FORM_SET}: : line 1, column 2: expected a key in double quotes, found the end of the file`,
      `${BANG_V}: code: expected string to have >=1 characters`,
      'mau/roster.json: units: expected array to have >=1 items',
      'mau/consolidation.json: tables: this is missing',
    ]);
  });
});

describe('shape', () => {
  it('names what is missing, what is unknown and what is of the wrong type', () => {
    expect(
      faultsOf(sampleFiles({ bang2a: { ...sampleBang2a, title: undefined, code: 2, titel: 'x', note: [] } })),
    ).toEqual([
      `${BANG_2A}: code: expected string, received number`,
      `${BANG_2A}: title: this is missing`,
      `${BANG_2A}: titel: this key is not known here`,
      `${BANG_2A}: note: this key is not known here`,
    ]);
  });

  it('refuses an id with capitals or accents, at its place in the header tree', () => {
    const header = [
      ...sampleBang2a.header,
      { title: 'Nhóm', children: [{ title: 'Số cuộc', id: 'Số_cuộc', kind: 'count' }] },
    ];
    expect(of2a({ header })).toEqual([
      `${BANG_2A}: header[2].children[0].id: "Số_cuộc" is not allowed here: expected lower-case letters, digits, hyphens and {{parameters}}`,
    ]);
  });

  it('tells groups from leaves', () => {
    const message = 'a group has children and neither id nor kind; a leaf has id and kind and no children';
    expect(of2a({ header: [...sampleBang2a.header, { title: 'Thiếu loại', id: 'thieu' }] })).toEqual([
      `${BANG_2A}: header[2]: ${message}`,
    ]);
    const group = { title: 'Nhóm', how: 'sum', width: 9, children: [{ title: 'Lá', id: 'la', kind: 'count' }] };
    expect(of2a({ header: [...sampleBang2a.header, group] })).toEqual([
      `${BANG_2A}: header[2].how: a group has no "how"; give it to its leaves`,
      `${BANG_2A}: header[2].width: a group has no "width"; give it to its leaves`,
    ]);
  });

  it('lists the kinds that there are', () => {
    expect(ofLeaf({ kind: 'number' })).toEqual([
      `${BANG_2A}: header[2].kind: expected one of "count"|"amount"|"ratio"|"pair"|"tick"|"choice"|"choices"|"text"|"month"|"stub"|"label"|"none"`,
    ]);
    expect(ofRule({ kind: 'sum' })[0]).toMatch(/rules\[3\]\.kind: expected 'sum-down' \| 'sum-across' \| 'quotient'/i);
  });

  it('says what a selector may be', () => {
    expect(ofRule({ kind: 'range', columns: 'tất cả', min: 0 })).toEqual([
      `${BANG_V}: rules[3].columns: expected one of "all"|"items"|"totals"; or expected array, received string`,
    ]);
    expect(ofRule({ kind: 'range', columns: ['Huyện'], min: 0 })).toEqual([
      `${BANG_V}: rules[3].columns[0]: "Huyện" is not allowed here: expected lower-case letters, digits and single hyphens`,
    ]);
  });

  it('refuses a date that does not exist and text that is not in NFC', () => {
    expect(ofHead({ deadline: '2023-02-30', title: 'Báo cáo'.normalize('NFD') })).toEqual([
      `${FORM_SET}: title: text is not in Unicode NFC`,
      `${FORM_SET}: deadline: "2023-02-30" is not allowed here: expected a date that exists, written 2023-04-05`,
    ]);
  });
});

describe('head', () => {
  it('must be called as its folder, and its tables as their files', () => {
    expect(ofHead({ id: 'khac' })).toEqual([`${FORM_SET}: id: the form set is called "khac", but its folder "mau"`]);
    expect(of2a({ id: 'bang-2b' })).toEqual([
      `${BANG_2A}: id: the table is called "bang-2b", but its file "bang-2a.json"`,
    ]);
  });

  it('must be sent in by one of its tiers, each told once', () => {
    const tiers = [...sampleHead.tiers, { id: 'xa', title: 'Phường' }];
    expect(ofHead({ tiers, submittedBy: 'tinh' })).toEqual([
      `${FORM_SET}: tiers[2].id: the tier id "xa" stands twice`,
      `${FORM_SET}: submittedBy: "tinh" is no tier of the form set; its tiers: huyen, xa, xa`,
      `${BANG_2A}: rows[0].id: the row id "xa" stands twice in this table`,
    ]);
  });

  it('lists no table and no year twice', () => {
    const period = { years: [2021, 2022, 2021], label: '2021-2022' };
    expect(ofHead({ tables: ['bang-2a', 'bang-v', 'bang-2a'], period })).toEqual([
      `${FORM_SET}: tables[2]: the table "bang-2a" is listed twice`,
      `${FORM_SET}: period.years[2]: the year 2021 stands twice`,
      `${BANG_V}: rows[0].id: the row id "2021" stands twice in this table`,
    ]);
  });
});

describe('parameters', () => {
  const known = 'period.from, period.to, period.label, issuer, den';

  it('must be known wherever they stand', () => {
    expect(ofHead({ title: '{{nam}}' })).toEqual([
      `${FORM_SET}: title: {{nam}} is not a known parameter; known here: ${known}`,
    ]);
    expect(of2a({ subtitles: ['(tới {{thang}})'], notes: ['{{ den }}', '{{deN}}'] })).toEqual([
      `${BANG_2A}: subtitles[0]: {{thang}} is not a known parameter; known here: ${known}`,
      `${BANG_2A}: notes[1]: {{deN}} is not a known parameter; known here: ${known}`,
    ]);
  });

  it('need both their braces', () => {
    expect(of2a({ title: 'TỔ CHỨC {{den}' })).toEqual([
      `${BANG_2A}: title: "{{" or "}}" stands here without its partner`,
    ]);
  });

  it('know the year and the tier only in rows that repeat, and are told once however often they repeat', () => {
    const rows = [
      { id: '{{year}}', title: '{{tier.title}}', each: 'year' },
      { id: 'giai-doan', title: '{{year}}', role: 'total' },
    ];
    expect(ofV({ rows })).toEqual([
      `${BANG_V}: rows[0].title: {{tier.title}} is known only in a row or header cell with "each": "tier"`,
      `${BANG_V}: rows[1].title: {{year}} is known only in a row or header cell with "each": "year"`,
    ]);
  });

  it('may not take the names of the product', () => {
    expect(ofHead({ parameters: { ...sampleHead.parameters, 'period.from': '2020', 'so công văn': '971' } })).toEqual([
      `${FORM_SET}: parameters["period.from"]: the name "period.from" is taken by the product; choose another`,
      `${FORM_SET}: parameters["so công văn"]: a parameter is named by letters, digits, hyphens and underscores`,
    ]);
  });
});

describe('ids', () => {
  it('of rows, columns and rules stand once', () => {
    expect(ofLeaf({ id: 'so-cuoc', kind: 'count' })).toEqual([
      `${BANG_2A}: header[2].id: the column id "so-cuoc" stands twice in this table`,
    ]);
    expect(of2a({ rows: [...sampleBang2a.rows, { id: 'huyen', title: 'Huyện' }] })).toEqual([
      `${BANG_2A}: rows[2].id: the row id "huyen" stands twice in this table`,
    ]);
    expect(ofRule({ id: 'nam-dau', kind: 'range', columns: 'items', min: 0 })).toEqual([
      `${BANG_V}: rules[3].id: the rule id "nam-dau" stands twice in this table`,
    ]);
  });

  it('of a row that repeats must tell its repetitions apart', () => {
    const rows = [{ id: 'nam', title: '{{year}}', each: 'year' }, sampleBangV.rows[1]];
    const rules = sampleBangV.rules.slice(1, 2);
    expect(ofV({ rows, rules })).toContain(
      `${BANG_V}: rows[0].id: the row repeats per year, so its id must hold {{year}}`,
    );
  });

  it('that come out of parameters must still be ids', () => {
    expect(of2a({ rows: [{ id: '{{tier.title}}', title: 'x', each: 'tier' }, sampleBang2a.rows[1]] })).toContain(
      `${BANG_2A}: rows[0].id: the row repeats per tier, so its id must hold {{tier.id}}`,
    );
    const rows = [...sampleBang2a.rows, { id: '{{issuer}}', title: 'x' }];
    expect(of2a({ rows })).toEqual([
      `${BANG_2A}: rows[2].id: "Tỉnh ủy Nam Định" is not allowed here: expected lower-case letters, digits and single hyphens`,
    ]);
  });
});

describe('columns', () => {
  it('need a stub as soon as there are rows to tell apart', () => {
    const [, group] = sampleBang2a.header;
    expect(of2a({ header: [group] })).toEqual([
      `${BANG_2A}: header: no column is of kind "stub", to tell the 3 rows apart by their titles`,
    ]);
    expect(of2a({ header: [group], rows: [{ id: 'so-luong', title: '' }], rules: [] })).toEqual([]);
  });

  it('need fields', () => {
    expect(
      of2a({ header: sampleBang2a.header.slice(0, 1), rules: [], rows: [{ id: 'huyen', title: 'Huyện' }] }),
    ).toEqual([`${BANG_2A}: header: no column holds fields`]);
  });

  it('have options when, and only when, one is to be chosen', () => {
    expect(ofLeaf({ kind: 'choice' })).toEqual([`${BANG_2A}: header[2]: a column of kind "choice" needs "options"`]);
    expect(ofLeaf({ kind: 'tick', options: ['Có'] })).toEqual([
      `${BANG_2A}: header[2].options: only columns of kind "choice" or "choices" have options`,
    ]);
    expect(ofLeaf({ kind: 'choices', options: ['Có', 'Không', 'Có'] })).toEqual([
      `${BANG_2A}: header[2].options[2]: the option "Có" stands twice`,
    ]);
  });

  it('are consolidated in a way that fits their kind', () => {
    expect(ofLeaf({ kind: 'ratio', how: 'sum' })).toEqual([
      `${BANG_2A}: header[2].how: a column of kind "ratio" is consolidated as "ratio-range", "concat" or "typed", not as "sum"`,
    ]);
    const rows = [{ ...sampleBang2a.rows[0], how: 'sum' }, sampleBang2a.rows[1]];
    expect(of2a({ rows })).toEqual([
      `${BANG_2A}: rows[0].how: the column "dung-ke-hoach" is of kind "tick", consolidated as "ticks", "concat" or "typed", not as "sum"`,
    ]);
  });

  it('of kind stub hold titles and nothing else', () => {
    expect(ofLeaf({ kind: 'stub', role: 'total', unit: 'cuộc' })).toEqual([
      `${BANG_2A}: header[2].role: a stub column holds printed texts and has no "role"`,
      `${BANG_2A}: header[2].unit: a stub column holds printed texts and has no "unit"`,
    ]);
  });
});

describe('rules', () => {
  it('name columns that exist', () => {
    expect(ofRule({ kind: 'together', each: 'row', members: ['huyen', 'tinh'] })).toEqual([
      `${BANG_V}: rules[3].members[1]: this table has no column "tinh"; its columns: huyen, xa, tong`,
    ]);
    expect(ofRule({ kind: 'range', columns: ['nam'], min: 0 })).toEqual([
      `${BANG_V}: rules[3].columns[0]: the column "nam" is a stub and holds no fields`,
    ]);
  });

  it('name rows that exist once the table is repeated', () => {
    expect(ofRule({ kind: 'range', columns: 'items', rows: ['2022', '2024'], min: 0 })).toEqual([
      `${BANG_V}: rules[3].rows[1]: this table has no row "2024"; its rows: 2021, 2022, 2023, giai-doan`,
    ]);
  });

  it("with each: 'column' have rows as members, and columns to go over", () => {
    const subset = { kind: 'subset', each: 'column', part: '2021' };
    expect(ofRule({ ...subset, whole: 'giai-doan', over: ['huyen', 'xa'] })).toEqual([]);
    expect(ofRule({ ...subset, whole: 'xa', over: ['2022'] })).toEqual([
      `${BANG_V}: rules[3].over[0]: "2022" is a row, but a column is wanted here; columns of this table: huyen, xa, tong`,
      `${BANG_V}: rules[3].whole: "xa" is a column, but a row is wanted here; rows of this table: 2021, 2022, 2023, giai-doan`,
    ]);
  });

  it('name each member once', () => {
    expect(ofRule({ kind: 'partition', each: 'row', whole: 'tong', parts: ['huyen', 'tong', 'huyen'] })).toEqual([
      `${BANG_V}: rules[3].parts[1]: the rule names "tong" twice`,
      `${BANG_V}: rules[3].parts[2]: the rule names "huyen" twice`,
    ]);
  });

  it('look at something', () => {
    const rules = [sampleBang2a.rules[0], { id: 'them', kind: 'range', columns: 'totals', min: 0 }];
    expect(of2a({ rules })).toEqual([`${BANG_2A}: rules[1].columns: "totals" finds no column in this table`]);
  });

  it('ask of a field what its kind can answer', () => {
    expect(ofRule({ kind: 'ratio', each: 'row', ratio: 'tong', numerator: 'huyen', denominator: 'xa' })).toEqual([
      `${BANG_V}: rules[3].ratio: the column "tong" is of kind "count", not "ratio"`,
    ]);
    expect(ofRule({ kind: 'required-if', each: 'row', field: 'xa', when: { member: 'huyen', is: 'ticked' } })).toEqual([
      `${BANG_V}: rules[3].when.is: the column "huyen" is of kind "count" and can't be ticked`,
    ]);
    const ticked = {
      id: 'them',
      kind: 'required-if',
      each: 'row',
      field: 'so-nguoi',
      when: { member: 'y-kien', is: 'ticked' },
    };
    const ofRows = { title: 'Ý kiến', id: 'y-kien', kind: 'none' };
    const holding = (kind: string): object => ({
      header: [...sampleBang2a.header, ofRows],
      rows: sampleBang2a.rows.map((row) => (row.id === 'tong' ? row : { ...row, cells: { 'y-kien': { kind } } })),
      rules: [...sampleBang2a.rules, ticked],
    });
    expect(of2a(holding('tick'))).toEqual([]);
    expect(of2a(holding('count'))).toEqual([
      `${BANG_2A}: rules[2].when.is: the column "y-kien" is of kind "count" and can't be ticked`,
    ]);
    const leaf = { title: 'Mức', id: 'muc', kind: 'choice', options: ['Có', 'Không'] };
    const rule = {
      id: 'ly-do',
      kind: 'required-if',
      each: 'row',
      field: 'so-cuoc',
      when: { member: 'muc', is: 'equals', value: 'Khong' },
    };
    expect(of2a({ header: [...sampleBang2a.header, leaf], rules: [...sampleBang2a.rules, rule] })).toEqual([
      `${BANG_2A}: rules[2].when.value: "Khong" is no option of the column "muc": Có, Không`,
    ]);
  });

  it('leave something between their bounds', () => {
    expect(ofRule({ kind: 'range', columns: 'items' })).toEqual([
      `${BANG_V}: rules[3]: a range rule needs "min", "max" or both`,
    ]);
    expect(ofRule({ kind: 'range', columns: 'items', min: 1, max: 0 })).toEqual([
      `${BANG_V}: rules[3].min: min 1 is above max 0`,
    ]);
  });

  it('compare fields that exist, in any table of the form set', () => {
    const left = { table: 'bang-v', row: '2021', column: 'huyen' };
    expect(ofRule({ kind: 'equal', left, right: { table: 'bang-2a', row: 'huyen', column: 'so-cuoc' } })).toEqual([]);
    expect(ofRule({ kind: 'equal', left, right: { table: 'bang-3', row: 'huyen', column: 'so-cuoc' } })).toEqual([
      `${BANG_V}: rules[3].right.table: the form set has no table "bang-3"; its tables: bang-2a, bang-v`,
    ]);
    expect(ofRule({ kind: 'equal', left, right: { table: 'bang-2a', row: '2021', column: 'huyen' } })).toEqual([
      `${BANG_V}: rules[3].right.row: the table "bang-2a" has no row "2021"`,
      `${BANG_V}: rules[3].right.column: the table "bang-2a" has no column "huyen"`,
    ]);
    expect(ofRule({ kind: 'equal', left, right: { table: 'bang-2a', row: 'tong', column: 'dung-ke-hoach' } })).toEqual([
      `${BANG_V}: rules[3].right: nothing is entered or derived at row "tong", column "dung-ke-hoach" of "bang-2a"`,
    ]);
  });

  it('say nothing more of a table that could not be read', () => {
    const rule = {
      id: 'them',
      kind: 'equal',
      left: { table: 'bang-v', row: '2021', column: 'huyen' },
      right: { table: 'bang-2a', row: 'x', column: 'y' },
    };
    const bangV = { ...sampleBangV, rules: [...sampleBangV.rules, rule] };
    expect(faultsOf(sampleFiles({ bang2a: '[', bangV }))).toEqual([
      `${BANG_2A}: [0]: line 1, column 2: expected a value, found the end of the file`,
    ]);
  });
});

describe('totals', () => {
  it('have their sum rule', () => {
    expect(ofV({ rules: [] })).toEqual([
      `${BANG_V}: rows[1]: the row "giai-doan" has the role "total", but no sum-down rule gives it`,
      `${BANG_V}: header[0].children[3]: the column "tong" has the role "total", but no sum-across or quotient rule gives it`,
    ]);
  });

  it('of sum rules have the role total', () => {
    const rows = [sampleBangV.rows[0], { id: 'giai-doan', title: 'Giai đoạn' }];
    expect(ofV({ rows })).toEqual([
      `${BANG_V}: rules[0].total: the row "giai-doan" is the result of a sum-down rule, but its role is not "total"`,
    ]);
    expect(ofRule({ kind: 'sum-across', total: 'xa', parts: ['huyen'] })).toEqual([
      `${BANG_V}: rules[3].total: the column "xa" is the result of a sum-across rule, but its role is not "total"`,
    ]);
  });

  it('are of fields that add up', () => {
    const [sum, together] = sampleBang2a.rules;
    expect(of2a({ rules: [{ ...sum, columns: ['so-cuoc', 'dung-ke-hoach'] }, together] })).toEqual([
      `${BANG_2A}: rules[0].columns[1]: the column "dung-ke-hoach" is of kind "tick", which can't be added up`,
    ]);
    expect(of2a({ rules: [{ ...sum, columns: 'items' }, together] })).toEqual([
      `${BANG_2A}: rules[0].columns: the column "dung-ke-hoach" is of kind "tick", which can't be added up`,
    ]);
  });

  it('do not go round in a circle', () => {
    const rows = [...sampleBangV.rows, { id: 'cong', title: 'Cộng', role: 'total' }];
    const rules = [
      { id: 'a', kind: 'sum-down', columns: ['huyen'], total: 'giai-doan', parts: ['2021', 'cong'] },
      { id: 'b', kind: 'sum-down', columns: ['huyen'], total: 'cong', parts: ['giai-doan'] },
      sampleBangV.rules[1]!,
    ];
    expect(ofV({ rows, rules })).toEqual([
      `${BANG_V}: rules: sum rules go round in a circle: giai-doan/huyen ← cong/huyen ← giai-doan/huyen`,
    ]);
  });
});

describe('roster and consolidation map', () => {
  const head = { ...sampleHead, roster: 'roster.json', consolidation: 'consolidation.json' };
  const withMap = (tables: object[]): string[] =>
    faultsOf(sampleFiles({ head, roster: sampleRoster, consolidation: { ...sampleConsolidation, tables } }));

  it('have units of the tiers of the form set, some of them of the tier that sends', () => {
    const units = sampleRoster.units.map((unit) => ({ ...unit, tier: 'tinh' }));
    expect(
      faultsOf(sampleFiles({ head, roster: { ...sampleRoster, units }, consolidation: sampleConsolidation })),
    ).toEqual([
      'mau/roster.json: units[0].tier: the form set has no tier "tinh"; its tiers: huyen, xa',
      'mau/roster.json: units[1].tier: the form set has no tier "tinh"; its tiers: huyen, xa',
      'mau/roster.json: units: no unit is of the tier "huyen", which sends the form set in',
    ]);
  });

  it('lead from tables, rows and columns that exist', () => {
    const file = 'mau/consolidation.json';
    expect(
      withMap([
        { from: 'bang-i', to: 'bang-1' },
        { from: 'bang-v', to: 'bang-8', columns: { nam: 'nam', 'cap-xa': 'xa' }, rows: { '2024': '2023' } },
      ]),
    ).toEqual([
      `${file}: tables[0].from: the form set has no table "bang-i"; its tables: bang-2a, bang-v`,
      `${file}: tables[1].rows["2024"]: the table "bang-v" has no row "2024"; its rows: 2021, 2022, 2023, giai-doan`,
      `${file}: tables[1].rows["2024"]: the row "2023" goes to "2023" too; one of the two would be lost`,
      `${file}: tables[1].columns.nam: the table "bang-v" has no column "nam"; its columns: huyen, xa, tong`,
      `${file}: tables[1].columns["cap-xa"]: the table "bang-v" has no column "cap-xa"; its columns: huyen, xa, tong`,
      `${file}: tables[1].columns["cap-xa"]: the column "xa" goes to "xa" too; one of the two would be lost`,
    ]);
  });

  it('lead no two things to one place', () => {
    const file = 'mau/consolidation.json';
    expect(
      withMap([
        { from: 'bang-v', to: 'bang-8', columns: { huyen: 'cap', xa: 'cap' } },
        { from: 'bang-2a', to: 'bang-8' },
      ]),
    ).toEqual([
      `${file}: tables[0].columns.xa: the column "huyen" goes to "cap" too; one of the two would be lost`,
      `${file}: tables[1].to: "bang-v" goes to "bang-8" already; a summary table is made from one table`,
    ]);
    expect(withMap([{ from: 'bang-v', to: 'bang-8', columns: { huyen: 'xa', xa: 'huyen' } }])).toEqual([]);
  });
});

it('tells all faults of all files at once', () => {
  const files = sampleFiles({
    head: { ...sampleHead, submittedBy: 'tinh', title: '{{a}}' },
    bang2a: { ...sampleBang2a, title: '{{b}}', rows: [...sampleBang2a.rows, { id: 'tong', title: '' }] },
    bangV: { ...sampleBangV, code: 5 },
  });
  expect(faultsOf(files).map((fault) => fault.split(': ').slice(0, 2))).toEqual([
    [FORM_SET, 'submittedBy'],
    [FORM_SET, 'title'],
    [BANG_2A, 'title'],
    [BANG_2A, 'rows[2].title'],
    [BANG_2A, 'rows[2].id'],
    [BANG_V, 'code'],
  ]);
});
