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

const COST = [...SERVICE, 'access', 'cost'];
const VISIBILITY = [...SERVICE, 'locations', 0, 'visibility'];

describe.each([
  [
    'Legg til visibility: public, on-request, area eller confidential. Skriv confidential når du er i tvil.',
    VISIBILITY,
    'Legg til «Hvem kan vite hvor det er?»: «Åpen adresse», «Spør om adressen», «Bare området vises» eller «Hemmelig adresse». Skriv «Hemmelig adresse» når du er i tvil.',
  ],
  [
    'Legg til basis: stated (tjenesten sier det selv), reported (andre sier det) eller rule (en lov sier det).',
    [...COST, 'basis'],
    'Legg til «Hvem sier det?»: «sier tjenesten selv» (tjenesten sier det selv), «sier andre» (andre sier det) eller «sier loven eller en nasjonal regel» (en lov sier det).',
  ],
  ['«cost» lover «free» og oppgir ingen kilde.', COST, '«Pris» lover «Gratis» og oppgir ingen kilde.'],
  ['Vet ingen det, skriv unconfirmed.', COST, 'Vet ingen det, skriv «Ikke kjent: koster det noe?».'],
  // Nothing says of which condition: what all of them call it.
  ['Vet ingen det, skriv unconfirmed.', [...SERVICE, 'description'], 'Vet ingen det, skriv «Ikke kjent».'],
  [
    'Lovlige er: high, medium, low.',
    [...SERVICE, 'verification', 'confidence'],
    'Lovlige er: «Ganske sikkert», «Litt usikkert», «Usikkert».',
  ],
  [
    'Lovlige er: food, dental og 37 til.',
    [...SERVICE, 'needs', 0],
    'Lovlige er: «Mat», «Tannlege» og 37 til.',
  ],
  [
    'Er den åpen, skriv status active.',
    [...SERVICE, 'status'],
    'Er den åpen, skriv «Er det i drift?»: «I drift».',
  ],
  [
    'Verdien er feil, og kanalen er «phone».',
    [...SERVICE, 'contacts', 0, 'value'],
    'Verdien er feil, og kanalen er «Telefon».',
  ],
  [
    'Skriv publicHolidays: open eller closed.',
    [],
    'Skriv «På helligdager»: «Åpent på helligdager» eller «Stengt på helligdager».',
  ],
  [
    'Oppgi et vidt område («area»).',
    [...SERVICE, 'locations', 0, 'address'],
    'Oppgi et vidt område («Området, med ord»).',
  ],
  [
    'Feltene her er id, kind og area.',
    [...SERVICE, 'locations', 0],
    'Feltene her er «Id», «Type sted» og «Området, med ord».',
  ],
  ['«summary» mangler «pl» og «ar».', [...SERVICE, 'summary'], '«Kort sagt» mangler «polsk» og «arabisk».'],
  [
    'Fyll ut «services»: postene ligger i mappen «services».',
    ['services'],
    'Fyll ut «Tilbud»: postene ligger i mappen «services».',
  ],
])('%s', (text, path, told) => {
  test('is told with the labels of codes, fields and languages', async () => {
    expect(inFormWords(text, path, await loadWords('nb'))).toBe(told);
  });
});

test.each([
  [
    '“description” says “free”, while cost is open.',
    [...SERVICE, 'description'],
    '“Description” says “free”, while cost is open.',
  ],
  [
    'Write only the town where the door is.',
    [...SERVICE, 'locations', 0],
    'Write only the town where the door is.',
  ],
  [
    'If it is open, correct the words.',
    [...SERVICE, 'openingHours', 'printed'],
    'If it is open, correct the words.',
  ],
  ['“food” is “example:food”.', ['codes', 0, 'code'], '“food” is “example:food”.'],
  ['“summary” has “men”.', [...SERVICE, 'summary'], '“In one or two sentences” has “men”.'],
])('%s: words of the sentence, and of what somebody wrote, stay', async (text, path, told) => {
  expect(inFormWords(text, path, await loadWords('en'))).toBe(told);
});

test('what somebody wrote in English is not told in Norwegian', async () => {
  const text = '«description» sier «We keep a record of your stay», mens records er «none-kept».';
  expect(inFormWords(text, [...SERVICE, 'description', 'en'], await loadWords('nb'))).toBe(
    '«Beskrivelse» sier «We keep a record of your stay», mens «Hva som skrives ned» er «Skriver ikke ned noe om deg».',
  );
});
