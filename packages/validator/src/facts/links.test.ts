import { domainToASCII } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isLocalHost, isNumberHost } from './hosts.ts';
import { hostOf, pathOf, webAddressesIn } from './links.ts';
import { hidesLookalike, isLookalikeHost } from './lookalikes.ts';
import { decodePunycode } from './punycode.ts';

test('the addresses of a text end where the text goes on', () => {
  expect(webAddressesIn('Se (https://example.org/a?b=1) og «http://example.net», ikke example.com.')).toEqual(
    ['https://example.org/a?b=1', 'http://example.net'],
  );
  expect(webAddressesIn('Ring oss.')).toEqual([]);
});

test.each([
  ['https://WWW.Example.org:8080/a', 'example.org'],
  ['https://kari:hemmelig@example.org/', 'example.org'],
  ['http://[2001:db8::1]:80/', '[2001:db8::1]'],
  ['https://example.org.', 'example.org'],
  ['mailto:post@example.org', ''],
])('the host of %s is “%s”', (address, host) => {
  expect(hostOf(address)).toBe(host);
});

test.each([
  ['https://example.org', ''],
  ['https://example.org/a/b?c#d', '/a/b?c#d'],
  ['https://example.org?c', '?c'],
])('the path of %s is “%s”', (address, path) => {
  expect(pathOf(address)).toBe(path);
});

describe('hosts', () => {
  test.each([
    'localhost',
    'app.localhost',
    'nas.local',
    'intranett',
    '10.0.0.1',
    '192.168.1.10',
    '172.31.0.1',
    '169.254.1.1',
    '100.64.0.1',
    '[::1]',
    '[fd00::1]',
    '[fe80::1]',
  ])('“%s” is local', (host) => {
    expect(isLocalHost(host)).toBe(true);
  });

  test.each([
    'example.org',
    'local.example.org',
    'internal.no',
    '172.32.0.1',
    '100.128.0.1',
    '8.8.8.8',
    '[2001:db8::1]',
    '3232235777',
    '',
  ])('“%s” is not', (host) => {
    expect(isLocalHost(host)).toBe(false);
  });

  test.each(['8.8.8.8', '3232235777', '0x7f000001', '[2001:db8::1]'])('“%s” is a number', (host) => {
    expect(isNumberHost(host)).toBe(true);
  });

  test.each(['example.org', '116117.no', '1881.no', ''])('“%s” is a name', (host) => {
    expect(isNumberHost(host)).toBe(false);
  });
});

describe('punycode', () => {
  test.each([
    ['blkors-jua', 'blåkors'],
    ['rde-kors-54a', 'røde-kors'],
    ['80ak6aa92e', 'аррӏе'],
    ['e1afmkfd', 'пример'],
    ['fiqs8s', '中国'],
  ])('reads %s as %s', (encoded, decoded) => {
    expect(decodePunycode(encoded)).toBe(decoded);
  });

  test('reads back what Node writes', () => {
    const letters = fc.constantFrom(...'abcæøåéđšабвгдαβγ中国ไทยعرب');
    fc.assert(
      fc.property(fc.string({ unit: letters, minLength: 1, maxLength: 12 }), (label) => {
        const ascii = domainToASCII(label);
        fc.pre(ascii.startsWith('xn--'));
        expect(decodePunycode(ascii.slice(4))).toBe(label.normalize('NFC'));
      }),
    );
  });

  test('never throws, whatever stands there', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const decoded = decodePunycode(text);
        expect(decoded === undefined || typeof decoded === 'string').toBe(true);
      }),
    );
    expect(decodePunycode('99999999999999999999')).toBeUndefined();
    expect(decodePunycode('æ')).toBeUndefined();
  });
});

describe('look-alikes', () => {
  test.each(['pаypal', 'Саll', 'Kirkеns', 'Здрaвствуйте', 'Оslo', 'Ηjelp'])('hide in “%s”', (word) => {
    expect(hidesLookalike(word)).toBe(true);
  });

  test.each(['paypal', 'помощь', 'WhatsAppом', 'SMSки', 'Ωmega', '', '123'])(
    'do not hide in “%s”',
    (word) => {
      expect(hidesLookalike(word)).toBe(false);
    },
  );

  test.each([
    'аррӏе.com',
    'xn--80ak6aa92e.com',
    'kirkensbymisjоn.no',
    'xn--kirkensbymisjn-7zl.no',
    'blάkors.no',
  ])('hide in the host %s', (host) => {
    expect(isLookalikeHost(host)).toBe(true);
  });

  test.each([
    'example.org',
    'xn--blkors-jua.no',
    'пример.рф',
    'xn--e1afmkfd.xn--p1ai',
    'xn--zzzzzzzzzz.no',
    '',
  ])('do not hide in the host %s', (host) => {
    expect(isLookalikeHost(host)).toBe(false);
  });
});
