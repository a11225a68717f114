import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linksOf, requestAddress } from './links.ts';

const urlsOf = (directory: unknown) => linksOf(directory).map(({ url }) => url);

test('links stand in contacts, organisations, sources, the publisher, the licence and in texts', () => {
  const directory = {
    publisher: { url: 'https://a.example.org', reportUrl: 'https://a.example.org/feil' },
    license: 'https://license.example.org/by/4.0/',
    emergencyContacts: [{ contacts: [{ channel: 'chat', value: 'https://chat.example.org' }] }],
    organizations: [{ url: 'https://b.example.org/' }],
    services: [
      {
        description: {
          nb: 'Se https://c.example.org/tider (på norsk) og https://d.example.org.',
          en: 'No link.',
        },
        contacts: [{ value: '+4722990000' }, { value: 'https://e.example.org/#kontakt' }],
        sources: [{ url: 'https://f.example.org/?id=1', via: 'https://g.example.org/x' }],
      },
    ],
  };
  expect(urlsOf(directory)).toEqual([
    'https://a.example.org/',
    'https://a.example.org/feil',
    'https://license.example.org/by/4.0/',
    'https://chat.example.org/',
    'https://b.example.org/',
    'https://c.example.org/tider',
    'https://d.example.org/',
    'https://e.example.org/',
    'https://f.example.org/?id=1',
    'https://g.example.org/x',
  ]);
  expect(linksOf(directory)[5]?.path).toEqual(['services', 0, 'description', 'nb']);
});

test('notes of the editors and fields of others are not followed', () => {
  const note = 'https://secret.example.org';
  expect(urlsOf({ services: [{ internal: note, extensions: { 'a:b': note } }] })).toEqual([]);
});

test('what stands in a secret place, and maps beside it, are not asked for: the asking would tell where it is', () => {
  const secret = { visibility: 'confidential', description: 'https://a.example.org/huset' };
  const open = { visibility: 'public', description: 'https://b.example.org/kontoret' };
  const map = 'Se https://www.openstreetmap.org/#map=19/59.91/10.75 og https://c.example.org';
  const service = { contacts: [{ value: 'https://d.example.org' }], description: map };
  const urls = ['https://d.example.org/', 'https://c.example.org/', 'https://b.example.org/kontoret'];
  expect(urlsOf({ services: [{ ...service, locations: [secret, open] }] })).toEqual(urls);
  expect(urlsOf({ services: [{ ...service, locations: [open] }] })).toContain(
    'https://www.openstreetmap.org/',
  );
  // Whatever is not understood counts as secret.
  const unclear = { ...secret, visibility: 'hemmelig' };
  expect(urlsOf({ services: [{ ...service, locations: [unclear, open] }] })).toEqual(urls);
});

describe('an address as it is asked for', () => {
  test.each([
    ['https://example.org/side#tid', 'https://example.org/side'],
    ['https://name:word@example.org/', 'https://example.org/'],
    ['HTTP://Example.ORG', 'http://example.org/'],
    ['https://blåbær.example.org/', 'https://xn--blbr-roah.example.org/'],
  ])('%s is %s', (address, asked) => expect(requestAddress(address)).toBe(asked));

  test.each(['mailto:a@example.org', 'javascript:alert(1)', 'file:///etc/passwd', 'https://', 'example.org'])(
    '%s is none',
    (address) => expect(requestAddress(address)).toBeUndefined(),
  );
});

test('any data gives addresses of the web or none', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.webUrl(), (value, url) => {
      for (const found of urlsOf({ services: [value, { x: url }] })) expect(found).toMatch(/^https?:\/\//);
    }),
  );
});
