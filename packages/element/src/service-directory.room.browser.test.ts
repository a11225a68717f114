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

/** Parents that ask what stands in them how wide it would be. */
const PARENTS = {
  'a row': 'display: flex',
  'a column that centres': 'display: flex; flex-direction: column; align-items: center',
  'a grid that centres': 'display: grid; place-items: center',
  'a grid with a column of its own width': 'display: grid; grid-template-columns: auto',
  'what floats': 'float: inline-start',
  'what stands in a line': 'display: inline-block',
  'what fits its content': 'width: fit-content',
  'what is placed by itself': 'position: absolute',
  'a cell of a table': 'display: table-cell',
};

test.each([
  ['phone', 360],
  ['desk', 1280],
])('in whatever parent it takes the room there is and no more (%s)', async (_, width) => {
  await page.viewport(width, 800);
  for (const [name, style] of Object.entries(PARENTS)) {
    const room = await container(width - 40);
    const parent = document.createElement('div');
    parent.style.cssText = style;
    room.append(parent);
    const element = await listed(directory(), { lang: 'nb' }, parent);
    const wide = Math.round(element.getBoundingClientRect().width);
    expect([name, wide >= width - 41, wide <= width - 40]).toEqual([name, true, true]);
    room.remove();
  }
});

test('beside what is wide it takes what is left', async () => {
  await page.viewport(1280, 800);
  const room = await container(1000);
  const parent = document.createElement('div');
  parent.style.cssText = 'display: flex; width: 1000px';
  const aside = document.createElement('aside');
  aside.style.cssText = 'flex: none; width: 700px';
  parent.append(aside);
  room.append(parent);
  const element = await listed(directory(), { lang: 'nb' }, parent);
  expect(Math.round(element.getBoundingClientRect().width)).toBe(300);
  expect(parent.scrollWidth).toBe(1000);
});
