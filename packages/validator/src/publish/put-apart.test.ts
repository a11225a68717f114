import type { Directory } from '@service-directory/schema';
import { expect, test } from 'vitest';
import { feed } from '../testing/feed.ts';
import { joinApart, putApart } from './put-apart.ts';

const list = (head: Partial<Directory>) => feed('list', {}, head);
const norway = list({});
const sweden = list({ country: 'SE', timeZone: 'Europe/Stockholm', languages: ['sv'] });

test('lists of one country come together, in the order in which the first of each was given', () => {
  expect(putApart([sweden, norway, sweden, norway])).toEqual([
    { name: 'se', indexes: [0, 2] },
    { name: 'no', indexes: [1, 3] },
  ]);
  expect(putApart([norway])).toEqual([{ name: 'no', indexes: [0] }]);
});

test.each([
  ['time zone', { timeZone: 'Arctic/Longyearbyen' }],
  ['licence', { license: 'ODbL-1.0' }],
  ['source language', { languages: ['nn', 'nb'] }],
])('a list of the same country with another %s gets a folder of its own', (_what, changes) => {
  expect(putApart([norway, list(changes), norway, sweden])).toEqual([
    { name: 'no', indexes: [0, 2] },
    { name: 'no-2', indexes: [1] },
    { name: 'se', indexes: [3] },
  ]);
});

test('a further language is no reason to part two lists', () => {
  expect(putApart([norway, list({ languages: ['nb', 'ar'] })])).toHaveLength(1);
});

test('the folder names every file of every list by its checksum', async () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const files = await joinApart(
    new Map([
      ['no', new Map([['directory.json', bytes('norway')]])],
      ['se', new Map([['manifest.json', bytes('sweden')]])],
    ]),
  );
  expect([...files.keys()].sort()).toEqual(['checksums.json', 'no/directory.json', 'se/manifest.json']);
  const { files: sums } = JSON.parse(new TextDecoder().decode(files.get('checksums.json'))) as {
    files: Record<string, string>;
  };
  expect(Object.keys(sums)).toEqual(['no/directory.json', 'se/manifest.json']);
  for (const sum of Object.values(sums)) expect(sum).toMatch(/^[0-9a-f]{64}$/);
});
