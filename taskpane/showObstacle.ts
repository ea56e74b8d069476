import type { HostObstacle } from '../src/excel/whenReady';

export const OBSTACLE_SENTENCES: Readonly<Record<HostObstacle, readonly [vi: string, en: string]>> = {
  'not-excel': [
    'Biểu Mẫu chạy trong Excel. Mở Excel rồi mở phần bổ trợ này từ thanh công cụ.',
    'Biểu Mẫu works inside Excel. Open Excel, then open this add-in from the ribbon.',
  ],
  'too-old': [
    'Bản Excel này cũ hơn Excel 2021 nên không chạy được phần bổ trợ. Vẫn nhập được số liệu vào tệp mẫu do cấp trên gửi: tệp tự kiểm tra mà không cần phần bổ trợ.',
    'This Excel is older than Excel 2021 and can’t run the add-in. The workbooks that were sent to you still work: they check themselves without it.',
  ],
};

/** A plain page instead of the pane, in both languages, because nothing is known of the person yet. */
export function showObstacle(root: HTMLElement, obstacle: HostObstacle): void {
  root.replaceChildren(
    ...OBSTACLE_SENTENCES[obstacle].map((sentence, index) => {
      const line = document.createElement('p');
      line.lang = index === 0 ? 'vi' : 'en';
      line.textContent = sentence;
      return line;
    }),
  );
}
