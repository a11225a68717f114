import { expect, test } from 'vitest';
import { tryRule } from '../../testing/try-rule.ts';
import { contactUnlabelled } from './unlabelled.ts';

const counts = (...contacts: unknown[]) =>
  tryRule(contactUnlabelled, { contacts }).map(({ params }) => params['count']);
const phone = { channel: 'phone', value: '+4722990000' };

test('two numbers of which neither says what it is for', () => {
  expect(counts(phone, phone)).toEqual([2]);
  expect(counts(phone, { ...phone, label: 'Vakt' }, phone)).toEqual([2]);
});

test.each([
  ['a label', { label: 'Vakt' }],
  ['a purpose', { purpose: { nb: 'om kvelden' } }],
  ['a note', { note: 'Tast 2.' }],
  ['hours', { openingHours: { always: true } }],
  ['languages', { languages: ['ro'] }],
])('%s on the second tells it from the first', (_what, more) => {
  expect(counts(phone, { ...phone, ...more })).toEqual([]);
});

test('one number, or a number and other channels, need no words', () => {
  expect(counts(phone)).toEqual([]);
  expect(counts(phone, { channel: 'email', value: 'post@example.org' }, 'feil')).toEqual([]);
  expect(counts(phone, { ...phone, languages: [] })).toEqual([2]);
  expect(tryRule(contactUnlabelled, { contacts: { length: 2 } })).toEqual([]);
});
