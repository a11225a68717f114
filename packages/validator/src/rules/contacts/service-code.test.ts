import { expect, test } from 'vitest';
import { tryRule } from '../../testing/try-rule.ts';
import { validate } from '../../validate.ts';
import { EXAMPLE_TODAY, exampleDirectory } from '../example.ts';
import { contactServiceCode } from './service-code.ts';

test.each([
  ['the value', { channel: 'phone', value: '*21*+4722990000#' }, [['value']]],
  [
    'a short number',
    { channel: 'phone', value: { shortCode: '*100#', country: 'NO' } },
    [['value', 'shortCode']],
  ],
  ['what is printed', { channel: 'sms', value: '+4799000000', printed: '#31#990 00 000' }, [['printed']]],
  ['both', { channel: 'phone', value: '+47*22990000', printed: '*22 99' }, [['value'], ['printed']]],
])('a star or a hash in %s', (_where, contact, paths) => {
  expect(tryRule(contactServiceCode, contact).map(({ path }) => path)).toEqual(paths);
});

test.each([
  { channel: 'phone', value: '+4722990000', printed: '22 99 00 00 (tast 2)' },
  { channel: 'phone', value: { shortCode: '116006', country: 'NO' }, printed: '116 006' },
  { channel: 'web', value: 'https://example.org/#hjelp' },
  { channel: 'telegram', value: '#eksempel' },
  { channel: 'phone', value: 7, printed: ['*'] },
  { channel: 'phone' },
])('%j has none', (contact) => {
  expect(tryRule(contactServiceCode, contact)).toEqual([]);
});

test.each([
  ['a value', { value: '*21*22990000#' }],
  ['a short number', { value: { shortCode: '*100#', country: 'NO' }, printed: undefined }],
])('is told once, without the schema, in %s', (_what, contact) => {
  const { findings } = validate(exampleDirectory('contact', contact), { today: EXAMPLE_TODAY });
  expect(findings.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual([
    'contact/service-code',
  ]);
});
