import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const FIRST_PORT = 3000;
const TRIES = 50;

/** What the pane may load: only what comes from here. It is the policy of the product, and the workbench keeps it to that. */
const panePolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'self'",
].join('; ');

const served = (folder) => sirv(path.join(root, folder), { dev: true, etag: true });
const workbench = served('dist/workbench');
const pane = served('dist/pane');
const samples = served('test/fixtures/received');

/** Received files by folder: { tidy: ['DU-BP.xlsx', …], real: […] } */
function sampleList() {
  const folder = path.join(root, 'test/fixtures/received');
  const byFolder = ['tidy', 'real'].map((name) => [
    name,
    readdirSync(path.join(folder, name)).filter((file) => file.endsWith('.xlsx')),
  ]);
  return JSON.stringify(Object.fromEntries(byFolder));
}

/**
 * Serves the workbench at /, the pane below /pane/ (the workbench's own page of it first) and the sample files, to this
 * machine only. Gives the server once it listens; port 0 takes any free one.
 */
export function serve(port = FIRST_PORT) {
  const server = createServer((request, response) => {
    response.setHeader('Content-Security-Policy', panePolicy);
    const missing = () => response.writeHead(404, { 'Content-Type': 'text/plain' }).end('404');
    const url = request.url ?? '/';
    if (/^\/samples\/index\.json(\?|$)/.test(url)) {
      response.writeHead(200, { 'Content-Type': 'application/json' }).end(sampleList());
    } else if (url.startsWith('/samples/')) {
      request.url = url.slice('/samples'.length);
      samples(request, response, missing);
    } else {
      workbench(request, response, () => {
        if (!url.startsWith('/pane/')) return missing();
        request.url = url.slice('/pane'.length);
        return pane(request, response, missing);
      });
    }
  });
  return listen(server, port, TRIES);
}

/** The next port when one is taken. */
function listen(server, port, tries) {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      if (error.code === 'EADDRINUSE' && tries > 0) resolve(listen(server, port + 1, tries - 1));
      else reject(error);
    });
    server.listen(port, 'localhost', () => resolve(server));
  });
}

/** Opens the page in the user's browser where there is one to be seen. */
function openInBrowser(address) {
  const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (CI) return;
  const [command, ...args] = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] }[process.platform] ?? ['xdg-open'];
  if (command === 'xdg-open' && !DISPLAY && !WAYLAND_DISPLAY) return;
  const opener = spawn(command, [...args, address], { stdio: 'ignore', detached: true });
  opener.on('error', () => undefined);
  opener.unref();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const server = await serve();
  const address = `http://localhost:${server.address().port}/`;
  console.log(`Bàn thử Biểu Mẫu (mô phỏng Excel): ${address}   Dừng: Ctrl+C`);
  console.log(`The Biểu Mẫu workbench (a simulated Excel): ${address}   Stop: Ctrl+C`);
  openInBrowser(address);
}
