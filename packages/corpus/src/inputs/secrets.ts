import type { Json } from '../good-directory.ts';
import { changedRecord, type Input } from '../input.ts';

/**
 * Places that must stay secret, and people who must stay unnamed, told in every way that a file has. The addresses are
 * invented. Nothing of them is on a page, and none of it can be published.
 */

const record = changedRecord('secrets');

/** In no input as anything but the secret. */
export const STREET = 'Skjulveien 13';
export const POSTCODE = '0997';
const POINT = { latitude: 59.98765, longitude: 10.12345, precision: 'building' };
export const SECRETS = ['Skjulveien', POSTCODE, '59.98', '10.12'];
const ADDRESS = { street: STREET, postalCode: POSTCODE, locality: 'Oslo' };

const place = (more: Json, visibility: unknown = 'confidential'): Json => ({
  needs: ['crisis-shelter'],
  locations: [{ id: 'sted', visibility, area: 'Oslo', ...more }],
});
/** What the element itself takes away. */
const hidden = (name: string, more: Json, tells: readonly string[]): Input =>
  record(name, more, tells, { hides: SECRETS });
/** What only whoever checks can know to be a secret: it cannot be published. */
const unpublished = (name: string, more: Json, tells: readonly string[]): Input => {
  const { reader: _, ...input } = record(name, more, tells);
  return input;
};

export const secrets: readonly Input[] = [
  hidden('a confidential place with an address', place({ address: ADDRESS }), [
    'location/confidential-details',
  ]),
  hidden('a confidential place with a point', place({ position: POINT }), ['location/confidential-details']),
  hidden('a confidential place with a stop', place({ stops: [{ name: STREET, position: POINT }] }), ['location/confidential-details']), // prettier-ignore
  hidden('a confidential place with the way there', place({ directions: `Ring på i ${STREET}` }), ['location/confidential-details']), // prettier-ignore
  hidden('a confidential place with what is around', place({ surroundings: `Ved ${STREET}` }), ['location/confidential-details']), // prettier-ignore
  hidden('a confidential place with a postcode alone', place({ address: { postalCode: POSTCODE } }), ['location/confidential-details']), // prettier-ignore
  hidden('a place on request with a street', place({ address: ADDRESS }, 'on-request'), [
    'location/too-fine',
  ]),
  hidden('a place on request with a point', place({ position: POINT }, 'on-request'), ['location/too-fine']),
  hidden('a place known by its area with a stop', place({ stops: [{ name: 'Torget', position: POINT }] }, 'area'), ['location/too-fine']), // prettier-ignore
  ...[
    'Confidential',
    'confidental',
    'secret',
    'hemmelig',
    '',
    'CONFIDENTIAL ',
    true,
    0,
    null,
    ['confidential'],
    {},
  ].map((flag) =>
    // prettier-ignore
    hidden(`a visibility of ${JSON.stringify(flag)}`, place({ address: ADDRESS, position: POINT }, flag), [
      'location/flag-not-code',
    ]),
  ),
  hidden('no visibility', { locations: [{ id: 'sted', address: ADDRESS, position: POINT }] }, [
    'schema/missing-field',
  ]),
  hidden('a visibility under a misspelt name', { locations: [{ id: 'sted', visability: 'confidential', address: ADDRESS }] }, ['location/flag-not-code']), // prettier-ignore
  hidden('notes of the editors', { internal: { note: STREET, position: POINT } }, []),
  hidden('an extension beside a confidential place', { ...place({}), extensions: { 'x:adresse': STREET, 'x:punkt': POINT } }, ['location/confidential-extension']), // prettier-ignore
  hidden('a field that nobody knows', { ...place({ gate: STREET, lat: POINT.latitude }) }, [
    'schema/unknown-field',
  ]),
  hidden('a page about a confidential place', { ...place({}), sources: [{ id: 'side', url: `https://example.org/skjulveien-13`, title: STREET, retrievedOn: '2026-05-20', supports: ['access'] }] }, ['location/confidential-words']), // prettier-ignore
  ...(
    [
      ['its summary', { summary: `Huset ligger i ${STREET}.` }],
      ['its description', { description: { nb: 'Ring oss.', en: `The house is at ${STREET}.` } }],
      [
        'a note of a contact',
        { contacts: [{ channel: 'phone', value: '+4722990011', note: `Møt oss i ${STREET}` }] },
      ],
      ['its area', { locations: [{ id: 'sted', visibility: 'confidential', area: STREET }] }],
      ['its name', { name: `Huset i ${STREET}` }],
      ['what it does not offer', { notOffered: `Kom ikke til ${STREET} uten avtale.` }],
      [
        'an alert',
        { alert: { text: `Vi flytter til ${STREET}.`, from: '2026-06-01', through: '2026-07-01' } },
      ],
      ['letters that look like others', { description: 'Huset ligger i Skjulvеien 13.' }],
      ['letters set wide', { description: 'Huset ligger i S k j u l v e i e n 13.' }],
      ['wide letters', { description: 'Huset ligger i Ｓｋｊｕｌｖｅｉｅｎ 13.' }],
      ['invisible letters between', { description: 'Huset ligger i Skjul\u200Bveien\u200B 13.' }],
    ] as const
  ).map(
    ([where, more]) =>
    unpublished(`the street of a confidential place in ${where}`, { ...place({}), ...more }, ['location/confidential-words']), // prettier-ignore
  ),
  unpublished('degrees of a confidential place in words', { ...place({}), description: 'Vi er på 59.98765, 10.12345.' }, ['location/confidential-words']), // prettier-ignore
  unpublished('a link to a map of a confidential place', { ...place({}), contacts: [{ channel: 'web', value: 'https://www.google.com/maps?q=59.98765,10.12345' }] }, []), // prettier-ignore
  unpublished('the number of a person', { description: 'Spør etter 15076500565.' }, ['text/personal-number']),
  unpublished('an account of a bank', { description: 'Betal til 1234.56.78903.' }, ['text/bank-account']),
  unpublished('the name and the number of a helper', { description: 'Ring Kari Nordmann på 912 34 567.' }, ['text/phone-in-text']), // prettier-ignore
  unpublished('the mail of a helper', { contacts: [{ channel: 'email', value: 'kari.nordmann@gmail.com' }] }, ['text/private-mail']), // prettier-ignore
  unpublished('a helper as the one who checked', { verification: { lastVerifiedOn: '2026-05-20', method: 'phone', confidence: 'medium', verifiedBy: 'Kari Nordmann' } }, ['verification/verified-by-person']), // prettier-ignore
  unpublished('words that are not for publication', { description: 'INTERNT: skal ikke publiseres.' }, ['text/not-for-publication']), // prettier-ignore
];
