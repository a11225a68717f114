import type { Page } from '@playwright/test';
import { expect, settled, test } from './helpers.ts';
import { expectVisibleFocus, focusOf, press, pressTimes, tabTo } from './keyboard.ts';
import { longDirectory } from './sample/directory.ts';
import { cards, filter, openSample, searchBox, WIDE } from './sample/page.ts';

/** Finding a service without a mouse. */

const hear = (page: Page, event: string) =>
  page.evaluate((name) => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    document.addEventListener(name, (told) => heard.push((told as CustomEvent).detail));
  }, event);
const heard = (page: Page) => page.evaluate(() => (window as unknown as { heard: unknown[] }).heard);

/** Goes to a menu and down in it until a value is chosen. */
async function chooseInMenu(page: Page, label: string, value: string): Promise<void> {
  await tabTo(page, ({ tag, name }) => tag === 'select' && name.startsWith(label));
  for (let turn = 0; turn < 40; turn++) {
    await press(page, 'ArrowDown');
    const chosen = await page.evaluate(() => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      return (active as HTMLSelectElement).value;
    });
    if (chosen === value) return;
  }
  throw new Error(`«${value}» is not in the menu «${label}».`);
}

test('a reader chooses Romanian, searches for condoms, and calls', async ({ quietPage: page }) => {
  await openSample(page);
  await hear(page, 'service-directory-contact');
  await chooseInMenu(page, 'Språk', 'ro');
  await expect(page.locator('service-directory .frame')).toHaveAttribute('lang', 'ro');
  await expectVisibleFocus(page, 'the words have changed');
  await tabTo(page, ({ name }) => name === 'Caută');
  await page.keyboard.type('prezervative');
  await expect(cards(page)).toHaveCount(1);
  await expect(cards(page)).toContainText('Ușa deschisă');
  const call = await tabTo(page, ({ name }) => name.includes('00 00 00 01'));
  expect(call.href).toBe('tel:+4700000001');
  await page.keyboard.press('Enter');
  await expect.poll(() => heard(page)).toEqual([{ id: 'open-door', channel: 'phone' }]);
});

test('the language is chosen by keyboard, and the menu keeps the focus when the page is turned round', async ({
  quietPage: page,
}) => {
  await openSample(page);
  await chooseInMenu(page, 'Språk', 'ar');
  await expect(page.locator('service-directory .frame')).toHaveAttribute('dir', 'rtl');
  const focus = await expectVisibleFocus(page, 'the change of language');
  expect(focus.tag).toBe('select');
  expect((await press(page, 'Shift+Tab')).name).toContain('مغادرة');
});

test('«open now» is pressed and taken back by keyboard, and keeps the focus', async ({ quietPage: page }) => {
  await openSample(page);
  await tabTo(page, ({ name }) => name.startsWith('Åpent nå'));
  const all = await cards(page).count();
  await press(page, 'Space');
  await expect(filter(page, 'openNow')).toHaveAttribute('aria-pressed', 'true');
  await settled(page);
  expect(await cards(page).count()).toBeLessThan(all);
  expect((await expectVisibleFocus(page, 'the search')).name).toMatch(/^Åpent nå/);
  await press(page, 'Space');
  await expect(cards(page)).toHaveCount(all);
  expect((await expectVisibleFocus(page, 'the search')).name).toMatch(/^Åpent nå/);
});

test('each thing that was chosen is taken away in turn, and the focus stays among them, then goes to the list', async ({
  quietPage: page,
}) => {
  await openSample(page);
  await tabTo(page, ({ name }) => name.startsWith('Åpent nå'));
  await press(page, 'Space');
  await tabTo(page, ({ name }) => name.startsWith('Gratis'));
  await press(page, 'Space');
  await tabTo(page, ({ name }) => name === 'Fjern: Åpent nå');
  const next = await press(page, 'Enter');
  expect(next.name).toBe('Fjern: Gratis');
  await press(page, 'Enter');
  await expect(page.locator('service-directory .chosen')).toHaveCount(0);
  const after = await expectVisibleFocus(page, 'the last choice was taken away');
  expect((await press(page, 'Tab')).box.bottom).toBeGreaterThanOrEqual(after.box.top);
});

test('a filter that nothing fits any more lets go without losing the focus', async ({ quietPage: page }) => {
  await openSample(page);
  await tabTo(page, ({ name }) => name.startsWith('Gratis'));
  await press(page, 'Space');
  await tabTo(page, ({ name }) => name === 'Søk', 'Shift+Tab');
  await page.keyboard.type('Tvilling');
  await expect(page.locator('service-directory [part~="empty"]')).toBeVisible();
  await tabTo(page, ({ name }) => name.startsWith('Gratis'));
  await press(page, 'Space');
  await expect(cards(page)).toHaveCount(2);
  await expectVisibleFocus(page, 'the filter was taken back');
  await press(page, 'Tab');
});

test('a need is chosen, which folds the needs away, and they are shown again', async ({
  quietPage: page,
}) => {
  await openSample(page);
  await tabTo(page, ({ name }) => name === 'Trygghet');
  const chosen = await press(page, 'Enter');
  await expect(cards(page)).toHaveCount(1);
  expect((await expectVisibleFocus(page, 'the needs are folded')).name).toBe('Trygghet');
  expect(chosen.name).toBe('Trygghet');
  await tabTo(page, ({ name }) => name === 'Hva trenger du?');
  const first = await press(page, 'Enter');
  await expect.poll(async () => (await focusOf(page))?.name).toBe('Helse');
  expect(first.tag).toBe('button');
});

test('more filters are unfolded, one is used, and all choices are taken back', async ({
  quietPage: page,
}) => {
  await openSample(page);
  const all = await cards(page).count();
  await tabTo(page, ({ name }) => name === 'Flere valg');
  await press(page, 'Enter');
  await expect(filter(page, 'wheelchair')).toBeVisible();
  await tabTo(page, ({ name }) => name.startsWith('Rullestol'));
  await press(page, 'Space');
  await expect(cards(page)).toHaveCount(1);
  await tabTo(page, ({ name }) => name === 'Fjern alle valg', 'Shift+Tab');
  const search = await press(page, 'Enter');
  expect(search.name).toBe('Søk');
  await expect(cards(page)).toHaveCount(all);
});

test('the list is sorted by name, and the menu keeps the focus', async ({ quietPage: page }) => {
  await openSample(page);
  await chooseInMenu(page, 'Rekkefølge', 'name');
  await expect(cards(page).first()).toContainText('Gammel sjekk');
  await settled(page);
  const names = await cards(page).locator('h2').allTextContents();
  expect(names.map((name) => name.trim())).toEqual(
    names.map((name) => name.trim()).sort((a, b) => a.localeCompare(b, 'nb')),
  );
  expect((await expectVisibleFocus(page, 'sorting')).tag).toBe('select');
});

test('where nothing fits, a way on leads to a result, and the focus goes with it', async ({
  quietPage: page,
}) => {
  await openSample(page);
  await tabTo(page, ({ name }) => name === 'Søk');
  await page.keyboard.type('Tvilling');
  await expect(cards(page)).toHaveCount(2);
  await tabTo(page, ({ name }) => name.startsWith('Flere valg'));
  await press(page, 'Enter');
  await tabTo(page, ({ name }) => name === 'Tøm søket', 'Shift+Tab');
  await press(page, 'Enter');
  await tabTo(page, ({ name }) => name.startsWith('Gratis'));
  await press(page, 'Space');
  await tabTo(page, ({ name }) => name === 'Søk', 'Shift+Tab');
  await page.keyboard.type('Tvilling');
  await expect(page.locator('service-directory [part~="empty"]')).toBeVisible();
  await tabTo(page, ({ name }) => name.startsWith('Uten «Gratis»'));
  await press(page, 'Enter');
  await expect(cards(page)).toHaveCount(2);
  await expectVisibleFocus(page, 'the list has come back');
});

test('where nothing fits, the emergency numbers and «remove all» are within reach', async ({
  quietPage: page,
}) => {
  await openSample(page);
  await tabTo(page, ({ name }) => name === 'Søk');
  await page.keyboard.type('qwertyuiop');
  await expect(page.locator('service-directory [part~="empty"]')).toBeVisible();
  await tabTo(page, ({ tag, name }) => tag === 'button' && name === 'Fjern alle valg');
  await tabTo(page, ({ href }) => href === 'tel:112');
  await tabTo(page, ({ tag, name }) => tag === 'button' && name === 'Fjern alle valg', 'Shift+Tab');
  await press(page, 'Enter');
  await expect(cards(page)).not.toHaveCount(0);
  await expectVisibleFocus(page, 'all choices were taken back');
});

test('a list that could not be loaded is asked for again, and the focus is not lost when it comes', async ({
  page,
}) => {
  let isBroken = true;
  await page
    .context()
    .route('**/sample/late.json', (route) => (isBroken ? route.fulfill({ status: 500 }) : route.fallback()));
  await openSample(page, {
    replaceElement: (element) => element.replace('/sample/directory.json', '/sample/late.json'),
    isListAwaited: false,
  });
  await page
    .context()
    .route('**/sample/late.json', async (route) =>
      isBroken ? route.fulfill({ status: 500 }) : route.fulfill({ json: longDirectory(3) }),
    );
  await expect(page.getByRole('alert')).toBeVisible();
  await tabTo(page, ({ name }) => name === 'Prøv igjen');
  const again = await press(page, 'Enter');
  expect(again.name).toContain('Prøv igjen');
  isBroken = false;
  await page.keyboard.press('Enter');
  await expect(cards(page)).toHaveCount(3);
  await expectVisibleFocus(page, 'the list has come');
});

test('on a wide screen the search, the list and the map follow each other', async ({ quietPage: page }) => {
  await openSample(page, { viewport: WIDE });
  await expect(page.locator('service-directory-map .marker button').first()).toBeVisible();
  await tabTo(page, ({ name }) => name === 'Søk');
  await pressTimes(page, 'Tab', 4);
  await tabTo(page, ({ name }) => name.startsWith('Rekkefølge'));
  await tabTo(page, ({ card }) => card !== '');
  await tabTo(page, ({ name }) => name === 'Hopp over kartet');
  expect(await searchBox(page).inputValue()).toBe('');
});
