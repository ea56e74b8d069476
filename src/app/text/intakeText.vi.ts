import type { IntakeText } from './IntakeText';

export const INTAKE_TEXT_VI: IntakeText = {
  otherFormSet: ({ formSet, expected }) =>
    `Tệp này thuộc bộ biểu “${formSet}”, không phải “${expected}”. Kiểm tra lại có gửi nhầm tệp không.`,
  noTables: ({ formSet }) =>
    `Không tìm thấy bảng nào của bộ biểu “${formSet}” trong tệp. Mở tệp xem có đúng báo cáo không; nếu đúng, xin đơn vị nhập vào mẫu được gửi.`,
  tablesRefused: ({ reasons }) => `Các bảng trong tệp không khớp mẫu nên không cộng được. ${reasons}`,
  unitUnknown:
    'Không nhận ra tệp của đơn vị nào. Ghi tên đơn vị ở đầu trang tính, hoặc đặt tên tệp theo tên (hay mã) đơn vị rồi chạy lại.',
  unitConflict: ({ units }) =>
    `Không rõ tệp của đơn vị nào: ${units}. Ghi đúng một tên đơn vị ở đầu trang tính hoặc trong tên tệp rồi chạy lại.`,
  unitEnded: ({ unit, on, successors }) =>
    `Tệp ghi ${unit}, đơn vị không còn từ sau ngày ${on}${successors === '' ? ' và danh sách không cho biết nhập vào đâu' : `; số liệu nay có thể thuộc ${successors}`}. Hỏi lại nơi gửi, ghi đúng tên đơn vị hiện nay ở đầu trang tính rồi chạy lại.`,
  formerName: ({ unit, name }) => `Tệp ghi tên cũ “${name}”; đã nhận là của ${unit}.`,
  mergedUnit: ({ unit, former, on }) =>
    `Tệp ghi ${former}, đã sáp nhập vào ${unit} từ sau ngày ${on}; đã nhận là của ${unit}.`,
  unjoinedParts: ({ unit, parts }) =>
    `${unit} chưa có tệp chung, chỉ có tệp của các đơn vị đã sáp nhập vào: ${parts}. Chưa cộng; xin ${unit} gửi một tệp chung.`,
  joinedAlready: ({ unit, former }) =>
    `Tệp của ${former}, nay thuộc ${unit} và ${unit} đã có tệp riêng; không được cộng.`,
  empty: ({ unit }) => `${unit} gửi tệp nhưng chưa nhập số liệu nào. Xin đơn vị gửi lại tệp đã nhập.`,
  emptyOfNobody: 'Biểu mẫu còn trống, chưa nhập số liệu và không ghi tên đơn vị. Xin nơi gửi nhập số liệu rồi gửi lại.',
  emptyForm: 'Biểu mẫu còn trống, chưa nhập số liệu nào. Nhập số liệu rồi kiểm tra lại.',
  superseded: ({ unit, by }) => `${unit} đã có tệp mới hơn là “${by}”; tệp này không được cộng.`,
  alreadyInSummary: ({ unit, file }) =>
    `Số liệu của ${unit} đã nằm trong bản tổng hợp “${file}”, nên tệp này không được cộng thêm. Nếu tệp này mới hơn, xin nơi tổng hợp làm lại bản đó.`,
  overlappingSummaries: ({ unit, file }) =>
    `Bản tổng hợp của ${unit} và bản “${file}” có chung một số đơn vị, cộng cả hai thì các đơn vị ấy bị tính hai lần, nên không bản nào được dùng. Xin hai nơi gửi lại bản tổng hợp không trùng đơn vị.`,
  sameTime: ({ unit, files }) =>
    `${unit} có nhiều tệp cùng thời điểm: ${files}. Đã chọn theo tên tệp; hãy giữ lại đúng một tệp rồi chạy lại.`,
  fileNameDiffers: ({ unit, fileNameSays }) =>
    `Trong tệp ghi ${unit} nhưng tên tệp là của ${fileNameSays}; đã lấy theo nội dung. Kiểm tra lại.`,
  isSummary:
    'Tệp này là bảng tổng hợp số liệu của nhiều đơn vị. Nếu các đơn vị ấy cũng có tệp riêng ở đây thì bị cộng hai lần: hãy bỏ bớt.',
  unreadableFile: ({ detail }) => `Máy không mở được tệp (${detail}). Kiểm tra quyền đọc rồi chạy lại.`,
  faultOfOurs: ({ detail }) =>
    `Chương trình gặp lỗi khi xử lý tệp này (${detail}); tệp không được cộng, các tệp khác không bị ảnh hưởng. Xin gửi tệp cho nơi phát triển.`,
  tooSlow: ({ detail }) =>
    `Đọc tệp quá ${detail} giây chưa xong nên đã dừng; tệp không được cộng, các tệp khác không bị ảnh hưởng. Mở tệp bằng Excel, lưu lại dạng .xlsx rồi thêm lại.`,
  withdrawn: 'Người tổng hợp đã bỏ tệp này ra; tệp không được cộng.',
  oldVersion: ({ found, expected }) =>
    `Đơn vị dùng mẫu phiên bản ${found}, bản hiện hành là ${expected}. Số liệu vẫn được đọc theo tiêu đề; hãy xem lại.`,
  tableMissing: ({ tables }) => `Tệp không có ${tables}. Các bảng còn lại vẫn được tổng hợp; hỏi lại đơn vị.`,
  tableAmbiguous: ({ tables, places }) =>
    `${tables} có ở nhiều nơi với số liệu khác nhau: ${places}. Chưa cộng bảng này; giữ lại một bảng đúng rồi gửi lại.`,
  tableUndecided: ({ tables, places }) =>
    `Bảng tại ${places} có thể là ${tables}, không có tiêu đề để phân biệt. Chưa cộng; ghi tên bảng phía trên rồi gửi lại.`,
  captionContradicts: ({ tables, places }) =>
    `Tại ${places}, dòng tên bảng và tiêu đề cột chỉ hai bảng khác nhau (${tables}). Chưa cộng; sửa tên bảng hoặc tiêu đề rồi gửi lại.`,
  tableMisaligned: ({ tables, places, differences }) =>
    `${tables} tại ${places} không khớp mẫu: ${differences}. Chưa cộng để tránh cộng nhầm ô; sửa theo mẫu rồi gửi lại.`,
  nilContradicted: ({ table, place }) =>
    `${table} được đánh dấu không phát sinh (${place}) nhưng vẫn có số liệu; số liệu vẫn được tổng hợp. Bỏ dấu, hoặc xóa số liệu.`,
  setAside: ({ table, place }) => `${table} còn có một bản nữa tại ${place}; bản đó không được dùng.`,
  hiddenSheet: ({ table, sheet }) =>
    `${table} nằm trên trang tính ẩn “${sheet}”; số liệu vẫn được đọc. Hỏi lại đơn vị có chủ ý không.`,
  missingColumns: (titles) => `thiếu cột ${titles}`,
  contestedColumns: (titles) => `nhiều cột cùng giống ${titles}`,
  unknownColumns: (titles) => `có cột lạ ${titles}`,
  missingRows: (titles) => `thiếu dòng ${titles}`,
  unknownRows: (titles) => `có dòng lạ ${titles}`,
};
