import { describe, expect, test } from 'vitest';
import { wayWithoutWords, withoutWords, WORDS } from './keep-secrets.ts';

/** Field by field, what is left of what a version says where another version holds its place back. */

const NOTE = 'Ring the bell at Storgata 5.';
const WEEK = { periods: [{ days: ['tu'], opens: '10:00', closes: '15:00' }] };

test('texts, the notice of these days and other conditions are words as a whole', () =>
  expect([...WORDS]).toEqual(
    expect.arrayContaining(['summary', 'description', 'alert', 'access.eligibility']),
  ));

test.each([
  ['status', 'temporarily-closed'],
  ['replacedBy', ['other']],
  ['needs', ['food']],
  ['audience', [{ group: 'women', welcome: 'mainly' }]],
  ['minimumAge', 18],
  ['maximumAge', 25],
  ['canAskFor', ['woman']],
])('%s holds no words and stays', (field, value) => expect(withoutWords(field, value)).toBe(value));

test('what is not known to hold no words goes', () => {
  expect(withoutWords('capacity', 'ten beds')).toBeUndefined();
  expect(withoutWords('x:door', 'Storgata 5')).toBeUndefined();
});

describe('contacts', () => {
  test.each([
    ['web', 'https://storgata-5.example/'],
    ['form', 'https://storgata-5.example/'],
    ['chat', 'storgata5'],
    ['video', 'storgata5'],
    ['web', 'storgata-5'],
    ['form', 'storgata-5'],
    ['telegram', 'https://t.me/storgata5'],
    ['messenger', 'HTTPS://m.me/storgata5'],
  ])('%s %s is a page, and goes', (channel, value) =>
    expect(withoutWords('contacts', [{ channel, value }])).toBeUndefined(),
  );

  test.each([
    ['phone', '+4710000001'],
    ['email', 'post@example.org'],
    ['telegram', 'huset'],
    ['whatsapp', '+4710000001'],
    ['phone', { shortCode: '116006', country: 'NO' }],
    ['telegram', 'se:https://x'],
  ])('%s %j is only a way to write or call, and stays', (channel, value) =>
    expect(withoutWords('contacts', [{ channel, value }])).toEqual([{ channel, value }]),
  );

  test('their words go, and what is known of their hours stays', () => {
    const contact = { channel: 'phone', value: '+4710000001' };
    const words = { label: NOTE, purpose: NOTE, note: NOTE, printed: NOTE };
    expect(withoutWords('contacts', [{ ...contact, ...words }])).toEqual([contact]);
    expect(withoutWords('contacts', [{ ...contact, ...words, openingHours: WEEK }])).toEqual([
      { ...contact, openingHours: WEEK },
    ]);
  });
});

describe('hours', () => {
  test.each([
    ['a condition', { ...WEEK, condition: NOTE }],
    ['the words of a sign', { ...WEEK, printed: NOTE }],
    ['a name of some of them', { periods: [...WEEK.periods, { ...WEEK.periods[0], label: NOTE }] }],
    [
      'a name of those of some days',
      {
        ...WEEK,
        exceptions: [
          {
            from: '2026-12-24',
            through: '2026-12-24',
            periods: [{ opens: '10:00', closes: '12:00', label: NOTE }],
          },
        ],
      },
    ],
  ])('of which %s is a limit are not known without it', (_, hours) =>
    expect(withoutWords('openingHours', hours)).toBeUndefined(),
  );

  test('without such words stay as they are, days without a reason among them', () => {
    expect(withoutWords('openingHours', WEEK)).toEqual(WEEK);
    expect(withoutWords('openingHours', { always: true })).toEqual({ always: true });
    const closed = { from: '2026-12-24', through: '2026-12-26', closed: true };
    expect(withoutWords('openingHours', { ...WEEK, exceptions: [{ ...closed, note: NOTE }] })).toEqual({
      ...WEEK,
      exceptions: [closed],
    });
  });
});

test('languages and parts of the country stay where nothing is written beside them', () => {
  expect(withoutWords('languages', [{ code: 'ro', note: NOTE }, { code: 'en' }])).toEqual([{ code: 'en' }]);
  expect(withoutWords('languages', [{ code: 'ro', note: NOTE }])).toBeUndefined();
  const area = { scope: 'local', regions: ['Oslo'] };
  expect(withoutWords('serviceArea', area)).toBe(area);
  expect(withoutWords('serviceArea', { ...area, note: NOTE })).toBeUndefined();
});

describe('a way in', () => {
  test('without a note stays as it is', () => {
    expect(wayWithoutWords('walk-in')).toBe('walk-in');
    const way = { value: 'walk-in', basis: 'stated', sourceIds: ['s'] } as const;
    expect(wayWithoutWords(way as never)).toBe(way);
  });

  test.each(['walk-in', 'outreach', 'queue-ticket', 'no-referral-needed'] as const)(
    '%s goes with its note, which may bound it',
    (value) => expect(wayWithoutWords({ value, note: NOTE })).toBeUndefined(),
  );

  test.each(['appointment', 'referral'] as const)('%s asks for something, and stays without it', (value) =>
    expect(wayWithoutWords({ value, note: NOTE })).toEqual({ value }),
  );
});

describe('a condition', () => {
  test('without a note stays, one with a note promises nothing any more, and a demand stays one', () => {
    const free = { value: 'free', basis: 'stated' };
    expect(withoutWords('access.cost', free)).toBe(free);
    expect(withoutWords('access.cost', 'unconfirmed')).toBe('unconfirmed');
    expect(withoutWords('access.cost', { ...free, note: NOTE })).toBe('unconfirmed');
    expect(withoutWords('access.police', { value: 'present-on-site', basis: 'stated', note: NOTE })).toEqual({
      value: 'present-on-site',
      basis: 'stated',
    });
  });
});
