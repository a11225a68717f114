import { ACCESSIBILITY } from '../../../scripts/docs/accessibility-sentences.mjs';
import { PAGES_FOR_KEEPERS, SENTENCES } from '../../../scripts/docs/privacy-sentences.mjs';
import { expect, expectNoAxeFindings, expectNoSidewaysScroll, test } from './helpers.ts';

const PAGES = { nb: '/about/', en: '/about/en/' } as const;
const LANGUAGES = ['nb', 'en'] as const;

for (const lang of LANGUAGES) {
  test(`says every sentence that tests prove, and leaves no gap to fill in (${lang})`, async ({
    quietPage: page,
  }) => {
    await page.goto(PAGES[lang]);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    const sentences = (await page.locator('.sentences li').allTextContents()).map((text) => text.trim());
    const proved = [...SENTENCES.filter(({ tests }) => tests !== undefined), ...PAGES_FOR_KEEPERS];
    for (const sentence of [...proved, ...ACCESSIBILITY]) expect(sentences).toContain(sentence[lang]);
    expect(await page.locator('main').textContent()).not.toMatch(/[[\]]/);
  });

  test(`says who answers, what was tried and what not, and where to complain (${lang})`, async ({
    quietPage: page,
  }) => {
    await page.goto(PAGES[lang]);
    for (const site of ['diskrimineringsnemnda', 'uutilsynet'])
      await expect(page.locator(`a[href^="https://www.${site}.no/"]`)).toBeVisible();
    for (const id of ['what', 'privacy', 'accessibility'])
      await expect(page.locator(`.contents a[href="#${id}"]`)).toBeVisible();
    expect(await page.locator('dl.criteria dt').count()).toBeGreaterThanOrEqual(3);
    const links = page.locator('main a[href^="http"]');
    const rels = await links.evaluateAll((all) => all.map((link) => link.getAttribute('rel')));
    expect(new Set(rels)).toEqual(new Set(['noreferrer noopener']));
  });

  for (const colorScheme of ['light', 'dark'] as const)
    test(`axe finds nothing, and nothing scrolls sideways (${lang}, ${colorScheme})`, async ({
      quietPage: page,
    }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 280, height: 640 });
      await page.goto(PAGES[lang]);
      await expectNoSidewaysScroll(page);
      await expectNoAxeFindings(page);
    });
}

test('is found from the list, and its two languages lead to each other', async ({ quietPage: page }) => {
  await page.goto('/');
  await page
    .locator('.page-footer')
    .getByRole('link', { name: /Om siden/ })
    .click();
  await expect(page).toHaveURL(/\/about\/$/);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/about\/en\/$/);
  await page.getByRole('link', { name: 'Norsk bokmål' }).click();
  await expect(page).toHaveURL(/\/about\/$/);
});

test('the way out is in reach wherever one reads', async ({ quietPage: page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/about/#accessibility');
  const leave = page.getByRole('link', { name: 'Forlat siden' });
  await expect(leave).toBeInViewport({ ratio: 1 });
  await expect(page.locator('#accessibility')).toBeInViewport();
});
