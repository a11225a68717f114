import { describe, expect, test } from 'vitest';
import { tryRule } from '../../testing/try-rule.ts';
import { serviceAppointmentWithoutContact } from './appointment.ts';
import { serviceOnlineWithoutLink } from './online.ts';
import { servicePhoneFirstWithoutPhone } from './phone-first.ts';
import { serviceWalkInWithoutPlace } from './walk-in.ts';

const by = (...entry: string[]) => ({
  access: { entry: entry.map((value) => ({ value, basis: 'stated' })) },
});
const phone = { channel: 'phone', value: '+4722990000' };
const web = { channel: 'web', value: 'https://example.org' };
const house = { id: 'huset', visibility: 'public' };

describe('phone first', () => {
  const told = (service: object) => tryRule(servicePhoneFirstWithoutPhone, { ...service }).length;
  test.each([
    ['no contacts', by('phone-first'), 1],
    ['only a page', { ...by('phone-first'), contacts: [web] }, 1],
    ['a phone', { ...by('phone-first'), contacts: [web, phone] }, 0],
    ['another way in', { ...by('walk-in'), contacts: [web] }, 0],
    ['a service that has closed', { ...by('phone-first'), status: 'defunct' }, 0],
  ])('%s', (_what, service, count) => {
    expect(told(service)).toBe(count);
  });
});

describe('by appointment', () => {
  const told = (service: object) => tryRule(serviceAppointmentWithoutContact, { ...service }).length;
  test.each([
    ['no contacts', by('appointment'), 1],
    ['an empty list', { ...by('appointment'), contacts: [] }, 1],
    ['a page', { ...by('appointment'), contacts: [web] }, 0],
    ['one may also walk in', by('appointment', 'walk-in'), 0],
    ['they also come to people', by('appointment', 'outreach'), 0],
    ['another way in', by('referral'), 0],
    ['a service that has closed', { ...by('appointment'), status: 'inactive' }, 0],
  ])('%s', (_what, service, count) => {
    expect(told(service)).toBe(count);
  });
});

describe('walk in', () => {
  const told = (service: object) => tryRule(serviceWalkInWithoutPlace, { ...service }).length;
  test.each([
    ['no place', by('walk-in'), 1],
    ['only a line', { ...by('walk-in'), locations: [{ ...house, kind: 'phone' }] }, 1],
    ['a local service without a place', { ...by('walk-in'), serviceArea: { scope: 'local' } }, 1],
    ['a place', { ...by('walk-in'), locations: [house] }, 0],
    [
      'a national service, such as every pharmacy',
      { ...by('walk-in'), serviceArea: { scope: 'national' } },
      0,
    ],
    ['another way in', by('appointment'), 0],
    ['a service that has closed', { ...by('walk-in'), status: 'defunct' }, 0],
  ])('%s', (_what, service, count) => {
    expect(told(service)).toBe(count);
  });
});

describe('online', () => {
  const told = (service: object) => tryRule(serviceOnlineWithoutLink, { ...service }).length;
  test.each([
    ['no contacts', by('online'), 1],
    ['only a phone', { ...by('online'), contacts: [phone] }, 1],
    ['a page', { ...by('online'), contacts: [phone, web] }, 0],
    [
      'an e-mail address',
      { ...by('online'), contacts: [{ channel: 'email', value: 'post@example.org' }] },
      0,
    ],
    ['another way in', by('walk-in'), 0],
    ['a service that has closed', { ...by('online'), status: 'defunct' }, 0],
  ])('%s', (_what, service, count) => {
    expect(told(service)).toBe(count);
  });
});
