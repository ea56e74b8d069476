// `npm run sideload`: the pane in the Excel of this computer, served from it over https, which Office demands.
import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { homedir, platform } from 'node:os';
import path from 'node:path';
import sirv from 'sirv';

const PORT = 3000;
const MANIFEST = path.resolve('dist/pane/manifest.xml');

/** Exact versions: both touch the registry of the system, and neither is needed by anything else here. */
const CERTIFICATES = 'office-addin-dev-certs@3.0.0';
const REGISTRATION = 'office-addin-dev-settings@3.1.2';

/** In Vietnamese and English, because the language of whoever develops is not known. */
function say(vietnamese, english) {
  process.stdout.write(`${vietnamese}\n${english}\n\n`);
}

function run(command, ...args) {
  return spawnSync(command, args, { stdio: 'inherit', shell: platform() === 'win32' }).status === 0;
}

if (platform() !== 'win32' && platform() !== 'darwin') {
  say(
    'Máy này không có Excel bản cài đặt (chỉ có trên Windows và Mac). Dùng `npm start` để thử trong trình duyệt, hoặc đưa manifest.xml lên Excel trên web.',
    'There is no desktop Excel for this system (Windows and Mac only). Use `npm start` to try it in a browser, or upload manifest.xml to Excel on the web.',
  );
  process.exit(2);
}

const folder = path.join(homedir(), '.office-addin-dev-certs');
const [key, certificate] = ['localhost.key', 'localhost.crt'].map((name) => path.join(folder, name));
if (!run('npx', '--yes', CERTIFICATES, 'install') || !existsSync(key) || !existsSync(certificate)) {
  say(
    'Chưa tạo được chứng chỉ cho https://localhost. Cần kết nối mạng một lần và quyền cài chứng chỉ cho tài khoản này.',
    'No certificate for https://localhost could be made. It needs a network connection once, and the right to install a certificate for this account.',
  );
  process.exit(2);
}

const serve = sirv('dist/pane', { dev: true });
createServer({ key: readFileSync(key), cert: readFileSync(certificate) }, serve).listen(PORT, 'localhost', () => {
  say(
    `Đang phục vụ tại https://localhost:${PORT}. Nhấn Ctrl+C để dừng.`,
    `Serving https://localhost:${PORT}. Ctrl+C ends it.`,
  );
  if (platform() === 'darwin') {
    // Where Excel for the Mac looks for add-ins under development.
    const shelf = path.join(homedir(), 'Library/Containers/com.microsoft.Excel/Data/Documents/wef');
    mkdirSync(shelf, { recursive: true });
    copyFileSync(MANIFEST, path.join(shelf, 'bieu-mau.manifest.xml'));
    say(
      'Mở lại Excel, vào Trang chủ › Phần bổ trợ và chọn Biểu Mẫu.',
      'Restart Excel, then choose Biểu Mẫu under Home › Add-ins.',
    );
    return;
  }
  // Not waited for in one go: Excel asks this very process for the pane while it opens.
  spawn('npx', ['--yes', REGISTRATION, 'sideload', MANIFEST, 'desktop'], { stdio: 'inherit', shell: true }).on(
    'exit',
    (status) => {
      if (status === 0) return;
      say(
        'Chưa mở được Excel. Thêm dist/pane/manifest.xml bằng tay: xem mục "Cài vào Excel" trong README.md.',
        'Excel could not be opened. Add dist/pane/manifest.xml by hand: see "Install in Excel" in README.md.',
      );
    },
  );
});
