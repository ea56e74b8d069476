import type { PlaceNames, ViolationFacts, ViolationText } from './ViolationText';

const PARTS: Readonly<Record<ViolationFacts['parts'], string>> = { rows: 'dòng', columns: 'cột' };

/** Các câu tiếng Việt về số liệu sai. */
export const VIOLATION_TEXT_VI: ViolationText = {
  place,
  sentences: {
    'total-mismatch': ({ found, expected, difference, parts }) =>
      `ghi ${found} nhưng các ${PARTS[parts]} cộng lại là ${expected}${off(difference)}. Kiểm tra lại từng ${PARTS[parts]} hoặc sửa tổng.`,
    'total-omits-text': ({ found, expected, parts }) =>
      `công thức cho ${found} vì có ${PARTS[parts]} ghi số dưới dạng chữ (Excel không cộng) hoặc bị Excel hiểu là số thập phân; cộng đủ là ${expected}. Đổi các ô đó sang dạng số.`,
    'total-missing': ({ expected, parts }) =>
      `chưa ghi tổng; các ${PARTS[parts]} cộng lại là ${expected}. Điền ${expected} nếu các ${PARTS[parts]} đã đúng.`,
    'partition-mismatch': ({ found, expected, difference }) =>
      `ghi ${found} nhưng các số thành phần cộng lại là ${expected}${off(difference)}. Kiểm tra lại từng số thành phần hoặc sửa số chung.`,
    'subset-exceeded': ({ found, expected }) =>
      `ghi ${found}, lớn hơn ${expected} là số mà nó chỉ là một phần. Sửa ô này hoặc ô ghi số chung.`,
    'ratio-mismatch': ({ found, expected }) =>
      expected === ''
        ? `ghi ${found} nhưng mẫu số bằng 0 hoặc để trống nên không tính được tỷ lệ. Điền mẫu số hoặc bỏ tỷ lệ.`
        : `ghi ${found} nhưng tính lại từ tử số và mẫu số là ${expected}. Sửa tỷ lệ hoặc sửa tử số, mẫu số.`,
    'together-broken': ({ found }) =>
      `${found === '' ? 'để trống' : `ghi ${found}`} trong khi ô đi kèm có số liệu. Điền đủ các ô đi kèm nhau hoặc để trống tất cả.`,
    'required-missing': ({ found }) =>
      `${found === '' ? 'để trống' : `ghi ${found}`} trong khi ô liên quan đòi hỏi phải có số liệu ở đây. Điền ô này hoặc sửa ô liên quan.`,
    'required-blank': () => 'ô bắt buộc nhưng đang để trống. Điền ô này; nếu không phát sinh thì ghi dấu -.',
    'quotient-mismatch': ({ found, expected }) =>
      expected === ''
        ? `ghi ${found} nhưng số đem chia (mẫu số) bằng 0 hoặc để trống nên không tính được. Điền mẫu số hoặc để trống ô này.`
        : `ghi ${found} nhưng tính lại từ các cột của dòng này là ${expected}. Sửa ô này hoặc sửa tử số, mẫu số.`,
    'quotient-missing': ({ expected }) =>
      `để trống trong khi tính từ các cột của dòng này được ${expected}. Điền ${expected} nếu tử số, mẫu số đã đúng.`,
    'quota-exceeded': ({ found, expected, count }) =>
      `có ${count} dòng ghi “${found}”, nhiều hơn ${expected} là số được phân bổ; từ dòng này là thừa. Bớt cho đúng số được phân bổ hoặc chọn lại.`,
    'quoted-share-mismatch': ({ found, expected }) =>
      expected === ''
        ? `ghi “${found}” nhưng mẫu số bằng 0 nên không có tỷ lệ. Sửa mẫu số hoặc bỏ tỷ lệ.`
        : `ghi “${found}” nhưng chia lại được ${expected}. Sửa tỷ lệ hoặc sửa tử số, mẫu số.`,
    'quoted-bases-differ': ({ found }) =>
      `các tỷ lệ trong cùng một ý được tính trên những mẫu số khác nhau: ${found}. Tính trên cùng một mẫu số, hoặc nói rõ vì sao khác.`,
    'quoted-share-unreadable': ({ found }) => `không đọc được tỷ lệ “${found}”. Ghi lại cho đúng, ví dụ 98,5%.`,
    'not-exactly-one': ({ found }) =>
      found === '' || found === '0'
        ? 'chưa chọn mục nào. Chọn đúng một mục.'
        : 'chọn nhiều hơn một mục. Chỉ giữ lại một mục.',
    'out-of-range': ({ found, expected, aboveExpected }) =>
      `ghi ${found}, ${aboveExpected ? 'vượt mức cao nhất' : 'dưới mức thấp nhất'} cho phép là ${expected}. Kiểm tra và sửa lại.`,
    'not-equal': ({ found, expected }) =>
      `${found === '' ? 'để trống' : `ghi ${found}`} nhưng ô phải khớp với nó ${expected === '' ? 'để trống' : `ghi ${expected}`}. Sửa một trong hai ô cho khớp.`,
    'unreadable-entry': ({ found }) =>
      `không đọc được “${found}”. Ghi lại theo đúng kiểu số liệu của ô; ô này chưa được tính.`,
    'doubtful-entry': ({ found }) => `“${found}” có thể hiểu theo nhiều cách. Kiểm tra và ghi lại cho rõ.`,
    'unasked-entry': ({ found }) =>
      `có số “${found}” nhưng biểu không hỏi ở đây nên số này không được tính. Chuyển về đúng ô hoặc xóa đi.`,
  },
};

function off(difference: string): string {
  return difference === '' ? '' : `, lệch ${difference}`;
}

function place({ unit, file, sheet, address, table, titles }: PlaceNames): string {
  const where = [
    unit ?? '',
    file === undefined ? '' : `tệp ${file}`,
    sheet === undefined ? '' : `trang tính “${sheet}”`,
    table,
    address === undefined ? '' : `ô ${address}`,
  ].filter((part) => part !== '');
  return `${where.join(', ')} (${titles.join(' – ')}): `;
}
