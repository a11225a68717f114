import { expect, test } from 'vitest';
import { makeDirectory, makeService } from '../../../test/fixtures/make.ts';
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
