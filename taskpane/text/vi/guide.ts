import type { GuideText } from '../GuideText';

export const GUIDE_TEXT_VI: GuideText = {
  heading: 'Hướng dẫn',
  welcome: 'Chào mừng đến với Biểu Mẫu',
  welcomeLead: 'Biểu thống kê đúng mẫu, kiểm tra ngay khi nhập, tổng hợp từ tệp các đơn vị gửi về. Chỉ ba bước:',
  steps: [
    {
      title: 'Chèn bảng',
      who: 'Nơi phát biểu mẫu, đơn vị báo cáo',
      how: 'Ở Mẫu biểu, chọn bộ biểu và đơn vị, rồi chèn một bảng hoặc cả bộ vào sổ. Nơi phát biểu mẫu lưu sổ đó lại và gửi cho các đơn vị.',
    },
    {
      title: 'Nhập và kiểm tra',
      who: 'Đơn vị báo cáo',
      how: 'Nhập số liệu như mọi khi. Ô tổng tự tính, ô sai đổi màu. Mở Kiểm tra để biết sai gì và sửa thế nào, rồi gửi tệp đi.',
    },
    {
      title: 'Tổng hợp',
      who: 'Nơi tổng hợp',
      how: 'Ở Tổng hợp, chọn tất cả tệp đã nhận, để nguyên như khi gửi. Xem ai còn thiếu, chỗ nào sai, rồi lấy biểu tổng hợp. Mỗi con số đều truy được về đơn vị, tệp và ô.',
    },
  ],
  start: 'Bắt đầu',
  again: 'Xem lại bất cứ lúc nào bằng nút dấu hỏi ở góc trên.',
  showSteps: 'Ba bước làm việc',
  helpLead: 'Nhấn vào từng mục để xem.',
  goTo: ({ place }) => `Mở ${place}`,
  sections: {
    forms: {
      title: 'Mẫu biểu',
      does: 'Chèn các bảng của bộ biểu vào sổ đang mở, đúng mẫu của văn bản, có sẵn công thức ô tổng và kiểm tra khi nhập.',
      cases: [
        {
          when: 'Không thấy bảng cần tìm',
          then: 'Gõ số bảng, tên bảng hoặc tên cột vào ô tìm; không cần gõ dấu. Xem lại bộ biểu đã chọn ở trên cùng.',
        },
        {
          when: 'Bảng đã có trong sổ',
          then: 'Nhấn “Đã có trong sổ” để tới bảng đó. Chèn lại thì phải đồng ý bỏ số liệu của bảng cũ; khi chưa đồng ý, không gì bị ghi đè.',
        },
        {
          when: 'Cần bảng ở giữa một trang đang có',
          then: 'Chọn ô, rồi chọn “Ngay tại ô đang chọn” ở mục Chèn vào đâu.',
        },
        {
          when: 'Excel không cho chèn',
          then: 'Thường do có ô đang gõ dở (nhấn Enter), hoặc sổ đang được bảo vệ hay chỉ đọc. Thông báo nêu rõ việc cần làm.',
        },
      ],
    },
    check: {
      title: 'Kiểm tra',
      does: 'Liệt kê chỗ sai và chỗ cần xem lại trong khi nhập. Nhấn vào một dòng để tới ô đó.',
      cases: [
        {
          when: 'Ô tổng báo sai',
          then: 'So số đang ghi với số đúng ra phải là, sửa ở ô thành phần; ô tổng tự tính lại.',
        },
        {
          when: 'Số liệu đúng nhưng vẫn bị nhắc',
          then: 'Nếu là cảnh báo, chấp nhận và ghi lý do; lý do đi kèm sổ để nơi tổng hợp biết. Lỗi thì phải sửa.',
        },
        { when: 'Không phát sinh', then: 'Ghi 0 hoặc dấu “-”. Ô để trống được hiểu là chưa có số liệu.' },
        {
          when: 'Viết số thế nào',
          then: '1.632 là một nghìn sáu trăm ba mươi hai; 1,5 là một phẩy năm; 98,5% là tỷ lệ.',
        },
        {
          when: 'Bảng bị xóa dòng, mất tiêu đề',
          then: 'Dùng nút khôi phục mẫu của bảng đó; số liệu đã nhập giữ nguyên.',
        },
      ],
    },
    consolidate: {
      title: 'Tổng hợp',
      does: 'Đọc tệp của các đơn vị và lập biểu tổng hợp. Tệp gốc không bị thay đổi.',
      cases: [
        {
          when: 'Tệp bị đổi tên, gộp trang hay chép từ Word',
          then: 'Cứ chọn như thường: bảng được nhận ra theo tiêu đề. Chỗ nào chưa chắc, phần này hỏi lại.',
        },
        {
          when: 'Một tệp không đọc được',
          then: 'Các tệp khác vẫn được tổng hợp. Tệp đó có nêu lý do và việc cần nhờ đơn vị làm.',
        },
        { when: 'Đơn vị gửi lại bản mới', then: 'Thêm tệp mới; bản mới thay bản cũ của cùng đơn vị.' },
        { when: 'Có đơn vị sai số liệu', then: 'Sao chép sẵn lời nhắc cho đơn vị đó, gửi đi để đơn vị sửa tệp.' },
        { when: 'Cơ quan có danh sách đơn vị riêng', then: 'Chọn tệp danh sách ở Cài đặt.' },
      ],
    },
    sources: {
      title: 'Nguồn số liệu',
      does: 'Chọn một ô trên biểu tổng hợp để biết số đó gồm những đơn vị nào, ở tệp nào, ô nào.',
      cases: [
        {
          when: 'Không hiện gì',
          then: 'Chọn một ô số trong bảng của biểu tổng hợp do Biểu Mẫu lập. Sổ khác thì không có nguồn để truy.',
        },
        {
          when: 'Một đơn vị không có trong danh sách',
          then: 'Đơn vị đó chưa gửi hoặc để trống ô này; phần này nói rõ là trường hợp nào.',
        },
      ],
    },
    issuing: {
      title: 'Phát biểu mẫu cho các đơn vị',
      does: 'Sổ do Biểu Mẫu lập tự kiểm tra khi nhập, kể cả trên máy chưa cài phần bổ trợ.',
      cases: [
        { when: 'Cần gửi mẫu cho đơn vị', then: 'Mở sổ trống, chọn đơn vị (hoặc để trống), chèn cả bộ, lưu rồi gửi.' },
        {
          when: 'Có văn bản mới, bảng mới',
          then: 'Bộ biểu mới do người phụ trách phần mềm thêm vào nơi đặt phần bổ trợ; mở lại ngăn này là thấy.',
        },
      ],
    },
    trouble: {
      title: 'Khi gặp trục trặc',
      does: 'Số liệu nằm trong sổ Excel; ngăn này có dừng thì sổ vẫn nguyên.',
      cases: [
        { when: 'Ngăn không phản hồi', then: 'Đóng ngăn, mở lại từ thẻ Biểu Mẫu trên thanh công cụ.' },
        { when: 'Báo không lấy được mẫu biểu', then: 'Kiểm tra mạng nội bộ rồi nhấn Thử lại. Không cần Internet.' },
        { when: 'Lo lộ số liệu', then: 'Mọi việc làm ngay trên máy này; không có số liệu nào được gửi đi.' },
      ],
    },
  },
};
