import { describe, expect, test } from 'vitest';
import { closedSaidIn } from './closed-said.ts';
import { lastDayOf } from './ends-said.ts';

describe('the last day of a service', () => {
  test.each([
    ['nb', 'Vi stenger for godt 30. november 2026.', { day: '11-30', year: 2026 }],
    ['nb', 'Siste dag er 30. november.', { day: '11-30' }],
    ['nb', 'Tilbudet avsluttes 31.12.2026.', { day: '12-31', year: 2026 }],
    ['nn', 'Tilbodet blir avslutta 31. desember.', { day: '12-31' }],
    ['nb', 'Vi stenger tilbudet ved årsskiftet.', { day: '12-31' }],
    ['nb', 'Prosjektet varer ut 2025.', { day: '12-31', year: 2025 }],
    ['nb', 'Prosjektet varer ut året.', { day: '12-31' }],
    ['nb', 'Prosjektet varer til 30. november 2026.', { day: '11-30', year: 2026 }],
    ['en', 'Our last day is 30 November 2026.', { day: '11-30', year: 2026 }],
    ['en', 'The project ends on December 31, 2026.', { day: '12-31', year: 2026 }],
    ['en', 'The service will be discontinued at the end of the year.', { day: '12-31' }],
  ])('is read in %s: %s', (language, text, ends) => {
    expect(closedSaidIn(text, language)?.ends).toEqual(ends);
  });

  test.each([
    ['nb', 'Siste dag for påmelding er 30. november 2026.'],
    ['nb', 'Kurset avsluttes 31.12.2026.'],
    ['nb', 'Tilbudet avsluttes 31.12.2026 hvis vi ikke får støtte.'],
    ['nb', 'Vi stenger dørene kl. 20.'],
    ['nb', 'Vi avslutter samtalen når du vil.'],
    ['nb', 'Søknader behandles ut 2025.'],
    ['nb', 'Prosjektet startet i 2025.'],
    ['nb', 'Tilbudet avsluttes 31.13.2026.'],
    ['en', 'The deadline is 30 November 2026.'],
    ['pl', 'Usługa jest bezpłatna.'],
  ])('is not read in %s: %s', (language, text) => {
    expect(closedSaidIn(text, language)?.ends).toBeUndefined();
  });

  test('is the nearest of its name, where no year stands beside it', () => {
    expect(lastDayOf({ day: '11-30' }, '2026-12-02')).toBe('2026-11-30');
    expect(lastDayOf({ day: '01-15' }, '2026-12-02')).toBe('2027-01-15');
    expect(lastDayOf({ day: '12-31' }, '2026-01-02')).toBe('2025-12-31');
    expect(lastDayOf({ day: '01-15', year: 2026 }, '2026-12-02')).toBe('2026-01-15');
  });
});

describe('that a service is no more', () => {
  test.each([
    ['nb', 'Prosjektet er over.'],
    ['nb', 'Tilbudet er dessverre slutt.'],
    ['nb', 'Vi har ikke lenger dette tilbudet.'],
    ['nn', 'Me tilbyr ikkje lenger dette tilbodet.'],
    ['pl', 'Usługa została zamknięta.'],
  ])('is heard in %s: %s', (language, text) => {
    expect(closedSaidIn(text, language)?.isForGood).toBe(true);
  });

  test.each([
    ['nb', 'Vi har lagt ned mye arbeid i oversettelsen.'],
    ['nb', 'Prosjektet er over hele landet.'],
    ['nb', 'Når kurset er over, får du hjelp.'],
    ['nb', 'Vi har ikke lenger dette tilbudet på engelsk.'],
    ['nb', 'Vi stenger saken når svar er kommet.'],
    ['pl', 'Konto zostało zamknięte.'],
    ['pl', 'Usługa została zamknięta do stycznia.'],
  ])('is not heard in %s: %s', (language, text) => {
    expect(closedSaidIn(text, language)?.isForGood ?? false).toBe(false);
  });
});
