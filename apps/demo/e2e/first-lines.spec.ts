import { expect, expectNoSidewaysScroll, test } from './helpers.ts';

const NUMBERS = ['112', '113', '116006'];

test.use({ viewport: { width: 360, height: 740 } });

test('the first lines say what this is and give the three numbers, and leave room for the directory', async ({
  quietPage,
}) => {
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
