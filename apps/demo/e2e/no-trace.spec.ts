import type { Page } from '@playwright/test';
import { expect, test } from './helpers.ts';
import {
  cards,
  cardOf,
  chooseLanguage,
  filter,
  map,
  openSample,
  record,
  searchBox,
  viewButton,
} from './sample/page.ts';
import { setTraps } from './traps.ts';

/**
 * A whole visit, watched: nothing is asked of anybody but the site, nothing stays on the device or in the history, and
 * nothing is tried. `check-privacy.spec.ts` does the same for the page that checks a file.
 */

const AWAY = 'https://www.wikipedia.org';
test.use({ leavesTo: AWAY });

/** What is written on the outside of the page. */
const traceOf = async (page: Page) => ({
  url: page.url(),
  title: await page.title(),
  history: await page.evaluate(() => history.length),
});

interface Asked {
  method: string;
  url: string;
  body: string | null;
}

function watch(page: Page): Asked[] {
  const asked: Asked[] = [];
  page.on('request', (request) =>
    asked.push({ method: request.method(), url: request.url(), body: request.postData() }),
  );
  return asked;
}

/** Searches, narrows, reads, and looks at the map, all of it with what is on the page already. */
async function visit(page: Page): Promise<void> {
  await searchBox(page).fill('kondomer');
  await expect(cards(page)).toHaveCount(1);
  await searchBox(page).fill('');
  await expect(cards(page)).toHaveCount(7);
  for (const name of ['openNow', 'free', 'noPapers']) {
    await filter(page, name).click();
    await expect(filter(page, name)).toHaveAttribute('aria-pressed', 'true');
  }
  await page.locator('service-directory .chosen button').first().click();
  await page.locator('service-directory-search .clear').click();
  await page.locator('service-directory-search .needs button').first().click();
  await page.locator('service-directory-search .clear').click();
  await page.locator('service-directory .bar select').selectOption('name');
  await cardOf(page, 'open-door').locator('.more').click();
  await expect(record(page).locator('article')).toBeVisible();
  await record(page).locator('[data-do="driver"]').click();
  await expect(record(page).locator('.driver')).toContainText('Oppdiktet gate 1');
  await record(page).locator('.ways-on button').click();
  await expect(record(page).locator('#record-name')).toHaveText('Nattdør');
  await record(page).locator('.back').click();
  await viewButton(page, 'map').click();
  await expect(map(page).locator('.point').first()).toBeVisible();
  await map(page).locator('.leaflet-control-zoom-in').click();
  await map(page).locator('.leaflet-control-zoom-out').click();
  await viewButton(page, 'list').click();
  await expect(cards(page).first()).toBeVisible();
}

test('a visit asks for nothing but whole files of the site, and leaves and tries nothing', async ({
  quietPage: page,
  baseURL,
}) => {
  const attempts = await setTraps(page);
  const asked = watch(page);
  await openSample(page);
  const before = await traceOf(page);
  await visit(page);
  await chooseLanguage(page, 'ar');
  await chooseLanguage(page, 'nb');
  expect(await traceOf(page)).toEqual(before);
  expect(attempts).toEqual([]);
  for (const { method, url, body } of asked) {
    expect([method, body]).toEqual(['GET', null]);
    const { origin, pathname, search, hash } = new URL(url);
    expect([origin, search, hash]).toEqual([baseURL, '', '']);
    expect(pathname).toMatch(
      /^\/(?:(?:assets|service-directory)\/(?:parts\/)?[\w-]+\.(?:js|css)|sample\/(?:directory\.json)?|favicon\.svg)$/,
    );
  }
});

test('without a connection the visit goes on, asks nobody else, and throws nothing', async ({
  page,
  context,
}) => {
  const attempts = await setTraps(page);
  const thrown: string[] = [];
  page.on('pageerror', (error) => thrown.push(error.message));
  await openSample(page);
  // The parts that come after the list: the record by itself, the map when it is first wanted.
  await viewButton(page, 'map').click();
  await expect(map(page).locator('path.land').first()).toBeAttached();
  await viewButton(page, 'list').click();
  await expect(page.locator('service-directory')).toBeVisible();
  await expect
    .poll(() => page.evaluate(() => customElements.get('service-directory-record') !== undefined))
    .toBe(true);
  await page.waitForLoadState('networkidle');

  await context.setOffline(true);
  await context.route('**/*', (route) => route.abort('internetdisconnected'));
  const asked = watch(page);
  const before = await traceOf(page);
  await visit(page);
  expect(attempts).toEqual([]);

  // A language that is not there stays away, and the words that are there stay.
  await page.locator('service-directory .top select').selectOption('ar');
  await expect.poll(() => asked.filter(({ url }) => /\/ar-[\w-]*\.js$/.test(url)).length).toBeGreaterThan(0);
  await expect(page.locator('service-directory .frame')).toHaveAttribute('lang', 'nb');
  await expect(page.locator('service-directory .top select')).toHaveValue('nb');
  // A code needs a part of the program that is not there either.
  await cardOf(page, 'open-door').locator('.more').click();
  await record(page).locator('[data-do="code"]').click();
  await expect(record(page).getByRole('alert')).toContainText('Sjekk nettet');
  await record(page).locator('[data-do="driver"]').click();
  await expect(record(page).locator('.driver')).toBeVisible();
  // What is missing may be asked for, of the site alone: more words to search by, a piece of the map.
  for (const { method, url } of asked) {
    expect(method).toBe('GET');
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/(?:assets|service-directory)\/(?:parts\/)?[\w-]+\.js$/);
  }
  expect(await traceOf(page)).toEqual(before);
  expect(attempts).toEqual([]);
  expect(thrown).toEqual([]);
});

test('copying, sharing, printing and the position are each asked for by one tap, and by nothing else', async ({
  quietPage: page,
}) => {
  const attempts = await setTraps(page);
  await openSample(page);
  const after = async (tap: () => Promise<unknown>) => {
    attempts.length = 0;
    await tap();
    await expect.poll(() => attempts.length).toBeGreaterThan(0);
    return [...attempts];
  };
  expect(await after(() => page.locator('service-directory .bar select').selectOption('nearest'))).toEqual([
    'geolocation.getCurrentPosition',
  ]);
  await cardOf(page, 'open-door').locator('.more').click();
  await expect(record(page).locator('article')).toBeVisible();
  const button = (name: string) => record(page).locator(`[data-do="${name}"]`);
  expect(await after(() => button('copy').click())).toEqual(['clipboard.writeText']);
  expect(await after(() => button('share').click())).toEqual(['share']);
  attempts.length = 0;
  await button('code').click();
  await expect(record(page).locator('svg.code')).toBeVisible();
  expect(attempts).toEqual([]);
});

for (const way of ['the button', 'three presses of Shift'] as const) {
  test(`leaving by ${way} asks for the page to leave to, once, and for nothing else`, async ({
    quietPage: page,
  }) => {
    await page.goto('/favicon.svg');
    const attempts = await setTraps(page);
    await openSample(page);
    await visit(page);
    await page.waitForLoadState('networkidle');
    const length = await page.evaluate(() => history.length);
    const asked = watch(page);
    if (way === 'the button') await page.locator('service-directory-leave-button a').click();
    else for (let turn = 0; turn < 3; turn++) await page.keyboard.press('Shift');
    await expect(page).toHaveURL(`${AWAY}/`);
    expect(asked.map(({ url }) => url)).toEqual([`${AWAY}/`]);
    expect(attempts).toEqual([`navigate to ${AWAY}/`]);
    // The place of the page in the history is taken: no step more, and one step back leads to what was before it.
    expect(await page.evaluate(() => history.length)).toBe(length);
    await page.goBack();
    await expect(page).toHaveURL(/\/favicon\.svg$/);
  });
}

test('the traps catch what is tried, also when it fails', async ({ page }) => {
  const attempts = await setTraps(page);
  await openSample(page);
  await page.evaluate(() => {
    try {
      localStorage.setItem('a', 'b');
    } catch {
      // Noted all the same.
    }
    document.cookie = 'a=b';
    document.title = 'hiv';
    history.pushState(null, '', '#hiv');
    navigator.sendBeacon('/word');
    void navigator.clipboard.writeText('word');
    new WebSocket('ws://127.0.0.1/word');
  });
  await expect
    .poll(() => attempts)
    .toEqual([
      'localStorage (read)',
      'cookie (written)',
      'document.title (written)',
      'history.pushState',
      'sendBeacon',
      'clipboard.writeText',
      'WebSocket',
    ]);
});
