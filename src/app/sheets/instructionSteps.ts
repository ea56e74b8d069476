import type { FieldKind } from '../../domain/forms/FieldKind';
import type { FormSet } from '../../domain/forms/FormSet';
import type { Table } from '../../domain/forms/Table';
import { tableCrossings } from '../../domain/forms/tableCrossings';
import { vietnameseDate } from './vietnameseDate';

/** How to fill a workbook in, sentence by sentence; only what its tables need is told. */
export function instructionSteps(formSet: FormSet, tables: readonly Table[]): readonly string[] {
  const kinds = new Set(tables.flatMap(kindsEntered));
  const has = (...wanted: FieldKind[]): boolean => wanted.some((kind) => kinds.has(kind));
  const hasTotals = tables.some(({ rows, columns }) => [...rows, ...columns].some(({ role }) => role === 'total'));
  const steps = [
    'Chỉ nhập vào các ô nền vàng nhạt. Các ô khác được khóa (không có mật khẩu) để biểu giữ đúng mẫu.',
    ...(has('count', 'amount')
      ? [
          'Số liệu: chỉ gõ chữ số, ví dụ 1632. Chưa có số liệu: để trống. Có báo cáo và bằng không: gõ 0. Không phát sinh: gõ dấu -.',
        ]
      : []),
    ...(has('tick') ? ['Ô đánh dấu: chọn x trong danh sách hoặc gõ x nếu có; không có thì để trống.'] : []),
    ...(has('ratio') ? ['Tỷ lệ: gõ kèm dấu %, ví dụ 98,5%; có thể ghi >98%.'] : []),
    ...(has('pair') ? ['Ô hai số: gõ cách nhau bằng dấu /, ví dụ 811/4829.'] : []),
    ...(has('month') ? ['Tháng: gõ tháng/năm, ví dụ 6/2021.'] : []),
    ...(hasTotals ? ['Dòng và cột tổng tự tính, không phải nhập.'] : []),
    'Không đổi tên, không thêm bớt trang, dòng, cột. Cả bảng không phát sinh: để nguyên bảng, chọn x ở cột “Không phát sinh” dưới đây.',
    sending(formSet),
  ];
  return steps.map((step, index) => `${index + 1}. ${step}`);
}

/** Also those that only a row asks for, which its columns do not name. */
function kindsEntered(table: Table): readonly FieldKind[] {
  return tableCrossings(table).flatMap((crossing) => (crossing.type === 'entry' ? [crossing.kind] : []));
}

function sending({ issuer, deadline }: FormSet): string {
  const until = deadline === undefined ? '' : ` trước ngày ${vietnameseDate(deadline)}`;
  return `Khi không còn ô đỏ, gửi nguyên tệp .xlsx này về ${issuer}${until}.`;
}
