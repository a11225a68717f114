/** `npm start`: publishes, and shows public/ on this computer alone. `PORT=… npm start` takes another port. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import './publish.mjs';

const PUBLIC = fileURLToPath(new URL('../public', import.meta.url));
const HOST = '127.0.0.1';
const PORT = Number(process.env.PORT ?? 4173);
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/** The file that an address asks for; undefined when it lies outside the folder or cannot be read. */
async function fileAt(url) {
  try {
    const path = decodeURIComponent(new URL(url, `http://${HOST}`).pathname);
    const file = join(PUBLIC, path.endsWith('/') ? `${path}index.html` : path);
    return file.startsWith(PUBLIC + sep)
      ? { body: await readFile(file), type: TYPES[extname(file)] ?? 'application/octet-stream' }
      : undefined;
  } catch {
    return undefined;
  }
}

const server = createServer(async ({ url = '/' }, response) => {
  const file = await fileAt(url);
  response.writeHead(file === undefined ? 404 : 200, {
    'content-type': file?.type ?? 'text/plain',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  });
  response.end(file?.body);
});
server.on('error', ({ code, message }) => {
  console.error(code === 'EADDRINUSE' ? '%PORTTAKEN%'.replace('…', PORT) : message);
  process.exitCode = 1;
});
if (!process.exitCode)
  server.listen(PORT, HOST, () => console.log(`http://${HOST}:${server.address().port}/`));
