import type { Language } from '../app/text/Language';
import { fillText } from './fillText';

/** `--help`, in both languages one after the other: whoever runs it may read only one of them. */
export const HELP: Readonly<Record<Language, string>> = {
  vi: `Biểu Mẫu: biểu thống kê theo mẫu, kiểm tra và tổng hợp tệp Excel của các đơn vị.

Cách dùng:
  bieu-mau forms [--json] [--check] [--pages THƯ-MỤC]
      Liệt kê các bộ biểu và các bảng; --check soát mẫu biểu cho người soạn; --pages ghi mỗi bộ biểu thành một trang để xem.
  bieu-mau blank <bộ biểu> [--unit MÃ] [--tables bang-2a,bang-3a] [--roster TỆP.json|.xlsx] -o TỆP.xlsx
      Tạo tệp trống, tự kiểm tra khi nhập, để gửi cho đơn vị.
  bieu-mau pack <bộ biểu> [--roster TỆP.json|.xlsx] [--tables bang-2a,bang-3a] [--force] -o THƯ-MỤC
      Tạo cho mỗi đơn vị trong danh sách một tệp trống ghi sẵn tên, chỉ tiêu và hạn gửi. Không ghi đè tệp đã nhập hay tệp khác
      nguồn nếu không có --force.
  bieu-mau roster <bộ biểu> [--blank] [--roster TỆP.json|.xlsx] -o TỆP.xlsx|.json
      Ghi danh sách đơn vị thành tệp Excel để sửa, hoặc thành JSON; --blank: danh sách trống để điền.
  bieu-mau check <bộ biểu> TỆP… [--json TỆP.json]
      Kiểm tra các tệp đã nhập; in từng chỗ sai: tệp, trang tính, ô, vì sao, phải làm gì.
  bieu-mau consolidate <bộ biểu> THƯ-MỤC|TỆP… [--roster TỆP.json|.xlsx] -o TỔNG-HỢP.xlsx [--json BÁO-CÁO.json]
                       [--slips THƯ-MỤC] [--missing TỆP.txt] [--previous KỲ-TRƯỚC.xlsx]
      Tổng hợp các tệp nhận được thành các bảng cấp tỉnh. Tệp hỏng không làm dừng; mỗi tệp có lý do riêng.
      --slips: ghi phiếu đề nghị chỉnh sửa của từng đơn vị (.txt để gửi tin, .xlsx); --missing: ghi danh sách đơn vị chưa nộp.
      --previous là sổ tổng hợp kỳ trước của cùng bộ biểu: cảnh báo số tăng giảm bất thường và bảng chép lại của kỳ trước.
  bieu-mau freeze TỔNG-HỢP.xlsx -o NIÊM-PHONG.xlsx
      Lập bản niêm phong: công thức thay bằng kết quả, khóa mọi trang, in mã SHA-256 của toàn bộ số liệu ở trang Đối chiếu.
  bieu-mau verify NIÊM-PHONG.xlsx [--against THƯ-MỤC]
      Cho biết có ô nào thay đổi từ khi niêm phong, và tệp nguồn trong thư mục có còn như lúc tổng hợp. Niêm phong cho thấy
      có thay đổi hay không; không có khóa bí mật nên không chứng minh ai lập: hãy giữ mã trên bản in đã ký.

Tùy chọn chung:
  --lang vi|en        ngôn ngữ của thông báo (mặc định: vi)
  --templates THƯ-MỤC thư mục chứa các bộ biểu
  --help, --version

Mã kết thúc: 0 mọi việc tốt; 1 có chỗ sai hoặc có tệp không dùng được; 2 không chạy được.
`,
  en: `Biểu Mẫu: official statistical forms, checked and consolidated from the units' Excel files.

Usage:
  bieu-mau forms [--json] [--check] [--pages DIR]
      List the form sets and their tables; --check reviews them for their author; --pages writes a page of each to look at.
  bieu-mau blank <form set> [--unit ID] [--tables bang-2a,bang-3a] [--roster FILE.json|.xlsx] -o FILE.xlsx
      Write an empty workbook that checks itself, to send out.
  bieu-mau pack <form set> [--roster FILE.json|.xlsx] [--tables bang-2a,bang-3a] [--force] -o DIR
      Write an empty workbook for every unit of the roster, with its name, its quotas and the deadline. A file that was filled in
      or made by someone else is not overwritten without --force.
  bieu-mau roster <form set> [--blank] [--roster FILE.json|.xlsx] -o FILE.xlsx|.json
      Write the roster as a workbook to be edited, or as JSON; --blank: an empty one to fill in.
  bieu-mau check <form set> FILE… [--json FILE.json]
      Check filled workbooks; print each mistake: file, sheet, cell, why, what to do.
  bieu-mau consolidate <form set> DIR|FILE… [--roster FILE.json|.xlsx] -o SUMMARY.xlsx [--json REPORT.json]
                       [--slips DIR] [--missing FILE.txt] [--previous SUMMARY.xlsx]
      Add the received workbooks up to the provincial tables. A bad file never stops the run; each has its own reason.
      --slips: a slip per unit with all that it is asked to correct (.txt for messages, .xlsx); --missing: the units that sent nothing.
      --previous is last period's summary of the same form set: warns of figures that jump and of tables sent a second time.
  bieu-mau freeze SUMMARY.xlsx -o SEALED.xlsx
      Write a sealed copy: formulas replaced by their results, every sheet locked, a SHA-256 of all figures printed on the sheet
      Đối chiếu.
  bieu-mau verify SEALED.xlsx [--against DIR]
      Tell whether any cell has changed since it was sealed, and whether the received files in DIR are still those consolidated.
      A seal shows change; without secret keys it doesn't prove who made it: keep the seal on the signed print.

Common options:
  --lang vi|en     language of messages (default: vi)
  --templates DIR  folder of the form sets
  --help, --version

Exit codes: 0 all well; 1 findings, or files that could not be used; 2 could not run.
`,
};

type Texts = Readonly<Record<Language, string>>;

/** The sentences of the command line itself; those about files and figures are in src/app/text. */
export const CLI_TEXTS = {
  formsInOrder: { vi: 'Các bộ biểu đều ổn.', en: 'All form sets are in order.' },
  fieldWithoutRule: {
    vi: 'ô {0} nhập số nhưng không có quy tắc nào kiểm tra; hãy thêm quy tắc, hoặc ghi lý do ở "unruled".',
    en: 'the field {0} holds a number that no rule looks at; add a rule, or the reason under "unruled".',
  },
  reasonWithoutField: {
    vi: '"unruled" nêu {0}, nhưng mọi ô ở đó đều có quy tắc; hãy bỏ đi.',
    en: '"unruled" names {0}, where every field has a rule; take it out.',
  },
  totalNotPrinted: {
    vi: 'ô {0} có trong biểu nhưng không có chỗ trên trang in.',
    en: 'the field {0} has no cell on the printed page.',
  },
  unseenCharacter: {
    vi: 'chữ “{0}” có ký tự không nhìn thấy, hoặc chưa ở dạng Unicode dựng sẵn (NFC).',
    en: 'the text “{0}” holds an invisible character, or is not in Unicode NFC.',
  },
  unknownCommand: {
    vi: 'Không có lệnh “{0}”. Gõ bieu-mau --help để xem các lệnh.',
    en: 'There is no command “{0}”. Type bieu-mau --help for the commands.',
  },
  badOption: { vi: 'Tùy chọn không đúng: {0}', en: 'Wrong option: {0}' },
  missingFormSet: {
    vi: 'Thiếu tên bộ biểu. Các bộ biểu có: {0}.',
    en: 'Name a form set. Those there are: {0}.',
  },
  unknownFormSet: {
    vi: 'Không có bộ biểu “{0}”. Các bộ biểu có: {1}.',
    en: 'There is no form set “{0}”. Those there are: {1}.',
  },
  faultyTemplates: {
    vi: 'Bộ biểu “{0}” có lỗi trong tệp mẫu:\n{1}',
    en: 'The template files of form set “{0}” are faulty:\n{1}',
  },
  faultyRoster: { vi: 'Danh sách đơn vị có lỗi:\n{0}', en: 'The roster is faulty:\n{0}' },
  unknownUnit: { vi: 'Không có đơn vị “{0}”. Các mã đơn vị: {1}.', en: 'There is no unit “{0}”. Unit ids: {1}.' },
  unknownTable: {
    vi: 'Bộ biểu không có bảng “{0}”. Các bảng: {1}.',
    en: 'The form set has no table “{0}”. Tables: {1}.',
  },
  missingOutput: { vi: 'Thiếu tên tệp kết quả: -o TỆP.xlsx', en: 'Name the file to write: -o FILE.xlsx' },
  missingOutputFolder: { vi: 'Thiếu tên thư mục kết quả: -o THƯ-MỤC', en: 'Name the folder to write to: -o DIR' },
  missingRoster: {
    vi: 'Bộ biểu này không có sẵn danh sách đơn vị; hãy thêm --roster TỆP.json hoặc TỆP.xlsx.',
    en: 'This form set has no roster of its own; add --roster FILE.json or FILE.xlsx.',
  },
  wouldOverwrite: {
    vi: 'Chưa ghi tệp nào, vì các tệp sau đã được nhập hoặc không do lệnh này tạo ra (thêm --force để ghi đè):\n  {0}',
    en: 'Nothing was written, because these files were filled in or not made by this command (--force overwrites):\n  {0}',
  },
  packed: { vi: 'Đã ghi {0} tệp vào {1} trong {2} giây.', en: 'Wrote {0} files to {1} in {2} seconds.' },
  missingFiles: { vi: 'Thiếu tệp hoặc thư mục cần đọc.', en: 'Name the files or the folder to read.' },
  noFiles: { vi: 'Không có tệp nào trong: {0}', en: 'There are no files in: {0}' },
  cannotRead: { vi: 'Không đọc được {0}: {1}', en: 'Cannot read {0}: {1}' },
  cannotWrite: {
    vi: 'Không ghi được {0}: {1}. Nếu tệp đang mở trong Excel, hãy đóng lại rồi chạy lại.',
    en: 'Cannot write {0}: {1}. If the file is open in Excel, close it and run again.',
  },
  noPrevious: {
    vi: '“{0}” không phải sổ tổng hợp của bộ biểu “{1}”: không thấy trang CT nào của bộ biểu này.',
    en: '“{0}” is no summary of form set “{1}”: it has none of its detail sheets (CT …).',
  },
  written: { vi: 'Đã ghi {0}', en: 'Wrote {0}' },
  checkedClean: { vi: '{0}: không phát hiện sai sót.', en: '{0}: nothing wrong.' },
  consolidated: {
    vi: 'Tổng hợp {0}/{1} đơn vị từ {2} tệp. Lỗi số liệu: {3}; cảnh báo: {4}.',
    en: 'Consolidated {0} of {1} units from {2} files. Errors in figures: {3}; warnings: {4}.',
  },
  missingUnits: { vi: 'Chưa có số liệu: {0}', en: 'No figures from: {0}' },
  error: { vi: 'Lỗi', en: 'Error' },
  warning: { vi: 'Cảnh báo', en: 'Warning' },
  info: { vi: 'Lưu ý', en: 'Note' },
  notUsed: { vi: 'Không dùng {0}: {1}', en: 'Not used {0}: {1}' },
} satisfies Record<string, Texts>;

/** @example cliText('vi', 'written', 'TONG-HOP.xlsx') === 'Đã ghi TONG-HOP.xlsx' */
export function cliText(
  language: Language,
  key: keyof typeof CLI_TEXTS,
  ...values: readonly (string | number)[]
): string {
  return fillText(CLI_TEXTS[key][language], values);
}
