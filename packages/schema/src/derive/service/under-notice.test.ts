import { describe, expect, test } from 'vitest';
import { makeService } from '../../../test/fixtures/make.ts';
import { WEEKDAYS } from '../../codes/structure.ts';
import type { Service } from '../../entities/service.ts';
import { serviceStatus } from './service-status.ts';

const hours = (opens: string, closes: string) => ({ periods: [{ days: [...WEEKDAYS], opens, closes }] });
const DAY = hours('08:00', '20:00');
const EVENING = hours('17:00', '20:00');
const TODAY = '2026-11-24';

const statusWith = (fields: Partial<Service>) =>
  serviceStatus(makeService('s', fields), {
    at: Date.parse(`${TODAY}T12:00:00+01:00`),
    timeZone: 'Europe/Oslo',
  });
/** A notice of today, unless it says otherwise. */
const stateWith = (alert: Service['alert'], fields: Partial<Service> = { openingHours: DAY }) =>
  statusWith({ ...fields, alert: { from: TODAY, through: TODAY, ...alert } } as Partial<Service>).state;

describe('a notice that speaks of being closed', () => {
  test('leaves nothing open while it holds', () => {
    const text = 'Stengt i dag på grunn av sykdom.';
    expect(statusWith({ openingHours: DAY, alert: { text, from: TODAY, through: TODAY } })).toMatchObject({
      state: 'unknown',
      reason: 'notice',
    });
    expect(stateWith({ text, from: '2026-11-20', through: '2026-11-27' })).toBe('unknown');
    expect(stateWith({ text, from: '2026-11-20', through: '2026-11-23' })).toBe('open');
    expect(stateWith({ text, from: '2026-11-25', through: '2026-11-27' })).toBe('open');
  });

  test.each([
    ['nb', 'Vi holder lukket denne uken.'],
    ['en', 'Closed today.'],
    ['en', 'Our office is shut.'],
    ['sv', 'Stängt i dag.'],
    ['es', 'Hoy está cerrado.'],
    ['pt', 'Fechado hoje.'],
    ['fr', 'Nous sommes fermés.'],
    ['ro', 'Închis astăzi.'],
    ['pl', 'Dziś zamknięte.'],
    ['ru', 'Сегодня закрыто.'],
    ['uk', 'Сьогодні зачинено.'],
    ['ar', 'مغلق اليوم'],
  ])('is heard in %s: %s', (language, words) => {
    expect(stateWith({ text: { [language]: words } })).toBe('unknown');
  });

  test('promises no opening that falls within it', () => {
    const alert = { text: 'Stengt.', from: TODAY, through: '2026-11-25' };
    const status = statusWith({ openingHours: EVENING, alert });
    expect(status.state).toBe('closed');
    expect(status.next).toBeUndefined();
    const over = { ...alert, from: '2026-11-20', through: '2026-11-23' };
    const { next } = statusWith({ openingHours: EVENING, alert: over });
    expect(next).toMatchObject({ date: TODAY });
    const night = { periods: [{ days: ['th' as const], opens: '17:00', closes: '20:00' }] };
    expect(statusWith({ openingHours: night, alert }).next).toMatchObject({ date: '2026-11-26' });
  });

  test.each([
    ['without days', {}],
    ['without a last day', { from: TODAY }],
    ['without a first day', { through: '2026-12-24' }],
    ['of more than two weeks', { from: '2026-11-20', through: '2026-12-24' }],
  ])('%s may speak of a day to come, and changes nothing', (_, days) => {
    const alert = { text: 'Stengt på julaften.', ...days };
    expect(statusWith({ openingHours: DAY, alert }).state).toBe('open');
    expect(statusWith({ openingHours: EVENING, alert }).next).toMatchObject({ date: TODAY });
  });

  test('counts for a telephone as well', () => {
    const contacts = [{ channel: 'phone' as const, value: '+4710000001', openingHours: DAY }];
    const alert = { text: 'Closed today.', from: TODAY, through: TODAY };
    expect(stateWith(alert, { contacts } as Partial<Service>)).toBe('unknown');
    expect(
      statusWith({ openingHours: EVENING, contacts, alert } as Partial<Service>).answering,
    ).toBeUndefined();
  });
});

test.each([
  'Inngangen er flyttet til baksiden.',
  'We are close to the station now.',
  'Please cancel the day before.',
])('a notice of something else changes nothing: %s', (text) => {
  expect(stateWith({ text })).toBe('open');
});
