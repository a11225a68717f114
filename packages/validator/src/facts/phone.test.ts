import * as fc from 'fast-check';
import { parsePhoneNumberFromString as parseWell } from 'libphonenumber-js/max';
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { describe, expect, test } from 'vitest';
import { e164Of, isNorwegianLandline, isNorwegianPremium, numberVerdict, shortNumberOf } from './phone.ts';

/** Numbers after +47, of all lengths and beginnings. */
const norwegian = fc.stringMatching(/^\d{3,10}$/).map((digits) => `+47${digits}`);
const anywhere = fc.stringMatching(/^[1-9]\d{4,14}$/).map((digits) => `+${digits}`);

describe('the verdict on a number', () => {
  test.each([
    ['a Norwegian landline', '+4722990000', true, true, 'NO'],
    ['a Norwegian mobile', '+4799000000', true, true, 'NO'],
    ['a five-digit number', '+4702800', true, true, 'NO'],
    ['a Norwegian number with a digit missing', '+472299000', false, false, 'NO'],
    ['a Norwegian number that begins with one', '+4712990000', true, false, ''],
    ['a number on Svalbard', '+4779020000', true, true, 'SJ'],
    ['a Swedish number', '+46101000000', true, true, 'SE'],
    ['a country code that does not exist', '+99912345', false, false, ''],
  ])('%s', (_what, number, isPossible, isValid, country) => {
    expect(numberVerdict(number)).toMatchObject({ isPossible, isValid, country });
  });

  test.each([
    ['Norwegian', norwegian],
    ['any', anywhere],
  ])('is that of libphonenumber for %s numbers', (_which, numbers) => {
    fc.assert(
      fc.property(numbers, (number) => {
        const parsed = parsePhoneNumberFromString(number);
        const verdict = numberVerdict(number);
        expect(verdict.isPossible).toBe(parsed?.isPossible() === true);
        expect(verdict.isValid).toBe(parsed?.isValid() === true);
        if (verdict.isValid) expect(verdict.country).toBe(parsed?.country ?? '');
      }),
      { numRuns: 500 },
    );
  });

  test('stays the same when it is asked again', () => {
    expect(numberVerdict('+46101000000')).toEqual(numberVerdict('+46101000000'));
  });

  test('of thousands of made-up numbers does not fill the memory and stays right', () => {
    for (let number = 0; number < 6000; number++) numberVerdict(`+998${String(number).padStart(9, '0')}`);
    expect(numberVerdict('+46101000000')).toMatchObject({ isValid: true, country: 'SE' });
  });
});

test('landlines and premium numbers of Norway are those of libphonenumber', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[2-9]\d{7}$/), (digits) => {
      const number = `+47${digits}`;
      const type = parseWell(number, 'NO')?.getType();
      expect(isNorwegianLandline(number)).toBe(type === 'FIXED_LINE');
      expect(isNorwegianPremium(number)).toBe(type === 'PREMIUM_RATE');
    }),
    { numRuns: 1000 },
  );
  expect(isNorwegianPremium('+4782990000')).toBe(true);
  expect(isNorwegianLandline('+4622990000')).toBe(false);
});

describe('the number of a contact', () => {
  test('is read from channels that have one', () => {
    expect(e164Of({ channel: 'sms', value: '+4799000000' })).toBe('+4799000000');
    expect(e164Of({ channel: 'email', value: '+4799000000' })).toBeUndefined();
    expect(e164Of({ channel: 'phone', value: '22 99 00 00' })).toBeUndefined();
    expect(e164Of({ channel: 'phone', value: 4722990000 })).toBeUndefined();
  });

  test('is a short one when it names its country', () => {
    expect(shortNumberOf({ value: { shortCode: '116006', country: 'NO' } })).toEqual({
      shortCode: '116006',
      country: 'NO',
    });
    expect(shortNumberOf({ value: { shortCode: 116006, country: 'NO' } })).toBeUndefined();
    expect(shortNumberOf({ value: null })).toBeUndefined();
  });
});
