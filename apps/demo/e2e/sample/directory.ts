/**
 * An invented directory for the tests of what a reader does. Nobody and nothing in it exists: the numbers begin with 0
 * and cannot be dialled, the addresses are under `.example`. It stays as it is when the facts of the site change.
 */

type Json = Record<string, unknown>;

/** A Tuesday at noon in Oslo, in winter time; no public holiday. */
export const NOON = new Date('2026-11-24T12:00:00+01:00');

const CHECKED = '2026-11-02';
const EVERY_DAY = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];

const hours = (opens: string, closes: string): Json => ({
  periods: [{ days: EVERY_DAY, opens, closes }],
  publicHolidays: 'open',
});

const stated = (value: string): Json => ({ value, basis: 'stated', sourceIds: ['page'] });

const phone = (value: string, printed: string): Json => ({ channel: 'phone', value, printed });

const place = (latitude: number, longitude: number, street: string, locality: string): Json => ({
  id: 'place',
  visibility: 'public',
  address: { street, locality },
  position: { latitude, longitude, precision: 'building' },
});

const service = (id: string, name: Json, more: Json = {}): Json => ({
  id,
  organizationIds: ['house'],
  name,
  summary: {
    nb: 'Hjelp til den som spør.',
    en: 'Help for those who ask.',
    ar: 'مساعدة لمن يطلبها.',
    ro: 'Ajutor pentru cine întreabă.',
  },
  needs: ['food'],
  access: { residenceStatus: 'unconfirmed' },
  contacts: [phone('+4700000020', '00 00 00 20')],
  sources: [
    {
      id: 'page',
      url: `https://kilde.example/${id}`,
      title: 'Kilden',
      retrievedOn: CHECKED,
      supports: ['access'],
    },
  ],
  verification: { lastVerifiedOn: CHECKED, method: 'website', confidence: 'medium' },
  ...more,
});

/** Says all there is to say: hours, promises, contacts of every kind, an address, another service to go to. */
const openDoor = service(
  'open-door',
  { nb: 'Åpen dør', en: 'Open Door', ar: 'الباب المفتوح', ro: 'Ușa deschisă' },
  {
    description: {
      nb: 'Kondomer og glidemiddel. Kom som du er.',
      en: 'Condoms and lubricant. Come as you are.',
    },
    needs: ['condoms-lubricant', 'sexual-health-testing', 'counselling'],
    audience: [{ group: 'people-who-sell-sex', welcome: 'mainly' }],
    minimumAge: 16,
    access: {
      residenceStatus: stated('not-asked'),
      identification: stated('none'),
      personalNumber: stated('not-needed'),
      anonymity: stated('full'),
      cost: stated('free'),
      police: stated('never-without-consent'),
      entry: ['walk-in', 'no-referral-needed'],
    },
    languages: [{ code: 'nb' }, { code: 'ro' }, { code: 'ar', mode: 'interpreter' }],
    locations: [
      { ...place(59.9139, 10.7522, 'Oppdiktet gate 1', 'Oslo'), accessibility: { wheelchair: 'yes' } },
    ],
    contacts: [
      phone('+4700000001', '00 00 00 01'),
      { channel: 'email', value: 'post@opendoor.example' },
      { channel: 'whatsapp', value: '+4700000001', numberShown: 'yes' },
      { channel: 'web', value: 'https://opendoor.example/' },
    ],
    openingHours: hours('10:00', '16:00'),
    serviceArea: { scope: 'local', regions: ['Oslo'] },
    canAskFor: ['female-worker', 'interpreter'],
    notOffered: { nb: 'Ikke seng for natten.', en: 'No bed for the night.' },
    capacity: { nb: 'Tretti plasser.', en: 'Thirty seats.' },
    seeAlso: ['night-door'],
  },
);

const nightDoor = service(
  'night-door',
  { nb: 'Nattdør', en: 'Night Door', ar: 'باب الليل' },
  {
    needs: ['emergency-overnight-stay'],
    access: { residenceStatus: stated('not-required'), cost: stated('small-fee'), entry: ['lottery'] },
    locations: [place(60.3929, 5.3241, 'Nattveien 2', 'Bergen')],
    openingHours: hours('20:00', '08:00'),
    alert: { text: { nb: 'Stengt på julaften.', en: 'Closed on Christmas Eve.' } },
  },
);

/** Nothing but a name and a need. */
const littleKnown = service(
  'little-known',
  { nb: 'Ukjent hjelp', en: 'Unknown Help' },
  {
    needs: ['courses'],
    contacts: [],
    sources: [],
    verification: { method: 'second-hand', confidence: 'low' },
  },
);

const secretPlace = service(
  'secret-place',
  { nb: 'Krisesenteret', en: 'Crisis Centre', ar: 'مركز الأزمات' },
  {
    needs: ['crisis-shelter'],
    contacts: [phone('+4700000003', '00 00 00 03')],
    locations: [{ id: 'hidden', visibility: 'confidential', area: { nb: 'Østlandet', en: 'The east' } }],
    openingHours: { always: true, publicHolidays: 'open' },
    access: { residenceStatus: stated('not-asked'), cost: stated('free'), entry: ['phone-first'] },
  },
);

const stale = service(
  'stale',
  { nb: 'Gammel sjekk', en: 'Old Check' },
  {
    needs: ['legal-advice'],
    verification: { lastVerifiedOn: '2024-01-10', method: 'website', confidence: 'low' },
    openingHours: hours('09:00', '17:00'),
    locations: [place(63.4305, 10.3951, 'Advokatgata 3', 'Trondheim')],
  },
);

/** Two doors in one house: one cluster that no zoom takes apart. */
const twins = ['a', 'b'].map((letter) =>
  service(
    `twin-${letter}`,
    { nb: `Tvilling ${letter.toUpperCase()}`, en: `Twin ${letter.toUpperCase()}` },
    { needs: ['vaccination'], locations: [place(69.6492, 18.9553, 'Lik gate 5', 'Tromsø')] },
  ),
);

const SERVICES = [openDoor, nightDoor, littleKnown, secretPlace, stale, ...twins];

/** The whole directory, or with other services in it. */
export const sampleDirectory = (services: readonly Json[] = SERVICES): Json => ({
  kind: 'service-directory',
  schemaVersion: '1.0',
  id: 'invented',
  name: { nb: 'Oppdiktet liste', en: 'Invented list' },
  publisher: { name: 'Nobody', email: 'post@nobody.example' },
  license: 'CC0-1.0',
  country: 'NO',
  timeZone: 'Europe/Oslo',
  languages: ['nb', 'en', 'ar'],
  updatedOn: CHECKED,
  publicHolidays: [{ date: '2026-12-25', name: { nb: '1. juledag', en: 'Christmas Day' } }],
  emergencyContacts: [
    {
      label: { nb: 'Politi', en: 'Police', ar: 'شرطة', ro: 'Poliție' },
      contacts: [{ channel: 'phone', value: { shortCode: '112', country: 'NO' } }],
    },
    {
      label: { nb: 'Ambulanse', en: 'Ambulance', ar: 'إسعاف', ro: 'Ambulanță' },
      contacts: [{ channel: 'phone', value: { shortCode: '113', country: 'NO' } }],
    },
  ],
  organizations: [
    { id: 'house', name: { nb: 'Det oppdiktede huset', en: 'The Invented House' }, type: 'charity' },
  ],
  services,
});

/** More services than the list shows at once. */
export const longDirectory = (count = 45): Json =>
  sampleDirectory(
    Array.from({ length: count }, (_, index) =>
      service(`service-${index + 1}`, { nb: `Tilbud ${index + 1}`, en: `Service ${index + 1}` }),
    ),
  );
