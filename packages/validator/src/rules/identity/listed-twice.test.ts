import { expect, test } from 'vitest';
import { tryRule } from '../../testing/try-rule.ts';
import { serviceListedTwice } from './listed-twice.ts';

const paths = (service: object) => tryRule(serviceListedTwice, { ...service }).map(({ path }) => path);

test.each(['needs', 'canAskFor', 'organizationIds', 'seeAlso'])(
  'an entry that stands twice in %s',
  (list) => {
    expect(paths({ [list]: ['a', 'b', 'a', 'a'] })).toEqual([
      [list, 2],
      [list, 3],
    ]);
    expect(paths({ [list]: ['a', 'b'] })).toEqual([]);
  },
);

test('a group that stands twice, whatever its welcome', () => {
  const audience = [
    { group: 'women', welcome: 'only' },
    { group: 'women', welcome: 'mainly' },
  ];
  expect(paths({ audience })).toEqual([['audience', 1]]);
});

test('a language may stand twice, and data of the wrong type is passed over', () => {
  const languages = [
    { code: 'ro', mode: 'staff' },
    { code: 'ro', mode: 'interpreter' },
  ];
  expect(paths({ languages })).toEqual([]);
  expect(paths({ needs: [7, 7], audience: [null, null, 'women'], seeAlso: 'a' })).toEqual([]);
});
