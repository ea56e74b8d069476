import type { Row } from './Table';

/**
 * Gives every row the name by which reports and messages call it: its title; a line of a questionnaire's item under the item's own
 * text; a row without a title by its longest label.
 *
 * @example // labels { stt: '5.', 'noi-dung': 'Tổng số cuộc kiểm tra' }, title '' → 'Tổng số cuộc kiểm tra'
 * @example // the line '- Cấp xã' that continues it → 'Tổng số cuộc kiểm tra › - Cấp xã'
 */
export function rowNames(rows: readonly Omit<Row, 'name'>[]): readonly Row[] {
  let item = '';
  return rows.map((row) => {
    const own = longest(Object.values(row.labels));
    const title = oneLine(row.title);
    if (!row.continues) item = own;
    else if (own.length > MARK) item = own;
    const above = row.continues || title === '' || own.length > MARK ? item : '';
    const name = [above, title].filter((part) => part !== '').join(' › ');
    return { ...row, name: name === '' ? own : name };
  });
}

/** Labels as short as this number or measure a row (`1.1`, `Cuộc`); they name none. */
const MARK = 20;

function longest(texts: readonly string[]): string {
  return texts.map(oneLine).reduce((best, text) => (text.length > best.length ? text : best), '');
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
