import { expect, expectNoAxeFindings, expectNoSidewaysScroll, test } from './helpers.ts';

const openAll = () => {
  for (const details of document.querySelectorAll('details')) details.open = true;
};

const PAGES = {
  nb: { path: '/sources/', title: 'Kilder', heading: 'Hvor opplysningene kommer fra', first: 'Dette er en demonstrasjon.', services: 'tilbud' },
  en: { path: '/sources/en/', title: 'Sources', heading: 'Where the facts come from', first: 'This is a demonstration.', services: 'services' },
} as const; // prettier-ignore

for (const [lang, { path, title, heading, first, services }] of Object.entries(PAGES)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`has no axe findings, ${lang}, ${colorScheme}`, async ({ quietPage }) => {
      await quietPage.emulateMedia({ colorScheme });
      await quietPage.goto(path);
      // A few open ones are enough: all are made by one template, and axe takes long on all of them.
      for (const summary of (await quietPage.locator('summary').all()).slice(0, 6)) await summary.click();
      await expectNoAxeFindings(quietPage);
    });
  }

  test(`says at once that it is a demonstration, and how many services there are, ${lang}`, async ({
    quietPage,
  }) => {
    await quietPage.goto(path);
    await expect(quietPage).toHaveTitle(title);
    await expect(quietPage.locator('html')).toHaveAttribute('lang', lang);
    await expect(quietPage.getByRole('heading', { level: 1 })).toHaveText(heading);
    await expect(quietPage.getByText(first)).toBeInViewport();
    const count = quietPage.locator('.counts div', { hasText: services }).locator('dd');
    expect(Number(await count.first().textContent())).toBeGreaterThanOrEqual(120);
  });
}

test('leads to the same page in the other language, and from the English pages to the English one', async ({
  quietPage,
}) => {
  await quietPage.goto('/sources/');
  await quietPage.getByRole('link', { name: 'English' }).click();
  await expect(quietPage).toHaveTitle('Sources');
  await quietPage.getByRole('link', { name: 'Norsk bokmål' }).first().click();
  await expect(quietPage).toHaveTitle('Kilder');
  for (const path of ['/en/', '/about/en/']) {
    await quietPage.goto(path);
    await expect(quietPage.locator('a[href^="/sources/en/"]').first()).toBeAttached();
    await expect(quietPage.locator('a[href="/sources/"]')).toHaveCount(0);
  }
});

test('shows the sources of a service when its organisation is opened', async ({ quietPage }) => {
  await quietPage.goto('/sources/');
  const organization = quietPage.locator('details').first();
  const firstSource = organization.locator('li').first();
  await expect(firstSource).toBeHidden();
  await organization.locator('summary').click();
  await expect(firstSource).toBeVisible();
  await expect(firstSource).toContainText('Lest');
  await expect(firstSource).toContainText('Gjelder');
  expect(new URL(quietPage.url()).hash).toBe('');
});

test('gives every service a source, and no linked page the name of ours', async ({ quietPage }) => {
  await quietPage.goto('/sources/');
  expect(await quietPage.locator('.service:not(:has(li))').count()).toBe(0);
  const links = await quietPage
    .locator('a[href^="http"]')
    .evaluateAll((all) => all.map((link) => link.getAttribute('rel')));
  expect(links.length).toBeGreaterThan(120);
  expect(new Set(links)).toEqual(new Set(['noreferrer noopener']));
});

test('fits a narrow phone', async ({ quietPage }) => {
  for (const { path } of Object.values(PAGES)) {
    for (const width of [320, 360]) {
      await quietPage.setViewportSize({ width, height: 740 });
      await quietPage.goto(path);
      await quietPage.evaluate(openAll);
      await expectNoSidewaysScroll(quietPage);
    }
  }
});

test('keeps the way out in reach', async ({ quietPage }) => {
  await quietPage.setViewportSize({ width: 360, height: 740 });
  await quietPage.goto('/sources/');
  await quietPage.evaluate(() => window.scrollTo(0, document.body.scrollHeight / 2));
  const leave = quietPage.getByRole('link', { name: 'Forlat siden' });
  await expect(leave).toBeInViewport({ ratio: 1 });
  expect((await leave.boundingBox())?.height).toBeGreaterThanOrEqual(44);
});

test.describe('where scripts do not run', () => {
  test.use({ javaScriptEnabled: false });

  test('everything is there', async ({ page }) => {
    await page.goto('/sources/');
    await page.locator('summary').first().click();
    await expect(page.locator('details').first().locator('a').first()).toBeVisible();
  });
});

test('tells who made the words of each language', async ({ quietPage }) => {
  await quietPage.goto('/sources/');
  const languages = quietPage.locator('.languages li');
  await expect(languages).toHaveCount(23);
  const thai = languages.filter({ has: quietPage.locator('[lang="th"]') });
  await expect(thai).toContainText('Oversatt av en maskin');
  await expect(thai).toContainText('2026');
});
