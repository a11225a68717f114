import type { Service } from '@service-directory/schema';
import { describe, expect, test } from 'vitest';
import { SECRETS } from '../../testing/fixtures.ts';
import { withNumbers } from '../../testing/numbers.ts';
import { makeRecordContext, serviceOf } from '../../testing/records.ts';
import { driverLanguage, openAddresses, takeLines } from './take-text.ts';

describe('what one takes along', () => {
  test('name, who runs it, where it is, how to reach it', async () => {
    const context = await makeRecordContext('en');
    const lines = takeLines(serviceOf('open-door', context), context);
    expect(lines[0]).toBe('Open Door');
    expect(lines).toContain('Phone: 00 00 00 01');
    expect(lines).toContain('E-mail: post@opendoor.example');
    expect(lines).toEqual(expect.arrayContaining(openAddresses(serviceOf('open-door', context))));
    expect(lines.join(' ')).not.toMatch(/https?:|open(?:s)? |until/);
  });

  test('says whose each number is, and which one takes messages alone', async () => {
    const context = await withNumbers('en');
    expect(takeLines(serviceOf('open-door', context), context).slice(-4)).toEqual([
      'For women: 00 00 00 31',
      'For menn: 00 00 00 32',
      'SMS: 00 00 00 33',
      'Texts for women (SMS): 00 00 00 34',
    ]);
  });

  test('a number between Arabic letters keeps its parts in order', async () => {
    const context = await withNumbers('ar');
    const lines = takeLines(serviceOf('open-door', context), context);
    expect(lines).toContain('للنساء: \u206800 00 00 31\u2069');
    expect(lines).toContain('SMS: 00 00 00 33');
  });

  test('nothing of any place that is not open to all, in any record', async () => {
    const context = await makeRecordContext('nb');
    for (const service of context.directory.services) {
      const text = takeLines(service, context).join('\n');
      for (const secret of SECRETS) expect(text, service.id).not.toContain(secret);
      for (const { visibility, address } of service.locations ?? [])
        if (visibility !== 'public' && address?.street !== undefined)
          expect(text).not.toContain(address.street);
    }
  });
});

describe('a driver', () => {
  const home = { language: 'nb', country: 'NO' };
  const at = (...countries: (string | undefined)[]) =>
    driverLanguage(
      {
        locations: countries.map((country, index) => ({
          id: String(index),
          visibility: 'public',
          address: { street: 'Gata 1', ...(country === undefined ? {} : { country }) },
        })),
      } as unknown as Service,
      home,
    );

  test('of another country reads the language of that country', () =>
    expect([at('SE'), at('ES', 'ES'), at('NO'), at(undefined)]).toEqual(['sv', 'es', 'nb', 'nb']));
  test('of places in several countries reads that of the list', () =>
    expect([at('SE', undefined), at('SE', 'ES'), at()]).toEqual(['nb', 'nb', 'nb']));
});
