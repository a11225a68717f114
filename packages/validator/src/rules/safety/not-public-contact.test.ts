import { expect, test } from 'vitest';
import { toldBy } from '../../testing/told-by.ts';
import { contactNotPublic } from './not-public-contact.ts';

const contact = (more: object) =>
  toldBy(contactNotPublic, 'contact', {
    channel: 'phone',
    value: '+4722990000',
    printed: undefined,
    label: undefined,
    note: undefined,
    ...more,
  }).map(({ path }) => path.replace(/^.*contacts\/\d+\//, ''));

test.each<[object, string]>([
  [{ label: 'Hemmelig nummer' }, 'label'],
  [{ note: { nb: 'Ikke del dette nummeret.', en: 'Call us.' } }, 'note/nb'],
  [{ note: 'Kun internt' }, 'note'],
  [{ purpose: 'For staff only' }, 'purpose'],
  [{ printed: '22 99 00 00 (ikke for publisering)' }, 'printed'],
])('%j is not for readers', (more, path) => expect(contact(more)).toEqual([path]));

test.each<object>([
  {},
  { label: 'Vakttelefon' },
  { note: 'Samtalen er fortrolig.' },
  { note: 'Du kan ringe fra skjult nummer.' },
  { note: 'We never share what you tell us.' },
  { note: 'Vi deler ikke det du forteller.' },
  { purpose: 'Til krisesenteret med hemmelig adresse' },
  { label: 3, note: { nb: 3 } },
])('%j may be read by all', (more) => expect(contact(more)).toEqual([]));

test('a line that is somebody’s own is told as that', () =>
  expect(contact({ label: 'Privat mobil' })).toEqual([]));
