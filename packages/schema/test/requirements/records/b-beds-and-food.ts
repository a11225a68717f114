import { EVERY_DAY, page, record, reported, stated, unconfirmed, web } from '../make.ts';
import { NRK_LOTTERY, NRK_NIGHTS } from '../pages.ts';

/** Beds and food in the towns. */

/** The night shelter of the City Mission by the newspapers of 2024, apart from its own page of an unknown year. */
export const shelterOsloPress = record({
  id: 'oslo-akuttovernatting-bymisjonen',
  organizationIds: ['kirkens-bymisjon-oslo'],
  name: { nb: 'Akuttovernatting for bostedsløse tilreisende', en: 'Night shelter for homeless visitors' },
  summary: 'Beds all year for poor travellers without a home. With more people than beds, lots are drawn.',
  needs: ['emergency-overnight-stay', 'shower-laundry'],
  audience: [{ group: 'homeless', welcome: 'mainly' }],
  access: {
    cost: reported('small-fee', ['s3'], '15 kroner a night in 2018.'),
    entry: [
      reported('walk-in', ['s3']),
      reported('lottery', ['s1', 's3'], 'When there are more people than beds.'),
      reported('appointment', ['s3'], 'In 2018 a bed could be booked for up to five nights.'),
    ],
  },
  openingHours: {
    periods: [
      { days: EVERY_DAY, opens: '18:00', closes: '07:30', audience: ['families'] },
      { days: EVERY_DAY, opens: '21:00', closes: '07:30' },
    ],
    publicHolidays: 'open',
    printed: { nb: 'åpen 365 dager i året; 2024: familier fra kl. 18, andre fra kl. 21, ut halv åtte' },
  },
  capacity: '80 places (2024). With more people than beds, lots are drawn.',
  sources: [
    page(
      's1',
      'https://www.dagsavisen.no/nyheter/2024/01/05/ut-mot-kommunen-det-ma-vaere-et-minimum-at-alle-far-sove-inne/',
      ['capacity', 'access.entry', 'audience'],
      '2024-01-05',
    ),
    page('s2', NRK_NIGHTS, ['openingHours'], '2024-01'),
    page('s3', NRK_LOTTERY, ['access.cost', 'access.entry'], '2018'),
  ],
  verification: { method: 'second-hand', confidence: 'low' },
});

export const winterNight = record({
  id: 'vinternatt',
  organizationIds: ['frelsesarmeen', 'oslo-kommune'],
  name: { nb: 'Vinternatt', en: 'Vinternatt cold-weather shelter' },
  summary: 'A bed and a hot drink in severe cold, for people without lawful stay or social rights.',
  needs: ['emergency-overnight-stay'],
  audience: [{ group: 'undocumented', welcome: 'mainly' }],
  access: {
    residenceStatus: stated(
      'not-required',
      ['s1'],
      'For people without lawful stay or without social rights.',
    ),
    entry: [stated('walk-in', ['s1'])],
    eligibility: 'You may come even if you have taken drugs or alcohol.',
  },
  languages: [{ code: 'mul', mode: 'staff', note: 'Staff speak various languages.' }],
  locations: [
    {
      id: 'huset',
      visibility: 'public',
      address: { street: 'Kommandør T.I. Øgrims plass 4', locality: 'Oslo' },
    },
  ],
  openingHours: {
    periods: [{ days: EVERY_DAY, opens: '22:00', closes: '08:00' }],
    condition: 'Only on nights when it feels colder than −10 °C and the city opens it',
    printed: { nb: 'Dørene åpner fra kl. 22.00 til kl. 08.00' },
  },
  capacity: '100 beds.',
  sources: [
    page(
      's1',
      'http://www.frelsesarmeen.no/no/om_oss/nyheter/Vinternatt.d25-SMlHK3K.ips',
      ['openingHours', 'locations.address', 'access', 'audience', 'capacity', 'languages'],
      '2016',
    ),
    page('s2', NRK_NIGHTS, ['openingHours.condition'], '2024-01'),
  ],
  verification: { method: 'website', confidence: 'low' },
});

const KRISTIANSAND = 'https://kirkensbymisjon.no/tiltak/akuttilbud-for-bostedlose-migranter-kristiansand/';

export const washroomKristiansand = record({
  id: 'kristiansand-sanitaeranlegg',
  organizationIds: ['kirkens-bymisjon-agder', 'rode-kors', 'frelsesarmeen', 'kristiansand-kommune'],
  name: {
    nb: 'Akuttilbud for bostedsløse migranter – sanitæranlegg',
    en: 'Shower and toilet for homeless migrants',
  },
  summary: 'Shower and toilet, all year, for homeless people from the EEA.',
  seeAlso: ['kristiansand-nodovernatting'],
  needs: ['shower-laundry'],
  audience: [{ group: 'eu-citizens', welcome: 'mainly' }],
  openingHours: { printed: { nb: 'Sanitæranlegget er åpent hele året' } },
  sources: [page('s1', KRISTIANSAND, ['openingHours', 'needs', 'audience'])],
});

export const shelterKristiansand = record({
  id: 'kristiansand-nodovernatting',
  organizationIds: ['kirkens-bymisjon-agder', 'rode-kors', 'frelsesarmeen', 'kristiansand-kommune'],
  name: {
    nb: 'Akuttilbud for bostedsløse migranter – nødovernatting',
    en: 'Night shelter for homeless migrants',
  },
  summary:
    'A bed in the winter months when it is too cold to sleep outside, for homeless people from the EEA.',
  needs: ['emergency-overnight-stay'],
  audience: [{ group: 'eu-citizens', welcome: 'mainly' }],
  openingHours: { condition: 'Only in the winter months, when it is too cold to sleep outside' },
  sources: [page('s1', KRISTIANSAND, ['openingHours.condition', 'needs', 'audience'])],
});

export const evangelieCentre = record({
  id: 'oslo-evangeliesenteret-kontaktsenter',
  organizationIds: ['evangeliesenteret'],
  name: { nb: 'Evangeliesenterets kontaktsenter i Oslo', en: 'Evangeliesenteret drop-in centre, Oslo' },
  summary: 'Hot meals and bags of food for people with drug problems, people without a home, and Roma.',
  needs: ['food', 'meeting-place'],
  audience: [
    { group: 'people-who-use-drugs', welcome: 'mainly' },
    { group: 'homeless', welcome: 'mainly' },
    { group: 'roma', welcome: 'mainly' },
  ],
  locations: [
    { id: 'huset', visibility: 'public', address: { street: 'Osterhaus’ gate', locality: 'Oslo' } },
  ],
  openingHours: {
    periods: [
      { days: ['mo'], opens: '18:00' },
      { days: ['tu', 'th'], opens: '12:00', closes: '16:30' },
    ],
    printed: { nb: 'mandag kl.18, tirsdag 12-16:30, og torsdag 12-16:30' },
  },
  sources: [
    page(
      's1',
      'http://www.evangeliesenteret.no/oslo-kommune-stotter-kontaktsenteret-med-11-millioner-i-2020/',
      ['openingHours', 'audience'],
      '2019',
    ),
    page(
      's2',
      'https://www.dagsavisen.no/oslo/kutter-matposestotte-til-rusmisbrukere-1.1605590',
      ['locations.address'],
      '2019',
    ),
  ],
  verification: { method: 'website', confidence: 'low' },
});

export const slumStation = record({
  id: 'oslo-frelsesarmeen-slumstasjonen',
  organizationIds: ['frelsesarmeen'],
  name: { nb: 'Slumstasjonen, Rodeløkka', en: 'Salvation Army, food at Rodeløkka' },
  summary: 'Free food and guidance. You are asked for a certificate of where you live.',
  needs: ['food'],
  access: {
    residenceStatus: unconfirmed(
      'Residence permits are not mentioned, but a certificate of address is asked for.',
      ['s1'],
    ),
    identification: stated(
      'official-document',
      ['s1'],
      'A certificate of address from the national register, to see how many live with you.',
    ),
    cost: reported('free', ['s2']),
    entry: [stated('registration', ['s1'])],
  },
  contacts: [web('https://frelsesarmeen.no/aktuelt/matutdeling-i-frelsesarmeen')],
  sources: [
    page('s1', 'https://frelsesarmeen.no/aktuelt/matutdeling-i-frelsesarmeen', [
      'access.residenceStatus',
      'access.identification',
      'access.entry',
    ]),
    page(
      's2',
      'https://www.kongehuset.no/artikkel.html?tid=217023&sek=112472',
      ['access.cost', 'needs'],
      '2022-12',
    ),
  ],
});

export const meetingPlaceOslo = record({
  id: 'motestedet-oslo',
  organizationIds: ['kirkens-bymisjon-oslo'],
  name: { nb: 'Møtestedet Oslo', en: 'Møtestedet café, Oslo' },
  summary:
    'A café where you can eat, rest, use a phone and talk to someone. Guests come from many countries.',
  needs: ['day-centre', 'food', 'phone-internet', 'social-work'],
  access: { entry: [stated('walk-in', ['s1'])] },
  languages: ['en', 'pl', 'fr', 'es', 'it', 'ro'].map((code) => ({
    code,
    mode: 'staff' as const,
    note: 'Not on every shift.',
  })),
  contacts: [web('https://kirkensbymisjon.no/motestedet-oslo/')],
  sources: [
    page('s1', 'https://kirkensbymisjon.no/motestedet-oslo/', ['languages', 'needs', 'access.entry']),
  ],
});
