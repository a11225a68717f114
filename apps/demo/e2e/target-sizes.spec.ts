import { EDITOR_STATES, openEditor } from './editor-states.ts';
import { expect, test } from './helpers.ts';
import { STATES } from './sample/states.ts';
import { tooSmall } from './target-sizes.ts';

/** How large everything is that can be pressed, measured in every state; what is too small is named. */

const WIDTHS = [280, 360, 1280];

for (const [state, open] of Object.entries(STATES)) {
  if (state === 'list on paper') continue;
  test(`what can be pressed is large enough: ${state}`, async ({ page }) => {
    await open(page);
    const faults: string[] = [];
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      // Until the element knows its width.
      await expect(page.locator('service-directory .columns.is-wide')).toHaveCount(
        width >= 1000 && (await page.locator('service-directory .columns').count()) > 0 ? 1 : 0,
      );
      const { faults: found, measured } = await tooSmall(page);
      expect(measured).toBeGreaterThan(3);
      for (const fault of found) faults.push(`${width} px: ${fault}`);
    }
    expect(faults).toEqual([]);
  });
}

test('what can be pressed is large enough: the editor, from its first page to a record', async ({ page }) => {
  test.slow();
  await openEditor(page);
  const faults: string[] = [];
  for (const [state, go] of Object.entries(EDITOR_STATES)) {
    await go(page);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      const { faults: found, measured } = await tooSmall(page);
      expect(measured).toBeGreaterThan(3);
      for (const fault of found) faults.push(`${state}, ${width} px: ${fault}`);
    }
  }
  expect(faults).toEqual([]);
});
