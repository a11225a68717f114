import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expect, expectNoAxeFindings, expectNoSidewaysScroll, settled, test } from './helpers.ts';

/** A Tuesday at noon in Oslo: phone lines answer, no public holiday. */
const NOON = new Date('2026-11-24T12:00:00+01:00');
const PHONE = { width: 360, height: 740 };
const WIDE = { width: 1280, height: 800 };
const LANGUAGES = ['nb', 'en', 'ar'] as const;

const cards = (page: Page): Locator => page.locator('service-directory-card');
const record = (page: Page): Locator => page.locator('service-directory-record');
const searchBox = (page: Page): Locator => page.getByRole('searchbox');
const filter = (page: Page, name: string): Locator => page.locator(`[data-filter="${name}"]`);

/** Opens the directory at a fixed time and waits for the list. */
async function open(page: Page, viewport = PHONE): Promise<void> {
  await page.clock.setFixedTime(NOON);
  await page.setViewportSize(viewport);
  await page.goto('/');
  await expect(cards(page).first()).toBeVisible();
  await settled(page);
}

async function choose(page: Page, language: (typeof LANGUAGES)[number]): Promise<void> {
  await page.locator('service-directory .top select').selectOption(language);
  await expect(page.locator('service-directory .frame')).toHaveAttribute('lang', language);
}

/** How many services the list says it has, after all that was asked before. */
async function total(page: Page): Promise<number> {
  await settled(page);
  return Number(/\d+/.exec((await page.locator('service-directory .total').textContent()) ?? '')?.[0]);
}

/** The element that has the focus, looked for inside shadow roots. */
const focused = (page: Page) =>
  page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return {
      text: active?.textContent?.trim() ?? '',
      label: active?.getAttribute('aria-label') ?? '',
      id: active?.id ?? '',
    };
  });

async function pressUntil(
  page: Page,
  key: string,
  isThere: (focus: Awaited<ReturnType<typeof focused>>) => boolean,
) {
  for (let press = 0; press < 60; press++) {
    await page.keyboard.press(key);
    if (isThere(await focused(page))) return;
  }
  throw new Error(`${key} did not lead there; the focus is on ${JSON.stringify(await focused(page))}`);
}

test('a reader finds a service, reads all about it and goes back, by keyboard alone', async ({
  quietPage: page,
}) => {
  await open(page);
  await pressUntil(page, 'Tab', ({ text }) => text.startsWith('Forlat siden'));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab'); // past the language to the emergency numbers
  expect((await focused(page)).text).toContain('112');
  await pressUntil(page, 'Tab', ({ label }) => label === 'Søk');
  await page.keyboard.type('olafiakl');
  await expect(page.getByRole('status').filter({ hasText: /^2 tilbud$/ })).toBeAttached();
  await expect(cards(page)).toHaveCount(2);
  await pressUntil(page, 'Tab', ({ label }) => label.startsWith('Alt om stedet: Olafiaklinikken'));
  await page.keyboard.press('Enter');
  await expect(record(page)).toBeVisible();
  await expect.poll(async () => (await focused(page)).id).toBe('record-name');
  await expect(record(page).getByRole('heading', { name: 'Dette vet vi ikke' })).toBeVisible();
  await expect(record(page).getByRole('heading', { name: 'Hvor vi vet det fra' })).toBeVisible();
  await pressUntil(page, 'Shift+Tab', ({ text }) => text.startsWith('Tilbake til listen'));
  await page.keyboard.press('Enter');
  await expect(record(page)).toHaveCount(0);
  await expect(searchBox(page)).toHaveValue('olafiakl');
  await expect.poll(async () => (await focused(page)).label).toContain('Olafiaklinikken');
});

test('every service of the file is in the list, none of which is closed for good', async ({
  quietPage: page,
}) => {
  await open(page);
  const file = (await (await page.request.get('/data/directory.json')).json()) as {
    services: { id: string }[];
  };
  expect(await total(page)).toBe(file.services.length);
  expect(file.services.length).toBeGreaterThanOrEqual(120);
  await expect(cards(page)).toHaveCount(file.services.length);
});

test('the counts on the filters are what is found after pressing them', async ({ quietPage: page }) => {
  await open(page);
  for (const name of ['openNow', 'noPapers', 'free', 'noAppointment']) {
    const count = Number(await filter(page, name).locator('.count').textContent());
    expect(count).toBeGreaterThan(0);
    await filter(page, name).click();
    expect(await total(page)).toBe(count);
    await filter(page, name).click();
  }
});

test('a need narrows the list, and all choices can be taken back', async ({ quietPage: page }) => {
  await open(page);
  const all = await total(page);
  await page.getByRole('button', { name: 'Juss og rettigheter' }).click();
  const some = await total(page);
  expect(some).toBeGreaterThan(0);
  expect(some).toBeLessThan(all);
  await page.getByRole('button', { name: 'Fjern alle valg' }).click();
  expect(await total(page)).toBe(all);
});

test('only services that are open say so, whatever zone and clock the phone is in', async ({
  browser,
  baseURL,
}) => {
  const openNames: string[][] = [];
  for (const timezoneId of ['Europe/Oslo', 'America/Los_Angeles', 'Asia/Bangkok']) {
    const context = await browser.newContext({ timezoneId, ...(baseURL === undefined ? {} : { baseURL }) });
    const page = await context.newPage();
    await open(page);
    await filter(page, 'openNow').click();
    await settled(page);
    openNames.push(await cards(page).locator('h2').allTextContents());
    for (const state of await cards(page).locator('.state').allTextContents()) expect(state).toMatch(/Åpent/);
    await context.close();
  }
  expect(openNames[0]?.length).toBeGreaterThan(0);
  expect(openNames[1]).toEqual(openNames[0]);
  expect(openNames[2]).toEqual(openNames[0]);
});

test('no service is shown as open once its hours are past their date of review', async ({
  quietPage: page,
}) => {
  await page.clock.setFixedTime(new Date('2028-11-21T12:00:00+01:00'));
  await page.goto('/');
  await expect(cards(page).first()).toBeVisible();
  await expect(filter(page, 'openNow').locator('.count')).toHaveText('0');
  await expect(filter(page, 'openNow')).toBeDisabled();
  await expect(page.locator('service-directory-card .state.open')).toHaveCount(0);
});

test('a confidential place has no address on the page, in the map or in the file', async ({
  quietPage: page,
}) => {
  await open(page);
  const file = (await (await page.request.get('/data/directory.json')).json()) as {
    services: { id: string; name: unknown; locations?: { visibility: string; [field: string]: unknown }[] }[];
  };
  const hidden = file.services.filter(({ locations }) =>
    locations?.some(({ visibility }) => visibility === 'confidential'),
  );
  expect(hidden.length).toBeGreaterThan(15);
  for (const { locations } of hidden) {
    for (const location of locations ?? []) {
      if (location.visibility !== 'confidential') continue;
      expect(
        Object.keys(location).filter(
          (field) => !['id', 'name', 'kind', 'visibility', 'area', 'accessibility'].includes(field),
        ),
      ).toEqual([]);
    }
  }
  await searchBox(page).fill('Hamar krisesenter');
  await expect(cards(page).first()).toContainText('Hamar interkommunale krisesenter');
  await cards(page).first().locator('.more').click();
  await expect(record(page)).toContainText('Adressen er hemmelig');
  await expect(record(page).getByRole('button', { name: 'Vis på kart' })).toHaveCount(0);
  // Some pages about it print its address, so they are named without a link.
  await expect(record(page).locator('.sources li').first()).toBeAttached();
  await expect(record(page).locator('.sources a')).toHaveCount(0);
});

test.describe('leaving', () => {
  test.use({ leavesTo: 'https://www.wikipedia.org' });

  test('replaces the page, so that one step back does not show it', async ({ quietPage: page }) => {
    await page.goto('/sources/');
    await open(page);
    await page.getByRole('link', { name: 'Forlat siden' }).first().click();
    await expect(page).toHaveURL('https://www.wikipedia.org/');
    await page.goBack();
    await expect(page).toHaveURL(/\/sources\/$/);
  });

  test('works with three presses of Shift, but not while capitals are typed', async ({ quietPage: page }) => {
    await open(page);
    await searchBox(page).focus();
    for (const letter of ['O', 'S', 'L', 'O']) await page.keyboard.press(`Shift+${letter}`);
    await expect(page).toHaveURL(/127\.0\.0\.1/);
    await page.keyboard.press('ShiftLeft');
    await page.keyboard.press('ShiftRight');
    await expect(page.getByText('Trykk Shift 1 gang til for å forlate siden.')).toBeAttached();
    await page.keyboard.press('ShiftLeft');
    await expect(page).toHaveURL('https://www.wikipedia.org/');
  });
});

test('a search leaves no trace in address, title or history', async ({ quietPage: page }) => {
  await open(page);
  const before = {
    url: page.url(),
    title: await page.title(),
    length: await page.evaluate(() => history.length),
  };
  await searchBox(page).fill('hiv');
  await filter(page, 'free').click();
  await cards(page).first().locator('.more').click();
  await expect(record(page)).toBeVisible();
  expect({
    url: page.url(),
    title: await page.title(),
    length: await page.evaluate(() => history.length),
  }).toEqual(before);
});

test('the words of the host stay, with a retry, when the list cannot be loaded', async ({ page }) => {
  let isBroken = true;
  await page.route('**/data/directory.json', (route) =>
    isBroken ? route.fulfill({ status: 500 }) : route.continue(),
  );
  await page.setViewportSize(PHONE);
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText('Listen lot seg ikke hente');
  await expect(page.locator('.fallback a[href="tel:116006"]').first()).toBeVisible();
  await expectNoAxeFindings(page);
  isBroken = false;
  await page.getByRole('button', { name: 'Prøv igjen' }).click();
  await expect(cards(page).first()).toBeVisible();
});

test.describe('a record', () => {
  test('that could not be fetched says so, is not asked for again and again, and opens when asked again', async ({
    page,
  }) => {
    let asked = 0;
    await page.route('**/define-record-*.js', (route) => {
      asked += 1;
      return route.abort('internetdisconnected');
    });
    await open(page);
    await cards(page).first().locator('.more').click();
    await expect(page.locator('service-directory [part~="error"]')).toBeVisible();
    await page.waitForTimeout(500);
    expect(asked).toBeLessThan(4);
    await expect(page.locator('service-directory .main .back')).toBeVisible();
    await expect(page.locator('service-directory .main > p > a').first()).toBeVisible();
    await page.unroute('**/define-record-*.js');
    await page.locator('service-directory [part~="error"] button').click();
    await expect(record(page)).toBeVisible();
  });

  test('opens without a connection, once the list has stood there for a moment', async ({
    page,
    context,
  }) => {
    const recordAsked = page.waitForRequest('**/define-record-*.js');
    await open(page);
    await recordAsked;
    // The code of a record, what it imports, and its words: one asks for the other.
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    await cards(page).first().locator('.more').click();
    await expect(record(page).locator('#record-name')).toBeVisible();
    await context.setOffline(false);
  });
});

test.describe('the map', () => {
  test('stands beside the list on a wide screen, from the host’s own files', async ({ quietPage: page }) => {
    await open(page, WIDE);
    const map = page.locator('service-directory-map');
    await expect(map.locator('path.land').first()).toBeAttached();
    await expect(map.locator('button.cluster').first()).toBeVisible();
    await expect(map.getByRole('link', { name: 'GeoNames' })).toBeVisible();
    await expect(map).toContainText(/av \d+ tilbud er på kartet/);
  });

  test('takes clusters apart and opens the record of a point, by keyboard', async ({ quietPage: page }) => {
    await open(page, WIDE);
    await searchBox(page).fill('alta legevakt');
    const point = page.locator('service-directory-map button.point');
    await expect(point).toHaveCount(1);
    await point.focus();
    await page.keyboard.press('Enter');
    await expect(record(page)).toContainText('Alta');
  });

  test('is asked for on a phone, and everything on it is in the list', async ({ quietPage: page }) => {
    await open(page);
    await expect(page.locator('service-directory-map')).toHaveCount(0);
    await page.getByRole('button', { name: 'Kart', exact: true }).click();
    await expect(page.locator('service-directory-map button.cluster').first()).toBeVisible();
    await page.getByRole('button', { name: 'Liste', exact: true }).click();
    await expect(cards(page).first()).toBeVisible();
  });
});

test.describe('in every language and both colour schemes', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const language of LANGUAGES) {
      test(`axe finds nothing in list, record, empty search and map (${language}, ${colorScheme})`, async ({
        quietPage: page,
      }) => {
        // Axe looks four times through the page.
        test.slow();
        await page.emulateMedia({ colorScheme });
        await open(page);
        await choose(page, language);
        await expectNoAxeFindings(page);
        await cards(page).first().locator('.more').click();
        await expect(record(page)).toBeVisible();
        await expectNoAxeFindings(page);
        await record(page).locator('.back').click();
        await page.locator('service-directory .segments button').nth(1).click();
        await expect(page.locator('service-directory-map path.land').first()).toBeAttached();
        await expectNoAxeFindings(page);
        await page.locator('service-directory .segments button').nth(0).click();
        await searchBox(page).fill('xyzxyz');
        await expect(page.locator('service-directory [part~="empty"]')).toBeVisible();
        await expectNoAxeFindings(page);
      });
    }
  }

  for (const language of LANGUAGES) {
    test(`nothing scrolls sideways at 320 px, as at 400 % zoom (${language})`, async ({
      quietPage: page,
    }) => {
      await open(page, { width: 320, height: 640 });
      await choose(page, language);
      await expectNoSidewaysScroll(page);
      await cards(page).first().locator('.more').click();
      await expect(record(page)).toBeVisible();
      await expectNoSidewaysScroll(page);
    });
  }

  test('axe finds nothing with list and map side by side', async ({ quietPage: page }) => {
    await open(page, WIDE);
    await expect(page.locator('service-directory-map path.land').first()).toBeAttached();
    await expectNoAxeFindings(page);
  });
});

test('the published list holds no notes of the editors', async () => {
  const file = await readFile(new URL('../dist/data/directory.json', import.meta.url), 'utf8');
  expect(file).not.toContain('"internal"');
});
