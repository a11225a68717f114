import { page, record, reported, stated, unconfirmed, web } from '../make.ts';
import { FATTIGHUSET_BLOG, FATTIGHUSET_EASTER, TOYENKIRKEN } from '../pages.ts';

/** Food, warm rooms, and houses at a secret address. */

export const fattighuset = record({
  id: 'fattighuset-oslo',
  organizationIds: ['fattighuset'],
  name: { nb: 'Fattighuset – matutdeling', en: 'Fattighuset – food handout' },
  summary: 'Volunteers hand out food at Grønland in Oslo. There are queue tickets, and the food can run out.',
  needs: ['food'],
  access: {
    residenceStatus: unconfirmed(
      'Their blog wrote in 2016 that no questions are asked. Residence is not mentioned.',
      ['s3'],
    ),
    entry: [
      reported('walk-in', ['s1']),
      stated('queue-ticket', ['s3'], 'In 2016 tickets were given out at Grønland church from 8:30.'),
    ],
  },
  locations: [
    {
      id: 'gronlandsleiret',
      visibility: 'public',
      address: { street: 'Grønlandsleiret', locality: 'Oslo' },
      surroundings: 'It is close to the police station (2024).',
    },
  ],
  openingHours: {
    periods: [
      {
        days: ['we', 'fr'],
        opens: '11:00',
        closes: '13:00',
        entry: 'queue-ticket',
        label: 'Until the food is gone',
      },
    ],
    exceptions: [{ from: '2024-03-28', through: '2024-04-01', closed: true, note: 'Closed at Easter' }],
    printed: { nb: 'hver onsdag og fredag … fra klokken 11 til klokken 13' },
  },
  capacity: 'In 2024 more than 400 people came, and some left with nothing.',
  sources: [
    page(
      's1',
      'https://www.dagsavisen.no/nyheter/matutdelingsko-i-oslo-over-halvparten-er-fra-ukraina/9838412',
      ['openingHours.periods', 'access.entry'],
      '2025-06',
    ),
    page(
      's2',
      'https://www.dagsavisen.no/nyheter/innenriks/2024/10/02/over-400-moter-opp-pa-fattighuset-noen-ma-ga-tomhendt-hjem/',
      ['capacity', 'locations.surroundings'],
      '2024-10-02',
    ),
    page('s3', FATTIGHUSET_BLOG, ['access.residenceStatus', 'access.entry'], '2016-10-07'),
    page('s4', FATTIGHUSET_EASTER, ['openingHours.exceptions', 'locations.address'], '2024-03-28'),
  ],
});

export const teamToyen = record({
  id: 'team-toyen',
  organizationIds: ['kirkens-bymisjon-oslo'],
  name: { nb: 'Team Tøyen', en: 'Team Tøyen, day centre for poor visitors' },
  summary:
    'Warm food, laundry and social workers with several languages. At weekends breakfast for everyone.',
  needs: ['day-centre', 'food', 'shower-laundry', 'social-work', 'legal-advice'],
  audience: [{ group: 'eu-citizens', welcome: 'mainly' }],
  access: {
    cost: stated('partly-free', ['s1'], 'The breakfast at weekends is free. Lockers are rented.'),
    entry: [stated('walk-in', ['s1']), stated('outreach', ['s1'], 'On Tuesdays, in the city centre.')],
  },
  locations: [
    {
      id: 'toyenkirken',
      visibility: 'public',
      address: { street: 'Herslebs gate 43', locality: 'Oslo' },
      position: { latitude: 59.9151, longitude: 10.7694, precision: 'postcode' },
    },
  ],
  openingHours: {
    periods: [
      { days: ['mo', 'we', 'fr'], opens: '12:00', closes: '16:00' },
      { days: ['sa', 'su'], opens: '09:00', closes: '12:00', label: 'Breakfast for everyone' },
    ],
    printed: { nb: 'mandag, onsdag og fredag 12.00- 16.00. lørdager og søndager 09.00-12.00' },
  },
  sources: [
    page('s1', TOYENKIRKEN, [
      'openingHours',
      'locations.address',
      'audience',
      'access.cost',
      'access.entry',
      'needs',
    ]),
  ],
});

export const cityMissionTromso = record({
  id: 'bymisjonen-tromso',
  organizationIds: ['kirkens-bymisjon-tromso'],
  name: {
    nb: 'Kirkens Bymisjon i Tromsø – kafé og åpent hus',
    en: 'City Mission in Tromsø – café and open house',
  },
  summary: 'Café and open house for people who struggle. They say that they ask little and listen.',
  needs: ['meeting-place', 'counselling'],
  access: {
    residenceStatus: unconfirmed('They say that they ask few questions. Residence is not mentioned.', ['s1']),
    entry: [stated('walk-in', ['s1'])],
  },
  locations: [
    {
      id: 'huset',
      visibility: 'public',
      address: { street: 'Parkgata 22', postalCode: '9008', locality: 'Tromsø' },
      position: { latitude: 69.6513, longitude: 18.9567, precision: 'postcode' },
    },
  ],
  contacts: [web('https://kirkensbymisjon.no/tiltak/bymisjonskapellet-i-tromso/')],
  sources: [
    page('s1', 'http://www.bymisjon.no/Byer/Tromso1/Om-Bymisjonen-i-Tromso/', [
      'summary',
      'access.residenceStatus',
      'access.entry',
    ]),
    page('s2', 'https://kirkensbymisjon.no/tiltak/bymisjonskapellet-i-tromso/', [
      'locations.address',
      'contacts',
    ]),
  ],
});

export const lauraHouse = record({
  id: 'lauras-hus',
  organizationIds: ['kirkens-bymisjon-oslo'],
  name: { nb: 'Lauras hus', en: 'Lauras hus, a safe house' },
  summary: 'Flats with staff day and night for women who have been trafficked, and their children.',
  description: 'Children live there with their mothers.',
  needs: ['safe-accommodation', 'trafficking-support', 'social-work'],
  audience: [
    { group: 'trafficked-people', welcome: 'only' },
    { group: 'women', welcome: 'mainly' },
  ],
  access: {
    residenceStatus: unconfirmed(
      'Your permit decides how long you can stay. It is not given as a condition.',
      ['s1'],
    ),
    entry: [stated('referral', ['s1'], 'Through the ROSA project and the city.')],
  },
  locations: [{ id: 'huset', visibility: 'confidential', area: 'Oslo' }],
  openingHours: { printed: { nb: 'døgnbemannet' } },
  sources: [
    page('s1', 'http://www.bymisjon.no/Virksomheter/Nadheim/Lauras-hus/', [
      'openingHours',
      'audience',
      'access.entry',
      'access.residenceStatus',
      'description',
    ]),
  ],
});

export const filemon = record({
  id: 'safe-house-filemon',
  organizationIds: ['frelsesarmeen'],
  name: { en: 'Safe House Filemon' },
  summary: 'A house for men who have been exploited in forced labour, with talks and help with their case.',
  needs: ['safe-accommodation', 'trafficking-support', 'counselling'],
  audience: [{ group: 'men', welcome: 'only' }],
  minimumAge: 18,
  access: { entry: [reported('referral', ['s2'])] },
  locations: [{ id: 'huset', visibility: 'confidential', area: 'Oslo' }],
  serviceArea: { scope: 'national' },
  sources: [
    page(
      's1',
      'https://bygg.no/arbeidslivskriminalitet-jus/skjuler-seg-i-det-hemmelige-huset/2327340',
      ['locations.visibility', 'audience', 'minimumAge'],
      '2019',
    ),
    page(
      's2',
      'http://www.frelsesarmeen.no/no/om_oss/nyheter/Frelsesarmeen+tilbyr+bosted+for+personer+rammet+av+menneskehandel.d25-SxdLG1D.ips',
      ['access.entry'],
      '2016',
    ),
  ],
  verification: { method: 'second-hand', confidence: 'medium' },
});
