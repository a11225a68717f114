import { expect, expectNoAxeFindings, expectNoSidewaysScroll, test } from './helpers.ts';

const PHONE = { width: 360, height: 740 };

const PAGES = [
  { path: '/', language: 'nb', name: 'på norsk' },
  { path: '/en/', language: 'en', name: 'in English' },
];

test.describe('where scripts do not run', () => {
  test.use({ javaScriptEnabled: false });

  for (const { path, language, name } of PAGES)
    test(`the whole list can be read, ${name}, with numbers to call and the way out`, async ({ page }) => {
      await page.setViewportSize(PHONE);
      await page.goto(path);
      const list = page.locator(`.service-directory-list[lang="${language}"]`);
      await expect(list.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await list.locator('article').count()).toBeGreaterThanOrEqual(120);
      await expect(list.locator('a[href="tel:112"]').first()).toBeVisible();
      await expect(page.locator('.fallback .leave')).toBeVisible();
      expect(await list.locator('a[href^="tel:"]').count()).toBeGreaterThan(50);
    });
});

for (const { path, language, name } of PAGES)
  test(`the list with search takes its place where they run, ${name}`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator('service-directory-card').first()).toBeVisible();
    await expect(page.locator('.service-directory-list')).toBeHidden();
    await expect(page.locator('service-directory')).toHaveAttribute('lang', language);
    await expectNoAxeFindings(page);
  });

test('the list stays where the search does not come, and nothing is sideways', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await page.route('**/service-directory.js', (route) => route.abort());
  await page.goto('/');
  await expect(page.locator('.service-directory-list article').first()).toBeVisible();
  await expectNoSidewaysScroll(page);
  // Articles are alike: the first ten stand for all, which would take axe a minute.
  await page.locator('article:nth-of-type(n + 11)').evaluateAll((all) => all.forEach((one) => one.remove()));
  await expectNoAxeFindings(page);
});
