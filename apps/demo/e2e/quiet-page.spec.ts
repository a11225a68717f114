import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { NOTHING, storedIn, watchForFaults } from './quiet-page.ts';

const ELSEWHERE = 'https://elsewhere.example/';
const OTHER_PROGRAM = 'http://127.0.0.1:9/';

/** What a page may do, and what is told of it. */
const TOLD: Readonly<Record<string, { does: (page: Page) => Promise<unknown>; told: string }>> = {
  'a request to another host': {
    does: (page) => page.evaluate((url) => fetch(url).catch(() => 0), ELSEWHERE),
    told: `asked for ${ELSEWHERE}`,
  },
  'a picture of another host': {
    does: (page) =>
      page.evaluate(
        (url) =>
          new Promise((resolve) => {
            const picture = new Image();
            picture.onerror = resolve;
            picture.src = url;
          }),
        ELSEWHERE,
      ),
    told: `asked for ${ELSEWHERE}`,
  },
  'a request to another host from a worker': {
    does: (page) =>
      page.evaluate(
        (url) =>
          new Promise((resolve) => {
            const program = `fetch('${url}').catch(() => 0).then(() => postMessage(0))`;
            new Worker(URL.createObjectURL(new Blob([program]))).onmessage = resolve;
          }),
        ELSEWHERE,
      ),
    told: `asked for ${ELSEWHERE}`,
  },
  'a request to another program of the same machine': {
    does: (page) => page.evaluate((url) => fetch(url, { mode: 'no-cors' }).catch(() => 0), OTHER_PROGRAM),
    told: `asked for ${OTHER_PROGRAM}`,
  },
  'going to another host': {
    does: (page) => page.goto(ELSEWHERE).catch(() => undefined),
    told: `asked for ${ELSEWHERE}`,
  },
  'an error in the console': {
    does: (page) => page.evaluate(() => console.error('Oh')),
    told: 'console: Oh',
  },
  'what is thrown': {
    does: (page) => page.evaluate(() => setTimeout(() => Promise.reject(new Error('Oh')))),
    told: 'thrown: Oh',
  },
};

for (const [what, { does, told }] of Object.entries(TOLD))
  test(`a quiet page is told of ${what}`, async ({ page, baseURL }) => {
    const faults = watchForFaults(page, { origin: new URL(baseURL ?? '').origin });
    // Not a page of the site: their policies would forbid it before it is tried.
    await page.goto('/favicon.svg');
    expect(faults).toEqual([]);
    await does(page);
    await expect.poll(() => faults).toContain(told);
  });

test('a quiet page is told of what is stored', async ({ page, context, baseURL }) => {
  const { origin } = new URL(baseURL ?? '');
  await page.goto('/favicon.svg');
  expect(await storedIn(context, page, origin)).toEqual(NOTHING);
  await page.evaluate(() => localStorage.setItem('a', 'b'));
  expect(await storedIn(context, page, origin)).toEqual({ ...NOTHING, localStorage: ['a'] });
});

test('where a test leaves to, and the one address that it answers, are no faults', async ({
  page,
  context,
  baseURL,
}) => {
  await context.route(`${ELSEWHERE}**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '', headers: { 'access-control-allow-origin': '*' } }),
  );
  const { origin } = new URL(baseURL ?? '');
  const faults = watchForFaults(page, { origin, leavesTo: new URL(ELSEWHERE).origin, mayAsk: ELSEWHERE });
  await page.goto('/favicon.svg');
  await page.evaluate((url) => fetch(url), ELSEWHERE);
  await page.goto(`${ELSEWHERE}there`);
  expect(faults).toEqual([]);
  await page.evaluate((url) => fetch(url), `${ELSEWHERE}other`);
  await expect.poll(() => faults).toEqual([`asked for ${ELSEWHERE}other`]);
});
