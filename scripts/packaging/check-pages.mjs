/** Opens the consumer's pages in Chromium, under the strictest content security policy. */
import assert from 'node:assert/strict';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { chromium } from 'playwright';
import { CHROMIUM_ARGUMENTS } from '../browser.mjs';
import { serve } from './server.mjs';

const PHONE = { width: 360, height: 740 };
const TIMEOUT_MS = 20_000;
/** The title of a page that has not done its work yet. */
const TITLE_BEFORE = 'Consumer';

/**
 * Opens a page of the consumer and hands it on. Fails as well when the console tells of an error, when something is
 * thrown, or when anything is asked of another host.
 */
export async function withPage({ folder, browser: executablePath }, path, action) {
  for (const file of ['directory.json', 'broken.json'])
    cpSync(join(folder, file), join(folder, 'page', file));
  const { origin, close } = await serve(join(folder, 'page'));
  let browser;
  try {
    browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGUMENTS });
    const context = await browser.newContext({ viewport: PHONE, locale: 'en-GB', timezoneId: 'Europe/Oslo' });
    context.setDefaultTimeout(TIMEOUT_MS);
    const faults = [];
    await context.route(
      (url) => url.origin !== origin,
      (route) => {
        faults.push(`asked for ${route.request().url()}`);
        return route.abort();
      },
    );
    const page = await context.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => faults.push(`thrown: ${error.message}`));
    page.on('websocket', (socket) => faults.push(`a web socket: ${socket.url()}`));
    let trouble;
    try {
      await page.goto(`${origin}${path}`);
      await action(page);
    } catch (error) {
      trouble = error.message;
    }
    // What went wrong on the page explains what was not found on it.
    const told = [...faults, ...(trouble === undefined ? [] : [trouble])];
    if (told.length > 0) throw new Error(told.join('\n'));
  } finally {
    await browser?.close();
    await close();
  }
}

export async function showDirectory(page) {
  const card = page.locator('service-directory-card');
  await card.getByText('Havna health', { exact: true }).first().waitFor();
  assert.equal(await card.count(), 1);
  await page.getByRole('button', { name: 'Map', exact: true }).click();
  const point = page
    .locator('service-directory-map')
    .getByRole('button', { name: 'Havna health', exact: true });
  await point.click();
  await page.locator('service-directory-record').getByRole('heading', { name: 'Havna health' }).waitFor();
}

/** What a page says of itself, in its title, when it is done. */
const expectTitle = (title) => async (page) => {
  const until = Date.now() + TIMEOUT_MS;
  // The page's policy forbids Playwright's own waiting, which would evaluate text.
  while ((await page.title()) === TITLE_BEFORE && Date.now() < until) await setTimeout(50);
  assert.equal(await page.title(), title);
};

export const checkPages = [
  {
    name: 'Chromium, strict CSP: the element shows a card, the map and a record, and asks no other host',
    run: (context) => withPage(context, '/element.html', showDirectory),
  },
  {
    name: 'Chromium, strict CSP: importing the index registers nothing',
    run: (context) =>
      withPage(context, '/index-only.html', expectTitle('registered: nothing; class: function')),
  },
  {
    name: 'Chromium, strict CSP: the validator checks two directories',
    run: (context) => withPage(context, '/validator.html', expectTitle('whole: 0; broken: errors')),
  },
];
