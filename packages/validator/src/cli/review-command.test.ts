import ICAL from 'ical.js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeTestWorld, type TestWorld } from './testing/test-world.ts';

let world: TestWorld;
beforeEach(async () => (world = await makeTestWorld()));
afterEach(() => world.remove());

/** On a day on which nothing in the directory is due. */
const review = (...words: string[]) => world.run(['review', '@/katalog', '--today', '2026-06-15', ...words]);

const BROKEN = 'katalog/services/havn-dagsenter.yaml';
const EMPTY = 'katalog/services/04-tom.yaml';

const breakOne = async () => world.write(BROKEN, `${await world.read(BROKEN)}extra: "unclosed\n`);

test('a file that cannot be read is told in every form, and that it is not all ends with 2', async () => {
  expect((await review()).code).toBe(0);
  await breakOne();
  const text = await review('--lang', 'nb');
  expect(text.code).toBe(2);
  expect(text.err).toMatch(/^Én fil kan ikke leses, .*\n$/);
  expect(text.out).toContain(
    `Én fil kan ikke leses, så ingen vet når det som står i den, skal kontrolleres: @/${BROKEN}.`,
  );
  expect(text.out).not.toContain('Ingenting skal kontrolleres');
  const json = JSON.parse((await review('--format', 'json')).out) as Record<string, unknown>;
  expect(json).toMatchObject({ providers: [], unread: [`@/${BROKEN}`], unreadFiles: [`@/${BROKEN}`] });
  expect((await review('--format', 'markdown')).out).toContain('One file cannot be read');
  const calendar = new ICAL.Component(ICAL.parse((await review('--ics')).out) as unknown[]);
  const [event] = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  expect(event?.summary).toBe('Mend what cannot be read (one service or file)');
  expect(String(event?.startDate)).toBe('2026-06-15');
});

test('a calendar on a day on which nothing is due has no event, holds something all the same, and takes the place of an old one', async () => {
  await world.run(['review', '@/katalog', '--today', '2026-11-25', '--ics', '--output', '@/frister.ics']);
  expect(await world.read('frister.ics')).toContain('BEGIN:VEVENT');
  const { code, err } = await review('--ics', '--output', '@/frister.ics');
  expect({ code, err }).toEqual({ code: 0, err: 'Nothing is due for checking within 30 days.\n' });
  const written = await world.read('frister.ics');
  const calendar = new ICAL.Component(ICAL.parse(written) as unknown[]);
  expect(calendar.getAllSubcomponents().map(({ name }) => name)).toEqual(['vtimezone']);
  // What is set down of a time zone (RFC 5545, 3.6.5).
  const [zone] = calendar.getAllSubcomponents('vtimezone');
  expect(zone?.getFirstPropertyValue('tzid')).toBe('Etc/UTC');
  expect(zone?.getFirstSubcomponent('standard')?.toString()).toMatch(
    /DTSTART:19700101T000000\r\nTZOFFSETFROM:\+00:?00\r\nTZOFFSETTO:\+00:?00/,
  );
});

test('of a calendar nobody is told that nothing is due when a file cannot be read, or something is due', async () => {
  expect((await world.run(['review', '@/katalog', '--today', '2026-11-25', '--ics'])).err).not.toContain(
    'Nothing',
  );
  await breakOne();
  expect((await review('--ics')).err).not.toContain('Nothing');
});

test('a report that is written to a file has what cannot be read too', async () => {
  await breakOne();
  expect((await review('--format', 'json', '--output', '@/due.json')).code).toBe(2);
  expect(JSON.parse(await world.read('due.json'))).toMatchObject({
    unreadFiles: [`@/${BROKEN}`.replace('@', world.folder)],
  });
});

test('an empty file is one that cannot be read', async () => {
  await world.write(EMPTY, '');
  const { code, out } = await review('--format', 'json');
  expect(code).toBe(2);
  expect(JSON.parse(out)).toMatchObject({ unread: [`@/${EMPTY}`] });
});

test('of one file that is asked about it is told that it cannot be read, and of the others nothing', async () => {
  await breakOne();
  const ask = (name: string) =>
    world.run(['review', `@/${name}`, '--today', '2026-06-15', '--format', 'json']);
  const broken = await ask(BROKEN);
  expect({ code: broken.code, ...(JSON.parse(broken.out) as object) }).toMatchObject({
    code: 2,
    unreadFiles: [`@/${BROKEN}`],
  });
  const other = await ask('katalog/services/havn-krisesenter.yaml');
  expect({ code: other.code, ...(JSON.parse(other.out) as object) }).toMatchObject({ code: 0, unread: [] });
});

test('a line of NDJSON that cannot be read is told by its number', async () => {
  const head = '{"kind":"service-directory","id":"x","languages":["nb"]}';
  await world.write('liste.ndjson', `${head}\n{"id":"a",\n{"id":"b"}\n`);
  const { code, out } = await world.run([
    'review',
    '@/liste.ndjson',
    '--today',
    '2026-06-15',
    '--format',
    'json',
  ]);
  expect(code).toBe(2);
  expect(JSON.parse(out)).toMatchObject({ unreadFiles: ['@/liste.ndjson:2'] });
});

test('a comma too many, with which a file is read all the same, hides nothing', async () => {
  await world.write('liste.json', '{"kind":"service-directory","id":"x","languages":["nb"],"services":[],}');
  expect((await world.run(['review', '@/liste.json', '--today', '2026-06-15'])).code).toBe(0);
});
