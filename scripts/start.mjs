/**
 * `npm start`: installs, builds what is needed and serves the Norwegian directory on http://localhost:4173/. The
 * variable PORT chooses another port. Node's own modules only until the packages are installed.
 */
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { installIfNeeded } from './install.mjs';
import { isStopped, ROOT, runTool } from './lib/run.mjs';

const DEFAULT_PORT = 4173;
const DEMO = join(ROOT, 'apps/demo');

/** The port asked for. Throws a sentence when it is none. */
function readPort(value) {
  if (value === undefined || value === '') return DEFAULT_PORT;
  const port = Number(value);
  if (/^\d+$/.test(value) && port <= 65_535) return port;
  throw new Error(`PORT is "${value}", which is no port. Give a number from 1 to 65535.`);
}

const takenSentence = (port) =>
  `Port ${port} is taken by another program. Choose another with the variable PORT: PORT=${port + 1} npm start`;

async function build() {
  console.log('Building …');
  const { ok, output } = await runTool(
    'turbo',
    ['run', 'build', '--filter=demo', '--output-logs=errors-only'],
    {
      quiet: true,
    },
  );
  if (!ok) throw new Error(`${output}\nThe build failed, see above.`);
  if (!existsSync(join(DEMO, 'dist/index.html')))
    throw new Error('The build gave no page: apps/demo/dist is empty.');
}

/** Serves the built pages for this computer alone. Gives the port and a function that ends it. */
async function serve(port) {
  const { preview } = await import('vite');
  const server = await preview({
    root: DEMO,
    appType: 'mpa',
    logLevel: 'error',
    preview: { port, strictPort: true, host: '127.0.0.1', open: false },
  }).catch((error) => {
    throw /already in use|EADDRINUSE/.test(String(error)) ? new Error(takenSentence(port)) : error;
  });
  const actualPort = server.httpServer.address().port;
  // "localhost" is ::1 as well on most systems; a program on that address would be shown in our place.
  const second = createServer(server.middlewares);
  const code = await new Promise((resolve) => {
    second.once('error', (error) => resolve(error.code));
    second.listen(actualPort, '::1', () => resolve(undefined));
  });
  const close = async () => {
    second.closeAllConnections();
    second.close();
    server.httpServer.closeAllConnections?.();
    await server.close();
  };
  if (code === 'EADDRINUSE') {
    await close();
    throw new Error(takenSentence(actualPort));
  }
  return { actualPort, close };
}

async function start() {
  const port = readPort(process.env.PORT);
  await installIfNeeded();
  if (isStopped()) return;
  await build();
  if (isStopped()) return;
  const { actualPort, close } = await serve(port);
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      process.exitCode = 0; // Vite, which listens too, leaves a code that is set
      void close().finally(() => process.exit());
    });
  }
  console.log(`The directory is on http://localhost:${actualPort}/`);
}

await start().catch((error) => {
  if (isStopped()) return;
  console.error(error.message);
  process.exitCode = 1;
});
