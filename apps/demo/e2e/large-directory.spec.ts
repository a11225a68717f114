import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { publish } from '@service-directory/validator';
// eslint-disable-next-line kit/import-direction -- a helper of tests is in no built package, and is not written twice
import { spreadServices } from '../../../packages/schema/src/shards/testing/spread-services.ts';
import { expect, test } from './helpers.ts';
import { SITE } from './static-server.ts';

/** A large directory, published in shards and shown by the built page: the walk on a small seed. */

const NOON = new Date('2026-11-27T12:00:00+01:00');
const PAGE = '/large/';
const DATA = '/large/data/';

// The files are made first.
test.slow();

/** The files of a thousand services, made once. */
const published = publish(spreadServices(1_000), { today: '2026-11-27', holidays: false, shards: 'always' });

/** Puts the files beside the page; tells which were asked for, and answers as it is told. */
async function host(page: Page) {
  const { files, findings } = await published;
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  const site = { asked: [] as string[], isOffline: false, isCut: false };
  const index = await readFile(join(SITE, 'index.html'), 'utf8');
  await page.route(`**${PAGE}`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: index
        .replaceAll('/data/directory.json', `${DATA}manifest.json`)
        .replaceAll('lang="nb"', 'lang="en"'),
    }),
  );
  await page.route(`**${DATA}**`, async (route) => {
    const url = new URL(route.request().url());
    site.asked.push(url.href);
    const bytes = files?.get(url.pathname.slice(DATA.length));
    if (site.isOffline) await route.abort('internetdisconnected');
    else if (bytes === undefined) await route.fulfill({ status: 404 });
    else {
      const body = Buffer.from(bytes);
      await route.fulfill({
        contentType: 'application/json',
        body: site.isCut ? body.subarray(0, body.length / 2) : body,
      });
    }
  });
  await page.clock.setFixedTime(NOON);
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(PAGE);
  await expect(page.locator('service-directory-card').first()).toBeVisible();
  return site;
}

test('STI testing near Trondheim, open now: found in a few small requests that name nothing but files', async ({
  quietPage: page,
}) => {
  const site = await host(page);
  await expect(page.getByText('This is only a part of a long list.')).toBeVisible();
  await expect(page.getByText('can tell roughly what you look for').first()).toBeVisible();
  const before = site.asked.length;
  await page.getByRole('searchbox').fill('STI testing Trondheim');
  const cards = page.locator('service-directory-card');
  await expect(cards.first()).toContainText('Trondheim');
  await page.getByRole('button', { name: 'Open now' }).click();
  await expect(cards.first()).toContainText('Open');
  await expect(cards.first()).toContainText('Trondheim');
  expect(site.asked.length - before).toBeLessThanOrEqual(10);
  for (const url of site.asked) expect(new URL(url).search).toBe('');
  expect(page.url()).not.toMatch(/Trondheim|testing/i);
});

test('by the position of the phone, and what is told of it beforehand', async ({
  quietPage: page,
  context,
}) => {
  await context.grantPermissions(['geolocation']);
  await context.setGeolocation({ latitude: 63.43, longitude: 10.4 });
  const site = await host(page);
  await page.getByRole('button', { name: 'Near me' }).click();
  await expect(page.locator('service-directory-near')).toContainText('can tell roughly');
  const before = site.asked.length;
  await page.getByRole('button', { name: 'Use my position' }).click();
  await expect(page.locator('service-directory-card').first()).toContainText('Trondheim');
  expect(site.asked.length - before).toBeLessThanOrEqual(7);
  // No point of hers is in any address.
  expect(site.asked.join()).not.toMatch(/63\.4|10\.4/);
});

for (const fault of ['isOffline', 'isCut'] as const)
  test(`in mid-search ${fault === 'isOffline' ? 'offline' : 'with files cut short'}: what is shown stays, and it can be tried again`, async ({
    page,
  }) => {
    const site = await host(page);
    const cards = page.locator('service-directory-card');
    const total = page.locator('service-directory .total');
    const shown = (await total.textContent()) ?? '';
    expect(shown).toMatch(/\d/);
    site[fault] = true;
    await page.getByRole('searchbox').fill('Oslo');
    await expect(page.getByText('A part of the list could not be loaded')).toBeVisible();
    await page.getByRole('button', { name: 'Clear the search' }).click();
    await expect(total).toHaveText(shown);
    site[fault] = false;
    await page.getByRole('searchbox').fill('Oslo');
    await expect(cards.first()).toContainText('Oslo');
    await expect(page.getByText('A part of the list could not be loaded')).toHaveCount(0);
  });
