import type { FormSet } from '../../domain/forms/FormSet';
import { type LayoutCell, layoutTable } from '../../domain/forms/layoutTable';
import type { Crossing, Table } from '../../domain/forms/Table';
import { crossingAt } from '../../domain/forms/crossingAt';

/**
 * Every table of a form set as a web page to look at, laid out as on its sheet; in each field what it holds: `n` a whole number, `0,0`
 * an amount, `%` a ratio, `a/b` a pair, `x` a tick, `Σ` a total. The page needs nothing but itself.
 */
export function formSetPage(formSet: FormSet): string {
  const tables = formSet.tables.map((table) => `<section>${tableHtml(table)}</section>`);
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><title>${escaped(formSet.title)}</title><style>${STYLE}</style>
<h1>${escaped(formSet.id)} ${escaped(formSet.version)}: ${escaped(formSet.title)}</h1>
${tables.join('\n')}</html>\n`;
}

const STYLE = [
  'body{font:14px "Times New Roman",serif;margin:2em}',
  'section{margin:2em 0}',
  'table{border-collapse:collapse}',
  'td{border:1px solid #999;padding:2px 6px;vertical-align:middle;white-space:pre-line}',
  '.header{background:#ddebf7;font-weight:bold;text-align:center}',
  '.field{background:#fff9e6;text-align:center;color:#666}',
  '.total{font-weight:bold;color:#000}',
  '.caption,.title,.subtitle,.note{border:0}',
  '.caption,.title{font-weight:bold;text-align:center}',
  '.subtitle{text-align:center}',
].join('');

function tableHtml(table: Table): string {
  const layout = layoutTable(table);
  const byRow = new Map<number, LayoutCell[]>();
  for (const cell of layout.cells) byRow.set(cell.range.top, [...(byRow.get(cell.range.top) ?? []), cell]);
  const rows = Array.from({ length: layout.rows }, (_, row) => {
    const cells = [...(byRow.get(row) ?? [])].sort((a, b) => a.range.left - b.range.left);
    return `<tr>${cells.map((cell) => cellHtml(table, cell)).join('')}</tr>`;
  });
  const section = table.section === undefined ? '' : `<p>${escaped(table.section)}</p>`;
  return `<h2>${escaped(table.id)}</h2>${section}<table>${rows.join('\n')}</table>`;
}

function cellHtml(table: Table, { range, role, text, field }: LayoutCell): string {
  const columns = range.right - range.left + 1;
  const rows = range.bottom - range.top + 1;
  const spans = `${columns > 1 ? ` colspan="${columns}"` : ''}${rows > 1 ? ` rowspan="${rows}"` : ''}`;
  const crossing = field && crossingAt(table, field.row, field.column);
  const total = crossing?.type === 'derived' ? ' total' : '';
  return `<td class="${role}${total}"${spans}>${escaped(crossing ? markOf(crossing) : text)}</td>`;
}

function markOf(crossing: Crossing): string {
  if (crossing.type === 'none' || crossing.type === 'title') return '';
  const mark = {
    count: 'n',
    amount: '0,0',
    ratio: '%',
    pair: 'a/b',
    tick: 'x',
    choice: '▾',
    choices: '▾▾',
    text: '…',
    month: 'tháng',
  }[crossing.kind];
  return crossing.type === 'derived' ? 'Σ' : mark;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
