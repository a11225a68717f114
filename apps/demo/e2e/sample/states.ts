import type { Page } from '@playwright/test';
import { expect } from '../helpers.ts';
import { sampleDirectory } from './directory.ts';
import { cardOf, cards, filter, map, openSample, record, searchBox, viewButton } from './page.ts';

type Open = (page: Page) => Promise<void>;

async function openRecord(page: Page, id: string): Promise<void> {
  await openSample(page);
  await cardOf(page, id).locator('.more').click();
  await expect(record(page).locator('article')).toBeVisible();
}

async function openMap(page: Page): Promise<void> {
  await openSample(page);
  await viewButton(page, 'map').click();
  await expect(map(page).locator('path.land').first()).toBeAttached();
  await expect(map(page).locator('.marker button').first()).toBeVisible();
}

const openSheet = async (page: Page, sheet: 'driver' | 'code') => {
  await openRecord(page, 'open-door');
  await record(page).locator(`[data-do="${sheet}"]`).click();
  await expect(record(page).locator('.sheet')).toBeVisible();
};

/** Answers the data with a fault, or never: to be called after the page's own handlers are in place. */
async function openWithout(page: Page, answer: 'fault' | 'nothing'): Promise<void> {
  await page
    .context()
    .route('**/sample/broken.json', (route) =>
      answer === 'fault' ? route.fulfill({ status: 500 }) : undefined,
    );
  await openSample(page, {
    replaceElement: (element) => element.replace('/sample/directory.json', '/sample/broken.json'),
    isListAwaited: false,
  });
}

/** Everything that a reader may find before her, by name: how a page comes to show it on a phone in Norwegian. */
export const STATES: Readonly<Record<string, Open>> = {
  list: (page) => openSample(page),
  'typed search': async (page) => {
    await openSample(page);
    await searchBox(page).fill('dør');
    await expect(cards(page)).toHaveCount(1);
  },
  'filters open': async (page) => {
    await openSample(page);
    await page.locator('service-directory-search .unfold').click();
    await expect(filter(page, 'language')).toBeVisible();
  },
  'several choices': async (page) => {
    await openSample(page);
    await page.locator('service-directory-search .needs button').first().click();
    await filter(page, 'free').click();
    await expect(page.locator('service-directory .chosen button')).toHaveCount(1);
  },
  'no match': async (page) => {
    await openSample(page);
    await filter(page, 'free').click();
    await searchBox(page).fill('qwertyuiop');
    await expect(page.locator('service-directory [part~="empty"]')).toBeVisible();
  },
  record: (page) => openRecord(page, 'open-door'),
  'record with little known': (page) => openRecord(page, 'little-known'),
  'record of a secret place': (page) => openRecord(page, 'secret-place'),
  'address for a driver': (page) => openSheet(page, 'driver'),
  'code to pass on': (page) => openSheet(page, 'code'),
  'way there': async (page) => {
    await openRecord(page, 'open-door');
    await record(page).locator('service-directory-way .lead').first().click();
    await expect(page.locator('service-directory-sketch path.land').first()).toBeAttached();
  },
  'record that did not come': async (page) => {
    await page.context().route('**/define-record-*.js', (route) => route.abort());
    await openSample(page);
    await cards(page).first().locator('.more').click();
    await expect(page.locator('service-directory [part~="error"]')).toBeVisible();
  },
  map: openMap,
  'list of a cluster': async (page) => {
    await openSample(page);
    await searchBox(page).fill('Tvilling');
    await expect(cards(page)).toHaveCount(2);
    await viewButton(page, 'map').click();
    await map(page).locator('.cluster').click();
    await expect(map(page).locator('.cluster-list')).toBeVisible();
  },
  loading: async (page) => {
    await openWithout(page, 'nothing');
    await expect(page.locator('service-directory [part~="loading"]')).toBeVisible();
  },
  failed: async (page) => {
    await openWithout(page, 'fault');
    await expect(page.locator('service-directory [part~="error"]')).toBeVisible();
  },
  'partly failed': async (page) => {
    await page.context().route('**/sample/broken.json', (route) => route.fulfill({ status: 500 }));
    await openSample(page, {
      replaceElement: (element) =>
        element.replace('/sample/directory.json', '/sample/directory.json /sample/broken.json'),
    });
    await expect(page.getByRole('button', { name: 'Prøv igjen' })).toBeVisible();
  },
  'empty directory': async (page) => {
    await openSample(page, { directory: sampleDirectory([]), isListAwaited: false });
    await expect(page.locator('service-directory [part~="empty"]')).toBeVisible();
  },
  offline: async (page) => {
    await openSample(page);
    // The files of a language must come all the same: only the browser says that there is no connection.
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'onLine', { get: () => false });
      window.dispatchEvent(new Event('offline'));
    });
    await expect(page.locator('service-directory p.quiet').first()).toBeVisible();
  },
  'list on paper': async (page) => {
    await openSample(page);
    await page.emulateMedia({ media: 'print' });
  },
};
