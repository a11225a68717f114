import { expect, test } from './helpers.ts';
import { cardOf, chooseLanguage, openSample, record } from './sample/page.ts';

/** What a screen reader is told of the list and of a record, kept beside this file: a change there is one to look at. */

for (const language of ['nb', 'ar'] as const) {
  test(`the tree of the list (${language})`, async ({ page }) => {
    await openSample(page);
    await chooseLanguage(page, language);
    // Without the bar above it, whose menu grows with every language.
    await expect(page.locator('service-directory .columns')).toMatchAriaSnapshot({
      name: `list-${language}.aria.yml`,
    });
  });

  test(`the tree of a record (${language})`, async ({ page }) => {
    await openSample(page);
    await chooseLanguage(page, language);
    await cardOf(page, 'open-door').locator('.more').click();
    await expect(record(page).locator('article')).toBeVisible();
    await expect(record(page)).toMatchAriaSnapshot({
      name: `record-${language}.aria.yml`,
    });
  });
}
