import { expect, test } from './helpers.ts';
import { expectVisibleFocus, focusOf, press, tabTo } from './keyboard.ts';
import { cards, map, openSample, record, viewButton, WIDE } from './sample/page.ts';

/** The map without a mouse: it can be used, passed over, and left. */

test('the button before the map leads past all that is on it', async ({ quietPage: page }) => {
  await openSample(page, { viewport: WIDE });
  await expect(map(page).locator('.marker button').first()).toBeVisible();
  await tabTo(page, ({ name }) => name === 'Hopp over kartet');
  await page.keyboard.press('Enter');
  await expectVisibleFocus(page, 'passing over the map');
  const next = await press(page, 'Tab');
  expect(next.href).toMatch(/\/sources\/$/);
});

test('on a phone the map is opened, passed over and closed', async ({ quietPage: page }) => {
  await openSample(page);
  await tabTo(page, ({ name }) => name === 'Kart');
  await press(page, 'Enter');
  await expect(map(page).locator('.marker button').first()).toBeVisible();
  expect((await focusOf(page))?.name).toBe('Kart');
  await tabTo(page, ({ name }) => name === 'Hopp over kartet');
  await page.keyboard.press('Enter');
  await expectVisibleFocus(page, 'passing over the map');
  await tabTo(page, ({ name }) => name === 'Liste', 'Shift+Tab');
  await press(page, 'Enter');
  await expect(cards(page).first()).toBeVisible();
});

test('a marker opens its record, which leads back to the list', async ({ quietPage: page }) => {
  await openSample(page);
  await tabTo(page, ({ name }) => name === 'Kart');
  await press(page, 'Enter');
  await expect(map(page).locator('.point').first()).toBeVisible();
  await tabTo(page, ({ name }) => name === 'Gammel sjekk');
  await page.keyboard.press('Enter');
  await expect(record(page).locator('article')).toBeVisible();
  await expect.poll(async () => (await focusOf(page))?.id).toBe('record-name');
  await expectVisibleFocus(page, 'the record was opened');
  await tabTo(page, ({ name }) => name === 'Tilbake til listen', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await focusOf(page))?.card).toBe('stale');
  await expectVisibleFocus(page, 'going back');
});

test('the map is moved and zoomed by keys, and Tab goes on from it', async ({ quietPage: page }) => {
  await openSample(page, { isClockRunning: true });
  await tabTo(page, ({ name }) => name === 'Kart');
  await press(page, 'Enter');
  await expect(map(page).locator('.point').first()).toBeVisible();
  await tabTo(page, ({ role }) => role === 'region');
  // Drawn in, there is room to move in.
  const moving = () => map(page).locator('.leaflet-zoom-anim, .leaflet-pan-anim').count();
  await page.keyboard.press('+');
  await expect.poll(moving).toBe(0);
  const place = () =>
    map(page)
      .locator('.leaflet-map-pane')
      .evaluate((pane) => getComputedStyle(pane).transform);
  const before = await place();
  await press(page, 'ArrowRight');
  await expect.poll(place).not.toBe(before);
  await expect.poll(moving).toBe(0);
  await tabTo(page, ({ href }) => href.endsWith('/sources/'));
});

test('the services at one place are listed, closed again, and opened', async ({ quietPage: page }) => {
  await openSample(page);
  await tabTo(page, ({ name }) => name === 'Søk');
  await page.keyboard.type('Tvilling');
  await expect(cards(page)).toHaveCount(2);
  await viewButton(page, 'map').focus();
  await page.keyboard.press('Enter');
  await expect(map(page).locator('.cluster')).toBeVisible();
  await tabTo(page, ({ name }) => /^2 /.test(name));
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await focusOf(page))?.name).toBe('Tvilling A');
  await tabTo(page, ({ name }) => name === 'Lukk', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(map(page).locator('.cluster-list')).toHaveCount(0);
  await expectVisibleFocus(page, 'the list was closed');
  await tabTo(page, ({ name }) => /^2 /.test(name));
  await page.keyboard.press('Enter');
  await tabTo(page, ({ name }) => name === 'Tvilling B');
  await page.keyboard.press('Enter');
  await expect(record(page).locator('#record-name')).toHaveText('Tvilling B');
});

test('«show on map» takes the focus to the map, from a card and from a record', async ({
  quietPage: page,
}) => {
  await openSample(page);
  await tabTo(page, ({ card, name }) => card === 'stale' && name === 'Vis på kart: Gammel sjekk');
  await page.keyboard.press('Enter');
  await expect(map(page).locator('.point[data-selected]')).toBeVisible();
  await expectVisibleFocus(page, 'the map was opened from a card');
  await tabTo(page, ({ name }) => name === 'Gammel sjekk');
  await page.keyboard.press('Enter');
  await expect(record(page).locator('article')).toBeVisible();
  await tabTo(page, ({ name }) => name === 'Vis på kart');
  await page.keyboard.press('Enter');
  await expect(record(page)).toHaveCount(0);
  await expectVisibleFocus(page, 'the map was opened from a record');
});
