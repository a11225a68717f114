/* global window */
/**
 * Makes the pictures of the README: `npm run screenshots`, once the demo is built. Each shows the built demo at noon on a
 * Tuesday. Look at them before they are committed.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { CHROMIUM_ARGUMENTS, ensureBrowser } from './browser.mjs';
import { serveSite } from './engines/site.mjs';
import { ROOT } from './lib/run.mjs';

const FOLDER = join(ROOT, 'docs/screenshots');
const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 800 };

const cardOf = (page, place) => page.locator('service-directory-card').nth(place);

/** Puts a part of the page below the bar that stays in view. */
const scrollTo = (part) =>
  part.evaluate((node) => window.scrollTo({ top: node.getBoundingClientRect().top + window.scrollY - 70 }));

async function openRecord(page, place = 0) {
  await cardOf(page, place).locator('.more').click();
  await page.locator('service-directory-record #record-name').waitFor();
}

/** What each picture shows, by its file. */
const PICTURES = {
  'search-nb': { window: PHONE, language: 'nb' },
  'cards-en': { window: PHONE, language: 'en', pose: (page) => scrollTo(cardOf(page, 0)) },
  'record-ro': {
    window: PHONE,
    language: 'ro',
    pose: async (page) => {
      await openRecord(page);
      await scrollTo(page.locator('service-directory-record [data-section="access"]'));
    },
  },
  'cards-ar-dark': {
    window: PHONE,
    language: 'ar',
    scheme: 'dark',
    pose: (page) => scrollTo(cardOf(page, 0)),
  },
  'wide-nb': { window: DESK, language: 'nb', isMapAwaited: true },
  'wide-record-en-dark': {
    window: DESK,
    language: 'en',
    scheme: 'dark',
    isMapAwaited: true,
    pose: (page) => openRecord(page),
  },
};

async function take(page, origin, { language, isMapAwaited = false, pose = async () => undefined }) {
  await page.goto(`${origin}/`);
  await page.locator('service-directory-card').first().waitFor();
  await page.locator('service-directory').evaluate((node, lang) => node.setAttribute('lang', lang), language);
  await page.locator(`service-directory .frame[lang="${language}"]`).waitFor();
  if (isMapAwaited)
    await page.locator('service-directory-map path.land').first().waitFor({ state: 'attached' });
  await pose(page);
  // Pictograms and the map come a moment later.
  await page.waitForTimeout(1000);
  await page.mouse.move(0, 0);
}

mkdirSync(FOLDER, { recursive: true });
const site = await serveSite();
const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: CHROMIUM_ARGUMENTS });
try {
  for (const [name, picture] of Object.entries(PICTURES)) {
    const page = await browser.newPage({
      viewport: picture.window,
      colorScheme: picture.scheme ?? 'light',
      reducedMotion: 'reduce',
      timezoneId: 'Europe/Oslo',
    });
    await take(page, site.origin, picture);
    await page.screenshot({ path: join(FOLDER, `${name}.jpg`), type: 'jpeg', quality: 82 });
    await page.close();
    console.log(`docs/screenshots/${name}.jpg`);
  }
} finally {
  await browser.close();
  site.close();
}
