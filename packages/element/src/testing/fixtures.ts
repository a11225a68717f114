/**
 * An invented directory for tests. Nobody and nothing in it exists: the numbers begin with 0 and cannot be dialled, the
 * addresses are under `.example`. Every call makes fresh objects, so that a test may change them.
 */

/** Tuesday 10 March 2026, 14:00 in Oslo: the moment at which the states named below hold. It is a public holiday in the fixture. */
export const NOW = Date.parse('2026-03-10T13:00:00Z');

/** What must never be drawn, in no form: the place of the crisis centre, planted in the input although it must not be there. */
export const SECRETS = [
  'Hemmeligveien',
  '0999',
  '59.98765',
  '10.12345',
  'bakeri',
  'Gjemt stopp',
  'kameraet',
  'Stengte Porten',
  '61.54321',
] as const;

/** Right-to-left override: turns the letters after it round. */
export const OVERRIDE = '\u202E';
export const LONG_WORD = 'Oppfølgingstjenestekoordinatorsamarbeidsavtaleforhandlingsprotokollen';
export const MARKUP = '<img src="x" onerror="window.wasRun = true"><b>bold</b>';

type Json = Record<string, unknown>;
export interface ServiceInput extends Json {
  id: string;
}
export interface DirectoryInput extends Json {
  organizations: Json[];
  services: ServiceInput[];
}

const EVERY_DAY = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];
const WORKDAYS = ['mo', 'tu', 'we', 'th', 'fr'];
const CHECKED = '2026-02-01';

/** Opening hours that hold on public holidays too, unless told otherwise. */
const hours = (opens: string, closes: string | undefined, more: Json = {}, days = EVERY_DAY): Json => ({
  periods: [{ days, opens, ...(closes === undefined ? {} : { closes }), ...more }],
  publicHolidays: 'open',
});

const source = (id: string, retrievedOn = CHECKED): Json => ({
  id,
  url: `https://kilde.example/${id}`,
  title: 'Invented page',
  retrievedOn,
  supports: ['access'],
});

const stated = (value: string, more: Json = {}): Json => ({
  value,
  basis: 'stated',
  sourceIds: ['page'],
  ...more,
});

const phone = (value: string, printed?: string): Json => ({
  channel: 'phone',
  value,
  ...(printed === undefined ? {} : { printed }),
});

const place = (latitude: number, longitude: number, more: Json = {}): Json => ({
  id: 'place',
  visibility: 'public',
  address: { street: 'Oppdiktet gate 1', postalCode: '0001', locality: 'Oslo' },
  position: { latitude, longitude, precision: 'building' },
  ...more,
});

/** A service whose record was checked lately, with three languages of text and nothing promised. */
const service = (id: string, nb: string, en: string, more: Json = {}): ServiceInput => ({
  id,
  organizationIds: ['house'],
  name: { nb, en },
  summary: { nb: `Hjelp hos ${nb}.`, en: `Help at ${en}.`, ar: 'مساعدة لمن يحتاج إليها.' },
  needs: ['food'],
  access: { residenceStatus: 'unconfirmed' },
  sources: [source('page')],
  verification: { lastVerifiedOn: CHECKED, method: 'website', confidence: 'medium' },
  contacts: [phone('+4700000020', '00 00 00 20')],
  ...more,
});

const makeServices = (): ServiceInput[] => [
  service('open-door', 'Åpen dør', 'Open Door', {
    name: { nb: 'Åpen dør', en: 'Open Door', ar: 'الباب المفتوح' },
    description: { nb: 'Middag hver dag.', en: 'Dinner every day.', ar: 'عشاء كل يوم.' },
    needs: ['food', 'shower-laundry', 'day-centre'],
    access: {
      residenceStatus: stated('not-asked'),
      identification: stated('none'),
      personalNumber: stated('not-needed'),
      anonymity: stated('full'),
      cost: stated('free'),
      police: stated('never-without-consent'),
      entry: ['walk-in'],
    },
    languages: [{ code: 'nb', mode: 'staff' }, { code: 'en' }, { code: 'ar', mode: 'interpreter' }],
    locations: [place(59.9139, 10.7522)],
    contacts: [phone('+4700000001', '00 00 00 01'), { channel: 'email', value: 'post@opendoor.example' }],
    openingHours: hours('10:00', '16:00'),
    audience: [{ group: 'migrants', welcome: 'mainly' }],
    canAskFor: ['female-worker', 'interpreter'],
    notOffered: { nb: 'Ikke seng for natten.', en: 'No bed for the night.' },
    capacity: { nb: 'Tretti plasser.', en: 'Thirty seats.' },
    serviceArea: { scope: 'local', regions: ['Oslo'] },
    minimumAge: 18,
  }),
  service('night-door', 'Nattdør', 'Night Door', {
    needs: ['emergency-overnight-stay'],
    access: { residenceStatus: stated('not-required'), cost: stated('small-fee'), entry: ['lottery'] },
    locations: [place(59.9127, 10.7461)],
    openingHours: hours('20:00', '08:00', { lastEntry: '22:00' }),
  }),
  service('all-night-line', 'Døgntelefonen', 'The Day and Night Line', {
    needs: ['crisis-line', 'counselling'],
    access: { residenceStatus: stated('not-asked'), anonymity: stated('full'), cost: stated('free') },
    contacts: [
      {
        channel: 'phone',
        value: { shortCode: '116999', country: 'NO' },
        printed: '116 999',
        cost: 'free',
        numberShown: 'no',
      },
    ],
    openingHours: { always: true },
    serviceArea: { scope: 'national' },
  }),
  service('tomorrow', 'I morgen', 'Tomorrow', {
    needs: ['legal-advice'],
    openingHours: hours('09:00', '12:00', {}, ['we']),
    locations: [place(60.3929, 5.3241, { address: { locality: 'Bergen' } })],
  }),
  service('on-friday', 'På fredag', 'On Friday', {
    needs: ['dental'],
    openingHours: hours('17:00', '20:00', {}, ['fr']),
    locations: [place(63.4305, 10.3951, { address: { locality: 'Trondheim' } })],
  }),
  service('paused', 'Pause', 'Pause', {
    status: 'temporarily-closed',
    alert: {
      text: { nb: 'Stengt for oppussing.', en: 'Closed for repairs.' },
      from: '2026-03-01',
      through: '2026-04-01',
    },
    openingHours: hours('08:00', '22:00'),
  }),
  service('stale-promise', 'Gammelt løfte', 'Old Promise', {
    access: {
      residenceStatus: stated('not-required', { sourceIds: ['old'] }),
      cost: stated('free', { sourceIds: ['old'] }),
    },
    sources: [source('old', '2024-01-10')],
    verification: { lastVerifiedOn: '2024-01-10', method: 'website', confidence: 'low' },
    openingHours: hours('08:00', '22:00'),
    locations: [place(59.9201, 10.7333)],
  }),
  service('never-verified', 'Aldri sjekket', 'Never Checked', {
    access: { residenceStatus: { value: 'not-asked', basis: 'reported' } },
    sources: [],
    verification: { method: 'second-hand', confidence: 'low' },
    openingHours: hours('08:00', '22:00'),
  }),
  service('no-hours', 'Uten tider', 'Without Hours', { needs: ['clothing'] }),
  service('printed-only', 'Bare ord', 'Only Words', {
    openingHours: { printed: { nb: 'Åpent etter avtale', en: 'Open by appointment' } },
    access: { residenceStatus: 'unconfirmed', entry: ['appointment'] },
  }),
  service('when-cold', 'Når det er kaldt', 'When It Is Cold', {
    needs: ['emergency-overnight-stay'],
    openingHours: {
      ...hours('08:00', '22:00'),
      condition: { nb: 'under −10 °C', en: 'below −10 °C', ar: 'تحت −10 °C' },
    },
  }),
  service('no-end', 'Uten slutt', 'Without End', { openingHours: hours('12:00', undefined) }),
  service('holiday-unknown', 'Helligdag', 'Holiday', {
    openingHours: { periods: [{ days: EVERY_DAY, opens: '08:00', closes: '22:00' }] },
  }),
  service('entry-over', 'Siste inngang', 'Last Entry', {
    openingHours: hours('10:00', '18:00', { lastEntry: '13:00' }),
  }),
  service('for-women', 'For kvinner', 'For Women', {
    needs: ['sexual-health-testing', 'contraception'],
    audience: [{ group: 'women', welcome: 'only' }],
    openingHours: hours('12:00', '18:00', { audience: ['women'], entry: 'walk-in' }),
    access: { residenceStatus: stated('not-asked'), cost: stated('free'), entry: ['walk-in'] },
    locations: [place(58.97, 5.7331, { address: { street: 'Funnet vei 2', locality: 'Stavanger' } })],
  }),
  service('crisis-centre', 'Krisesenteret', 'Crisis Centre', {
    needs: ['crisis-shelter', 'violence-support'],
    access: { residenceStatus: stated('not-required'), cost: stated('free') },
    contacts: [phone('+4700000015', '00 00 00 15')],
    openingHours: { always: true },
    locations: [
      {
        id: 'house',
        visibility: 'confidential',
        area: { nb: 'Oslo', en: 'Oslo' },
        address: { street: 'Hemmeligveien 13', postalCode: '0999', locality: 'Stengte Porten' },
        position: { latitude: 59.98765, longitude: 10.12345, precision: 'entrance' },
        directions: { nb: 'Bak et bakeri.', en: 'Behind a bakeri.' },
        surroundings: 'Se etter kameraet.',
        stops: [
          { name: 'Gjemt stopp', position: { latitude: 61.54321, longitude: 10.1, precision: 'street' } },
        ],
      },
    ],
    internal: { note: 'Hemmeligveien 13, 0999' },
  }),
  service('on-request', 'På forespørsel', 'On Request', {
    needs: ['safe-accommodation'],
    locations: [
      {
        id: 'flat',
        visibility: 'on-request',
        address: { street: 'Hemmeligveien 99', postalCode: '0999', locality: 'Oslo' },
        position: { latitude: 59.98765, longitude: 10.12345, precision: 'building' },
      },
    ],
  }),
  service('street-team', 'Uteteamet', 'Street Team', {
    needs: ['outreach', 'condoms-lubricant'],
    access: { residenceStatus: stated('not-asked'), entry: ['outreach'], cost: stated('free') },
    locations: [
      {
        id: 'area',
        kind: 'outreach',
        visibility: 'area',
        area: { nb: 'Oslo sentrum', en: 'Central Oslo' },
        address: { locality: 'Oslo' },
        position: { latitude: 59.91, longitude: 10.75, precision: 'locality' },
      },
    ],
    openingHours: hours('13:00', '21:00'),
  }),
  service('police-desk', 'Politiets rådgivning', 'Police Advice Desk', {
    organizationIds: ['police'],
    needs: ['help-to-report'],
    access: {
      residenceStatus: stated('not-required'),
      identification: stated('official-document'),
      personalNumber: stated('not-needed'),
      cost: stated('free'),
      anonymity: stated('none'),
      police: stated('part-of-authority'),
      immigration: stated('present-on-site', { sourceIds: ['old'] }),
      entry: ['walk-in'],
    },
    sources: [source('page'), source('old', '2023-01-01')],
    openingHours: hours('08:00', '15:30', {}, WORKDAYS),
    locations: [place(59.9111, 10.7682)],
  }),
  service('by-rule', 'Etter regelen', 'By the Rule', {
    organizationIds: ['hospital'],
    needs: ['general-health', 'pregnancy'],
    access: {
      residenceStatus: { value: 'not-required', basis: 'rule', sourceIds: ['page'] },
      cost: { value: 'paid', basis: 'stated', sourceIds: ['page'] },
      professionalSecrecy: { value: 'yes', basis: 'rule', sourceIds: ['page'] },
      records: stated('shared-health-record'),
    },
    locations: [place(59.9367, 10.7347)],
    openingHours: hours('07:00', '14:30'),
  }),
  service('long-words', LONG_WORD, `${LONG_WORD}s house`, {
    name: { nb: LONG_WORD, en: `The${LONG_WORD}`, ar: 'مركز' },
    summary: { nb: `${LONG_WORD}${LONG_WORD}`, en: `Ask ${LONG_WORD}${LONG_WORD}.` },
    contacts: [
      {
        channel: 'web',
        value: `https://www.${LONG_WORD.toLowerCase().replace(/ø/g, 'o').slice(0, 60)}.example/${'a'.repeat(90)}`,
      },
      { channel: 'email', value: `${'x'.repeat(50)}@example.example`, note: LONG_WORD },
    ],
    locations: [place(59.9138, 10.7523, { directions: LONG_WORD })],
    needs: ['assisted-return'],
  }),
  service('nothing-known', 'Ukjent', 'Unknown', {
    contacts: [],
    needs: ['courses'],
    sources: [],
    verification: { method: 'second-hand', confidence: 'low' },
  }),
  service('writes-only', 'Bare skriv', 'Write Only', {
    needs: ['peer-support', 'rights-information'],
    contacts: [
      { channel: 'web', value: 'https://writes.example/' },
      { channel: 'email', value: 'hei@writes.example' },
      { channel: 'whatsapp', value: '+4700000022', numberShown: 'yes' },
      { channel: 'telegram', value: 'writes_only' },
      { channel: 'chat', value: 'https://chat.example/room' },
    ],
    openingHours: hours('14:00', '24:00'),
  }),
  service('bad-links', 'Farlige lenker', 'Bad Links', {
    needs: ['job-advice'],
    contacts: [
      { channel: 'web', value: 'javascript:alert(1)' },
      { channel: 'form', value: 'data:text/html,<script>alert(1)</script>' },
      { channel: 'phone', value: 'tel:*21#' },
      { channel: 'phone', value: '*21*+4700000099#' },
      { channel: 'email', value: 'a@b.example?bcc=spy@b.example' },
      { channel: 'chat', value: '//elsewhere.example/chat' },
      { channel: 'video', value: 'https://user:pass@elsewhere.example/' },
    ],
    sources: [{ id: 'bad', url: 'javascript:alert(2)', retrievedOn: CHECKED, supports: [] }],
  }),
  service('markup', MARKUP, MARKUP, {
    name: { nb: MARKUP, en: MARKUP },
    summary: { nb: `${MARKUP} &amp; <script>window.wasRun = true</script>`, en: `${MARKUP} &amp;` },
    description: MARKUP,
    locations: [place(59.9, 10.7, { name: MARKUP })],
    needs: ['money-advice'],
  }),
  service('turned-round', 'Snudd', 'Turned', {
    name: { nb: `Trygg${OVERRIDE}ddunS`, en: `Safe${OVERRIDE}denruT` },
    contacts: [phone('+4700000012', `${OVERRIDE}21 00 00 00`)],
    needs: ['family-tracing'],
  }),
  service('only-norwegian', 'Bare norsk', 'x', {
    name: 'Bare på norsk',
    summary: 'Denne teksten finnes bare på norsk.',
    needs: ['labour-rights'],
    locations: [place(60.3929, 5.3241, { address: { street: 'Diktet 3', locality: 'Bergen' } })],
  }),
  service('only-arabic', 'x', 'x', {
    name: { ar: 'بيت اللغة' },
    summary: { ar: 'دورة في اللغة.' },
    needs: ['language-course'],
    translations: { ar: { origin: 'machine' } },
  }),
  service('two-at-one', 'To på ett sted A', 'Two at One A', {
    needs: ['vaccination'],
    locations: [place(69.6492, 18.9553, { address: { street: 'Lik gate 5', locality: 'Tromsø' } })],
    openingHours: hours('10:00', '14:30'),
  }),
  service('two-at-one-b', 'To på ett sted B', 'Two at One B', {
    needs: ['vaccination'],
    locations: [place(69.6492, 18.9553, { address: { street: 'Lik gate 5', locality: 'Tromsø' } })],
  }),
  service('rough-place', 'Omtrent her', 'About Here', {
    needs: ['naloxone'],
    locations: [
      place(59.7439, 10.2045, {
        address: { locality: 'Drammen' },
        position: { latitude: 59.7439, longitude: 10.2045, precision: 'locality' },
      }),
    ],
  }),
  service('gone', 'Borte', 'Gone', { status: 'defunct' }),
];

/** Services that are shown: all but the one that no longer exists. */
export const SHOWN = 31;

/** The whole directory as parsed JSON. */
export const makeDirectory = (): DirectoryInput => ({
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
  publicHolidays: [{ date: '2026-03-10', name: { nb: 'Oppdiktet helligdag', en: 'Invented holiday' } }],
  emergencyContacts: [
    {
      label: { nb: 'Ambulanse', en: 'Ambulance', ar: 'إسعاف' },
      contacts: [{ channel: 'phone', value: { shortCode: '113', country: 'NO' } }],
    },
    {
      label: { nb: 'Politi', en: 'Police', ar: 'شرطة' },
      contacts: [{ channel: 'phone', value: { shortCode: '112', country: 'NO' } }],
    },
  ],
  organizations: [
    { id: 'house', name: { nb: 'Det oppdiktede huset', en: 'The Invented House' }, type: 'charity' },
    { id: 'police', name: { nb: 'Oppdiktet politi', en: 'Invented Police' }, type: 'public' },
    { id: 'hospital', name: 'Oppdiktet sykehus', type: 'health-trust' },
  ],
  services: makeServices(),
});

/** The directory with only the services of the given ids, in the order of the fixture. */
export function makeDirectoryOf(...ids: string[]): DirectoryInput {
  const directory = makeDirectory();
  return { ...directory, services: directory.services.filter(({ id }) => ids.includes(id)) };
}

/** A second, smaller directory in another country, to be merged with the first. */
export const makeOtherDirectory = (): DirectoryInput => ({
  ...makeDirectory(),
  id: 'other',
  name: 'Other list',
  country: 'SE',
  timeZone: 'Europe/Helsinki',
  languages: ['en'],
  emergencyContacts: [],
  services: [
    service('open-door', 'Öppen dörr', 'Swedish Door', { openingHours: hours('10:00', '16:00') }),
    service('svensk', 'Svensk', 'Swedish House'),
  ],
});

/** An object with one part of it taken away or put in its place, for malformed input. */
export const withChange = (change: Json): Json => ({ ...makeDirectory(), ...change });
