import { expect, test } from 'vitest';
import { tryRule } from '../../testing/try-rule.ts';
import { serviceContactTwice } from './duplicate.ts';

const found = (...contacts: unknown[]) =>
  tryRule(serviceContactTwice, { contacts }, { path: ['services', 3] });
const phone = { channel: 'phone', value: '+4722990000' };
const short = { channel: 'phone', value: { shortCode: '116006', country: 'NO' } };

test('the same line twice is told, with both places', () => {
  expect(found(phone, { channel: 'web', value: 'https://example.org' }, phone)).toMatchObject([
    {
      path: ['contacts', 2, 'value'],
      params: { first: 1, second: 3 },
      related: [['services', 3, 'contacts', 0, 'value']],
    },
  ]);
  expect(found(short, { ...short })).toHaveLength(1);
  expect(found(phone, phone, phone)).toHaveLength(2);
});

test('words or hours on one of them do not tell them apart, on both they do', () => {
  expect(found(phone, { ...phone, purpose: { nb: 'Akutt' } })).toHaveLength(1);
  expect(found({ ...phone, purpose: { nb: 'Akutt' } }, { ...phone, label: 'Timer' })).toEqual([]);
  expect(found({ ...phone, openingHours: { always: true } }, { ...phone, note: 'Dag' })).toEqual([]);
});

test.each([
  ['another number', phone, { ...phone, value: '+4722990001' }],
  ['another channel', phone, { ...phone, channel: 'sms' }],
  ['the same digits in another country', short, { ...short, value: { shortCode: '116006', country: 'SE' } }],
  ['a short and a long number', phone, short],
  ['no values', { channel: 'phone' }, { channel: 'phone' }],
  ['what is no contact', phone, 'feil'],
])('%s is not the same', (_what, left, right) => {
  expect(found(left, right)).toEqual([]);
  expect(found(right, left)).toEqual([]);
});

test('a list of thousands ends', () => {
  expect(found(...Array.from({ length: 5000 }, () => phone)).length).toBeLessThan(100);
  expect(tryRule(serviceContactTwice, { contacts: 'feil' })).toEqual([]);
});
