import {
  EVERY_DAY,
  MON_TO_FRI,
  page,
  phone,
  record,
  reported,
  stated,
  transcribed,
  transcript,
  TRANSCRIPT_OSLO,
  unconfirmed,
} from '../make.ts';
import { DAGSAVISEN_PRINDSEN, PRINDSEN } from '../pages.ts';

/** Services for people who use drugs. */

const PRINDSEN_PLACE = {
  id: 'prindsen',
  visibility: 'public' as const,
  address: { street: 'Hausmannsgate 11', postalCode: '0182', locality: 'Oslo' },
};

export const prindsenRoom = record({
  id: 'oslo-prindsen-brukerrom',
  organizationIds: ['oslo-kommune'],
  name: { nb: 'Prindsen mottakssenter – brukerrom', en: 'Prindsen reception centre – drug consumption room' },
  summary: 'A room for drug use with people who watch over you, clean equipment and help in an overdose.',
  alert: {
    text: 'Closed by the Labour Inspection from 22 October 2024. Opens again on Friday 8 November.',
    from: '2024-10-22',
    through: '2024-11-07',
  },
  needs: ['supervised-consumption', 'clean-equipment'],
  audience: [{ group: 'people-who-use-drugs', welcome: 'mainly' }],
  access: { entry: [stated('walk-in', ['s1'])] },
  locations: [PRINDSEN_PLACE],
  contacts: [phone('+4723427200', '23 42 72 00')],
  openingHours: {
    periods: [{ days: EVERY_DAY, opens: '09:00', closes: '22:00' }],
    exceptions: [
      { from: '2024-10-22', through: '2024-11-07', closed: true, note: 'Closed by the Labour Inspection' },
    ],
    printed: { nb: 'mandag–søndag 09:00–22:00' },
  },
  sources: [
    transcript(
      's1',
      PRINDSEN,
      ['contacts', 'locations.address', 'openingHours.periods', 'access.entry'],
      TRANSCRIPT_OSLO,
    ),
    page('s2', DAGSAVISEN_PRINDSEN, ['openingHours.exceptions', 'alert'], '2024-11-06'),
  ],
  verification: transcribed('medium'),
});

export const prindsenBeds = record({
  id: 'oslo-prindsen-akuttovernatting',
  organizationIds: ['oslo-kommune'],
  name: { nb: 'Prindsen mottakssenter – akuttovernatting', en: 'Prindsen reception centre – emergency beds' },
  summary: 'Emergency beds for people with drug problems. You need a decision from the public services.',
  needs: ['emergency-overnight-stay'],
  audience: [{ group: 'people-who-use-drugs', welcome: 'mainly' }],
  access: {
    entry: [
      stated('referral', ['s1'], 'A decision by Nav, weekdays 08:00 to 15:00.'),
      stated('phone-first', ['s1'], 'After 15:00 the psychosocial emergency service decides.'),
    ],
    eligibility:
      'You need a decision by Nav, which a person without rights in Norway may not get. The page does not say.',
  },
  locations: [PRINDSEN_PLACE],
  contacts: [
    phone('+4723427200', '23 42 72 00', { purpose: 'The centre' }),
    phone('+4723040500', '23 04 05 00', { purpose: 'After 15:00' }),
  ],
  openingHours: { always: true, printed: { nb: 'Overnatting døgnåpen' } },
  sources: [
    transcript(
      's1',
      PRINDSEN,
      ['contacts', 'locations.address', 'openingHours', 'access.entry', 'access.eligibility'],
      TRANSCRIPT_OSLO,
    ),
  ],
  verification: transcribed('medium'),
});

export const fieldNurses = record({
  id: 'oslo-feltpleien-frelsesarmeen',
  organizationIds: ['frelsesarmeen'],
  name: { nb: 'Feltpleien i Oslo', en: 'Field nursing Oslo' },
  summary: 'Nurses and a doctor, without appointment, for people who live with drug problems.',
  needs: ['wound-care', 'contraception', 'general-health'],
  audience: [{ group: 'people-who-use-drugs', welcome: 'mainly' }],
  access: { entry: [stated('walk-in', ['s1'])] },
  locations: [
    {
      id: 'urtegata',
      visibility: 'public',
      address: { street: 'Urtegata 16 A', postalCode: '0187', locality: 'Oslo' },
    },
  ],
  contacts: [phone('+4722674345', '22 67 43 45')],
  openingHours: {
    periods: [
      { days: MON_TO_FRI, opens: '09:00', closes: '15:00', label: 'Nurse' },
      { days: ['we', 'fr'], opens: '12:30', closes: '15:00', label: 'Doctor' },
    ],
  },
  sources: [
    transcript(
      's1',
      'https://frelsesarmeen.no/rusomsorg/feltpleien-i-oslo',
      ['contacts', 'locations.address', 'openingHours', 'needs', 'access.entry'],
      TRANSCRIPT_OSLO,
    ),
  ],
  verification: transcribed('medium'),
});

export const fyrlyset = record({
  id: 'oslo-fyrlyset',
  organizationIds: ['frelsesarmeen'],
  name: { nb: 'Fyrlyset, Oslo', en: 'Fyrlyset drop-in centre' },
  summary: 'Meals, shower, clothes and laundry for adults with drug problems.',
  description:
    'Volunteers also open it with a meal on public holidays. The page gives no clock times for those days.',
  needs: ['day-centre', 'food', 'clothing', 'shower-laundry', 'phone-internet'],
  audience: [{ group: 'people-who-use-drugs', welcome: 'mainly' }],
  minimumAge: 18,
  access: { entry: [stated('walk-in', ['s1'])] },
  contacts: [phone('+4723036680', '23 03 66 80')],
  openingHours: {
    periods: [
      { days: MON_TO_FRI, opens: '09:00', closes: '14:30' },
      { days: ['su'], opens: '11:00', closes: '13:00' },
    ],
    publicHolidays: 'unconfirmed',
    printed: { nb: 'Hverdager 09.00–14.30, søndager 11.00–13.00' },
  },
  sources: [
    transcript(
      's1',
      'https://frelsesarmeen.no/rusomsorg/fyrlyset-oslo',
      ['contacts', 'openingHours', 'minimumAge', 'access.entry'],
      TRANSCRIPT_OSLO,
    ),
    page('s2', 'https://frelsesarmeen.no/rusomsorg/fyrlyset-oslo', ['needs', 'description']),
  ],
  verification: transcribed('high'),
});

export const havenCafe = record({
  id: 'karmoy-hapets-havn',
  organizationIds: ['bla-kors'],
  name: { nb: 'Håpets Havn', en: 'Håpets Havn, street café' },
  summary: 'A café for all in the late morning, and for people with drug problems in the afternoon.',
  needs: ['meeting-place', 'food'],
  access: { entry: [reported('walk-in', ['s1'])] },
  locations: [
    { id: 'kafeen', visibility: 'public', address: { street: 'Rådhusvegen 14', locality: 'Åkrehamn' } },
  ],
  openingHours: {
    periods: [
      { days: MON_TO_FRI, opens: '10:30', closes: '13:00' },
      { days: MON_TO_FRI, opens: '13:00', closes: '17:00', audience: ['people-who-use-drugs'] },
    ],
    printed: {
      nb: 'åpen for ALLE mellom 10:30 og 13:00 fra mandag til fredag; Hver dag fra kl 13:00 til 17:00 … bare for målgruppen',
    },
  },
  sources: [
    page(
      's1',
      'https://akrehamn-vekst.no/2024/06/bla-kors-gatenaert-hapets-havn/',
      ['openingHours', 'locations.address', 'needs', 'access.entry'],
      '2024-06',
    ),
  ],
});

export const injectionRoomBergen = record({
  id: 'bergen-sproyterommet-strax',
  organizationIds: ['bergen-kommune'],
  name: { nb: 'Sprøyterommet', en: 'Supervised injection room' },
  summary: 'A room for injecting with people who watch over you, clean equipment and nurses.',
  description:
    'Open seven days a week, from 08:00 to 22:00 on weekdays. The page gives no clock times for weekends. It is from before 2019.',
  needs: ['supervised-consumption', 'clean-equipment', 'wound-care'],
  audience: [{ group: 'people-who-use-drugs', welcome: 'only' }],
  minimumAge: 18,
  access: {
    identification: unconfirmed('A form is filled in at the first visit. Papers are not mentioned.', ['s1']),
    entry: [
      stated('walk-in', ['s1']),
      stated('registration', ['s1'], 'The first visit starts with a form. What you take is written down.'),
    ],
  },
  locations: [
    {
      id: 'huset',
      visibility: 'public',
      address: { street: 'Damsgårdsveien 106', locality: 'Bergen' },
      directions: 'Its own entrance is from Michael Krohns gate, by the green walkway.',
    },
  ],
  contacts: [phone('+4753033590', '53 03 35 90')],
  openingHours: { printed: { nb: 'åpent 7 dager i uken. Hverdager fra kl. 08.00 til 22.00.' } },
  sources: [
    page(
      's1',
      'https://www.bergen.kommune.no/tjenestetilbud/omsorg-trygd-og-sosiale-tjenester/omsorgstjenester/rustiltak/sproyterom',
      ['contacts', 'openingHours', 'locations', 'access', 'minimumAge'],
    ),
  ],
});
