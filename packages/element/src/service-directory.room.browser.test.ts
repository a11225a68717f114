import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { makeDirectory } from './testing/fixtures.ts';
import { all, container, listed, onCleanPage, one } from './testing/page.ts';

/** How the room is used: what stands beside each other, and how high the list begins. */

onCleanPage();

const NO = (shortCode: string) => [{ channel: 'phone', value: { shortCode, country: 'NO' } }];
/** As in the Norwegian directory, with what is known of them behind a line of its own. */
const directory = () => ({
  ...makeDirectory(),
  emergencyContacts: [
    { label: { nb: 'Politi', en: 'Police', ar: 'الشرطة' }, contacts: NO('112'), note: 'Ring.' },
    { label: { nb: 'Ambulanse', en: 'Ambulance', ar: 'الإسعاف' }, contacts: NO('113') },
    {
      label: { nb: 'Vold', en: 'Violence', ar: 'العنف' },
      contacts: [{ ...NO('116006')[0], printed: '116 006' }],
    },
  ],
});

async function shownAt(width: number, lang: string) {
  await page.viewport(width, 800);
  return listed(directory(), { lang }, await container(width));
}

/** How many of some parts stand in each row. */
function rowsOf(parts: readonly Element[]): number[] {
  const tops = parts.map((part) => Math.round(part.getBoundingClientRect().top));
  return [...new Set(tops)].map((top) => tops.filter((other) => other === top).length);
}

test.each(['nb', 'en', 'ar'])('the emergency numbers stand in one row on a phone (%s)', async (lang) => {
  const element = await shownAt(360, lang);
  expect(rowsOf(all(one(element, '[part~="emergency"]'), 'a'))).toEqual([3]);
});

test.each([
  [360, 'en', [3, 3, 3]],
  [360, 'nb', [3, 3, 3]],
  [390, 'ar', [3, 3, 3]],
  [480, 'en', [3, 3, 3]],
  [800, 'en', [3, 3, 3]],
  [1280, 'en', [3, 3, 3]],
  [1280, 'nb', [3, 3, 3]],
  [1280, 'ar', [3, 3, 3]],
])('no need stands alone in its row (%i px, %s)', async (width, lang, rows) => {
  const element = await shownAt(width, lang);
  expect(rowsOf(all(element, '[part~="tile"]'))).toEqual(rows);
});

test.each(['nb', 'en', 'ar'])('on a phone the first card begins within 825 px (%s)', async (lang) => {
  const element = await shownAt(360, lang);
  const { top } = element.getBoundingClientRect();
  expect(one(element, '[part="name"]').getBoundingClientRect().top - top).toBeLessThan(825);
});

test('on a phone two filters stand beside each other, each as high as a thumb', async () => {
  const element = await shownAt(360, 'en');
  const chips = all(element, '.chips > button');
  expect(rowsOf(chips)).toEqual([2, 2, 2]);
  for (const chip of chips) expect(chip.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
});
