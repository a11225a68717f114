import { expect, test } from 'vitest';
import { ALL_SENTENCES } from '../locales/all-sentences.ts';
import { sentencesFor } from '../locales/index.ts';
import { judgeLink } from './judge-link.ts';
import { isPrivateAddress } from './private-address.ts';

const URL = 'https://example.org/side';
const codesOf = (url: string, result: object) =>
  judgeLink(url, { slowestMs: 1, ...result }).map(({ code }) => code);

test.each([
  ['a host that is not registered', { failure: 'no-host' }, ['link/dead']],
  ['a connection that fails', { failure: 'other' }, ['link/unreachable']],
  ['a page behind www', { status: 200, to: 'https://www.example.org/side', isPermanent: true }, []],
  [
    'a page with a stroke at its end',
    { status: 200, to: 'https://example.org/side/', isPermanent: true },
    [],
  ],
  ['a subdomain', { status: 200, to: 'https://ny.example.org/side' }, ['link/other-host']],
  ['a redirection for now', { status: 200, to: 'https://example.org/dag', isPermanent: false }, []],
  ['a page that is gone after it moved', { status: 404, to: 'https://example.org/x' }, ['link/dead']],
  ['a late answer', { status: 200, slowestMs: 8_200 }, ['link/slow']],
  [
    'a late answer from another host',
    { status: 200, slowestMs: 8_200, to: 'https://b.example/' },
    ['link/other-host', 'link/slow'],
  ],
  ['an odd status', { status: 418 }, ['link/not-checked']],
])('%s', (_, result, codes) => expect(codesOf(URL, result)).toEqual(codes));

test('http that becomes https for good has moved, so that readers are not seen on the way', () => {
  const result = { status: 200, to: URL, isPermanent: true };
  expect(codesOf('http://example.org/side', result)).toEqual(['link/moved']);
});

test('https that leads on to http is told, for now as for good, and nobody is advised to write that address', () => {
  for (const isPermanent of [true, false]) {
    const [found] = judgeLink(URL, { status: 200, to: 'http://example.org/side', isPermanent, slowestMs: 1 });
    expect(found).toMatchObject({ code: 'link/moved', params: { isUnencrypted: true } });
    for (const lang of ['nb', 'en'] as const) {
      const { help } = sentencesFor(lang, ALL_SENTENCES)('link/moved', found?.params ?? {});
      expect(help).toContain('https');
      expect(help).not.toContain('http://');
    }
  }
});

test('a front page that leads to the front page of a language is where it was', () => {
  expect(
    codesOf('https://example.org/', { status: 200, to: 'https://example.org/nb', isPermanent: false }),
  ).toEqual([]);
});

test('a short name is no language', () => {
  const result = { status: 200, to: 'https://example.org/ny', isPermanent: true };
  expect(codesOf(URL, result)).toEqual(['link/moved']);
  expect(codesOf(URL, { ...result, to: 'https://example.org/en-GB/' })).toEqual(['link/front-page']);
});

test('a slow answer is told in seconds', () => {
  expect(judgeLink(URL, { status: 200, slowestMs: 8_200 })[0]?.params).toMatchObject({ seconds: 8 });
});

test.each([
  '127.0.0.1',
  '10.1.2.3',
  '172.20.0.1',
  '192.168.1.1',
  '169.254.169.254',
  '[::1]',
  '::ffff:10.0.0.1',
  'fd00::1',
  'fe80::1',
  '0.0.0.0',
])('%s is private', (address) => expect(isPrivateAddress(address)).toBe(true));
test.each(['93.184.216.34', '2606:2800:220:1::1', 'example.org', '172.32.0.1', ''])(
  '%s is not private',
  (address) => expect(isPrivateAddress(address)).toBe(false),
);
