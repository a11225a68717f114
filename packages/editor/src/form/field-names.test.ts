import { describe, expect, test } from 'vitest';
import { loadWords } from '../locales/load-words.ts';
import { inFormWords } from './field-names.ts';

const CLOSES = ['services', 0, 'openingHours', 'periods', 0, 'closes'];
const SERVICE = ['services', 0];

describe.each([
  ['«17,45» passer ikke i «closes».', CLOSES, '«17,45» passer ikke i «Stenger».'],
  [
    'Døgnet rundt er always: true, eller 00:00 til 24:00.',
    CLOSES,
    'Døgnet rundt er «Åpent hele døgnet, alle dager», eller 00:00 til 24:00.',
  ],
  ['Feltet «basis» mangler.', [...SERVICE, 'access', 'cost'], 'Feltet «Hvem sier det?» mangler.'],
  [
    'Legg til basis: stated.',
    [...SERVICE, 'access', 'cost'],
    'Legg til «Hvem sier det?»: «sier tjenesten selv».',
  ],
  [
    'Kontroller den og endre verification.lastVerifiedOn (og reviewBy, hvis den står der).',
    SERVICE,
    'Kontroller den og endre «Sist sjekket» (og «Sjekkes igjen innen», hvis den står der).',
  ],
  ['Skriv opens: "22:00" og closes: "03:00".', CLOSES, 'Skriv «Åpner»: "22:00" og «Stenger»: "03:00".'],
  ['Legg helligdagene til i publicHolidays.', [], 'Legg helligdagene til i «Helligdager».'],
])('%s', (text, path, told) => {
  test('is told as the form calls its fields', async () => {
    const all = await loadWords('nb');
    expect(inFormWords(text, path, all)).toBe(told);
  });
});

test('the field that is nearest is meant, where several have a name', async () => {
  const all = await loadWords('en');
  const inOrganization = inFormWords('“email” is wrong', ['organizations', 0, 'email'], all);
  expect(inOrganization).toBe('“E-mail” is wrong');
  expect(inFormWords('“label” is missing', ['services', 0, 'contacts', 0], all)).toBe(
    `“${all.fields.contact.label[0]}” is missing`,
  );
});

test.each([
  'The access: it is free, and the note closes it.',
  'There is no field “x-local” here.',
  '«kind: service-directory» stays, and so do services/access.yaml and «en».',
  'See https://example.org/contacts and post@languages.example.',
])('%s: what is no name of a field stays', async (text) => {
  expect(inFormWords(text, SERVICE, await loadWords('en'))).toBe(text);
});
