import { expect, test } from 'vitest';
import { tryRule } from '../../testing/try-rule.ts';
import { contactEmergencyNumber } from './emergency-number.ts';

const told = (shortCode: string, more: object = {}, needs: unknown = ['legal-advice'], country = 'NO') =>
  tryRule(
    contactEmergencyNumber,
    { channel: 'phone', value: { shortCode, country }, ...more },
    { service: { needs } },
  ).length;

test.each(['110', '112', '113'])('%s as the phone of an advice office', (number) => {
  expect(told(number)).toBe(1);
});

test('the countries around have 112 as well', () => {
  expect(told('112', {}, ['food'], 'SE')).toBe(1);
  expect(told('113', {}, ['food'], 'SE')).toBe(0);
  expect(told('112', {}, ['food'], 'XX')).toBe(0);
});

test('an emergency service, other short numbers and words on when to call are taken', () => {
  expect(told('113', {}, ['emergency'])).toBe(0);
  expect(told('116117')).toBe(0);
  expect(told('112', { purpose: { nb: 'når det haster', en: 'when it is urgent' } })).toBe(0);
  expect(told('112', { label: ' ' })).toBe(1);
});

test('a service that also takes emergencies among much else is none', () => {
  expect(told('112', {}, ['emergency', 'food', 'clothing', 'dental'])).toBe(1);
});

test('the emergency numbers in the head of the directory are where they belong', () => {
  const contact = { channel: 'phone', value: { shortCode: '112', country: 'NO' } };
  expect(tryRule(contactEmergencyNumber, contact, { service: undefined })).toEqual([]);
  expect(tryRule(contactEmergencyNumber, { value: '+4722990000' }, { service: {} })).toEqual([]);
  expect(tryRule(contactEmergencyNumber, { value: { shortCode: '112' } }, { service: {} })).toEqual([]);
});
