import { CHROMIUM_ARGUMENTS } from '../../../scripts/browser.mjs';
import { publishedFiles } from './signed-host.ts';
import { cards, expect, expectRefused, test } from './signed-test.ts';

/** A page over plain http on another name than that of this machine: there browsers have no `crypto.subtle`. */

const executablePath = process.env['CHROME_PATH'];
test.use({
  launchOptions: {
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [...CHROMIUM_ARGUMENTS, '--host-resolver-rules=MAP list.example 127.0.0.1'],
  },
});

test('the spare library checks the signature, and the page is told what plain http means', async ({
  page,
  host,
  key,
  refusals,
}) => {
  host.put('/data/', await publishedFiles(key));
  const told: string[] = [];
  const code: string[] = [];
  page.on('console', (message) => told.push(message.text()));
  page.on('request', (request) => code.push(request.url()));
  await page.goto(`http://list.example:${host.port}/`);
  expect(await page.evaluate(() => globalThis.crypto.subtle as unknown)).toBeUndefined();
  await expect(cards(page)).toHaveCount(3);
  expect(refusals).toEqual([]);
  expect(code.some((url) => /spare-crypto/.test(url))).toBe(true);
  expect(told.join('\n')).toContain('use https');
});

test('what is not signed is refused there too', async ({ page, host, key, refusals }) => {
  const files = await publishedFiles(key);
  files.set('directory.json', (await publishedFiles(key, { name: 'En annen' })).get('directory.json')!);
  host.put('/data/', files);
  await page.goto(`http://list.example:${host.port}/`);
  await expectRefused(page);
  expect(refusals).toMatchObject([{ fault: 'other-file' }]);
});

test('nothing is shown when the library does not come', async ({ page, host, key, refusals }) => {
  host.put('/data/', await publishedFiles(key));
  await page.route(/spare-crypto/, (route) => route.abort());
  await page.goto(`http://list.example:${host.port}/`);
  await expect(page.getByRole('alert')).toContainText('Sjekk nettet');
  await expect(cards(page)).toHaveCount(0);
  expect(refusals).toMatchObject([{ reason: 'network' }]);
});
