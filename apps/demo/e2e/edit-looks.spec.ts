import type { Page } from '@playwright/test';
import { EDITOR_STATES, openEditor } from './editor-states.ts';
import { expect, expectNoSidewaysScroll, test } from './helpers.ts';

/** Small windows; the last is a large one at 400 %. */
const WINDOWS = [
  { width: 360, height: 740 },
  { width: 280, height: 653 },
  { width: 320, height: 256 },
];

/** What lies on top at the corners of the way out, a little inside. */
const overTheWayOut = (page: Page) =>
  page.locator('#leave').evaluate((leave) => {
    const { left, right, top, bottom } = leave.getBoundingClientRect();
    const corners = [left + 12, right - 12].flatMap((x) => [top + 6, bottom - 6].map((y) => [x, y] as const));
    return corners
      .map(([x, y]) => document.elementFromPoint(x, y))
      .filter((top) => top !== leave)
      .map((top) => top?.localName ?? 'nothing');
  });

test('in small windows nothing lies over the way out, nothing scrolls sideways, and the form has room', async ({
  page,
}) => {
  await openEditor(page);
  for (const go of Object.values(EDITOR_STATES)) await go(page);
  const bar = page.locator('service-directory-editor-bar');
  for (const language of ['nb', 'en']) {
    for (const size of WINDOWS) {
      await page.setViewportSize(size);
      await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight / 2));
      await expect.poll(() => overTheWayOut(page)).toEqual([]);
      await expectNoSidewaysScroll(page);
      const box = await bar.boundingBox();
      const end = box === null ? 0 : box.y + box.height;
      expect(end, `${language}, ${size.width} px`).toBeLessThan(size.height / 2);
    }
    await page.evaluate(() => window.scrollTo(0, 0));
    await page.locator('#language').click();
  }
});

test('an address that is none is told beside the field, as it was written', async ({ page }) => {
  await openEditor(page);
  await EDITOR_STATES['first page'](page);
  const field = page.getByRole('textbox', { name: 'Nettadressen til katalogen' });
  await field.fill('bare noe');
  await field.press('Enter');
  await expect(field).toHaveAccessibleDescription(/«bare noe» er ingen nettadresse/);
});
