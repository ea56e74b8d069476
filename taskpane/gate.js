// Runs before everything else and in the oldest browsers too (old Excel shows panes in Internet Explorer 11): plain old script only.
(function () {
  'use strict';
  if ('noModule' in document.createElement('script') && 'at' in Array.prototype && 'fetch' in window) return;
  window.onload = function () {
    document.body.innerHTML =
      '<div style="font-family:Segoe UI,sans-serif;padding:16px">' +
      '<p lang="vi">Bản Excel này cũ hơn Excel 2021 nên không chạy được phần bổ trợ Biểu Mẫu. Vẫn nhập được số liệu vào tệp mẫu do cấp trên gửi: tệp tự kiểm tra mà không cần phần bổ trợ.</p>' +
      '<p lang="en">This Excel is older than Excel 2021 and cannot run the add-in Biểu Mẫu. The workbooks that were sent to you still work: they check themselves without it.</p></div>';
  };
})();
