/** The published package `@service-directory/validator/browser`, on a page without a bundler. */
import type { Page } from '@playwright/test';
import { directoryOf, serviceOf } from './check-inputs.ts';
import { expect, test as base } from './helpers.ts';
import { serveFolder, VALIDATOR } from './static-server.ts';

const STRICT =
  "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'none'; require-trusted-types-for 'script'; trusted-types service-directory-checker";
const NO_WORKER = "default-src 'none'; script-src 'self'; worker-src 'none'";

/** A page with the policy, and nothing on it. */
const pageWith = (policy: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><title>Host</title>`;

interface Fixtures {
  /** The address of the pages. */
  origin: string;
  /** What was thrown and nobody caught, also in promises. */
  thrown: string[];
}

const test = base.extend<Fixtures>({
  origin: async ({ browserName: _browserName }, use) => {
    const server = await serveFolder(VALIDATOR, {
      pages: { '/strict': pageWith(STRICT), '/no-worker': pageWith(NO_WORKER) },
      headers: { 'content-security-policy': "script-src 'self'; connect-src 'none'" },
    });
    await use(server.origin);
    await server.close();
  },
  thrown: async ({ page }, use) => {
    const thrown: string[] = [];
    page.on('pageerror', (error) => thrown.push(error.message));
    await use(thrown);
    expect(thrown).toEqual([]);
  },
});

const BAD = JSON.stringify(directoryOf([serviceOf('a', { needs: ['fod'] })]));
const LONG = JSON.stringify(directoryOf(Array.from({ length: 8000 }, (_, n) => serviceOf(`t-${n}`))));

/** Loads the package on the page and puts a checker there. */
async function openWith(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.evaluate(async (module) => {
    const { createChecker } = (await import(module)) as typeof import('@service-directory/validator/browser');
    Object.assign(window, {
      checker: createChecker(),
      textFile: (text: string) => [{ path: 'a.json', bytes: new TextEncoder().encode(text) }],
    });
  }, '/browser.js');
}

declare global {
  interface Window {
    checker: import('@service-directory/validator/browser').Checker;
    textFile: (text: string) => import('@service-directory/validator/browser').NamedBytes[];
  }
}

/** Checks a text on the page; the counts, or the name, code and sentence of what went wrong. */
const check = (page: Page, text: string) =>
  page.evaluate(
    (content) =>
      window.checker.check(window.textFile(content), { today: '2026-11-24' }).then(
        ({ counts }) => ({ errors: counts.error }),
        ({ name, code, message }: { name: string; code?: string; message: string }) => ({
          name,
          code,
          message,
        }),
      ),
    text,
  );

test('checks in a worker, under a strict policy with Trusted Types', async ({ page, origin, thrown }) => {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await openWith(page, `${origin}/strict`);
  expect(page.workers()).toHaveLength(0);
  expect(await check(page, BAD)).toEqual({ errors: 1 });
  expect(page.workers()).toHaveLength(1);
  expect(await check(page, BAD)).toEqual({ errors: 1 });
  expect(page.workers()).toHaveLength(1);
  expect(faults).toEqual([]);
  expect(thrown).toEqual([]);
});

test('checks on the page where it may start no worker, and the page still answers', async ({
  page,
  origin,
  thrown,
}) => {
  await openWith(page, `${origin}/no-worker`);
  expect(await check(page, BAD)).toEqual({ errors: 1 });
  expect(page.workers()).toHaveLength(0);
  const turns = await page.evaluate(async (text) => {
    let count = 0;
    const timer = setInterval(() => (count += 1));
    await window.checker.check(window.textFile(text), { today: '2026-11-24' });
    clearInterval(timer);
    return count;
  }, LONG);
  expect(turns).toBeGreaterThan(3);
  expect(thrown).toEqual([]);
});

test('a stopped check ends its worker, and the next one starts another', async ({ page, origin, thrown }) => {
  await openWith(page, `${origin}/strict`);
  const started = page.waitForEvent('worker');
  const stopped = page.evaluate(async (text) => {
    const controller = new AbortController();
    Object.assign(window, { stop: () => controller.abort() });
    const options = { today: '2026-11-24', signal: controller.signal };
    return window.checker.check(window.textFile(text), options).catch((error: Error) => error.name);
  }, LONG);
  const worker = await started;
  const ended = worker.waitForEvent('close');
  await page.evaluate(() => (window as unknown as { stop: () => void }).stop());
  expect(await stopped).toBe('AbortError');
  await ended;
  expect(await check(page, BAD)).toEqual({ errors: 1 });
  expect(page.workers()).toHaveLength(1);
  expect(thrown).toEqual([]);
});

test('a check that is overtaken is rejected, and the last one is answered', async ({
  page,
  origin,
  thrown,
}) => {
  await openWith(page, `${origin}/strict`);
  const results = await page.evaluate(
    async ([long, bad]) => {
      const options = { today: '2026-11-24' };
      const first = window.checker.check(window.textFile(long), options).catch((error: Error) => error.name);
      const second = window.checker.check(window.textFile(bad), options);
      return [await first, (await second).counts.error];
    },
    [LONG, BAD] as const,
  );
  expect(results).toEqual(['AbortError', 1]);
  expect(thrown).toEqual([]);
});

test('a worker that crashes is told in a sentence and replaced', async ({ page, origin, thrown }) => {
  await openWith(page, `${origin}/strict`);
  const program = "postMessage({ kind: 'ready' }); onmessage = () => { throw new Error('out of order'); };";
  await page.route('**/worker.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: program }),
  );
  expect(await check(page, BAD)).toEqual({
    name: 'CheckError',
    code: 'crashed',
    message: expect.stringMatching(/The check stopped in the middle \(.*out of order\)\. Try again\./),
  });
  await page.unroute('**/worker.js');
  expect(await check(page, BAD)).toEqual({ errors: 1 });
  expect(thrown).toEqual([]);
});

test('a program that cannot be loaded is told in a sentence, and tried again', async ({
  page,
  origin,
  thrown,
}) => {
  await openWith(page, `${origin}/strict`);
  await page.route('**/worker.js', (route) => route.fulfill({ status: 503 }));
  expect(await check(page, BAD)).toMatchObject({ name: 'CheckError', code: 'not-loaded' });
  await page.unroute('**/worker.js');
  expect(await check(page, BAD)).toEqual({ errors: 1 });
  expect(thrown).toEqual([]);
});
