import { expect, test } from 'vitest';
import { makeDirectory, makeService } from '../../../test/fixtures/make.ts';
import type { Service } from '../../entities/service.ts';
import { hasBit } from './bits.ts';
import { daysOpen } from './days-open.ts';

test('days are those of doors, telephones and chats, never those of mail and forms', () => {
  const by = (channel: 'email' | 'form' | 'web' | 'chat' | 'phone') => ({
    contacts: [{ channel, value: 'https://example.org', openingHours: { always: true as const } }],
  });
  const services = (['email', 'form', 'web', 'chat', 'phone'] as const).map((one) =>
    makeService(one, by(one)),
  );
  const days = daysOpen(makeDirectory(services), () => '2026-12-02');
  for (const day of ['always', 'mo', 'su'])
    expect(services.filter((_, index) => hasBit(days.get(day)!, index)).map(({ id }) => id)).toEqual([
      'chat',
      'phone',
    ]);
});

test.each<[string, Partial<Service>, string[]]>([
  ['its own hours', { openingHours: { periods: [{ days: ['mo', 'we'], opens: '09:00' }] } }, ['mo', 'we']],
  [
    'those of a door',
    {
      locations: [
        {
          id: 'dør',
          kind: 'physical',
          visibility: 'public',
          openingHours: { periods: [{ days: ['fr'], opens: '09:00' }] },
        },
      ],
    },
    ['fr'],
  ],
  [
    'those that last until today',
    { openingHours: { periods: [{ days: ['mo'], opens: '09:00', validThrough: '2026-12-02' }] } },
    ['mo'],
  ],
  [
    'not those that are past',
    { openingHours: { periods: [{ days: ['mo'], opens: '09:00', validThrough: '2026-12-01' }] } },
    [],
  ],
  [
    'not those that hang on a condition',
    { openingHours: { always: true, condition: 'Når det er bemannet' } },
    [],
  ],
  ['not those that are only printed', { openingHours: { printed: 'man 9–15' } }, []],
  ['no day without hours', {}, []],
])('a service says %s', (_, fields, expected) => {
  const days = daysOpen(makeDirectory([makeService('other'), makeService('it', fields)]), () => '2026-12-02');
  expect([...days].filter(([, bits]) => hasBit(bits, 1)).map(([day]) => day)).toEqual(expected);
  expect([...days.keys()]).toEqual(['always', 'mo', 'tu', 'we', 'th', 'fr', 'sa', 'su']);
  expect([...days.values()].some((bits) => hasBit(bits, 0))).toBe(false);
});
