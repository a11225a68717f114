import { expect, test as base, type Page } from '@playwright/test';
import { pageOf, serveApi, serveHsdsPage, shortService, wholeService, type Answer } from './hsds-host.ts';

/** An API of HSDS 3.1 on an origin of its own, asked page by page, sound and not. */

interface Told {
  name: string;
  detail: {
    services?: number;
    problems?: { path: string; reason?: string; page?: string }[];
    reason?: string;
    message?: string;
    url?: string;
  };
}

const HEAD = { name: 'Harbour list', country: 'GB', timeZone: 'Europe/London', languages: ['en'] };

interface Given {
  answer: (path: string, page: number, perPage: number) => Answer;
  options?: Record<string, unknown>;
  /** Behind the address of the API, in `src`. */
  path?: string;
}

const test = base.extend<{
  told: Told[];
  /** Opens a page that names an API which answers so; gives what the API was asked. */
  open: (given: Given) => Promise<Awaited<ReturnType<typeof serveApi>>>;
}>({
  told: async ({ page }, use) => {
    const told: Told[] = [];
    await page.exposeFunction('note', (one: Told) => void told.push(one));
    await page.addInitScript(() => {
      for (const name of ['load', 'error'])
        document.addEventListener(`service-directory-${name}`, (event) =>
          // Set by `exposeFunction` above.
          (window as unknown as { note: (one: unknown) => void }).note({
            name,
            detail: (event as CustomEvent).detail as unknown,
          }),
        );
    });
    await use(told);
  },
  open: async ({ page }, use) => {
    const closing: (() => Promise<unknown>)[] = [];
    await use(async ({ answer, options = {}, path = '/' }) => {
      const api = await serveApi(answer);
      const site = await serveHsdsPage(`hsds:${api.origin}${path}`, api.origin, { head: HEAD, ...options });
      closing.push(api.close, site.close);
      await page.goto(site.origin);
      return api;
    });
    for (const close of closing) await close();
  },
});

const cards = (page: Page) => page.locator('service-directory-card');
const services = Array.from({ length: 7 }, (_, index) => wholeService(index + 1));

/** A sound API whose pages hold what stands once in a service, and which gives each service whole by its id. */
const sound =
  (list = services) =>
  (path: string, page: number, perPage: number): Answer => {
    const [, id] = /^\/services\/(.+)$/.exec(path) ?? [];
    if (id === undefined) return { body: pageOf(list.map(shortService), page, perPage) };
    const found = list.find((service) => service['id'] === id);
    return found === undefined ? { status: 404, body: {} } : { body: found };
  };
/** The same, with pages that hold everything. */
const nested =
  (list = services) =>
  (_path: string, page: number, perPage: number): Answer => ({ body: pageOf(list, page, perPage) });

const errorsIn = (told: Told[]) => told.filter(({ name }) => name === 'error');
const messagesIn = (told: Told[]) =>
  errorsIn(told)
    .map(({ detail }) => detail.message ?? '')
    .join('\n');

async function expectNothing(page: Page): Promise<void> {
  await expect(page.getByRole('alert')).toContainText('The list could not be loaded');
  await expect(page.getByText('In danger? Call 112.')).toBeVisible();
  await expect(cards(page)).toHaveCount(0);
}

test('all pages are asked for, and each service that a page does not tell whole', async ({
  page,
  open,
  told,
}) => {
  const { asked } = await open({ answer: sound(), options: { perPage: 3 } });
  await expect(cards(page)).toHaveCount(7);
  expect(asked.filter(({ url }) => url.includes('?')).map(({ url }) => url)).toEqual([
    '/services?page=1&per_page=3',
    '/services?page=2&per_page=3',
    '/services?page=3&per_page=3',
  ]);
  expect(
    asked
      .map(({ url }) => url)
      .filter((url) => !url.includes('?'))
      .sort(),
  ).toEqual(services.map(({ id }) => `/services/${String(id)}`).sort());
  expect(errorsIn(told)).toEqual([]);
  expect(told.find(({ name }) => name === 'load')?.detail.services).toBe(7);
});

test('nothing of the reader is sent: no cookie, no referrer, no search', async ({ page, open }) => {
  const { asked } = await open({ answer: nested() });
  await expect(cards(page)).toHaveCount(7);
  const before = asked.length;
  await page.getByRole('searchbox').fill('number 3');
  await expect(cards(page)).toHaveCount(1);
  expect(asked).toHaveLength(before);
  for (const { url, headers } of asked) {
    expect(url).toMatch(/^\/services\?page=\d+&per_page=\d+$/);
    expect(headers.referer).toBeUndefined();
    expect(headers.cookie).toBeUndefined();
  }
});

test('what stands in pages whole is not asked for again', async ({ page, open }) => {
  const { asked } = await open({ answer: nested() });
  await expect(cards(page)).toHaveCount(7);
  expect(asked).toHaveLength(1);
});

test('nothing that HSDS does not say is promised', async ({ page, open }) => {
  await open({ answer: nested() });
  await expect(cards(page)).toHaveCount(7);
  const access = await page
    .locator('service-directory')
    .evaluate((element) =>
      (element as HTMLElement & { results: { access: Record<string, unknown> }[] }).results.map(
        ({ access: one }) => one,
      ),
    );
  for (const one of access) {
    expect(one['residenceStatus']).toMatchObject({ value: 'unconfirmed' });
    for (const [name, condition] of Object.entries(one))
      if (name !== 'eligibility') expect(condition, name).toMatchObject({ value: 'unconfirmed' });
  }
});

test('a record has no heading above what the API does not say', async ({ page, open }) => {
  await open({ answer: nested() });
  await page.locator('service-directory-card .more').first().click();
  const record = page.locator('service-directory-record');
  await expect(record.getByRole('heading', { name: 'Opening hours' })).toBeVisible();
  await expect(record.getByRole('heading', { name: 'Helps with' })).toHaveCount(0);
});

test('what has no place in a directory is told as a problem, with its page', async ({ page, open, told }) => {
  await open({ answer: nested() });
  await expect(cards(page)).toHaveCount(7);
  const problems = told.find(({ name }) => name === 'load')?.detail.problems ?? [];
  expect(problems.length).toBeGreaterThan(0);
  expect(problems[0]?.page).toContain('/services?page=1');
  expect(problems.some(({ reason }) => reason?.startsWith('hsds/'))).toBe(true);
});

test('what cannot be mapped is counted, and the others are there', async ({ page, open, told }) => {
  const broken = [5, null, { name: 'No identifier' }, { id: 'a-b-c' }];
  await open({
    answer: () => ({ body: { contents: [services[0], ...broken, services[1]], last_page: true } }),
  });
  await expect(cards(page)).toHaveCount(2);
  await expect(page.locator('[part~="gaps"]')).toContainText('4 entries could not be read.');
  expect(errorsIn(told)).toEqual([]);
});

test('a service that was taken away between page and record is counted', async ({ page, open }) => {
  const answer = sound();
  await open({
    answer: (path, number, perPage) =>
      path.endsWith(String(services[2]!['id'])) ? { status: 404, body: {} } : answer(path, number, perPage),
  });
  await expect(cards(page)).toHaveCount(6);
  await expect(page.locator('[part~="gaps"]')).toContainText('1 entry could not be read.');
});

test('an API without services is an empty list', async ({ page, open, told }) => {
  await open({ answer: nested([]) });
  await expect(page.locator('[part~="empty"]')).toContainText('The list is empty.');
  expect(errorsIn(told)).toEqual([]);
});

test('fewer pages than there are, as an API says, does not make the list shorter', async ({ page, open }) => {
  const answer = (_: string, number: number, perPage: number): Answer => ({
    body: { ...pageOf(services, number, perPage), total_pages: 1, last_page: true },
  });
  await open({ answer, options: { perPage: 3 } });
  await expect(cards(page)).toHaveCount(7);
});

test('more pages than there are ends at the first empty one, and what is missing is counted', async ({
  page,
  open,
}) => {
  const answer = (_: string, number: number, perPage: number): Answer => ({
    body: { ...pageOf(services, number, perPage), total_pages: 99, total_items: 9, last_page: false },
  });
  const { asked } = await open({ answer, options: { perPage: 3 } });
  await expect(cards(page)).toHaveCount(7);
  await expect(page.locator('[part~="gaps"]')).toContainText('2 entries could not be read.');
  expect(asked).toHaveLength(4);
});

test('a bare list, and nothing behind its last page, is read too', async ({ page, open }) => {
  const answer = (_: string, number: number): Answer =>
    number === 1 ? { body: services } : { status: 404, body: {} };
  await open({ answer });
  await expect(cards(page)).toHaveCount(7);
});

test('an API that asks to come back later is asked once more', async ({ page, open }) => {
  let isFirst = true;
  const answer = nested();
  await open({
    answer: (path, number, perPage) => {
      if (!isFirst) return answer(path, number, perPage);
      isFirst = false;
      return { status: 429, headers: { 'access-control-allow-origin': '*', 'retry-after': '0' }, body: {} };
    },
  });
  await expect(cards(page)).toHaveCount(7);
});

test('without the head of a page there is a list, with what is known', async ({ page, open }) => {
  await open({ answer: nested(), options: { head: {} } });
  await expect(cards(page)).toHaveCount(7);
});

/** Faults after which nothing is shown, and what the page is told. */
const FAULTS: readonly (Given & { title: string; says: RegExp })[] = [
  {
    title: 'page 2 fails',
    answer: (path, number, perPage) =>
      number === 2 ? { status: 500, body: {} } : nested()(path, number, perPage),
    options: { perPage: 3 },
    says: /page 2 \(http.*\/services\?page=2&per_page=3\): status 500/,
  },
  {
    title: 'a service fails',
    answer: (path, number, perPage) =>
      path.endsWith(String(services[4]!['id'])) ? { status: 500, body: {} } : sound()(path, number, perPage),
    says: /service 6f1c.*000005 \(http.*\): status 500/,
  },
  { title: 'there is nothing', answer: () => ({ status: 404, body: {} }), says: /page 1 .*status 404/ },
  {
    title: 'it is no HSDS',
    answer: () => ({ body: { items: [1, 2] } }),
    says: /page 1 .*no page of services as HSDS 3\.1/,
  },
  { title: 'it is no JSON', answer: () => ({ body: '<!doctype html>' }), says: /page 1 .*no JSON/ },
  {
    title: 'pages never end',
    answer: (_, number, perPage) => ({
      body: {
        last_page: false,
        contents: Array.from({ length: perPage }, (__, index) => wholeService(number * 1000 + index)),
      },
    }),
    options: { perPage: 3, limits: { pages: 5 } },
    says: /page 5 .*more than 5 pages/,
  },
  {
    title: 'there are too many services',
    answer: nested(),
    options: { limits: { services: 5 } },
    says: /more than 5 services.*service-directory convert/,
  },
  {
    title: 'there are too many bytes',
    answer: nested(),
    options: { limits: { bytes: 2_000 } },
    says: /page 1 .*more than 2000 bytes/,
  },
  {
    title: 'every page is the first',
    answer: (_, __, perPage) => ({ body: { ...pageOf(services, 1, perPage), last_page: false } }),
    options: { perPage: 3 },
    says: /page 2 .*does not turn pages/,
  },
  {
    title: 'other origins may not read it',
    answer: (path, number, perPage) => ({ ...nested()(path, number, perPage), headers: {} }),
    says: /page 1 .*Access-Control-Allow-Origin/,
  },
  {
    title: 'it hangs',
    answer: () => undefined,
    options: { limits: { requestMs: 300 } },
    says: /page 1 .*within 0\.3 seconds/,
  },
  { title: 'src holds a query', answer: nested(), path: '/?key=1', says: /may hold no query/ },
];

for (const { title, says, ...given } of FAULTS)
  test(`nothing is shown, and the page is told which and why: ${title}`, async ({ page, open, told }) => {
    await open(given);
    await expectNothing(page);
    expect(messagesIn(told)).toMatch(says);
    expect(
      errorsIn(told).some(({ detail }) => detail.reason === 'plugin' && detail.url?.startsWith('hsds:')),
    ).toBe(true);
  });

test('what redirects to others is not followed, and they hear nothing', async ({ page, open, told }) => {
  const other = await serveApi(nested());
  await open({
    answer: () => ({
      status: 302,
      headers: { 'access-control-allow-origin': '*', location: `${other.origin}/services` },
      body: {},
    }),
  });
  await expectNothing(page);
  expect(messagesIn(told)).toContain('redirect');
  expect(other.asked).toEqual([]);
  await other.close();
});

test('what failed is asked for again when the reader tries', async ({ page, open }) => {
  let isDown = true;
  await open({
    answer: (path, number, perPage) => (isDown ? { status: 500, body: {} } : sound()(path, number, perPage)),
  });
  await expectNothing(page);
  isDown = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(cards(page)).toHaveCount(7);
});
