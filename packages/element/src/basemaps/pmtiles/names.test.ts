import { expect, test } from 'vitest';
import { nameFor } from './names.ts';

const OSLO = { name: 'Oslo', 'name:ar': 'أوسلو', 'name:zh': '奥斯陆', 'name:ru': 'Осло' };
const SOFIA = { name: 'София', 'name:en': 'Sofia' };

test.each<[string, string, object]>([
  ['Oslo', 'nb', OSLO],
  ['أوسلو', 'ar', OSLO],
  ['奥斯陆', 'zh-Hans', OSLO],
  ['Осло', 'ru', OSLO],
  // In no language of hers: as on the signs.
  ['Oslo', 'fa', OSLO],
  ['Sofia', 'nb', SOFIA],
  ['София', 'bg', SOFIA],
  // Letters of another script are no help to who reads neither, so the signs are shown.
  ['София', 'ar', SOFIA],
  ['Tromsø', 'nb', { name: 'Romsa – Tromsø', 'name:no': 'Tromsø' }],
  ['Sofia', 'th', { 'name:en': 'Sofia' }],
])('%s is the name for %s', (name, lang, properties) =>
  expect(nameFor(properties as Record<string, unknown>, lang)).toBe(name),
);

test.each([{}, { name: '' }, { name: 7 }, { 'name:de': 'Wien' }])('%j has no name to show', (properties) =>
  expect(nameFor(properties, 'nb')).toBeUndefined(),
);
