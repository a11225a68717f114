import ICAL from 'ical.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeTestWorld, type TestWorld } from '../src/cli/testing/test-world.ts';

let world: TestWorld;
beforeAll(async () => (world = await makeTestWorld()));
afterAll(() => world.remove());

const review = (...words: string[]) => reviewOn('2026-11-25', ...words);
const reviewOn = (today: string, ...words: string[]) =>
  world.run(['review', '@/katalog', '--today', today, ...words]);

test('tells what is due by organisation, with a message that can be sent', async () => {
  const { code, out, err } = await review('--lang', 'nb');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(/^Hva som skal kontrolleres i «Hjelp i Vestbyen» \(25\. november 2026\)/);
  expect(out).toContain('Emne: Stemmer det vi sier om');
  expect(out).toContain('Prøvegata 12, 5003 Vestbyen');
  expect(out).toContain('Adressen er hemmelig.');
});

test('looks as far ahead as --within says', async () => {
  const idsOf = async (today: string, within: string) => {
    const { out } = await reviewOn(today, '--format', 'json', '--within', within);
    const { providers } = JSON.parse(out) as { providers: { services: { id: string }[] }[] };
    return providers.flatMap(({ services }) => services.map(({ id }) => id)).sort();
  };
  expect(await idsOf('2026-09-14', '0')).toEqual([]);
  expect(await idsOf('2026-09-14', '1')).toEqual(['helsebussen-runde']);
  expect(await idsOf('2026-09-14', '30')).toEqual(['havn-krisesenter', 'helsebussen-runde']);
});

test('messages may be in another language than the list', async () => {
  const { out } = await review('--lang', 'nb', '--message-lang', 'en', '--format', 'markdown');
  expect(out).toMatch(/^# Hva som skal kontrolleres/);
  expect(out).toContain('Is everything right?');
});

test('--ics writes a calendar that calendars can read, into a file too', async () => {
  const { out } = await review('--ics');
  const events = new ICAL.Component(ICAL.parse(out) as unknown[]).getAllSubcomponents('vevent');
  expect(events.length).toBeGreaterThan(0);
  await review('--ics', '--output', '@/frister.ics');
  expect(await world.read('frister.ics')).toBe(out);
});

test('settings beside the input name the language', async () => {
  await world.write('katalog/service-directory.config.yaml', 'lang: nb\n');
  expect((await review()).out).toMatch(/^Hva som/);
  expect((await review('--no-config')).out).toMatch(/^What is due/);
});

test('a file without a directory exits with 2 and says how to go on', async () => {
  await world.write('liste.json', '[1, 2');
  const { code, err } = await world.run(['review', '@/liste.json']);
  expect(code).toBe(2);
  expect(err).toBe(
    'There is no directory in “@/liste.json”. Run service-directory check on it to see why.\n',
  );
});

test('of a record of a source folder its own services are reviewed, by the head of the folder', async () => {
  const record = '@/katalog/services/havn-dagsenter.yaml';
  const { out } = await world.run(['review', record, '--today', '2027-11-25', '--format', 'json']);
  const review = JSON.parse(out) as {
    directory: { id: string };
    providers: { services: { id: string }[] }[];
  };
  expect(review.directory.id).toBe('vestbyen');
  expect(review.providers.flatMap(({ services }) => services.map(({ id }) => id))).toEqual([
    'havn-dagsenter',
  ]);
});

test('a calendar has no other format', async () => {
  const { code, err, out } = await review('--ics', '--format', 'json');
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toBe('A calendar has one format: use --ics or --format.\n');
});
