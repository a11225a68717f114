import { rules } from '@service-directory/validator';
import { expect, expectNoAxeFindings, expectNoSidewaysScroll, test } from './helpers.ts';

const PAGES = { nb: '/check/rules/', en: '/check/rules/en/' } as const;

for (const [lang, address] of Object.entries(PAGES)) {
  test(`every rule has its place, with why and an example (${lang})`, async ({ quietPage: page }) => {
    await page.goto(address);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    const shown = await page.locator('.rule').evaluateAll((all) =>
      all.map((rule) => ({
        id: rule.id,
        why: rule.querySelector('p')?.textContent?.trim() ?? '',
      })),
    );
    expect(shown.map(({ id }) => id)).toEqual(rules.map(({ code }) => code.replaceAll('/', '-')));
    expect(shown.filter(({ why }) => why === '')).toEqual([]);
  });

  test(`axe finds nothing, and nothing scrolls sideways (${lang})`, async ({ quietPage: page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(address);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await expectNoSidewaysScroll(page);
    // One family is enough: all are made by one template, and axe takes long on all of them.
    await page
      .locator('.family:not(:first-of-type)')
      .evaluateAll((all) => all.forEach((one) => one.remove()));
    await expectNoAxeFindings(page);
  });
}

test('the two languages lead to each other, and to the page that checks', async ({ quietPage: page }) => {
  await page.goto(PAGES.nb);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/check\/rules\/en\/$/);
  await page.getByRole('link', { name: 'Norsk bokmål' }).click();
  await page.getByRole('link', { name: 'Sjekk en katalog' }).click();
  await expect(page).toHaveURL(/\/check\/$/);
});
