import { EVERY_DAY, page, record, reported, stated, unconfirmed } from '../make.ts';
import { NRK_LOTTERY, NRK_NIGHTS, TOYENKIRKEN } from '../pages.ts';

/** Beds for the night. */

export const natthjemmet = record({
  id: 'natthjemmet',
  organizationIds: ['kirkens-bymisjon-oslo'],
  name: { nb: 'Natthjemmet', en: 'Natthjemmet – night shelter for women' },
  summary: 'A bed, food and laundry at night for women with ties to drugs and prostitution. No referral.',
  needs: ['emergency-overnight-stay', 'food', 'shower-laundry', 'general-health'],
  audience: [
    { group: 'women', welcome: 'only' },
    { group: 'people-who-use-drugs', welcome: 'mainly' },
    { group: 'people-who-sell-sex', welcome: 'mainly' },
  ],
  access: { entry: [stated('walk-in', ['s1']), stated('no-referral-needed', ['s1'])] },
  openingHours: {
    periods: [{ days: EVERY_DAY, opens: '21:00', closes: '12:00' }],
    printed: { nb: 'åpent fra 21.00 -12.00 alle dager' },
  },
  capacity: '14 beds.',
  sources: [
    page('s1', 'https://kirkensbymisjon.no/natthjemmet/', [
      'openingHours',
      'needs',
      'audience',
      'access.entry',
      'capacity',
    ]),
  ],
});

export const shelterOslo = record({
  id: 'akuttovernatting-bymisjonen-oslo',
  organizationIds: ['kirkens-bymisjon-oslo'],
  name: {
    nb: 'Akuttovernatting for tilreisende kvinner og par',
    en: 'Night shelter for visiting women and couples',
  },
  summary: 'A bed for the night for poor visiting women and couples. You can also shower.',
  needs: ['emergency-overnight-stay', 'shower-laundry'],
  audience: [
    { group: 'women', welcome: 'only' },
    { group: 'bymisjonen:couples-without-home', welcome: 'only' },
  ],
  access: {
    cost: reported('small-fee', ['s2'], '15 kroner a night in 2018. The price may have changed.'),
    entry: [
      reported('walk-in', ['s2']),
      reported('appointment', ['s2'], 'In 2018 a bed could be booked for up to five nights.'),
      reported('lottery', ['s2'], 'When more people come than there are beds.'),
    ],
  },
  locations: [
    {
      id: 'louises-gate',
      visibility: 'public',
      address: { street: 'Louises gate 30', locality: 'Oslo' },
      position: { latitude: 59.9252, longitude: 10.7367, precision: 'postcode' },
    },
  ],
  openingHours: {
    periods: [{ days: EVERY_DAY, opens: '18:00', closes: '07:30' }],
    printed: { nb: 'hver dag fra 18:00 til 07:30' },
  },
  capacity: '80 beds. With more people in the queue than beds, the last ones are drawn by lot.',
  sources: [
    page('s1', TOYENKIRKEN, ['openingHours', 'locations.address', 'capacity', 'audience']),
    page('s2', NRK_LOTTERY, ['access.cost', 'access.entry', 'capacity'], '2018-03'),
    page('s3', NRK_NIGHTS, ['summary'], '2024-01'),
  ],
});

export const shelterHaugesund = record({
  id: 'akuttovernatting-haugesund',
  organizationIds: ['kirkens-bymisjon-haugalandet'],
  name: { nb: 'Akuttovernattingen i Haugesund', en: 'Emergency shelter in Haugesund' },
  summary: 'Five bedrooms with shower, laundry and kitchen, for people from the EEA who are passing through.',
  needs: ['emergency-overnight-stay', 'shower-laundry', 'phone-internet'],
  audience: [{ group: 'eu-citizens', welcome: 'mainly' }],
  access: {
    residenceStatus: unconfirmed('For poor visitors from the EEA. What they ask at the door is not said.', [
      's1',
    ]),
    cost: stated('small-fee', ['s1'], '20 kroner a night.'),
    entry: [stated('appointment', ['s1'], 'A bed can be booked for up to five days.')],
  },
  locations: [
    {
      id: 'huset',
      visibility: 'public',
      address: { street: 'Bjørnsonsgt. 52', locality: 'Haugesund' },
      position: { latitude: 59.4102, longitude: 5.2756, precision: 'postcode' },
    },
  ],
  sources: [
    page('s1', 'https://kirkensbymisjon.no/akuttovernatting-haugesund/', [
      'locations.address',
      'access.cost',
      'access.entry',
      'audience',
    ]),
  ],
});

export const shelterDrammen = record({
  id: 'akuttovernatting-drammen',
  organizationIds: ['kirkens-bymisjon-drammen'],
  name: {
    nb: 'Akuttovernatting for fattige tilreisende (Drammen)',
    en: 'Emergency accommodation for poor visitors',
  },
  summary: 'Winter beds for poor visitors from the EEA: register at one address, sleep at another.',
  status: 'inactive',
  needs: ['emergency-overnight-stay'],
  audience: [{ group: 'eu-citizens', welcome: 'mainly' }],
  access: {
    entry: [stated('registration', ['s1'], 'You register beforehand, at another address than the beds.')],
    eligibility: 'You stay for at least seven nights.',
  },
  locations: [
    {
      id: 'registrering',
      name: 'Registration, at Møtestedet',
      visibility: 'public',
      address: { street: 'Engene 10', locality: 'Drammen' },
    },
    { id: 'senger', name: 'Beds, in Globusgården', visibility: 'public', address: { locality: 'Drammen' } },
  ],
  sources: [
    page(
      's1',
      'http://www.bymisjon.no/Virksomheter/Akuttovernatting-for-fattige-tilreisende---Drammen/',
      ['locations', 'access.entry', 'access.eligibility', 'audience'],
      '2016',
    ),
  ],
  verification: { method: 'website', confidence: 'low' },
});

export const shelterBergen = record({
  id: 'akuttovernatting-bergen',
  organizationIds: ['kirkens-bymisjon-bergen'],
  name: { nb: 'Akuttovernatting for tilreisende (Bergen)', en: 'Night shelter for visitors (Bergen)' },
  summary: 'A winter night shelter for people from abroad without a place to sleep.',
  status: 'inactive',
  needs: ['emergency-overnight-stay'],
  access: { cost: reported('small-fee', ['s1'], 'About 2013: 15 kroner for bedding and a towel.') },
  openingHours: {
    condition: 'Only in winter: about 2013 it closed on 1 April and was to open again in October.',
  },
  sources: [
    page(
      's1',
      'https://www.bt.no/nyheter/lokalt/i/Rm1LA/Stenger-akuttovernatting-grunnet-pengemangel',
      ['openingHours.condition', 'access.cost'],
      '2013',
    ),
  ],
  verification: { method: 'second-hand', confidence: 'low' },
});
