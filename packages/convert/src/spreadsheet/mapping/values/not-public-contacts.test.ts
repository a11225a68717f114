import { describe, expect, test } from 'vitest';
import { readAnyContacts, readEmailContacts, readPhoneContacts } from './read-any-contact.ts';

const cell = (text: string) => ({ kind: 'text', text }) as const;
const phones = (text: string) => readPhoneContacts(cell(text), 'phone', 'NO');
const codes = (says: readonly { code: string }[]) => says.map(({ code }) => code);

describe('a number that is for nobody outside', () => {
  test.each([
    'hemmelig: 400 00 000',
    'ikke del: 400 00 000',
    'kun internt 400 00 000',
    '400 00 000 (privat mobil Kari)',
    'hemmelig nummer 40000000',
    '40000000 privat',
    '22 99 00 00 (ikke publiser)',
    'hemmelig',
    'berre internt: 400 00 000',
    '400 00 000 – do not share',
  ])('“%s” is told and left out, and nothing of it repeated', (text) => {
    expect(phones(text)).toEqual({ says: [{ code: 'sheet/not-public-contact', params: {} }] });
    expect(readAnyContacts(cell(text), 'NO').value).toBeUndefined();
  });

  test('leaves the others of the cell', () => {
    const { value, says } = phones('Vakt: 22 99 00 00, privat: 400 00 000');
    expect(value).toMatchObject([{ value: '+4722990000', purpose: 'Vakt' }]);
    expect(codes(says)).toEqual(['sheet/not-public-contact']);
    expect(JSON.stringify(says)).not.toContain('400');
  });

  test('takes the others with it when nobody can tell of which it is said', () => {
    expect(phones('22990000 ikke del 40000000')).toMatchObject({
      says: [{ code: 'sheet/not-public-contact' }],
    });
    expect(readAnyContacts(cell('hemmelig, 400 00 000'), 'NO').value).toBeUndefined();
  });

  test('hides no number that cannot be read', () => {
    expect(codes(phones('40000000 (privat), 22 99 00').says)).toEqual([
      'sheet/phone-unreadable',
      'sheet/not-public-contact',
    ]);
  });
});

test('an address that is for nobody outside is told and left out', () => {
  expect(readEmailContacts(cell('ikke del: vakt@example.org'))).toEqual({
    says: [{ code: 'sheet/not-public-contact', params: {} }],
  });
  expect(readEmailContacts(cell('post@example.org, privat: kari@example.org')).value).toBeUndefined();
  expect(readAnyContacts(cell('22990000, privat: kari@example.org'), 'NO').value).toMatchObject([
    { value: '+4722990000' },
  ]);
});
