import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import path from 'node:path';

/** What the pane may load: the product's own policy, the one that `npm start` serves it under. */
export const PANE_POLICY = [
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

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
};

/** Serves the files of a folder to this machine only, under the product's content security policy; on any free port. */
export async function servePane(folder: string): Promise<Server> {
  const server = createServer((request, response) => {
    response.setHeader('Content-Security-Policy', PANE_POLICY);
    const { pathname } = new URL(request.url ?? '/', 'http://pane');
    const file = path.join(folder, decodeURIComponent(pathname));
    if (!file.startsWith(folder) || !existsSync(file)) {
      // A browser asks for a picture for its tab by itself.
      response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
      return;
    }
    response.writeHead(200, {
      'Content-Type': TYPES[path.extname(file)] ?? 'application/octet-stream',
      'Cache-Control': 'max-age=3600',
    });
    response.end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}
