import { page, phone, record, reported, stated, unconfirmed, web } from '../make.ts';
import { HIVNORGE_TEST, NKVTS } from '../pages.ts';

/** Health services, most of them for people who have no doctor. */

export const healthCentreOslo = record({
  id: 'helsesenteret-papirlose-oslo',
  organizationIds: ['kirkens-bymisjon-oslo', 'oslo-rode-kors'],
  name: {
    nb: 'Helsesenteret for papirløse migranter (Oslo)',
    en: 'Health Centre for Undocumented Migrants (Oslo)',
  },
  summary: 'Free health care for people in Norway without a residence permit. Call to get the address.',
  needs: ['general-health', 'pregnancy', 'mental-health', 'dental', 'social-work'],
  audience: [{ group: 'undocumented', welcome: 'mainly' }],
  access: {
    residenceStatus: stated(
      'not-required',
      ['s1'],
      'It is for people who have no residence permit in Norway.',
    ),
    cost: stated('free', ['s1']),
    entry: [
      stated('walk-in', ['s1'], 'Two days a week. Call to hear when.'),
      reported('phone-first', ['s4'], 'You are told by phone where it is.'),
    ],
    police: stated(
      'never-without-consent',
      ['s1'],
      'The centre says that it shares nothing with the police or authorities. By law everybody must still warn of grave crime.',
    ),
    immigration: unconfirmed(
      'The page says “police or authorities” and does not name the immigration authority.',
      ['s1'],
    ),
    professionalSecrecy: stated('yes', ['s1']),
  },
  languages: [
    { code: 'mul', mode: 'interpreter', note: 'About 40 volunteers interpreted by phone in 2015.' },
  ],
  locations: [{ id: 'senteret', visibility: 'on-request', area: 'Oslo' }],
  contacts: [phone('+4748890560', '488 90 560'), web('https://kirkensbymisjon.no/helsesenteret/om-oss/')],
  openingHours: { printed: { nb: 'Åpent tirsdag 16–20 og torsdag 11–15, og etter avtale' } },
  sources: [
    page('s1', 'https://kirkensbymisjon.no/helsesenteret/om-oss/', [
      'contacts',
      'access.residenceStatus',
      'access.cost',
      'access.entry',
      'access.police',
      'access.professionalSecrecy',
    ]),
    page(
      's2',
      'https://fagbladet2.com/fagbladet/pdfindex/text/2017/02/Fagbladet-2017-02-FEL-side45.html',
      ['openingHours'],
      '2017-02',
    ),
    page(
      's3',
      'https://lhl.no/en/lhl-international/partners/health-centre-for-undocumented-migrants',
      ['needs', 'languages'],
      '2015',
    ),
    page('s4', NKVTS, ['contacts', 'access.entry', 'locations.visibility']),
  ],
  verification: { method: 'website', confidence: 'high' },
});

export const healthCentreBergen = record({
  id: 'helsesenteret-papirlose-bergen',
  organizationIds: ['kirkens-bymisjon-bergen', 'bergen-rode-kors'],
  name: {
    nb: 'Helsesenteret for papirløse migranter (Bergen)',
    en: 'Health Centre for Undocumented Migrants (Bergen)',
  },
  summary: 'Free health care in Bergen for people without a residence permit. Call to get the address.',
  needs: ['general-health', 'mental-health'],
  audience: [{ group: 'undocumented', welcome: 'mainly' }],
  access: {
    residenceStatus: stated(
      'not-required',
      ['s1'],
      'It is for people who have no residence permit in Norway.',
    ),
    cost: stated('free', ['s1']),
    entry: [stated('walk-in', ['s1']), reported('phone-first', ['s2'], 'You are told by phone where it is.')],
  },
  locations: [{ id: 'senteret', visibility: 'on-request', area: 'Bergen' }],
  contacts: [phone('+4740049094', '400 49 094')],
  openingHours: { printed: { nb: 'drop in hver torsdag' } },
  sources: [
    page('s1', 'https://kirkensbymisjon.no/helsesenteret-bergen/om-oss/', [
      'contacts',
      'access.residenceStatus',
      'access.cost',
      'access.entry',
      'openingHours',
    ]),
    page('s2', NKVTS, ['contacts', 'access.entry', 'locations.visibility']),
  ],
  verification: { method: 'website', confidence: 'high' },
});

export const amathea = record({
  id: 'amathea',
  organizationIds: ['stiftelsen-amathea'],
  name: {
    nb: 'Amathea – veiledning ved graviditet og abort',
    en: 'Amathea – counselling on pregnancy and abortion',
  },
  summary: 'Free and neutral talks before and after an abortion, by video, phone or at an office.',
  needs: ['pregnancy', 'abortion', 'counselling'],
  access: { cost: stated('free', ['s1']), professionalSecrecy: stated('yes', ['s1']) },
  languages: [
    { code: 'no', mode: 'staff' },
    { code: 'en', mode: 'staff' },
    { code: 'mul', mode: 'interpreter', note: 'Other languages with an interpreter, booked beforehand.' },
  ],
  serviceArea: { scope: 'national' },
  sources: [
    page('s1', 'https://amathea.no/en/?p=3143', ['access.cost', 'access.professionalSecrecy', 'languages']),
  ],
  verification: { method: 'website', confidence: 'high' },
});

export const aksept = record({
  id: 'aksept',
  organizationIds: ['kirkens-bymisjon-oslo'],
  name: { nb: 'Aksept – senter for alle berørt av hiv', en: 'Aksept – centre for everyone affected by HIV' },
  summary: 'A centre for people who live with HIV or are affected by it: talks, courses and a rapid test.',
  needs: ['sexual-health-testing', 'counselling', 'courses'],
  audience: [{ group: 'people-with-hiv', welcome: 'mainly' }],
  locations: [
    {
      id: 'hammersborg-torg',
      visibility: 'public',
      address: { street: 'Hammersborg torg 3', locality: 'Oslo' },
      position: { latitude: 59.9165, longitude: 10.749, precision: 'postcode' },
      directions: 'It moved here in 2021. Its own web site may still give the street from before.',
    },
  ],
  serviceArea: { scope: 'national' },
  sources: [
    page('s1', 'https://www.aksept.org/om-aksept/', ['needs', 'audience', 'serviceArea']),
    page(
      's2',
      'https://bystemmer.no/2021/12/25-ar-med-hiv-behandling/',
      ['locations.address', 'locations.directions'],
      '2021-12',
    ),
    page('s3', HIVNORGE_TEST, ['locations.address', 'needs'], '2024-02-16'),
  ],
});

export const varFrue = record({
  id: 'var-frue-trondheim',
  organizationIds: ['kirkens-bymisjon-trondheim', 'var-frue-kirke'],
  name: { nb: 'Åpen kirke i Vår Frue', en: 'Open church, Vår Frue' },
  summary: 'A warm church in Trondheim with food and someone to talk to. No appointment.',
  needs: ['meeting-place', 'food', 'counselling'],
  access: {
    entry: [reported('walk-in', ['s1'])],
    records: reported('none-kept', ['s1'], 'Nothing is written down about the people who come.'),
  },
  sources: [
    page('s1', 'https://www.rus.no/aktuelt/her-er-det-ingen-timebestilling-og-slett-ikke-journalforing', [
      'access.entry',
      'access.records',
    ]),
  ],
  verification: { method: 'second-hand', confidence: 'low' },
});
