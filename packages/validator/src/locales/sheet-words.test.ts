import { describe, expect, test } from 'vitest';
import { examplesOn } from '../rule.ts';
import { EXAMPLE_TODAY, exampleDirectory } from '../rules/example.ts';
import { rules } from '../rules/index.ts';
import { validate } from '../validate.ts';
import { FILE_SENTENCES } from './file-sentences.ts';
import { sentencesFor } from './index.ts';
import { sentencesAtPlace } from './sentences-at-place.ts';

const inCell = { nb: sentencesAtPlace('nb', FILE_SENTENCES), en: sentencesAtPlace('en', FILE_SENTENCES) };
const LANGUAGES = ['nb', 'en'] as const;

/** Of what no sheet has a column for, and stands in one of additions as it does in a file. */
const OF_ADDITIONS =
  /^(?:schema|translations|file)\/|^directory\/(?:own-code-shadows|unused-code)$|extension|flag/;
/** Fields with two words in one, and what is written of them in files. */
const MODEL_WORDS =
  /(?<![\p{L}@./])(?:[a-z]+[A-Z]\w*|always|locality|purpose|printed|through|channel|premium|url|label|welcome|--fix)(?![\p{L}])|: true\b|\b(?:closes|opens|value|kind|entry): |\{/u;
/** Sentences that English has the same words for. */
const WORDS_OF_ENGLISH = /\b(?:through|printed|welcome|label|always|entry|locality)\b/g;

describe('a finding in a cell has no word of the data model', () => {
  const told = rules
    .filter((rule) => rule.on !== 'file' && !OF_ADDITIONS.test(rule.code))
    .flatMap((rule) => {
      const directory = exampleDirectory(examplesOn(rule) as 'service', rule.notOk);
      const { findings } = validate(directory, { today: EXAMPLE_TODAY });
      const own = findings.find(({ code }) => code === rule.code);
      return own === undefined ? [] : [own];
    });

  test('of any rule', () => {
    expect(told.length).toBeGreaterThan(150);
    for (const language of LANGUAGES)
      for (const finding of told) {
        const { message, help } = inCell[language]({ ...finding, cell: 'C2', heading: 'Om det' });
        // What a message quotes is the text of the person.
        const said = `${message.replace(/[«“][^«»“”]*[»”]/g, '')} ${help}`;
        const plain = language === 'en' ? said.replace(WORDS_OF_ENGLISH, '') : said;
        expect([finding.code, MODEL_WORDS.exec(plain)?.[0], plain]).toEqual([finding.code, undefined, plain]);
      }
  });
});

const whole = (language: 'nb' | 'en', place: Parameters<(typeof inCell)['nb']>[0]) =>
  Object.values(inCell[language]({ cell: 'C2', ...place })).join(' ');

test('words that a message quotes stay as they are, whatever fields are called', () => {
  const place = {
    code: 'condition/anonymity-contradicted',
    params: { field: 'description', said: 'must give your full name and cost', value: 'full' },
    path: '/services/0/description/en',
    heading: 'Beskrivelse (en)',
  };
  expect(whole('nb', place)).toContain('sier «must give your full name and cost», mens');
  expect(whole('nb', place)).toContain('«Anonymt» er «Du kan være anonym»');
});

test('two groups that disagree are named as the sheet names them', () => {
  const params = { only: 'women', other: 'migrants' };
  const place = { code: 'service/audience-disagrees', params, path: '/services/0/audience/1/welcome' };
  expect(whole('nb', place)).toMatch(
    /bare for «Kvinner», og med «Migranter».*Skriv «Mest for denne gruppen»/,
  );
  expect(sentencesFor('nb')(place.code, params).help).toContain('welcome: mainly');
  const own = { ...place, params: { only: 'example:sauna', other: 'women' } };
  expect(whole('nb', own)).toContain('«example:sauna»');
});

test('a kind of place and how exact a point is are named as the sheet names them', () => {
  const phone = {
    code: 'location/kind-with-address',
    params: { kind: 'phone', field: 'address' },
    path: '/services/0/locations/0/address',
    heading: 'Adresse',
  };
  expect(whole('nb', phone)).toContain('skriv «Type sted»: «');
  expect(whole('nb', phone)).not.toMatch(/phone|physical/);
  const building = {
    code: 'location/precision-overstated',
    params: { precision: 'building', decimals: 2 },
    path: '/services/0/locations/0/position/precision',
  };
  expect(whole('nb', building)).toContain('på nivået «Ved bygningen»');
  expect(whole('en', building)).toContain('as exact as “At the building”');
});

test('a number with a price of its own is not told to change the price of the service', () => {
  const place = {
    code: 'contact/premium-number',
    params: { number: '+4782990000' },
    path: '/services/0/contacts/0/value',
    heading: 'Telefon',
  };
  expect(whole('nb', place)).not.toContain('«Pris»');
  expect(whole('en', place)).not.toContain('“Cost”');
});

test('a note beside a link is not that of the area', () => {
  const place = {
    code: 'link/form-elsewhere',
    params: { field: 'description', host: 'forms.example.com' },
    path: '/services/0/description',
  };
  expect(whole('nb', place)).toContain('skriv i en merknad hvem');
});

test('what is said once of the directory is named by its sheet', () => {
  const zone = {
    code: 'location/other-time-zone',
    params: { zone: 'Atlantic/Canary', timeZone: 'Europe/Madrid' },
    path: '/services/0/locations/0',
  };
  expect(whole('nb', zone)).toContain('med «Tidssone» i arket «Katalog»: Atlantic/Canary');
  const report = { code: 'directory/no-report-address', params: {}, path: '' };
  expect(whole('nb', report)).toContain('«Meld feil (lenke)» i arket «Katalog»');
  expect(whole('en', report)).toContain('“Publisher e-mail” in the sheet “Directory”');
});

test('in a sheet of conditions an answer goes by its condition, not by the heading over all answers', () => {
  const place = {
    code: 'condition/absolute-promise',
    params: { field: 'police' },
    path: '/services/0/access/police',
    sheet: 'Vilkår',
    cell: 'C2',
    heading: 'Verdi',
  };
  const { message } = inCell.nb(place, () => undefined);
  expect(message).toContain('«Politi» lover');
});

test('the name of a line of a sheet of contacts goes by its heading, in whichever language it is', () => {
  const place = {
    code: 'contact/personal-line',
    params: { field: 'label' },
    path: '/services/0/contacts/0/label/nb',
    heading: 'Navn',
  };
  expect(whole('nb', place)).toContain('«Navn» nevner en person');
});

test('ages that only a text says are asked for by their columns', () => {
  const place = {
    code: 'service/audience-disagrees',
    params: { field: 'description', said: 'For unge 16–25 år', missing: ['minimumAge', 'maximumAge'] },
    path: '/services/0/description',
    heading: 'Beskrivelse',
  };
  expect(whole('nb', place)).toContain('og det står ingenting i «Minstealder» og «Høyeste alder».');
  expect(whole('en', place)).toContain('and nothing stands in “Minimum age” and “Maximum age”.');
});
