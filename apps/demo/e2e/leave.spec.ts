import type { Page } from '@playwright/test';
import { copyFixture } from './check-inputs.ts';
import { embedReady, expect, test } from './helpers.ts';

/** Leaving from the pages around the list, for good. */

const AWAY = 'https://www.wikipedia.org/';
test.use({ leavesTo: 'https://www.wikipedia.org' });

const PAGES = ['/about/', '/about/en/', '/sources/', '/sources/en/', '/guide/', '/guide/en/', '/check/', '/check/rules/', '/check/rules/en/', '/edit/', '/embed/', '/404.html']; // prettier-ignore

for (const path of PAGES)
  test(`the button and three presses of Shift replace ${path}, and one step back does not show it`, async ({
    quietPage: page,
  }) => {
    for (const way of ['button', 'keys'] as const) {
      await page.goto('/favicon.svg');
      await page.goto(path);
      // First of all that Tab comes to, as in the list.
      await page.keyboard.press('Tab');
      await expect(page.locator('.bar > .leave')).toBeFocused();
      if (way === 'button') await page.keyboard.press('Enter');
      else {
        await page.keyboard.press('Shift');
        await page.keyboard.press('Shift');
        await expect(page.locator('.bar > [role=status]')).toHaveText(/^(Trykk|Press) Shift 1 /);
        await page.keyboard.press('Shift');
      }
      await expect(page).toHaveURL(AWAY);
      await page.goBack();
      await expect(page).toHaveURL(/\/favicon\.svg$/);
    }
  });

test('from a page that says nothing of it the site that she leaves to is not told where she was', async ({
  page,
}) => {
  const told: (string | undefined)[] = [];
  await page.route(`${AWAY}**`, (route) => {
    told.push(route.request().headers()['referer']);
    return route.fulfill({ body: 'Elsewhere' });
  });
  // The page as a host has it that says nothing of referrers, neither in a header nor in the page.
  await page.route('**/en/', async (route) => {
    const response = await route.fetch();
    const { 'referrer-policy': _, ...headers } = response.headers();
    const body = (await response.text()).replace(/<meta name="referrer"[^>]*>/, '');
    await route.fulfill({ response, headers, body });
  });
  const go = async (way: () => Promise<void>) => {
    await page.goto('/en/');
    await expect(page.locator('service-directory-leave-button a')).toBeVisible();
    await way();
    await expect(page).toHaveURL(AWAY);
    return told.pop();
  };
  // A page of another site is told of this one by anything else that leads there.
  expect(await go(() => page.evaluate((away) => location.assign(away), AWAY))).toContain('127.0.0.1');
  const leave = page.locator('service-directory-leave-button a');
  expect(await go(() => leave.click())).toBeUndefined();
  expect(await go(() => leave.click({ modifiers: ['Control'] }))).toBeUndefined();
  expect(
    await go(async () => {
      for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
    }),
  ).toBeUndefined();
});

test('the page is covered before the next one answers', async ({ page }) => {
  await page.route(`${AWAY}**`, () => undefined);
  await page.goto('/about/');
  const isCovered = await page.locator('.leave').evaluate((leave: HTMLElement) => {
    leave.click();
    const cover = document.querySelector('[data-service-directory-cover]');
    return cover !== null && cover === document.elementFromPoint(innerWidth / 2, innerHeight / 2);
  });
  expect(isCovered).toBe(true);
});

test('work that is not saved keeps nobody on the page', async ({ quietPage: page }, testInfo) => {
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  const folder = await copyFixture(testInfo.outputPath('vestbyen'));
  await page.goto('/edit/');
  await page.locator('input[aria-label="Åpne en mappe"]').setInputFiles(folder);
  await page.locator('service-directory-editor-list li button').first().click();
  await page.getByRole('textbox', { name: 'Navn: norsk bokmål' }).pressSequentially('x');
  await expect(page.locator('service-directory-editor-bar')).not.toContainText('Alt er lagret');
  await page.locator('#leave').click();
  await expect(page).toHaveURL(AWAY);
  expect(asked).toEqual([]);
});

test.describe('where scripts do not run', () => {
  test.use({ javaScriptEnabled: false });

  test('the plain link still leads away', async ({ page }) => {
    await page.route(`${AWAY}**`, (route) => route.fulfill({ body: 'Elsewhere' }));
    await page.goto('/about/');
    await page.locator('.leave').click();
    await expect(page).toHaveURL(AWAY);
  });
});

/** Scrolls through a page; gives the places at which something else lies over the middle of its way out. */
const coveredAt = (page: Page) =>
  page.evaluate(async () => {
    const covered: number[] = [];
    for (let top = 0; top < document.documentElement.scrollHeight - innerHeight; top += 30) {
      scrollTo(0, top);
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      const leave = document.querySelector('.bar > .leave')!;
      const { left, top: at, width, height } = leave.getBoundingClientRect();
      if (document.elementFromPoint(left + width / 2, at + height / 2) !== leave) covered.push(top);
    }
    return covered;
  });

test('nothing in the preview of the editor lies over the way out of the page', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/edit/');
  await page.getByRole('button', { name: 'Prøv med den norske katalogen' }).click();
  await page.getByRole('searchbox').fill('legevakt');
  await page
    .locator('service-directory-editor-list')
    .getByRole('listitem')
    .first()
    .getByRole('button')
    .click();
  await page.getByRole('button', { name: 'Se det leserne ser' }).click();
  await page.getByRole('button', { name: /^Alt om stedet/ }).click();
  await expect(page.locator('service-directory-record [part~="record-name"]')).toBeVisible();
  expect(await coveredAt(page)).toEqual([]);
});

test('nothing in the preview of the list lies over the way out of the page that makes its code', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/embed/');
  await embedReady(page);
  await page.locator('.preview .stage').scrollIntoViewIfNeeded();
  expect(await coveredAt(page)).toEqual([]);
});
