import type { Unit } from '../../domain/forms/Roster';
import { foldText } from '../../domain/text/foldText';

/** What a column of a roster sheet holds. Quotas have a column each. */
export type RosterKey = Exclude<keyof Unit, 'quotas'>;

export interface RosterColumn {
  readonly key: RosterKey;
  readonly title: string;
  readonly width: number;
  /** What may stand over it instead, folded. */
  readonly aliases?: readonly string[];
  readonly prompt: string;
}

/** The columns of a roster sheet, in the order in which ours has them. */
export const ROSTER_COLUMNS: readonly RosterColumn[] = [
  {
    key: 'id',
    title: 'Mã',
    width: 14,
    aliases: ['ma don vi', 'ma dv'],
    prompt: 'Chữ hoa không dấu, chữ số, dấu gạch: HU-HH. Để trống thì lấy theo tên. Đã gửi tệp đi thì không đổi nữa.',
  },
  { key: 'name', title: 'Tên đơn vị', width: 34, aliases: ['ten', 'don vi'], prompt: 'Tên đầy đủ hiện nay.' },
  {
    key: 'formerNames',
    title: 'Tên cũ',
    width: 34,
    prompt: 'Cách nhau bằng dấu chấm phẩy; có thể ghi ngày cuối còn dùng: Xã Hải Cường (đến 30/6/2025).',
  },
  {
    key: 'otherNames',
    title: 'Tên gọi khác',
    width: 28,
    aliases: ['ten khac'],
    prompt: 'Cách nhau bằng dấu chấm phẩy.',
  },
  {
    key: 'tier',
    title: 'Cấp',
    width: 22,
    aliases: ['cap don vi'],
    prompt: 'Chọn trong danh sách. Để trống là cấp gửi biểu.',
  },
  {
    key: 'parent',
    title: 'Trực thuộc',
    width: 22,
    aliases: ['cap tren', 'don vi cap tren'],
    prompt: 'Mã hoặc tên đơn vị cấp trên.',
  },
  {
    key: 'validFrom',
    title: 'Từ ngày',
    width: 12,
    prompt: 'Ngày bắt đầu hoạt động: 01/7/2025. Để trống nếu từ trước.',
  },
  {
    key: 'validTo',
    title: 'Đến ngày',
    width: 12,
    prompt: 'Ngày cuối còn hoạt động: 30/6/2025. Để trống nếu đang hoạt động.',
  },
  {
    key: 'mergedInto',
    title: 'Sáp nhập vào',
    width: 22,
    aliases: ['nhap vao'],
    prompt: 'Mã hoặc tên đơn vị mới; nhớ ghi “Đến ngày”.',
  },
  { key: 'splitFrom', title: 'Tách từ', width: 22, prompt: 'Mã hoặc tên đơn vị cũ.' },
  {
    key: 'members',
    title: 'Số đảng viên',
    width: 11,
    aliases: ['so can bo', 'so dang vien can bo', 'so dang vien so can bo', 'dang vien'],
    prompt: 'Dùng làm trọng số khi tính tỷ lệ chung; chỉ có tác dụng khi mọi đơn vị đều có.',
  },
  {
    key: 'tables',
    title: 'Bảng phải gửi',
    width: 16,
    prompt: 'Mã bảng, cách nhau bằng dấu chấm phẩy: 2A; 2B. Để trống là mọi bảng.',
  },
  {
    key: 'contact',
    title: 'Liên hệ',
    width: 28,
    aliases: ['nguoi lien he', 'dau moi', 'dien thoai'],
    prompt: 'Người làm báo cáo, điện thoại, thư điện tử.',
  },
];

const QUOTA = /^chi tieu (.+)$/;
const KEYS = new Map<string, RosterKey>(
  ROSTER_COLUMNS.flatMap(({ key, title, aliases = [] }) =>
    [foldText(title), ...aliases].map((each) => [each, key] as const),
  ),
);

/** What a header says its column holds: a part of the unit, or a quota by id; null when it is none of ours. */
export function rosterColumnOf(header: string): { readonly key: RosterKey } | { readonly quota: string } | null {
  const folded = foldText(header);
  const key = KEYS.get(folded);
  if (key) return { key };
  const [, quota] = QUOTA.exec(folded) ?? [];
  return quota === undefined ? null : { quota: quota.replaceAll(' ', '-') };
}

/** The header over a quota, such that `rosterColumnOf` finds its id again. */
export function quotaHeader(id: string, title: string | undefined): string {
  const header = `Chỉ tiêu ${title ?? id}`;
  const read = rosterColumnOf(header);
  return read && 'quota' in read && read.quota === id ? header : `Chỉ tiêu ${id}`;
}
