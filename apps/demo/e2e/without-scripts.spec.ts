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
  await expectNoAxeFindings(page);
});

test('services far from the window are not laid out, stand in the way of no search of the browser, and are printed', async ({
  page,
}) => {
  await page.route('**/service-directory.js', (route) => route.abort());
  await page.goto('/');
  const drawn = () =>
    page
      .locator('.service-directory-list article')
      .evaluateAll((all) =>
        all.map((one) => one.querySelector('h2')!.checkVisibility({ contentVisibilityAuto: true })),
      );
  const first = await drawn();
  expect(first[0]).toBe(true);
  expect(first.filter((isDrawn) => isDrawn).length).toBeLessThan(10);
  const name = await page.locator('.service-directory-list article h2').nth(100).textContent();
  expect(
    await page.evaluate((text) => (window as unknown as { find(text: string): boolean }).find(text), name!),
  ).toBe(true);
  await expect(page.locator('.service-directory-list article h2').nth(100)).toBeInViewport();
  await page.emulateMedia({ media: 'print' });
  // The page is laid out anew in its own time.
  await expect.poll(async () => [...new Set(await drawn())]).toEqual([true]);
});

test('a reader who has begun with the list stays at the service that she reads when the search comes', async ({
  page,
}) => {
  await page.setViewportSize(PHONE);
  let come = (): void => undefined;
  const asked = new Promise<void>((resolve) => (come = resolve));
  await page.route('**/data/directory.json', async (route) => {
    await asked;
    await route.continue();
  });
  await page.goto('/', { waitUntil: 'commit' });
  const article = page.locator('.service-directory-list article').nth(40);
  const name = (await article.getByRole('heading').first().textContent()) ?? '';
  await page.waitForFunction(() => customElements.get('service-directory') !== undefined);
  await article.evaluate((one) => {
    scrollTo({ top: one.getBoundingClientRect().top + scrollY - 50, behavior: 'instant' });
  });
  await expect(article).toBeInViewport();
  // A frame, in which the browser tells that it was scrolled.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
  come();
  await expect(page.locator('service-directory-card').first()).toBeAttached();
  await expect(
    page.locator('service-directory-card').getByRole('heading', { name, exact: true }).first(),
  ).toBeInViewport();
});

test('whoever goes by keys finds all services laid out, so that the focus lands where it can be seen', async ({
  page,
}) => {
  await page.setViewportSize(PHONE);
  await page.route('**/service-directory.js', (route) => route.abort());
  await page.goto('/');
  const far = page.locator('.service-directory-list article h2').nth(100);
  const isDrawn = () => far.evaluate((heading) => heading.checkVisibility({ contentVisibilityAuto: true }));
  expect(await isDrawn()).toBe(false);
  await page.keyboard.press('Tab');
  expect(await isDrawn()).toBe(true);
  await page.locator('.page-footer a').first().focus();
  await page.keyboard.press('Tab');
  await expect(page.locator('.page-footer a').nth(1)).toBeFocused();
  await expect(page.locator('.page-footer a').nth(1)).toBeInViewport();
});
