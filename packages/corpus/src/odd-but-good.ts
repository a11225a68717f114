import { makeNeighbour, type Json } from './good-directory.ts';
import { changedDirectory, changedRecord, textInput, type Input } from './input.ts';
import { csv, GOOD_ROW, HEADINGS, nextRow } from './workbook.ts';

/** Records that look wrong and are right. The validator raises nothing, and a reader sees every word. */

const record = changedRecord('odd');
const head = changedDirectory('odd');
const NO_CODES: readonly string[] = [];

const good = (name: string, more: Json | (() => Json), shows: readonly string[] = []): Input =>
  record(name, more, NO_CODES, { shows });
const named = (name: string, words: string): Input => good(name, { name: words }, [words]);
const summed = (name: string, nb: string, en: string): Input => good(name, { summary: { nb, en } }, [en]);
const reached = (name: string, contact: Json): Input =>
  record(name, { contacts: [...(makeNeighbour()['contacts'] as Json[]), contact] }, NO_CODES, {}); // prettier-ignore
const placed = (name: string, location: Json): Input =>
  good(name, { locations: [{ id: 'sted', visibility: 'public', ...location }] });
const ADDRESS = { street: 'Prøvegata 3', postalCode: '0179', locality: 'Oslo' };
/** Hours whose age is known. */
const open = (name: string, openingHours: Json): Input => good(name, { openingHours: { publicHolidays: 'closed', ...openingHours } }); // prettier-ignore
const WEEK = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];

export const oddButGood: readonly Input[] = [
  named('a name of one letter', 'Å'),
  named('a name of digits', '116 117'),
  named('a name with an apostrophe', 'O’Connor-huset'),
  named('a name with a plus and a stroke', 'Hiv+ / PrEP'),
  named('a name with an ampersand', 'Mat & Prat'),
  named('a name with less than', 'Ung <25'),
  named('a name in small letters', 'kafé 22b'),
  named('a name in Northern Sámi', 'Sámi Našuvnnalaš Gealboguovddáš'),
  named('a name with a letter of Skolt Sámi', 'Sääʹmseeʹbr'),
  named('a name in Icelandic', 'Þjónustumiðstöð'),
  named('a name with Turkish letters', 'İğde Evi'),
  named('a name with Vietnamese letters', 'Nhà Ấm'),
  named('a name with a bracket', 'Huset (tidligere Porten)'),
  named('a name with a number sign', 'Rom #3'),
  named('a name with quotation marks', '«Stua»'),
  named('a name that begins with a small letter and a capital', 'eHelse'),
  named('a long name without blanks', 'Lavterskeloppfølgingstjenesten'),
  summed('the shortest sentence', 'Mat.', 'Food.'),
  summed('a price and a sum', 'Middag 50 kr, 2 for 80 kr.', 'Dinner 50 kr, 2 for 80 kr.'),
  summed('degrees below nothing', 'Åpent når det er under −10 °C.', 'Open when it is below −10 °C.'),
  summed('a share', 'Gratis for 100 % av dem som spør.', 'Free for 100 % of those who ask.'),
  summed('words with hyphens', 'Hiv-, hepatitt- og syfilistest.', 'HIV, hepatitis and syphilis tests.'),
  summed('a colon and a list', 'Du får: mat, dusj og klær.', 'You get: food, a shower and clothes.'),
  summed('an emergency number in the words', 'Ved fare: ring 112.', 'In danger: call 112.'),
  named('a name with emoji that are joined', 'Regnbuen 🏳️‍🌈👩🏾‍👧'),
  named('a name in Arabic with digits and a bracket', 'بيت 24 (أوسلو)'),
  named('a name in Persian with a joiner', 'خانه‌ی ما'),
  named('a name in Thai with a break that nobody sees', 'บ้าน\u200Bของเรา'),
  named('a name in Hebrew with marks', 'בַּיִת'),
  named('a name in Tigrinya', 'ቤት ሓገዝ'),
  named('a name with isolates that are closed', 'Huset \u2067بيت\u2069'),
  named('a name in two alphabets', 'Дом House'),
  good('an age of nought', { minimumAge: 0 }),
  good('an age of a hundred and twenty', { maximumAge: 120 }),
  good('nothing known of what they ask', {
    access: {
      residenceStatus: 'unconfirmed',
      cost: 'unconfirmed',
      police: 'unconfirmed',
      anonymity: 'unconfirmed',
    },
  }),
  good('an identifier with a stroke', { identifiers: [{ scheme: 'OSM', value: 'node/123456' }] }),
  good('fields of others', { extensions: { 'a-b:C_d.e': { deep: [1, [2, [3]]], Ø: null } } }),
  good('notes of the editors of any shape', { internal: [{ a: '<b>', tlf: '912 34 567' }] }),
  good('a field of other names for the same', { alternateName: 'MS' }),
  good('a translation that nobody has read', { translations: { en: { origin: 'human', of: '2026-05-20' } } }),
  reached('a number of Svalbard', { channel: 'phone', value: '+4779021234', printed: '79 02 12 34', label: { nb: 'Vakt', en: 'On call' } }), // prettier-ignore
  reached('a free number', { channel: 'phone', value: '+4780012345', printed: '800 12 345', label: { nb: 'Vakt', en: 'On call' } }), // prettier-ignore
  reached('a number of five digits', { channel: 'phone', value: '+4702800', printed: '02800', label: { nb: 'Vakt', en: 'On call' } }), // prettier-ignore
  reached('a short number', { channel: 'phone', value: { shortCode: '116111', country: 'NO' }, printed: '116 111', label: { nb: 'Alarm', en: 'Alarm' } }), // prettier-ignore
  reached('a mail with a plus', { channel: 'email', value: 'post+mat@example.org' }),
  reached('a mail on a deep host', { channel: 'email', value: 'post@a.b.c.example.org' }),
  reached('a page with Norwegian letters in its host', {
    channel: 'web',
    value: 'https://blåkors.example.org/',
  }),
  reached('a page with an anchor and a query', {
    channel: 'web',
    value: 'https://example.org/s?id=1&x=2#mat',
  }),
  reached('a page on a port', { channel: 'web', value: 'https://example.org:8443/mat' }),
  placed('a street without a number in a small place', { address: { ...ADDRESS, street: 'Prøvegata 3 B' } }),
  placed('a house with a letter and a floor', {
    address: { ...ADDRESS, street: 'Prøvegata 3 B, 2. etasje' },
  }),
  placed('a place of which only the town is told', { visibility: 'area', kind: 'outreach', area: 'Oslo', address: { locality: 'Oslo' } }), // prettier-ignore
  placed('a confidential place without anything', { visibility: 'confidential', area: 'Oslo' }),
  placed('a place on request', { visibility: 'on-request', address: { locality: 'Oslo' } }),
  placed('a point with many decimals', { address: ADDRESS, position: { latitude: 59.91390000000001, longitude: 10.752200000001, precision: 'building' } }), // prettier-ignore
  open('a night that runs past midnight', {
    periods: [{ days: ['fr', 'sa'], opens: '22:00', closes: '03:00' }],
  }),
  open('a day that ends at 24', { periods: [{ days: ['mo'], opens: '12:00', closes: '24:00' }] }),
  open('a quarter of an hour', { periods: [{ days: ['mo'], opens: '12:00', closes: '12:15' }] }),
  open('twice a day', { periods: [{ days: ['mo'], opens: '08:00', closes: '10:00' }, { days: ['mo'], opens: '10:00', closes: '12:00' }] }), // prettier-ignore
  open('the last Monday of the month', { periods: [{ days: ['mo'], opens: '12:00', closes: '14:00', nthOfMonth: [-1] }] }), // prettier-ignore
  open('odd weeks', { periods: [{ days: ['mo'], opens: '12:00', closes: '14:00', isoWeeks: 'odd' }] }),
  open('a winter that runs past the new year', { periods: [{ days: WEEK, opens: '12:00', closes: '14:00', season: { from: '10-01', through: '04-30' } }] }), // prettier-ignore
  open('a leap day', { periods: [{ days: ['mo'], opens: '12:00', closes: '14:00' }], exceptions: [{ from: '2028-02-29', through: '2028-02-29', closed: true, note: { nb: 'Skuddårsdag', en: 'Leap day' } }] }), // prettier-ignore
  open('a door without a closing time', { periods: [{ days: ['mo'], opens: '12:00' }] }),
  good('round the clock', { openingHours: { always: true } }),
  head(
    'an organisation in another alphabet',
    (directory) => {
      directory.organizations[0]!['alternateName'] = 'Общество помощи';
    },
    NO_CODES,
    { shows: ['Общество помощи'] },
  ),
  head('a list of one', (directory) => void directory.services.pop(), NO_CODES, { isLeftOut: true }),
  textInput('odd', 'JSON with tabs and a line at its end', 'katalog.json', () => `${JSON.stringify({ ...JSON.parse(new TextDecoder().decode(record('', {}, []).bytes())) as object }, null, '\t')}\n\n`, NO_CODES, { reader: {} }), // prettier-ignore
  textInput('odd', 'a table of text with a quote, a stroke and a line break in a cell', 'liste.csv', () => csv([HEADINGS, GOOD_ROW, nextRow({ 'Kort beskrivelse': 'Kom «som du er»; si "hei",\nså får du mat.' })]), NO_CODES), // prettier-ignore
];
