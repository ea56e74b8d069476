import type { FormSet } from '../../domain/forms/FormSet';
import { quotaTitles } from '../../domain/forms/quotaTitles';
import type { Roster, Unit } from '../../domain/forms/Roster';
import type { CellContent, DataValidationDocument, WorkbookDocument } from '../ports/WorkbookDocument';
import { clipText } from '../sheets/clipText';
import { type ListCell, type ListColumn, listSheet } from '../sheets/listSheet';
import { listStyles } from '../sheets/listStyles';
import { ENTRY_FILL } from '../sheets/tableStyles';
import { vietnameseDate } from '../sheets/vietnameseDate';
import { quotaHeader, ROSTER_COLUMNS, type RosterKey } from './rosterColumns';

export const ROSTER_SHEET = 'Danh sách đơn vị';
/** The custom document property that keeps a roster's id. */
export const ROSTER_PROPERTY = 'BieuMau.Roster';
/** Begins the line with the roster's name. */
export const TITLE_LINE = 'Tên danh sách:';

const EMPTY_ROWS = 30;
const LAST_VALIDATED_ROW = 4999;
/** What Excel takes in a list of its own. */
const LONGEST_LIST = 255;
const LONGEST_PROMPT = 255;

/**
 * A roster as a workbook that an office can keep: a row per unit. Without a roster it is empty, to be filled in.
 *
 * @example writeWorkbook(rosterWorkbook(formSet, formSet.roster))
 */
export function rosterWorkbook(formSet: FormSet, roster: Roster | undefined): WorkbookDocument {
  const titles = quotaTitles(formSet);
  const quotas = [...new Set([...titles.keys(), ...(roster?.units ?? []).flatMap((unit) => Object.keys(unit.quotas))])];
  const columns: ListColumn[] = [
    ...ROSTER_COLUMNS.map(({ title, width }) => ({ title, width, style: OPEN })),
    ...quotas.map((id) => ({ title: quotaHeader(id, titles.get(id)), width: 11, style: OPEN })),
  ];
  const rows = roster
    ? roster.units.map((unit) => unitRow(unit, quotas, formSet))
    : Array.from({ length: EMPTY_ROWS }, () => []);
  const { sheet, firstRow } = listSheet({
    name: ROSTER_SHEET,
    title: 'DANH SÁCH ĐƠN VỊ GỬI BÁO CÁO',
    lines: [
      `${TITLE_LINE} ${roster?.title ?? 'Các đơn vị gửi báo cáo'}`,
      'Mỗi đơn vị một dòng. Chỉ cột “Tên đơn vị” bắt buộc; rê vào ô để xem cách ghi. Đơn vị đã sáp nhập vẫn giữ dòng của mình.',
    ],
    columns,
    rows,
    frozenColumns: 2,
  });
  return {
    sheets: [{ ...sheet, dataValidations: validations(firstRow, formSet) }],
    definedNames: [],
    properties: {
      title: roster?.title ?? 'Danh sách đơn vị',
      creator: 'Biểu Mẫu',
      custom: roster ? { [ROSTER_PROPERTY]: roster.id } : {},
    },
  };
}

const OPEN = { ...listStyles.text, fill: ENTRY_FILL };

function unitRow(unit: Unit, quotas: readonly string[], formSet: FormSet): (ListCell | undefined)[] {
  return [
    ...ROSTER_COLUMNS.map(({ key }) => cellOf(contentOf(key, unit, formSet))),
    ...quotas.map((id) => cellOf(unit.quotas[id])),
  ];
}

function cellOf(value: string | number | undefined): ListCell | undefined {
  if (value === undefined || value === '') return undefined;
  const content: CellContent =
    typeof value === 'number' ? { type: 'number', number: value } : { type: 'text', text: value };
  return { content };
}

/** Several in one cell stand between semicolons. */
function contentOf(key: RosterKey, unit: Unit, { tiers, tables }: FormSet): string | number | undefined {
  switch (key) {
    case 'otherNames':
      return unit.otherNames.join('; ');
    case 'formerNames':
      return unit.formerNames
        ?.map(({ name, until }) => (until === undefined ? name : `${name} (đến ${vietnameseDate(until)})`))
        .join('; ');
    case 'tier':
      return tiers.find(({ id }) => id === unit.tier)?.title ?? unit.tier;
    case 'validFrom':
    case 'validTo': {
      const date = unit[key];
      return date === undefined ? undefined : vietnameseDate(date);
    }
    case 'tables':
      return unit.tables?.map((id) => tables.find((table) => table.id === id)?.code ?? id).join('; ');
    default:
      return unit[key];
  }
}

function validations(firstRow: number, { tiers }: FormSet): DataValidationDocument[] {
  const list = tiers.map(({ title }) => title).join(',');
  return ROSTER_COLUMNS.map(({ key, title, prompt }, column): DataValidationDocument => {
    const isList = key === 'tier' && list.length <= LONGEST_LIST && tiers.every((tier) => !/[,"]/.test(tier.title));
    return {
      ranges: [{ top: firstRow, left: column, bottom: LAST_VALIDATED_ROW, right: column }],
      ...(isList ? { type: 'list', formula1: `"${list}"` } : { type: 'custom', formula1: 'TRUE' }),
      allowBlank: true,
      errorStyle: 'warning',
      promptTitle: title,
      prompt: clipText(prompt, LONGEST_PROMPT),
    };
  });
}
