import type { Page } from '@playwright/test';
import { expect, test } from './helpers.ts';
import { focusOf, press, tabTo } from './keyboard.ts';
import { cards, map, openSample, record, WIDE } from './sample/page.ts';

/** Leaving without a mouse, from wherever the reader is; and several directories on one page. */

const AWAY = 'https://www.wikipedia.org/';
test.use({ leavesTo: 'https://www.wikipedia.org' });

/** Fails unless the page is gone, and one step back leads to what was before it. */
async function expectGone(page: Page): Promise<void> {
  await expect(page).toHaveURL(AWAY);
  await page.goBack();
  await expect(page).toHaveURL(/\/favicon\.svg$/);
}

/** Something that was looked at before. */
const begin = async (page: Page): Promise<void> => {
  await page.goto('/favicon.svg');
  await openSample(page);
};

const goToLeave = (page: Page) => tabTo(page, ({ name }) => name.startsWith('Forlat siden'), 'Shift+Tab');

test('the button to leave is the first stop of the element, and leaves', async ({ quietPage: page }) => {
  await begin(page);
  expect((await press(page, 'Tab')).name).toContain('Forlat siden');
  await page.keyboard.press('Enter');
  await expectGone(page);
});

test('three presses of Shift leave, after two have been counted aloud', async ({ quietPage: page }) => {
  await begin(page);
  await page.keyboard.press('Shift');
  await page.keyboard.press('Shift');
  await expect(page.getByText('Trykk Shift 1 gang til for å forlate siden.')).toBeAttached();
  await page.keyboard.press('Shift');
  await expectGone(page);
});

test('going back with Shift and Tab never leaves', async ({ quietPage: page }) => {
  await begin(page);
  await tabTo(page, ({ name }) => name === 'Søk');
  for (let turn = 0; turn < 4; turn++) await press(page, 'Shift+Tab');
  await expect(cards(page).first()).toBeVisible();
});

test('leaving from a record', async ({ quietPage: page }) => {
  await begin(page);
  await tabTo(page, ({ card, name }) => card === 'open-door' && name.startsWith('Alt om stedet'));
  await page.keyboard.press('Enter');
  await expect(record(page).locator('article')).toBeVisible();
  await expect.poll(async () => (await focusOf(page))?.id).toBe('record-name');
  await goToLeave(page);
  await page.keyboard.press('Enter');
  await expectGone(page);
});

test('leaving from the map, by three presses and by the button', async ({ quietPage: page }) => {
  for (const way of ['keys', 'button'] as const) {
    await begin(page);
    await tabTo(page, ({ name }) => name === 'Kart');
    await press(page, 'Enter');
    await expect(map(page).locator('.point').first()).toBeVisible();
    await tabTo(page, ({ name }) => name === 'Nattdør');
    if (way === 'keys') for (let turn = 0; turn < 3; turn++) await page.keyboard.press('Shift');
    else {
      await goToLeave(page);
      await page.keyboard.press('Enter');
    }
    await expectGone(page);
  }
});

test('leaving while the list loads', async ({ quietPage: page }) => {
  await page.goto('/favicon.svg');
  await page.context().route('**/sample/never.json', () => undefined);
  await openSample(page, {
    replaceElement: (element) => element.replace('/sample/directory.json', '/sample/never.json'),
    isListAwaited: false,
  });
  await expect(page.locator('service-directory [part~="loading"]')).toBeVisible();
  await tabTo(page, ({ name }) => name.startsWith('Forlat siden'));
  await page.keyboard.press('Enter');
  await expectGone(page);
});

test('two directories on one page: each keeps its own focus, and three presses leave once', async ({
  quietPage: page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.isNavigationRequest()) asked.push(request.url());
  });
  await openSample(page, {
    viewport: WIDE,
    replaceElement: (element) => `<div class="one">${element}</div><div class="other">${element}</div>`,
  });
  const one = page.locator('.one');
  const other = page.locator('.other');
  await expect(other.locator('service-directory-card').first()).toBeVisible();
  await other.getByRole('searchbox').focus();
  await press(page, 'Shift+Tab');
  await tabTo(page, ({ name }) => name === 'Søk');
  await page.keyboard.type('Nattdør');
  await expect(other.locator('service-directory-card')).toHaveCount(1);
  await expect(one.locator('service-directory-card')).toHaveCount(7);
  await tabTo(page, ({ name }) => name.startsWith('Alt om stedet'));
  await page.keyboard.press('Enter');
  await expect(other.locator('service-directory-record article')).toBeVisible();
  await expect(one.locator('service-directory-record')).toHaveCount(0);
  await expect.poll(async () => (await focusOf(page))?.name).toBe('Nattdør');
  await tabTo(page, ({ name }) => name === 'Tilbake til listen', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await focusOf(page))?.card).toBe('night-door');
  expect(await other.evaluate((box) => box.contains(document.activeElement))).toBe(true);

  asked.length = 0;
  for (let turn = 0; turn < 3; turn++) await page.keyboard.press('Shift');
  await expect(page).toHaveURL(AWAY);
  expect(asked).toEqual([AWAY]);
});
