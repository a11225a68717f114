import type { Request } from '@playwright/test';
import { copyFixture, directoryOf, drop, serviceOf, write } from './check-inputs.ts';
import { expect, test } from './helpers.ts';
import { serveFolder, SITE, type LoggedRequest } from './static-server.ts';

/** Words that stand in the files and nowhere else. */
const SECRETS = ['Hemmeliggata 5', 'Hemmeliggata%205', 'hemmelig-husly', '22991234', 'vestbyen'];

const holdsSecret = (text: string) => SECRETS.filter((secret) => text.includes(secret));

const broken = JSON.stringify(
  directoryOf([
    serviceOf('hemmelig-husly', {
      needs: ['fod'],
      name: 'Husly  ',
      contacts: [{ channel: 'phone', value: '22991234' }],
      locations: [{ id: 'hus', visibility: 'confidential', address: { street: 'Hemmeliggata 5' } }],
    }),
  ]),
);

/** What a request tells of itself, in one text. */
const wordsOf = (request: Request) =>
  [request.method(), request.url(), request.postData() ?? '', JSON.stringify(request.headers())].join(' ');
const wordsOfLogged = ({ method, url, headers, body }: LoggedRequest) =>
  [method, url, headers, body].join(' ');

test('no byte of a file leaves the page', async ({ page, context }, testInfo) => {
  const server = await serveFolder(SITE);
  const requests: Request[] = [];
  context.on('request', (request) => requests.push(request));
  const sockets: string[] = [];
  page.on('websocket', (socket) => sockets.push(socket.url()));

  await page.goto(`${server.origin}/check/`);
  await expect(page.getByRole('button', { name: 'Velg filer' })).toBeVisible();
  const before = {
    url: page.url(),
    title: await page.title(),
    history: await page.evaluate(() => history.length),
  };
  const loaded = server.log.length;

  await drop(page, await write(testInfo.outputPath('hemmelig.json'), broken));
  await expect(page.locator('#result-heading')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Last ned rettet/ })).toBeVisible();

  // The program is fetched, as it is: whole files of the site, with nothing added to the address.
  const fetched = server.log.slice(loaded);
  expect(fetched.length).toBeGreaterThan(0);
  for (const { method, url, body } of fetched) {
    expect(method).toBe('GET');
    expect(body).toBe('');
    expect(url).toMatch(/^\/assets\/[\w-]+\.js$/);
  }

  // From here on the network could be gone: another file, a folder, reports, other words, and a repaired copy.
  const after = server.log.length;
  await server.close();
  await drop(page, await copyFixture(testInfo.outputPath('vestbyen')));
  await expect(page.locator('.result')).toContainText('6 filer');
  await drop(page, await write(testInfo.outputPath('hemmelig-2.json'), broken));
  for (const name of [/HTML/, /JSON/, /^Last ned rettet/]) {
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name }).click();
    await saved;
  }
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('searchbox').fill('Hemmeliggata 5');
  await page.getByRole('button', { name: 'Check again' }).click();
  await expect(page.locator('#result-heading')).toBeFocused();
  expect(server.log.length).toBe(after);

  // Addresses of the page itself (`blob:`) lead nowhere outside it.
  const outside = requests.filter((request) => !request.url().startsWith('blob:'));
  expect(outside.every((request) => request.url().startsWith(`${server.origin}/`))).toBe(true);
  expect(outside.flatMap((request) => holdsSecret(wordsOf(request)))).toEqual([]);
  expect(server.log.flatMap((logged) => holdsSecret(wordsOfLogged(logged)))).toEqual([]);
  expect(sockets).toEqual([]);

  await page.getByRole('button', { name: 'Norsk' }).click();
  expect({
    url: page.url(),
    title: await page.title(),
    history: await page.evaluate(() => history.length),
  }).toEqual(before);
  expect(await context.cookies()).toEqual([]);
  const stored = await page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({ name }) => name),
    ...(await caches.keys()),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
  ]);
  expect(stored).toEqual([]);
});

test('neither the page nor its worker could send anything if it tried', async ({ page }, testInfo) => {
  const server = await serveFolder(SITE);
  await page.goto(`${server.origin}/check/`);
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).toContain("connect-src 'none'");
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("form-action 'none'");

  const started = page.waitForEvent('worker');
  await drop(page, await write(testInfo.outputPath('hemmelig.json'), broken));
  const worker = await started;
  await expect(page.locator('#result-heading')).toBeVisible();
  const loaded = server.log.length;
  const tried = await page.evaluate(async () => {
    const fetched = await fetch('/favicon.svg?word').then(
      () => 'sent',
      () => 'refused',
    );
    const beacon = navigator.sendBeacon('/favicon.svg?word', 'word') ? 'queued' : 'refused';
    const socket = await new Promise((resolve) => {
      try {
        new WebSocket(`ws://${location.host}/word`).onerror = () => resolve('refused');
      } catch {
        resolve('refused');
      }
    });
    return { fetched, beacon, socket };
  });
  expect(tried).toMatchObject({ fetched: 'refused', socket: 'refused' });
  const ways = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'indexedDB', 'caches'];
  expect(
    await worker.evaluate((names) => names.map((name) => typeof Reflect.get(globalThis, name)), ways),
  ).toEqual(ways.map(() => 'undefined'));
  expect(server.log.slice(loaded)).toEqual([]);
  await server.close();
});

test('the program that checks is loaded only when there is something to check', async ({
  page,
}, testInfo) => {
  const server = await serveFolder(SITE);
  await page.goto(`${server.origin}/check/`);
  await expect(page.getByRole('button', { name: 'Velg filer' })).toBeVisible();
  const programs = () => server.log.filter(({ url }) => /\/(?:browser|worker)-[\w-]+\.js$/.test(url));
  expect(programs()).toEqual([]);
  await drop(page, await write(testInfo.outputPath('a.json'), broken));
  await expect(page.locator('#result-heading')).toBeVisible();
  expect(programs()).toHaveLength(2);
  await server.close();
});
