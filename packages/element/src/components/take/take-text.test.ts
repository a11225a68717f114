import { describe, expect, test } from 'vitest';
import { SECRETS } from '../../testing/fixtures.ts';
import { makeRecordContext, resultOf, serviceOf } from '../../testing/records.ts';
import { openAddresses, spokenParts, takeLines } from './take-text.ts';

describe('what one takes along', () => {
  test('name, who runs it, where it is, how to reach it', async () => {
    const context = await makeRecordContext('en');
    const lines = takeLines(serviceOf('open-door', context), context);
    expect(lines[0]).toBe('Open Door');
    expect(lines).toContain('00 00 00 01');
    expect(lines).toContain('post@opendoor.example');
    expect(lines).toEqual(expect.arrayContaining(openAddresses(serviceOf('open-door', context))));
    expect(lines.join(' ')).not.toMatch(/https?:|open(?:s)? |until/);
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

describe('what is read aloud', () => {
  test('each part in its own language, without signs that nobody hears', async () => {
    const context = await makeRecordContext('ar');
    const parts = spokenParts(resultOf('open-door', context), context);
    expect(parts[0]).toEqual({ text: 'الباب المفتوح', lang: 'ar' });
    expect(parts.find(({ lang }) => lang === 'nb')?.text).toBe(
      openAddresses(serviceOf('open-door', context))[0],
    );
    expect(parts.map(({ text }) => text).join('')).not.toMatch(/[\u2066-\u2069]/);
  });

  test('says as much of the hours and of what they ask as the card does', async () => {
    const context = await makeRecordContext('en');
    const text = (id: string) =>
      spokenParts(resultOf(id, context), context)
        .map((part) => part.text)
        .join(' ');
    expect(text('open-door')).toContain('Open until');
    expect(text('no-hours')).toContain('Opening hours are not known.');
  });
});
