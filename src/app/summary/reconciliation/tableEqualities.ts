import { crossingAt } from '../../../domain/forms/crossingAt';
import type { FormSet } from '../../../domain/forms/FormSet';
import type { RuleOf } from '../../../domain/forms/ruleSchema';
import type { FieldRef } from '../../../domain/forms/Table';
import { formatAddress } from '../../../domain/workbook/CellAddress';
import type { CellContent } from '../../ports/WorkbookDocument';
import { numberCell, textCell } from '../../sheets/listCells';
import type { ListCell } from '../../sheets/listSheet';
import { sheetReference } from '../../sheets/sheetReference';
import type { ProvincialTable } from './figureChecks';
import { RESULT, resultOfContent, sameFigure, sameFigureFormula } from './sameFigure';
import { RECONCILED, type Section, type SectionRow } from './SectionRow';

/** The fields of different tables that the form set declares to hold the same (`equal` rules), each pair once. */
export function equalitiesAcrossTables(formSet: Pick<FormSet, 'tables'>): readonly RuleOf<'equal'>[] {
  const rules = formSet.tables.flatMap((table) =>
    table.rules.filter(
      (rule): rule is RuleOf<'equal'> => rule.kind === 'equal' && rule.left.table !== rule.right.table,
    ),
  );
  return [...new Map(rules.map((rule) => [JSON.stringify([rule.left, rule.right]), rule])).values()];
}

/** A row per equality that the form set declares between two tables, both cells as the provincial sheets show them. */
export function tableEqualities(
  rules: readonly RuleOf<'equal'>[],
  formSet: Pick<FormSet, 'tables'>,
  tables: readonly ProvincialTable[],
  firstRow: number,
): Section {
  const rows = rules.map((rule, index) => equalityRow(rule, formSet, tables, { index, row: firstRow + index }));
  return {
    title: '3. Đẳng thức giữa các bảng do bộ biểu quy định',
    header: ['STT', 'Ô thứ nhất', 'Ô phải bằng nó', '', 'Số ở ô thứ nhất', 'Số ở ô thứ hai', '', 'Kết quả'],
    rows: rows.length > 0 ? rows : [[undefined, textCell('Bộ biểu không quy định đẳng thức nào giữa các bảng.')]],
  };
}

function equalityRow(
  { left, right }: RuleOf<'equal'>,
  formSet: Pick<FormSet, 'tables'>,
  tables: readonly ProvincialTable[],
  { index, row }: { readonly index: number; readonly row: number },
): SectionRow {
  const [a, b] = [shownAt(left, tables), shownAt(right, tables)];
  const [first, second] = [
    { row, column: RECONCILED.noted },
    { row, column: RECONCILED.recomputed },
  ];
  const same = sameFigureFormula(first, second);
  const result: CellContent = {
    type: 'formula',
    formula: `IF(${same},"${RESULT.same}","${RESULT.differs}")`,
    cached: sameFigure(resultOfContent(a.content), resultOfContent(b.content)) ? RESULT.same : RESULT.differs,
  };
  return [
    numberCell(index + 1),
    { ...textCell(nameOf(left, formSet, tables)), ...linkTo(left, tables) },
    { ...textCell(nameOf(right, formSet, tables)), ...linkTo(right, tables) },
    undefined,
    a,
    b,
    undefined,
    { content: result },
  ];
}

function shownAt(field: FieldRef, tables: readonly ProvincialTable[]): ListCell {
  const standing = tables.find(({ table }) => table === field.table);
  if (!standing) return { content: { type: 'blank' } };
  const address = standing.addressOf(field);
  const place = sheetReference(standing.sheetName, address);
  const cell = standing.sheet.cells.find((each) => each.row === address.row && each.column === address.column);
  return {
    content: { type: 'formula', formula: `IF(${place}="","",${place})`, cached: resultOfContent(cell?.content) },
  };
}

function linkTo(field: FieldRef, tables: readonly ProvincialTable[]): Pick<ListCell, 'link'> {
  const standing = tables.find(({ table }) => table === field.table);
  return standing ? { link: sheetReference(standing.sheetName, standing.addressOf(field)) } : {};
}

function nameOf(field: FieldRef, { tables }: Pick<FormSet, 'tables'>, standing: readonly ProvincialTable[]): string {
  const table = tables.find(({ id }) => id === field.table);
  const sheet = standing.find((each) => each.table === field.table);
  const crossing = table && crossingAt(table, field.row, field.column);
  const place = sheet ? `${sheet.sheetName} ô ${formatAddress(sheet.addressOf(field))}` : field.table;
  const titles = [crossing?.row.name ?? '', crossing?.column.titles.at(-1) ?? ''].filter((title) => title !== '');
  return titles.length === 0 ? place : `${place} (${titles.join(' – ')})`;
}
