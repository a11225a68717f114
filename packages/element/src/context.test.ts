import { mergeDirectories, readDirectory } from '@service-directory/schema';
import { expect, test } from 'vitest';
import { organizationsOf, sourceLanguageOf, todayAt, townsOf, type ViewContext } from './context.ts';
import { makeDirectory, makeOtherDirectory, NOW } from './testing/fixtures.ts';
import { makeContext, serviceOf } from './testing/records.ts';

async function makeMergedContext(at = NOW): Promise<ViewContext> {
  const directories = [makeDirectory(), makeOtherDirectory()].flatMap(
    (input) => readDirectory(input).directory ?? [],
  );
  return { ...(await makeContext('en', undefined, at)), directory: mergeDirectories(directories) };
}

test('the source language of a record is that of its own directory', async () => {
  const context = await makeMergedContext();
  expect(sourceLanguageOf(serviceOf('open-door', context), context)).toBe('nb');
  expect(sourceLanguageOf(serviceOf('svensk', context), context)).toBe('en');
  expect(sourceLanguageOf(serviceOf('other-open-door', context), context)).toBe('en');
});

test('today is the date at the service, not that of the reader or of UTC', async () => {
  // 23:30 in Oslo is half past midnight in Helsinki, and 22:30 in UTC.
  const context = await makeMergedContext(Date.parse('2026-03-10T22:30:00Z'));
  expect(todayAt(serviceOf('open-door', context), context)).toBe('2026-03-10');
  expect(todayAt(serviceOf('svensk', context), context)).toBe('2026-03-11');
});

test('an unknown time zone falls back to the date in UTC and does not throw', async () => {
  const context = await makeContext(
    'en',
    { ...makeDirectory(), timeZone: 'Mars/Base' },
    Date.parse('2026-03-10T23:30:00Z'),
  );
  expect(todayAt(serviceOf('open-door', context), context)).toBe('2026-03-10');
});

test('the owners of a service are those that the directory holds, in the order of the record', async () => {
  const context = await makeContext();
  const service = {
    ...serviceOf('open-door', context),
    organizationIds: ['police', 'missing', 'house', 'constructor'],
  };
  expect(organizationsOf(service, context).map(({ id }) => id)).toEqual(['police', 'house']);
});

test('a service is in its towns, each named once; without towns in its regions; else nowhere in particular', async () => {
  const context = await makeContext();
  const service = serviceOf('open-door', context);
  const [place] = service.locations ?? [];
  expect(townsOf({ ...service, locations: [place!, place!] }, context)).toEqual(['Oslo']);
  const secret = (area: string) => [
    { ...place!, visibility: 'confidential' as const, address: undefined, area },
  ];
  expect(townsOf({ ...service, locations: secret('Hamar sentrum') }, context)).toEqual(['Hamar sentrum']);
  expect(
    townsOf({ ...service, serviceArea: undefined, locations: secret('Hamar. Ring oss.') }, context),
  ).toEqual([]);
  const serviceArea = { scope: 'regional' as const, regions: ['Viken', 'Viken'] };
  expect(townsOf({ ...service, locations: [], serviceArea }, context)).toEqual(['Viken']);
  const coded = { ...serviceArea, regions: ['NO-03', 'Viken', 'SE-AB'] };
  expect(townsOf({ ...service, locations: [], serviceArea: coded }, context)).toEqual(['Viken']);
  expect(townsOf(serviceOf('all-night-line', context), context)).toEqual([]);
});

test('of a confidential place the wide area is told, and not its town', async () => {
  const context = await makeContext();
  expect(townsOf(serviceOf('crisis-centre', context), context)).toEqual(['Oslo']);
});
