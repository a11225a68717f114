import { expect, test } from 'vitest';
import { foldText } from '../text/fold-text.ts';
import { toLatin } from './to-latin.ts';

test.each([
  ['Осло', 'oslo'],
  ['Хаугесунн', 'haugesunn'],
  ['щука ёж', 'shtuka ezh'],
  ['Київ, Ґданськ', 'kiiv gdansk'],
  ['Љубљана Џон Његош', 'ljubljana dzon njegosh'],
  ['Скопје Ѓорче', 'skopje gorche'],
])('%s is typed as %s', (word, latin) => expect(toLatin(foldText(word))).toBe(latin));

test('every letter of Russian, Ukrainian, Bulgarian, Serbian and Macedonian has Latin ones', () => {
  const letters = 'абвгґдђѓеєёжзѕиіїйјклљмнњопрстћќуўфхцчџшщъыэюя';
  for (const letter of letters) expect(toLatin(foldText(letter))).toMatch(/^[a-z]+$/);
  expect(toLatin('ь')).toBe('');
});

test('words without Cyrillic letters have no other form', () => expect(toLatin('oslo')).toBeUndefined());
