/** The page of the bench in a real Chromium: bundled, served on loopback, a fresh browser for each contestant and round. */
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { cssInline } from '../../../packages/element/scripts/css-inline.mjs';
import { build } from 'esbuild';
import { chromium } from 'playwright';
import { CHROMIUM_ARGUMENTS, ensureBrowser } from '../../../scripts/browser.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
/** A phone. */
const VIEWPORT = { width: 360, height: 740 };
const ARGUMENTS = [
  ...CHROMIUM_ARGUMENTS,
  // Memory is told when asked for, and garbage is not counted.
  '--enable-blink-features=ForceEagerMeasureMemory',
  '--js-flags=--expose-gc',
];

/**
 * Serves a page and a directory.
 * @param {object} directory
 * @param {string | URL} script of the page; that of the list when left out
 */
export async function servePage(directory, script = new URL('./page.ts', import.meta.url)) {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(script)],
    plugins: [cssInline],
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    target: 'es2021',
    outdir: 'out',
    write: false,
    tsconfig: here('../../../packages/element/tsconfig.json'),
    conditions: ['production', 'browser'],
    logLevel: 'error',
  });
  const scripts = new Map(outputFiles.map(({ path, text }) => [path.split('/out').at(-1), text]));
  const json = JSON.stringify(directory);
  const server = createServer(({ url }, response) => {
    // Only a page that is alone in its process may ask how much memory it holds.
    response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
    response.setHeader('Cross-Origin-Embedder-Policy', 'require-corp');
    const [type, body] =
      url === '/'
        ? [
            'text/html',
            '<!doctype html><html lang="nb"><title>Bench</title><script type="module" src="/page.js"></script>',
          ]
        : url === '/directory.json'
          ? ['application/json', json]
          : ['text/javascript', scripts.get(url)];
    response.writeHead(body === undefined ? 404 : 200, { 'Content-Type': `${type}; charset=utf-8` });
    response.end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}

/** Opens the page with a contestant's empty list and closes the browser when the work is done. */
export async function withPage(address, { contestant, at, args = [] }, work) {
  const browser = await chromium.launch({
    args: [...ARGUMENTS, ...args],
    executablePath: await ensureBrowser(),
  });
  try {
    const page = await browser.newPage({ viewport: VIEWPORT });
    page.setDefaultTimeout(300_000);
    await page.goto(address);
    await page.waitForFunction(() => globalThis.bench !== undefined);
    await page.evaluate(([name, moment]) => globalThis.bench.prepare(name, moment), [contestant, at]);
    return await work(page);
  } finally {
    await browser.close();
  }
}

/** Bytes that the scripts and the nodes of a page hold. What was laid out is not in it, so a list that is drawn whole is told too light. */
export const bytesOf = (page) =>
  page.evaluate(async () => {
    globalThis.gc();
    return (await performance.measureUserAgentSpecificMemory()).bytes;
  });
