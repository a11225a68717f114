import { expect, test } from 'vitest';
import { tryRule } from '../../testing/try-rule.ts';
import { hoursSaysAlways } from './says-always.ts';

const told = (
  printed: unknown,
  hours: object = { periods: [{ days: ['mo'], opens: '09:00', closes: '15:00' }] },
) => tryRule(hoursSaysAlways, { printed, ...hours }).length;

test.each([
  'Døgnåpent',
  'døgnope',
  'Åpent hele døgnet',
  'ope heile døgnet',
  'open 24/7',
  'Open 24 hours a day',
  'døgnåpen / around the clock',
])('“%s” beside office hours', (printed) => {
  expect(told(printed)).toBe(1);
});

test.each([
  ['round the clock in the data', 'Døgnåpent', { always: true, periods: [{ opens: '09:00' }] }],
  [
    'a whole day in the week',
    'helg: hele døgnet',
    { periods: [{ days: ['sa'], opens: '00:00', closes: '24:00' }] },
  ],
  ['times in the words', 'Telefonen er døgnåpen, besøk 9–15', undefined],
  ['other words', 'døgnbemannet bolig', undefined],
  ['words alone', 'Døgnåpent', {}],
  ['an empty week, which another rule tells', 'Døgnåpent', { periods: [] }],
  ['no words', undefined, undefined],
])('%s: nothing to say', (_what, printed, hours) => {
  expect(told(printed, hours)).toBe(0);
});
