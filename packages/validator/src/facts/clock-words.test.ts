import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysIn, mayName, timesIn } from './clock-words.ts';

const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
const exactIn = (text: string) => [...timesIn(text).exact].map(clock).sort();
const possibleIn = (text: string) => [...timesIn(text).possible].map(clock);

describe('times with hour and minute', () => {
  test.each([
    ['mandag kl. 08.00–15:30', ['08:00', '15:30']],
    ['9.15 til 24:00', ['00:00', '09:15']],
    ['åpent 12.10.2026', []],
    ['stengt 24.12', []],
    ['tlf. 22.99.00.00', []],
    ['15 kr, 7.500 kr, 25:70', []],
    ['ring 1234:56', []],
    ['9:00am–3:30pm', ['09:00', '15:30']],
    ['from 12:15 am', ['00:15']],
  ])('in «%s» are %j', (text, times) => {
    expect(exactIn(text)).toEqual(times);
  });
});

describe('whole hours from one to another', () => {
  test.each([
    ['Man–fre kl. 9–14', ['09:00', '14:00']],
    ['mandag til fredag fra 9 til 14', ['09:00', '14:00']],
    ['tirsdag 16–20 og torsdag 11–15', ['11:00', '15:00', '16:00', '20:00']],
    ['Mandag: 9-15.30', ['09:00', '15:30']],
    ['man. 9–14', ['09:00', '14:00']],
    ['Man-fre 0900-1400', ['09:00', '14:00']],
    ['kl 1900 til 2100', ['19:00', '21:00']],
    ['Mon–Fri 9am–2pm', ['09:00', '14:00']],
    ['Mon–Fri 9 a.m. to 2 p.m.', ['09:00', '14:00']],
    ['1–4 pm', ['13:00', '16:00']],
    ['kl. 18–24', ['00:00', '18:00']],
  ])('in «%s» are %j', (text, times) => {
    expect(exactIn(text)).toEqual(times);
  });

  test.each([
    'alder 9–15',
    'ungdom fra 13 til 18',
    'mandag 13–18 år',
    'fra 1. til 15. juli',
    'fra 1 til 15 juli',
    '10–15 plasser',
    '2019–2024',
    'mandag 9–5',
    'kl. 1–3',
    'uke 9–15',
    'tlf. 0900-9999',
    'romjula 27–30',
  ])('in «%s» are none that are sure', (text) => {
    expect(exactIn(text)).toEqual([]);
  });

  test('of the afternoon may be meant by small figures', () => {
    expect(possibleIn('mandag 9–5')).toContain('17:00');
    expect(possibleIn('fredag 8–10')).toContain('20:00');
  });
});

describe('times that may be meant', () => {
  test.each([
    ['kl 9-15', '09:00'],
    ['fra kl 0900', '09:00'],
    ['til halv åtte', '07:30'],
    ['til halv åtte', '19:30'],
    ['til halv 8', '07:30'],
    ['til midnatt', '00:00'],
    ['from noon', '12:00'],
    ['9 am to 3 p.m.', '15:00'],
    ['stenger 15.30.', '15:30'],
  ])('«%s» may name %s', (text, time) => {
    expect(possibleIn(text)).toContain(time);
  });

  test('do not come from telephone numbers or years', () => {
    expect(possibleIn('tlf 22990000 siden 1998')).not.toContain('22:00');
    expect(possibleIn('')).toEqual([]);
  });

  test('hold every exact one, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789:.- –klhalv') }), (text) => {
        const { exact, possible } = timesIn(text);
        for (const minute of exact) expect(possible.has(minute)).toBe(true);
        for (const minute of possible) expect(minute >= 0 && minute < 1440).toBe(true);
      }),
    );
  });
});

describe('a plain form of a time', () => {
  test.each([
    ['09:00–15:00', '09:00', true],
    ['9.00–15', '09:00', true],
    ['9-15', '15:00', true],
    ['19-21', '09:00', false],
    ['9.30-21', '09:00', false],
    ['kl 0900', '09:00', true],
    ['kl 8.30', '08:30', true],
    ['kl 18.30', '08:30', false],
    ['døgnåpent', '09:00', false],
  ])('in «%s»: is %s named? %s', (text, time, isNamed) => {
    expect(mayName(text, time)).toBe(isNamed);
  });

  test('what is no clock time counts as named', () => {
    expect(mayName('døgnåpent', undefined)).toBe(true);
    expect(mayName('døgnåpent', 'ni')).toBe(true);
  });

  test('is found wherever a time is printed as the data has it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1439 }), (minute) => {
        expect(mayName(`fra ${clock(minute)} og utover`, clock(minute))).toBe(true);
        expect(timesIn(`fra ${clock(minute)} og utover`).exact.has(minute)).toBe(true);
      }),
    );
  });
});

describe('days named one by one', () => {
  test.each([
    ['tirsdag og torsdag 12–14', [1, 3]],
    ['open Mondays and Fridays', [0, 4]],
    ['laurdag og sundag', [5, 6]],
    ['Måndag og tysdag', [0, 1]],
  ])('«%s» names %j', (text, days) => {
    expect([...(daysIn(text) ?? [])].sort()).toEqual(days);
  });

  test.each([
    'mandag–fredag 9–15',
    'mandag til fredag',
    'Monday to Friday',
    'hverdager',
    'alle kvardagar',
    'torsdag og helg',
    'åpent alle dager unntatt søndag',
    'døgnåpent',
    '',
  ])('«%s» stands for more days, or for none', (text) => {
    expect(daysIn(text)).toBeUndefined();
  });
});
