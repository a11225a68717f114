import { describe, expect, test } from 'vitest';
import { EXAMPLE_TODAY, exampleDirectory } from './rules/example.ts';
import { validate } from './validate.ts';

const find = (service: object, rules = {}) =>
  validate(exampleDirectory('service', service), { today: EXAMPLE_TODAY, rules }).findings.filter(
    ({ severity }) => severity === 'error',
  );
const only = (service: object) => {
  const found = find(service);
  expect(found.map(({ code, path }) => `${code} ${path}`)).toHaveLength(1);
  return found[0];
};

test('a misspelt field is told with the one that was meant, at the field itself', () => {
  expect(only({ contcts: [] })).toMatchObject({
    code: 'schema/unknown-field',
    path: '/services/0/contcts',
    help: expect.stringContaining('Did you mean “contacts”?') as unknown,
  });
});

test('a misspelt field inside a union and a list is told with the names of that record', () => {
  const finding = only({ locations: [{ id: 'a', visibility: 'public', adress: { locality: 'Oslo' } }] });
  expect(finding?.help).toContain('Did you mean “address”?');
  const condition = only({
    access: {
      residenceStatus: {
        value: 'not-asked',
        basis: 'stated',
        sourceId: ['nettsiden'],
        sourceIds: ['nettsiden'],
      },
    },
  });
  expect(condition?.path).toBe('/services/0/access/residenceStatus/sourceId');
  expect(condition?.help).toContain('Did you mean “sourceIds”?');
});

test('a code in a condition is compared with the codes of that condition', () => {
  expect(
    only({
      access: {
        residenceStatus: 'unconfirmed',
        cost: { value: 'fre', basis: 'stated', sourceIds: ['nettsiden'] },
      },
    }),
  ).toMatchObject({
    code: 'schema/unknown-code',
    path: '/services/0/access/cost/value',
    help: expect.stringContaining('Did you mean “free”?') as unknown,
  });
});

test('a word that is no code is not offered as one', () => {
  const found = only({ access: { residenceStatus: 'unconfirmed', cost: 'Gratis' } });
  expect(found?.code).toBe('schema/unknown-code');
  expect(found?.help).toContain('free');
  expect(found?.help).not.toContain('Gratis');
});

test('a code alone is offered with what it may rest on, and nothing that nobody said', () => {
  const found = only({ access: { residenceStatus: 'unconfirmed', cost: 'free' } });
  expect(found?.code).toBe('schema/bare-condition');
  expect(found?.help).toContain('value: free, basis: …');
});

test('a misspelt bare unconfirmed is told as such', () => {
  expect(only({ access: { residenceStatus: 'unconfirmd' } })?.help).toContain('Did you mean “unconfirmed”?');
});

test('a text in no known language names the language, and a text that is a number names the kind', () => {
  expect(only({ name: { NB: 'Navn' } })).toMatchObject({
    code: 'schema/bad-name',
    path: '/services/0/name/NB',
  });
  expect(only({ name: { nb: 3 } })).toMatchObject({ code: 'schema/wrong-type', path: '/services/0/name/nb' });
  expect(only({ name: 3 })?.message).toBe(
    '“name” must be text or a text for each language; it is a number (3).',
  );
});

test.each([Infinity, -Infinity, NaN])('%s is told as no number that can be counted with', (minimumAge) => {
  expect(only({ minimumAge })?.message).toBe(
    `“minimumAge” must be a number; it is no number that can be counted with (${minimumAge}).`,
  );
});

test('a missing field is told at the record that lacks it, a required code too', () => {
  expect(only({ verification: { confidence: 'low' } })).toMatchObject({
    code: 'schema/missing-field',
    path: '/services/0/verification/method',
    message: 'The field “method” is missing.',
  });
});

test('a value on a list of numbers is told with all of them', () => {
  expect(
    only({ openingHours: { periods: [{ days: ['mo'], opens: '09:00', closes: '10:00', nthOfMonth: [7] }] } })
      ?.help,
  ).toContain('1, 2, 3, 4, 5, -1');
});

test('a weekday in words is told with its code', () => {
  expect(
    only({ openingHours: { periods: [{ days: ['mandag'], opens: '09:00', closes: '10:00' }] } })?.help,
  ).toContain('“mo”');
});

describe('what is too long is to be made shorter', () => {
  const long = 'x'.repeat(301);
  const help = (service: object) => find(service).find(({ code }) => code === 'schema/too-much')?.help;

  test('a summary has a description to move the rest to, and a description has none', () => {
    expect(help({ summary: long })).toBe('Say it shorter, or move the rest to “description”.');
    expect(help({ description: 'x'.repeat(5001) })).toBe('Write it shorter.');
    expect(help({ name: long })).toBe('Write it shorter.');
  });

  test('an id is chosen anew, and what names one names it as it is', () => {
    expect(help({ id: long })).toBe('Choose a shorter id, and change it wherever it is named.');
    expect(help({ organizationIds: [long] })).toBe('Write the id as it stands where it belongs.');
  });
});

describe('a value in another form is told with the right one', () => {
  test.each([
    [{ alert: { text: 'Stengt', through: '31.12.2026' } }, '2026-12-31'],
    [{ openingHours: { periods: [{ days: ['mo'], opens: '9.00', closes: '15:00' }] } }, '09:00'],
    [{ openingHours: { periods: [{ days: ['mo'], opens: '09:00', closes: '15' }] } }, '15:00'],
    [{ id: 'Helsehjelpen på Løkka' }, 'helsehjelpen-pa-lokka'],
    [{ contacts: [{ channel: 'phone', value: '+47 22 99 00 00' }] }, '+4722990000'],
    [{ contacts: [{ channel: 'phone', value: '22 99 00 00' }] }, '+4722990000'],
    [{ contacts: [{ channel: 'phone', value: '0047 22990000' }] }, '+4722990000'],
    [{ contacts: [{ channel: 'web', value: 'example.org/hjelp' }] }, 'https://example.org/hjelp'],
  ])('%j', (service, right) => {
    expect(only(service)?.help).toContain(`"${right}"`);
  });
});

test('a summary that is too long is told with its length', () => {
  expect(only({ summary: { nb: 'x'.repeat(201), en: 'x' } })).toMatchObject({
    code: 'schema/too-much',
    path: '/services/0/summary/nb',
    message: '“summary” has 201 characters; at most 200 are allowed.',
  });
});

test('a promise in part without its limits, and a condition without a basis, are told in words', () => {
  expect(
    only({
      access: {
        residenceStatus: 'unconfirmed',
        anonymity: { value: 'partial', basis: 'stated', sourceIds: ['nettsiden'] },
      },
    })?.message,
  ).toContain('needs a note');
  expect(
    only({ access: { residenceStatus: { value: 'not-asked', sourceIds: ['nettsiden'] } } })?.message,
  ).toContain('needs a basis');
});

describe('the value of a contact that is not written as its channel asks', () => {
  const told = (contact: object) =>
    find({ contacts: [contact] }).map(({ code, path, params }) => [code, path, params['found']]);
  test.each([
    ['an e-mail address', { channel: 'email', value: 'post(at)example.org' }],
    ['a phone number', { channel: 'phone', value: '229' }],
    ['a link', { channel: 'web', value: 'ftp://example.org' }],
  ])('is %s in a wrong format, and not shown', (_, contact) => {
    expect(told(contact)).toEqual([['schema/wrong-format', '/services/0/contacts/0/value', undefined]]);
  });

  test('is something else where a short number stands at a channel that has none', () => {
    expect(told({ channel: 'email', value: { shortCode: '113', country: 'NO' } })).toEqual([
      ['schema/not-together', '/services/0/contacts/0/value', undefined],
    ]);
  });
});
