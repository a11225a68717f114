import { expect, test } from 'vitest';
import { personInData } from './person-in-data.ts';

// Every name here is invented or the “John Smith” of its language.
test.each([
  ['c/o Kari Nordmann', 'care-of'],
  ['c/o Kari Nordmann, Prøvegata 1', 'care-of'],
  ['Prøvegata 1, v/ Ola Nordmann', 'care-of'],
  ['Hos Kari Nordmann', 'care-of'],
  ['Kari Nordmann 91234567', 'number'],
  ['Kari: 912 34 567', 'number'],
  ['Aisha tlf. +47 91234567', 'number'],
  ['https://www.facebook.com/kari.nordmann', 'profile'],
  ['facebook.com/kari.nordmann', 'profile'],
  ['https://m.me/kari.nordmann', 'profile'],
  ['https://www.instagram.com/ola_nordmann/', 'profile'],
  ['https://www.linkedin.com/in/eksempel', 'profile'],
  ['https://www.facebook.com/profile.php?id=1', 'profile'],
] as const)('“%s” names a person: %s', (text, kind) => {
  expect(personInData(text, false)).toBe(kind);
});

test.each([
  'c/o Eksempelforeningen',
  'c/o Kirkens Bymisjon, Prøvegata 1',
  'Hos oss',
  'Hos Kari',
  'Hos Røde Kors',
  'Vakttelefon 91234567',
  'Maria Senter 22990000',
  'https://www.facebook.com/prosentret',
  'https://www.facebook.com/pro.sentret',
  'https://www.facebook.com/anna.huset',
  'https://www.linkedin.com/company/eksempel',
  'https://m.me/eksempel',
  'https://www.instagram.com/p/abc.def/',
])('“%s” names nobody', (text) => {
  expect(personInData(text, false)).toBeUndefined();
});

test('a name with a number in a text is told with the text', () => {
  expect(personInData('Kari Nordmann 91234567', true)).toBeUndefined();
  expect(personInData('c/o Kari Nordmann', true)).toBe('care-of');
});
