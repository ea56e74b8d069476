import type { Column, Row } from './Table';

type Unnamed = Omit<Row, 'name'>;

/**
 * Gives every row the name by which reports and messages call it: its title; a line of a questionnaire's item under the item's own
 * text; a row without a title by its longest label, one in front of the titles if there is any. Rows of a tree that would have the same name are told apart by the rows they
 * stand under.
 *
 * @example // labels { stt: '5.', 'noi-dung': 'Tổng số cuộc kiểm tra' }, title '' → 'Tổng số cuộc kiểm tra'
 * @example // the line '- Cấp xã' that continues it → 'Tổng số cuộc kiểm tra › - Cấp xã'
 * @example // '- Trung cấp' twice → '2. Trình độ chuyên môn › - Trung cấp', '3. Trình độ lý luận › - Trung cấp'
 */
export function rowNames(rows: readonly Unnamed[], columns: readonly Column[]): readonly Row[] {
  const names = ownNames(rows, leadingLabels(columns));
  const unique = namesByPlace(rows, names);
  return rows.map((row, index) => ({ ...row, name: unique[index] ?? '' }));
}

/** The label columns before the titles: those behind them (ĐVT, YÊU CẦU) say something about a row, but name none. */
function leadingLabels(columns: readonly Column[]): readonly string[] {
  const stub = columns.findIndex(({ kind }) => kind === 'stub');
  return columns.slice(0, stub < 0 ? columns.length : stub).flatMap(({ id, kind }) => (kind === 'label' ? [id] : []));
}

function ownNames(rows: readonly Unnamed[], leading: readonly string[]): readonly string[] {
  /** What the cells of the labels say where the row stands, those that are merged with the ones above included. */
  let standing: Readonly<Record<string, string>> = {};
  return rows.map((row) => {
    const own = longest(leading.map((id) => row.labels[id] ?? ''));
    const title = oneLine(row.title);
    const inherited = row.continues ? leading.filter((id) => (row.labels[id] ?? '') === '') : [];
    const shared = longest(inherited.map((id) => standing[id] ?? ''));
    standing = { ...Object.fromEntries(inherited.map((id) => [id, standing[id] ?? ''])), ...row.labels };
    const item = own.length > MARK ? own : row.continues ? shared : title === '' ? own : '';
    const name = [item, title].filter((part) => part !== '').join(' › ');
    return name === '' ? longest(Object.values(row.labels)) : name;
  });
}

/** Puts the rows above, nearest first, before names that stand twice, until they differ or nothing is above them. */
function namesByPlace(rows: readonly Unnamed[], names: readonly string[]): readonly string[] {
  const parents = parentsOf(rows);
  let named = names.map((name, index) => ({ name, top: parents[index] ?? null }));
  for (;;) {
    const count = new Map<string, number>();
    for (const { name } of named) count.set(name, (count.get(name) ?? 0) + 1);
    const isOpen = ({ name, top }: (typeof named)[number]): boolean => (count.get(name) ?? 0) > 1 && top !== null;
    if (!named.some(isOpen)) return named.map(({ name }) => name);
    named = named.map((one) =>
      isOpen(one) && one.top !== null
        ? { name: `${names[one.top] ?? ''} › ${one.name}`, top: parents[one.top] ?? null }
        : one,
    );
  }
}

/** The nearest row above each that stands further out in the tree. */
function parentsOf(rows: readonly Unnamed[]): readonly (number | null)[] {
  return rows.map(({ level }, index) => {
    for (let above = index - 1; above >= 0; above -= 1) if ((rows[above]?.level ?? 0) < level) return above;
    return null;
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
