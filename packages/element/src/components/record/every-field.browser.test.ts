import { expect, test } from 'vitest';
import '../../define.ts';
import { makeDirectoryOf } from '../../testing/fixtures.ts';
import { all, listed, onCleanPage, one, openRecord, textOf } from '../../testing/page.ts';

/**
 * What the data say of a service the record says, too. Every text of this service is a word that stands nowhere else; a field
 * that the record leaves out is missed by its word.
 */

onCleanPage();

const DAYS = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];
const hours = (word: string) => ({
  periods: [
    {
      days: DAYS,
      opens: '08:00',
      closes: '20:00',
      lastEntry: '19:00',
      label: `${word}label`,
      audience: ['women'],
      entry: 'walk-in',
    },
  ],
  exceptions: [
    { from: '2026-03-12', through: '2026-03-12', closed: true, note: `${word}exception` },
    { from: '2026-03-28', through: '2026-03-30', closed: true, note: `${word}later` },
  ],
  publicHolidays: 'open',
  condition: `${word}condition`,
  printed: `${word}printed`,
});
const condition = (value: string, word: string) => ({
  value,
  basis: 'stated',
  sourceIds: ['page'],
  note: `${word}note`,
  checkedOn: '2026-01-15',
});

const FULL = {
  name: 'Xname',
  alternateName: 'Xalternatename',
  summary: 'Xsummary',
  description: 'Xdescription',
  alert: { text: 'Xalert', from: '2026-03-01', through: '2026-03-31' },
  minimumAge: 17,
  maximumAge: 67,
  access: {
    residenceStatus: condition('not-required', 'Xresidence'),
    identification: condition('none', 'Xidentification'),
    personalNumber: condition('not-needed', 'Xpersonalnumber'),
    anonymity: condition('full', 'Xanonymity'),
    cost: condition('free', 'Xcost'),
    entry: [condition('walk-in', 'Xentry')],
    records: condition('none', 'Xrecords'),
    police: condition('never-without-consent', 'Xpolice'),
    immigration: condition('never-without-consent', 'Ximmigration'),
    professionalSecrecy: condition('yes', 'Xsecrecy'),
    eligibility: 'Xeligibility',
  },
  languages: [{ code: 'ro', mode: 'interpreter', note: 'Xlanguagenote' }],
  locations: [
    {
      id: 'house',
      kind: 'physical',
      visibility: 'public',
      name: 'Xlocationname',
      address: {
        street: 'Xstreet 1',
        postalCode: '0199',
        locality: 'Xlocality',
        region: 'Xregion',
        country: 'SE',
      },
      position: { latitude: 59.9, longitude: 10.7, precision: 'entrance' },
      directions: 'Xdirections',
      surroundings: 'Xsurroundings',
      accessibility: { wheelchair: 'limited', note: 'Xwheelchairnote' },
      openingHours: hours('Xplace'),
    },
    {
      id: 'bus',
      kind: 'mobile',
      visibility: 'public',
      area: 'Xarea',
      stops: [{ name: 'Xstop', openingHours: hours('Xstop') }],
    },
  ],
  contacts: [
    {
      channel: 'phone',
      value: '+4700000031',
      printed: '00 00 00 31',
      label: 'Xcontactlabel',
      purpose: 'Xpurpose',
      languages: ['bg'],
      openingHours: hours('Xphone'),
      cost: 'free',
      numberShown: 'no',
      note: 'Xcontactnote',
    },
  ],
  openingHours: hours('Xservice'),
  serviceArea: { scope: 'regional', countries: ['FI'], regions: ['Xarearegion', 'NO-03'], note: 'Xareanote' },
  identifiers: [{ scheme: 'Xscheme', value: 'Xidentifier' }],
  notOffered: 'Xnotoffered',
  capacity: 'Xcapacity',
  canAskFor: ['interpreter'],
  sources: [
    {
      id: 'page',
      url: 'https://source.example/page',
      title: 'Xsourcetitle',
      publishedOn: '2025-11-03',
      retrievedOn: '2026-01-02',
      via: 'https://archive.example/page',
      supports: ['access'],
    },
  ],
  verification: {
    lastVerifiedOn: '2026-02-03',
    method: 'phone',
    verifiedBy: 'Xverifiedby',
    reviewBy: '2026-08-04',
    confidence: 'high',
  },
};

/** Every text below a value that is a word of this test. */
const wordsOf = (value: unknown): string[] =>
  typeof value === 'string'
    ? value.startsWith('X')
      ? [value]
      : []
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(wordsOf)
      : [];

test('every text of a service stands in its record', async () => {
  const directory = makeDirectoryOf('open-door');
  Object.assign(directory.services[0]!, FULL);
  Object.assign(
    directory.organizations.find(({ id }) => id === 'house')!,
    {
      name: 'Xorganization',
      alternateName: 'Xorganizationalternate',
      description: 'Xorganizationdescription',
      url: 'https://organization.example/',
      email: 'shared@organization.example',
      identifiers: [{ scheme: 'NO-BRC', value: 'Xregistered' }],
    },
  );
  const record = await openRecord(await listed(directory, { lang: 'en' }), 'open-door');
  const told = textOf(record);
  const words = [
    ...wordsOf(FULL),
    'Xorganization',
    'Xorganizationalternate',
    'Xorganizationdescription',
    'Xregistered',
  ];
  expect(words.filter((word) => !told.includes(word))).toEqual([]);
  const facts = ['17', '67', '0199', 'Sweden', 'Finland', '00 00 00 31', 'Bulgarian', 'Romanian', '19:00'];
  const more = ['organization.example', 'shared@organization.example', 'Other hours soon:'];
  expect([...facts, ...more].filter((fact) => !told.includes(fact))).toEqual([]);
  expect(told).not.toContain('NO-03');
  const languageOf = (word: string) =>
    all(record, 'bdi').find(({ textContent }) => textContent.includes(word))?.lang;
  expect(['Xlocality', 'Xsourcetitle', 'Xverifiedby', 'Xregistered'].map(languageOf)).toEqual(
    Array(4).fill('und'),
  );
  expect(told).toContain('Saturday Mar 28 – Monday Mar 30 closed');
});

test('of a place to which nobody can go it is said what kind of place it is', async () => {
  const directory = makeDirectoryOf('open-door');
  const kinds = ['phone', 'online', 'outreach', 'mobile', 'physical'];
  directory.services[0]!['locations'] = kinds.map((kind) => ({ id: kind, kind, visibility: 'public' }));
  const record = await openRecord(await listed(directory, { lang: 'en' }), 'open-door');
  const told = textOf(record);
  const words = ['By phone', 'Online', 'Outdoors, where people are', 'Moves around', 'Fixed place'];
  expect(words.filter((word) => told.includes(word))).toEqual(words.slice(0, -1));
});

test('another name of a service stands apart from its town', async () => {
  const directory = makeDirectoryOf('open-door');
  directory.services[0]!['alternateName'] = 'Varmestua';
  const record = await openRecord(await listed(directory, { lang: 'nb' }), 'open-door');
  expect(one(record, '.by').innerText).toMatch(/^Varmestua\n/);
});

test('the page of an organisation that keeps a place secret is named and not linked', async () => {
  const directory = makeDirectoryOf('crisis-centre');
  Object.assign(
    directory.organizations.find(({ id }) => id === 'house')!,
    {
      url: 'https://organization.example/where-we-are',
      identifiers: [{ scheme: 'NO-BRC', value: '999999999' }],
    },
  );
  const record = await openRecord(await listed(directory, { lang: 'en' }), 'crisis-centre');
  expect(textOf(record)).toContain('organization.example');
  // A register tells where it is.
  expect(textOf(record)).not.toContain('999999999');
  expect(
    all<HTMLAnchorElement>(record, 'a')
      .map(({ href }) => href)
      .join(' '),
  ).not.toContain('organization.example');
});
