import { expect, expectNoSidewaysScroll, layOutAll, settled, test } from './helpers.ts';

const NUMBERS = ['112', '113', '116006'];

test.use({ viewport: { width: 360, height: 740 } });

test('the first lines say what this is and give the three numbers, and leave room for the directory', async ({
  quietPage,
}) => {
  // Until the list shows them, which it cannot yet.
  await quietPage.route('**/data/directory.json', () => undefined);
  await quietPage.goto('/');
  await expect(quietPage).toHaveTitle('Oversikt');
  const notice = quietPage.getByRole('banner');
  await expect(notice).toContainText('Dette er en demonstrasjon');
  await expect(notice).toContainText('ikke sjekket');
  await expect(notice).toContainText('A demonstration, from public pages');
  await expect(notice).toContainText('not checked with the providers');
  for (const number of NUMBERS)
    await expect(notice.locator(`a[href="tel:${number}"]`)).toBeInViewport({ ratio: 1 });
  const box = await notice.boundingBox();
  expect(box?.y).toBe(0);
  expect(box?.height).toBeLessThanOrEqual(90);
});

test('the numbers are there once: those of the list, with words, take the place of the bare ones', async ({
  quietPage,
}) => {
  await quietPage.addInitScript(() => {
    const page = window as unknown as { shifted: number };
    page.shifted = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
        page.shifted += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await quietPage.goto('/');
  const bare = quietPage.locator('.numbers');
  await expect(quietPage.locator('service-directory-emergency a[href="tel:112"]')).toBeVisible();
  await expect(bare).toBeHidden();
  await settled(quietPage);
  const shifted = await quietPage.evaluate(() => (window as unknown as { shifted: number }).shifted);
  expect(shifted).toBeLessThanOrEqual(0.02);
  // A record shows none: there they are the ones above.
  await quietPage
    .locator('service-directory-card')
    .first()
    .getByRole('button', { name: /^Alt om/ })
    .click();
  await expect(quietPage.locator('service-directory-record article')).toBeVisible();
  await expect(bare).toBeVisible();
});

test('a number in the first lines is as large as a thumb', async ({ quietPage }) => {
  await quietPage.goto('/');
  for (const link of await quietPage.locator('.numbers a').all()) {
    const { width, height } = (await link.boundingBox()) ?? { width: 0, height: 0 };
    expect(Math.min(height, width + 8)).toBeGreaterThanOrEqual(24);
    expect(height).toBeGreaterThanOrEqual(44);
  }
});

test.describe('where scripts do not run', () => {
  test.use({ javaScriptEnabled: false });

  test('the page still gives three numbers to call, and a way out', async ({ page }) => {
    await page.goto('/');
    const main = page.getByRole('main');
    for (const number of NUMBERS) await expect(main.locator(`a[href="tel:${number}"]`).first()).toBeVisible();
    const leave = main.getByRole('link', { name: 'Forlat siden' });
    await expect(leave).toBeVisible();
    await expect(leave).toHaveAttribute('rel', 'noreferrer noopener');
    await layOutAll(page);
    const small = await main
      .getByRole('link')
      .evaluateAll((links) =>
        links.filter((link) => link.getBoundingClientRect().height < 44).map((link) => link.textContent),
      );
    expect(small).toEqual([]);
  });
});

for (const width of [320, 360]) {
  test(`nothing scrolls sideways on a phone ${width} px wide`, async ({ quietPage }) => {
    await quietPage.setViewportSize({ width, height: 740 });
    await quietPage.goto('/');
    await expect(quietPage.locator('service-directory-card').first()).toBeVisible();
    await expectNoSidewaysScroll(quietPage);
  });
}
