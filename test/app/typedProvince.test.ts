import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkFile } from '../../src/app/checkFile';
import { layoutTable } from '../../src/domain/forms/layoutTable';
import type { Table } from '../../src/domain/forms/Table';
import { formatAddress } from '../../src/domain/workbook/CellAddress';
import { readWorkbook } from '../../src/xlsx/reader/readWorkbook';
import { loadFormSet } from '../support/formSets';
import { receivedFile } from '../support/receivedFolder';
import { temporaryFolder } from '../support/runCli';

const formSet = loadFormSet('kl01-tinh');
const folder = temporaryFolder();

type Figures = Readonly<
  Record<string, { readonly columns: readonly string[]; readonly rows: Readonly<Record<string, readonly string[]>> }>
>;
const figures = JSON.parse(readFileSync(path.resolve('test/fixtures/forms/kl01-tinh-figures.json'), 'utf8')) as Figures;

/** A table as the typist is to lay it out: header cells with their spans, body rows as in the text. */
function typedTable(table: Table) {
  const { header, cells } = layoutTable(table);
  const stub = table.columns[0]?.kind === 'stub';
  return {
    stub,
    caption: [`${table.caption} ${table.title}`, ...table.subtitles],
    header: cells
      .filter(({ role }) => role === 'header')
      .map(({ range, text }) => [
        text,
        range.top - header.top,
        range.left - header.left,
        range.bottom - range.top + 1,
        range.right - range.left + 1,
      ]),
    body: table.rows.map(({ id, title }) => [...(stub ? [title] : []), ...(figures[table.id]?.rows[id] ?? [])]),
  };
}

function typeWorkbook(name: string, as: 'text' | 'number', stacked: boolean): Uint8Array {
  const out = path.join(folder, name);
  const input = JSON.stringify({ out, as, stacked, tables: formSet.tables.map(typedTable) });
  execFileSync('/usr/bin/python3', [path.resolve('test/support/typeProvince.py')], { input });
  return new Uint8Array(readFileSync(out));
}

describe.each([
  { as: 'number', stacked: false },
  { as: 'text', stacked: false },
  { as: 'number', stacked: true },
  { as: 'text', stacked: true },
] as const)('the province’s own figures, typed as $as, stacked: $stacked', ({ as, stacked }) => {
  const bytes = typeWorkbook(`${as}-${String(stacked)}.xlsx`, as, stacked);
  const checked = checkFile(receivedFile('tinh.xlsx', bytes), { formSet, language: 'vi', readWorkbook });

  it('are found, all 14 tables', () => {
    expect(checked.warnings).toEqual([]);
    expect(checked.tables.map(({ table }) => table)).toEqual(formSet.tables.map(({ id }) => id));
  });

  it('hold exactly three errors: the three false totals', () => {
    const errors = checked.findings.filter(({ violation }) => violation.severity === 'error');
    expect(
      errors.map(({ violation: { code, field, found, expected } }) => [
        code,
        field.table,
        field.column,
        found,
        expected,
      ]),
    ).toEqual([
      ['total-mismatch', 'bang-3a', 'so-vi-pham', 90, 100],
      ['total-mismatch', 'bang-4', 'chuong-trinh-su-kien', 45, 38],
      ['total-mismatch', 'bang-9', 'to-chuc-duoc-kiem-tra', 938, 983],
    ]);
  });

  it('hold blank totals as the only warnings', () => {
    const warnings = checked.findings.filter(({ violation }) => violation.severity === 'warning');
    expect(new Set(warnings.map(({ violation }) => `${violation.code} ${violation.field.table}`))).toEqual(
      new Set(['total-missing bang-7', 'total-missing bang-8']),
    );
    expect(warnings).toHaveLength(6);
  });

  it('say where, what was found and what was expected', () => {
    const finding = checked.findings.find(({ violation }) => violation.field.table === 'bang-3a');
    expect(finding?.message).toContain('ghi 90 nhưng các dòng cộng lại là 100, lệch 10.');
    expect(finding?.message).toContain(`ô ${formatAddress(finding?.address ?? { row: 0, column: 0 })}`);
  });
});
