import { expect, test } from 'vitest';
import { KnownNames } from './known-names.ts';
import { wordInCapitals } from './names-in-capitals.ts';
import { SecretNames } from './secret-names.ts';

test.each([
  ['ROSA', 'ROSA'],
  ['ROSA krisesenter', 'ROSA'],
  ['Krisesenteret ROSA i Oslo', 'ROSA'],
])('%s is told by %s', (name, word) => {
  expect(wordInCapitals(name)).toBe(word);
});

test.each(['Rosa', 'ABC', 'OSLO', 'LHBT-senteret', 'ROSA Solveien', 'KRISE', 'Rosenhuset'])(
  '%s is no short name in capitals',
  (name) => {
    expect(wordInCapitals(name)).toBeUndefined();
  },
);

const service = (name: string, visibility: string) => ({
  id: name,
  name: { nb: name },
  organizationIds: ['org'],
  locations: [{ id: 'a', visibility }],
});
const finderOf = (...records: Record<string, unknown>[]) => {
  const names = new SecretNames();
  for (const record of records) names.see('services', record);
  return new KnownNames([names]).named;
};

test('it counts as it is written alone', () => {
  const finder = finderOf(service('ROSA', 'confidential'));
  expect(finder.isIn('ROSA: Hemmeligveien 5')).toBe(true);
  expect(finder.isIn('Rosa dør i Hemmeligveien 5')).toBe(false);
  expect(finder.isIn('PROSAISK i Hemmeligveien 5')).toBe(false);
});

test('it is none where the name of an open service holds it, whichever came first', () => {
  const [secret, open] = [service('ROSA', 'confidential'), service('ROSA rådgivning', 'public')];
  expect(finderOf(secret, open).isIn('ROSA: Hemmeligveien 5')).toBe(false);
  expect(finderOf(open, secret).isIn('ROSA: Hemmeligveien 5')).toBe(false);
});
