import { formatNumber } from '../../domain/entries/formatNumber';
import type { TableOfUnit, UnitStanding, UnitStatus } from './unitStandings';

const CONCLUSIONS: Readonly<Record<UnitStatus, string>> = {
  missing: 'Chưa nộp',
  'to-confirm': 'Chờ xác nhận',
  empty: 'Nộp trống',
  errors: 'Có lỗi',
  incomplete: 'Thiếu bảng',
  'old-form': 'Mẫu cũ',
  'in-order': 'Đủ, không lỗi',
};

const TABLES: Readonly<Record<Exclude<TableOfUnit['status'], 'errors'>, string>> = {
  given: 'Có',
  nil: 'Không phát sinh',
  empty: 'Trống',
  'to-confirm': 'Chờ xác nhận',
  missing: 'Thiếu',
  'not-asked': '–',
};

/** How a unit stands, as the board says it. */
export function conclusionText({ status, oldForm }: UnitStanding): string {
  return oldForm && status !== 'old-form' ? `${CONCLUSIONS[status]}; mẫu cũ` : CONCLUSIONS[status];
}

/** How a table of a unit stands, as the board says it. */
export function tableText({ status, errors }: TableOfUnit): string {
  return status === 'errors' ? `Lỗi: ${formatNumber(errors)}` : TABLES[status];
}

/** Whether a file came in time; empty where that is not known. */
export function timeText({ late }: Pick<UnitStanding, 'late'>): string {
  return late === null ? '' : late ? 'Quá hạn' : 'Đúng hạn';
}
