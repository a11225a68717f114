import { INTERFACE_LANGUAGES } from '@service-directory/element/locales';
import type { Page } from '@playwright/test';
import { expect, expectNoSidewaysScroll, settled, test } from './helpers.ts';

const PHONE = { width: 360, height: 740 };
const menu = (page: Page) => page.locator('service-directory .top select');

async function open(page: Page): Promise<void> {
  await page.setViewportSize(PHONE);
  await page.goto('/');
  await expect(page.locator('service-directory-card').first()).toBeVisible();
}

async function choose(page: Page, language: string): Promise<void> {
  await menu(page).selectOption(language);
  await expect(page.locator('service-directory .frame')).toHaveAttribute('lang', language);
}

/** The language whose words a file of the build holds, those of the list or of a record: its name begins with it. */
const languageOf = (url: string) => /\/parts\/([a-z]{2})-[^/]*\.js$/.exec(url)?.[1];

test('loads one language at a time: that of the page, then the one that is chosen', async ({ quietPage }) => {
  const loaded: string[] = [];
  quietPage.on('request', (request) => {
    const language = languageOf(request.url());
    if (language !== undefined) loaded.push(language);
  });
  await open(quietPage);
  // The words of the list, and a moment later what explains those of a record.
  await expect.poll(() => loaded).toEqual(['nb', 'nb']);
  loaded.length = 0;
  await choose(quietPage, 'th');
  await expect.poll(() => loaded).toEqual(['th', 'th']);
});

test('offers the languages of the page first, then the others by their own names', async ({ quietPage }) => {
  await open(quietPage);
  const offered = await menu(quietPage)
    .locator('option')
    .evaluateAll((options) =>
      options.map((option) => [option.getAttribute('lang'), option.textContent.trim()]),
    );
  expect(offered[0]).toEqual(['nb', 'Norsk']);
  expect(offered).toHaveLength(INTERFACE_LANGUAGES.length);
  expect(offered).toEqual(
    expect.arrayContaining(INTERFACE_LANGUAGES.map(({ language, ownName }) => [language, ownName])),
  );
});

/** What of a page is wider than its box without being meant to scroll, looked for inside shadow roots. */
const cutParts = (page: Page) =>
  page.evaluate(() => {
    const cut: string[] = [];
    const visit = (root: ParentNode) => {
      for (const part of root.querySelectorAll<HTMLElement>('*')) {
        if (part.shadowRoot !== null) visit(part.shadowRoot);
        const isBox = part.matches('button, a, h1, h2, h3, h4, p, li, dt, dd, span');
        if (
          isBox &&
          part.clientWidth > 0 &&
          part.scrollWidth > part.clientWidth + 1 &&
          !part.closest('.for-screen-readers')
        )
          cut.push(`${part.localName}.${part.className}: ${part.textContent?.trim().slice(0, 40)}`);
      }
      const search = root.querySelector<HTMLInputElement>('input[type="search"]');
      if (search !== null) {
        const pen = document.createElement('canvas').getContext('2d');
        if (pen === null) throw new Error('There is nothing to measure letters with.');
        const { font, paddingInlineStart, paddingInlineEnd } = getComputedStyle(search);
        pen.font = font;
        const room = search.clientWidth - parseFloat(paddingInlineStart) - parseFloat(paddingInlineEnd);
        if (pen.measureText(search.placeholder).width > room + 1)
          cut.push(`placeholder: ${search.placeholder}`);
      }
    };
    visit(document);
    return cut;
  });

/** So many on one page, one after the other: most of the time goes into opening it. */
const LANGUAGES_PER_PAGE = 6;
const languages = INTERFACE_LANGUAGES.map(({ language }) => language);

for (let first = 0; first < languages.length; first += LANGUAGES_PER_PAGE) {
  const group = languages.slice(first, first + LANGUAGES_PER_PAGE);
  test(`fits a narrow phone, list and record (${group.join(', ')})`, async ({ quietPage }) => {
    test.slow(); // every card is laid out in each language
    await open(quietPage);
    for (const language of group)
      await test.step(language, async () => {
        await choose(quietPage, language);
        await settled(quietPage);
        await expectNoSidewaysScroll(quietPage);
        expect(await cutParts(quietPage)).toEqual([]);
        await quietPage.locator('service-directory-card .more').first().click();
        await expect(quietPage.locator('service-directory-record article')).toBeVisible();
        await expectNoSidewaysScroll(quietPage);
        expect(await cutParts(quietPage)).toEqual([]);
        await quietPage.locator('service-directory-record .back').click();
        await expect(quietPage.locator('service-directory-card').first()).toBeVisible();
      });
  });
}
