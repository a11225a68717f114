/** The walk as readers of the published page: with scripts, without them, and in between. */
/* global caches, customElements, document, indexedDB, innerHeight, innerWidth, localStorage, requestAnimationFrame, scrollBy, sessionStorage -- inside the browser */
import assert from 'node:assert/strict';
import { expectCards, visit } from './actions.mjs';

/** @type {Record<string, (world: object, state: object) => Promise<void>>} */
export const READER_STEPS = {
  async 'a reader has the element, which asks no other host and leaves nothing'(world, state) {
    const { context, page, hosts, faults } = await visit(world.browser, state.url, {
      viewport: { width: 360, height: 740 },
    });
    await expectCards(page, state);
    const element = page.locator('service-directory');
    assert.equal(await element.getAttribute('map-hidden'), '');
    assert.equal(await element.getAttribute('lang'), 'en-US');
    assert.deepEqual([...hosts], [world.origin]);
    assert.deepEqual(await context.cookies(), []);
    const stored = await page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      (await indexedDB.databases()).length,
      (await caches.keys()).length,
    ]);
    assert.deepEqual(stored, [0, 0, 0, 0]);
    assert.ok(!(await page.content()).includes('s.w.org'), 'The page names the host of emoji.');
    assert.deepEqual(
      faults.filter((fault) => !fault.includes('favicon')),
      [],
    );
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(wide <= 0, `The page scrolls ${wide} px sideways.`);
    await context.close();
  },

  async 'a reader without scripts has the whole list and a way out'(world, state) {
    const { context, page } = await visit(world.browser, state.url, { javaScriptEnabled: false });
    assert.equal(await page.locator('.service-directory-list article').count(), 20);
    assert.ok(await page.locator('.service-directory-list a[href^="tel:"]').first().isVisible());
    const leave = page.getByRole('link', { name: 'Leave this page' });
    assert.equal(await leave.getAttribute('href'), 'https://www.wikipedia.org/');
    assert.equal(await leave.getAttribute('rel'), 'noreferrer');
    // In view, in reach and large enough, also far down the list.
    await page.locator('.service-directory-list article').nth(15).scrollIntoViewIfNeeded();
    const { y, width, height } = await leave.boundingBox();
    assert.ok(y >= 0 && y < 60 && width >= 44 && height >= 44, JSON.stringify({ y, width, height }));
    await context.close();
  },

  async 'a reader who has begun with that list stays at the service that she reads'(world, state) {
    const context = await world.browser.newContext({ viewport: { width: 360, height: 740 } });
    const page = await context.newPage();
    let come;
    const isHeld = new Promise((resolve) => (come = resolve));
    await page.route('**/uploads/service-directory/**', async (route) => {
      await isHeld;
      await route.continue();
    });
    await page.goto(state.url, { waitUntil: 'commit' });
    const article = page.locator('.service-directory-list article').nth(12);
    const name = await article.getByRole('heading').first().textContent();
    await page.waitForFunction(() => customElements.get('service-directory') !== undefined);
    await page
      .locator('link[href*="keep-place.js"], script[src*="keep-place.js"]')
      .first()
      .waitFor({ state: 'attached' });
    await page.waitForLoadState('load');
    await article.evaluate((one) =>
      scrollBy({ top: one.getBoundingClientRect().top - 90, behavior: 'instant' }),
    );
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
    come();
    const card = page
      .locator('service-directory-card')
      .filter({ has: page.getByRole('heading', { name, exact: true }) })
      .first();
    await card.waitFor();
    await page.waitForFunction(
      (one) => {
        const { top, bottom } = one.getBoundingClientRect();
        return top < innerHeight && bottom > 0;
      },
      await card.elementHandle(),
    );
    await context.close();
  },

  async 'the page is the same for each reader, so that caches may keep it'(world, state) {
    const [one, other] = await Promise.all(
      ['nb-NO', 'ar'].map(async (language) => {
        const response = await fetch(state.url, { headers: { 'accept-language': language } });
        assert.equal(response.headers.get('set-cookie'), null);
        return /<service-directory[\s\S]*<\/service-directory>/.exec(await response.text())[0];
      }),
    );
    assert.equal(one, other);
  },
};
