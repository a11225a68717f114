import { expect, test } from 'vitest';
import { isForReaders, readersFieldOf, titleFieldOf } from './readers-field.ts';

test.each([
  [['services', 3, 'description', 'nb'], 'description'],
  [['services', 3, 'contacts', 0, 'note', 'en'], 'contacts'],
  [['organizations', 0, 'description'], 'description'],
  [['description', 'nb'], 'description'],
  [['services', 3, 'locations', 0, 'directions'], 'locations'],
])('a sentence at %j stands in %s', (path, field) => expect(readersFieldOf(path)).toBe(field));

test.each([
  [['services', 3, 'name', 'nb']],
  [['services', 3, 'locations', 0, 'name']],
  [['services', 3, 'locations', 0, 'address', 'street']],
  [['services', 3, 'sources', 0, 'title']],
  [['services', 3, 'verification', 'note']],
])('at %j stands none for readers', (path) => expect(readersFieldOf(path)).toBeUndefined());

test.each([
  [['publisher', 'name'], 'publisher'],
  [['publicHolidays', 2, 'name', 'nb'], 'publicHolidays'],
  [['services', 3, 'sources', 0, 'title'], 'sources'],
  [['name', 'nb'], undefined],
  [['services', 3, 'name', 'nb'], undefined],
  [['services', 3, 'contacts', 0, 'name'], undefined],
  [['organizations', 0, 'name'], undefined],
])('the name at %j is that of %s', (path, field) => expect(titleFieldOf(path)).toBe(field));

test('a field alone may say so', () => {
  expect(isForReaders('description')).toBe(true);
  expect(isForReaders('name')).toBe(false);
});
