/** The snippet builder for somebody who has a keyboard and no mouse: from the first field to the copied code. */
import { embedReady, expect, test } from './helpers.ts';
import { expectVisibleFocus, focusOf, press, tabTo } from './keyboard.ts';

test.beforeEach(async ({ quietPage: page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/embed/');
  await embedReady(page);
});

const WIDTHS = [360, 1280];

for (const width of WIDTHS)
  test(`a lock, a look and a kind of page are chosen, and the code is copied, without a mouse, ${width} px wide`, async ({
    quietPage: page,
    context,
  }) => {
    await page.setViewportSize({ width, height: 740 });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await tabTo(page, ({ id }) => id === 'src');
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('/data/directory.json');

    await tabTo(page, ({ tag, name }) => tag === 'summary' && name === 'Mat og klær');
    await press(page, 'Enter');
    await tabTo(page, ({ id }) => id === 'need-food');
    await press(page, 'Space');
    await tabTo(page, ({ id }) => id === 'locality');
    await page.keyboard.type('Oslo');
    await tabTo(page, ({ id }) => id === 'theme');
    await press(page, 'ArrowDown');
    await expect(page.locator('#theme')).toHaveValue('high-contrast');
    await tabTo(page, ({ id }) => id === 'map-hidden');
    await press(page, 'Space');
    // What the map shows can no longer be chosen, and is no stop any more.
    expect((await press(page, 'Tab')).id).toBe('exit-url');

    await tabTo(page, ({ id }) => id === 'target');
    await page.keyboard.type('Vue');
    await expect(page.locator('#target')).toHaveValue('vue');
    await tabTo(page, ({ tag, name }) => tag === 'button' && name === 'Kopier');
    await press(page, 'Enter');
    await expect(page.locator('#status')).toHaveText('Kopiert.');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    for (const part of [
      'src="/data/directory.json"',
      'only-needs="food"',
      'only-locality="Oslo"',
      'map-hidden',
    ])
      expect(copied).toContain(part);
    expect(copied).toContain('themes/high-contrast.css');
    await expectVisibleFocus(page, 'copying');
  });

test('long code is scrolled with the arrows, and Tab leads out of it', async ({ quietPage: page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await tabTo(page, ({ id }) => id === 'code');
  await page.locator('#code').evaluate((node) => (node.scrollLeft = 0));
  for (let times = 0; times < 5; times += 1) await page.keyboard.press('ArrowRight');
  await expect.poll(() => page.locator('#code').evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
  expect((await press(page, 'Tab')).name).toBe('Kopier');
});

test('another language leaves the focus where it was, and the choices too', async ({ quietPage: page }) => {
  await tabTo(page, ({ id }) => id === 'locality');
  await page.keyboard.type('Bergen');
  await tabTo(page, ({ id }) => id === 'language', 'Shift+Tab');
  await press(page, 'Enter');
  await expect(page.locator('#heading')).toHaveText('Put the list on your page');
  expect((await focusOf(page))?.id).toBe('language');
  await expect(page.locator('#locality')).toHaveValue('Bergen');
});

test('the way out comes first, and the fields in the order in which they stand', async ({
  quietPage: page,
}) => {
  const ids: string[] = [];
  await tabTo(page, ({ id, tag }) => {
    ids.push(id || tag);
    return id === 'code';
  });
  expect(ids.slice(0, 3)).toEqual(['leave', 'back', 'language']);
  const drawn = await page
    .locator('.builder :is(input, select, summary, pre):visible')
    .evaluateAll((nodes) => nodes.map(({ id, localName }) => id || localName));
  const wanted = drawn.slice(0, drawn.indexOf('code') + 1);
  expect(ids.filter((id) => wanted.includes(id))).toEqual(wanted);
});
