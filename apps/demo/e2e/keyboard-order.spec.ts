import { expect, test } from './helpers.ts';
import { focusOf, press, stopsOf, type Focus } from './keyboard.ts';
import { chooseLanguage, openSample, PHONE, WIDE } from './sample/page.ts';
import { STATES } from './sample/states.ts';

/** Tab through whole pages: every stop is seen and comes once, in the order in which the page is read. */

/** Boxes in one line need not have quite the same edge. */
const SLACK_PX = 4;

/** Does a stop come after another in reading: lower down, or further along in the same line? */
function follows(before: Focus, after: Focus, direction: 'ltr' | 'rtl'): boolean {
  const a = before.box;
  const b = after.box;
  const isSameLine = a.top < b.bottom - SLACK_PX && b.top < a.bottom - SLACK_PX;
  if (!isSameLine) return b.top >= a.bottom - SLACK_PX;
  return direction === 'ltr' ? b.left >= a.left : b.right <= a.right;
}

/** The stops that are read before the one in front of them, by name; the bar that stays in reach moves with the window. */
const outOfOrder = (stops: readonly Focus[], direction: 'ltr' | 'rtl'): string[] =>
  stops.flatMap((stop, index) => {
    const before = stops[index - 1];
    if (before === undefined || follows(before, stop, direction)) return [];
    return [`«${stop.name.slice(0, 40)}» after «${before.name.slice(0, 40)}»`];
  });

const ON_A_PHONE = [
  'list',
  'typed search',
  'filters open',
  'several choices',
  'no match',
  'record',
  'record with little known',
  'address for a driver',
  'failed',
  'empty directory',
];

for (const language of ['nb', 'ar'] as const) {
  for (const state of ON_A_PHONE) {
    test(`on a phone the stops are in the order of reading: ${state} (${language})`, async ({ page }) => {
      await STATES[state]?.(page);
      await chooseLanguage(page, language);
      // Behind the bar that stays in reach; what stands above it is the page's own.
      const leave = page.locator('service-directory-leave-button a').first();
      await leave.focus();
      await press(page, 'Tab');
      const first = await press(page, 'Tab');
      const stops = [first, ...(await stopsOf(page))];
      expect(stops.length).toBeGreaterThan(4);
      expect(outOfOrder(stops, language === 'ar' ? 'rtl' : 'ltr')).toEqual([]);
    });
  }
}

test('Shift+Tab goes back through the same stops, and none of them is hidden under the bar', async ({
  page,
}) => {
  await openSample(page, { viewport: PHONE });
  const forward = (await stopsOf(page)).map(({ key }) => key);
  await page.locator('.page-footer a').last().focus();
  const back = [(await focusOf(page))?.key];
  while (back.length < forward.length) back.push((await press(page, 'Shift+Tab')).key);
  expect(back.reverse()).toEqual(forward);
});

test('on a wide screen each column is gone through before the next', async ({ page }) => {
  await openSample(page, { viewport: WIDE });
  await expect(page.locator('service-directory-map .marker button').first()).toBeVisible();
  const stops = await stopsOf(page);
  const columns = await page
    .locator('service-directory .columns')
    .evaluate((box) => [...box.children].map((column) => column.getBoundingClientRect().left));
  const within = stops.filter(({ box }) => box.left >= (columns[0] ?? 0));
  const columnOf = ({ box }: Focus) => columns.filter((left) => box.left >= left - SLACK_PX).length;
  const first = within.findIndex(({ name }) => name === 'Søk');
  const last = within.findIndex(({ href }) => href.endsWith('/sources/'));
  const order = within.slice(first, last).map(columnOf);
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(new Set(order).size).toBe(3);
});
