import { describe, expect, test } from 'vitest';
import { readPhoneContacts } from './read-any-contact.ts';

const cell = (text: string) => ({ kind: 'text', text }) as const;
const read = (text: string) => readPhoneContacts(cell(text), 'phone', 'NO', '2026-12-01');
const numbers = (text: string) => (read(text).value ?? []).map(({ value }) => value);
const dead = (text: string) => read(text).says.flatMap(({ params }) => params['dead'] ?? []);

describe('a number that nobody answers any more, or yet', () => {
  test.each([
    'nytt nr: 23 00 00 00 (før: 22 99 00 00)',
    '23 00 00 00 (før 22 99 00 00)',
    '23 00 00 00 (tidl. 22 99 00 00)',
    'gml. nr: 22 99 00 00, nytt: 23 00 00 00',
    '23 00 00 00 (fra 1.1.2027: 22 99 00 00)',
    '23 00 00 00, deretter: 22 99 00 00',
  ])('is left out and told, and the one that holds is kept: “%s”', (text) => {
    expect(numbers(text)).toEqual(['+4723000000']);
    expect(dead(text)).toHaveLength(1);
  });

  test.each([
    '22 99 00 00 (ute av drift)',
    '22 99 00 00 (midl. ute av drift)',
    '22990000 fra 1.1.2027',
    'fra 1. januar: 22 99 00 00',
    'f.o.m. 1.1.: 22 99 00 00',
    'Gjelder fra januar 2027: 22 99 00 00',
  ])('is left out and told: “%s”', (text) => {
    expect(numbers(text)).toEqual([]);
    expect(dead(text)).toHaveLength(1);
  });

  test.each([
    '22 99 00 00 fra 1.11.2026',
    '22 99 00 00 fra 2024',
    '22 99 00 00 (før kl. 12)',
    '22 99 00 00 (før 12)',
    '22 99 00 00 fra kl. 9',
    '22 99 00 00 fra 9.30',
    '22 99 00 00 (fra 10.00-15.00)',
    '22 99 00 00 fra mandag',
    '22 99 00 00 (hele døgnet)',
  ])('is none of these: “%s”', (text) => {
    expect(numbers(text)).toEqual(['+4722990000']);
    expect(dead(text)).toEqual([]);
  });
});

describe('a number among phones', () => {
  test.each([
    ['sms: 400 00 000', 'sms'],
    ['SMS 400 00 000', 'sms'],
    ['400 00 000 kun SMS', 'sms'],
    ['400 00 000 (bare WhatsApp)', 'whatsapp'],
  ])('that is for messages alone is one for messages: “%s”', (text, channel) => {
    expect(read(text).value).toEqual([{ channel, value: '+4740000000', printed: '400 00 000' }]);
  });

  test.each(['400 00 000 (ring eller sms)', '400 00 000 (sms/ring)', 'WhatsApp: 400 00 000'])(
    'that is for calls as well stays a phone: “%s”',
    (text) => expect(read(text).value).toMatchObject([{ channel: 'phone' }]),
  );

  test('beside one for messages stays what it is', () =>
    expect(read('22 99 00 00, sms: 400 00 000').value).toMatchObject([
      { channel: 'phone', value: '+4722990000' },
      { channel: 'sms', value: '+4740000000' },
    ]));
});
