import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../testing/sentences.ts';
import { closedSaidIn } from './closed-said.ts';

describe('a text says in which month its service opens again', () => {
  test.each(
    sentencesOf({
      nb: [
        'Tilbudet åpner igjen i februar.',
        'Vi åpner igjen mandag 1. februar kl. 10.',
        'Vi er stengt, og åpner igjen i februar.',
        'Stengt ut året. Vi åpner igjen i februar.',
        'Stengt til 1. februar.',
        'Vi har ikke åpent før i februar.',
      ],
      nn: ['Opnar att i februar.'],
      en: ['Reopens in February.', 'We reopen on Monday 1 February.', 'Closed until February'],
      es: ['Reabrimos en febrero.', 'Cerrado hasta febrero'],
      ro: ['Se redeschide în februarie.'],
      ru: ['Закрыто до февраля.'],
      uk: ['Зачинено до лютого.'],
      pl: ['Nieczynne do lutego.'],
      ar: ['نحن مغلقون حتى فبراير.'],
    }),
  )('%s: “%s”', (language, text) => {
    expect(closedSaidIn(text, language)?.until).toMatchObject({ kind: 'opensIn', said: { month: 1 } });
  });

  test('with the year, and January for the new year', () => {
    expect(closedSaidIn('Closed until February 2027', 'en')?.until?.said).toEqual({ month: 1, year: 2027 });
    expect(closedSaidIn('Closed until February 15, 2027', 'en')?.until?.said).toEqual({
      month: 1,
      day: 15,
      year: 2027,
    });
    expect(closedSaidIn('Stengt til 30. oktober.', 'nb')?.until?.said).toEqual({ month: 9, day: 30 });
    expect(closedSaidIn('Vi åpner igjen over nyttår.', 'nb')?.until?.said).toEqual({ month: 0 });
  });

  test.each(
    sentencesOf({
      nb: [
        'Butikken åpner igjen i februar.',
        'Vi åpner igjen for søknader i februar.',
        'Hvis vi åpner igjen i februar, sier vi fra.',
        'Vi holder stengt i juni. Vi åpner igjen i juli og telefonen er åpen.',
      ],
      en: ['The kitchen reopens in February.', 'If we reopen in February, we will tell you.'],
      fr: ['Le guichet de la mairie rouvre en février.'],
    }),
  )('and not, %s: “%s”', (language, text) => {
    expect(closedSaidIn(text, language)?.until).toBeUndefined();
  });
});

describe('a text says with which month its service ends', () => {
  test.each([
    ['nb', 'Gjelder ut november 2026.'],
    ['nb', 'Tilbudet varer bare ut november 2026.'],
    ['en', 'The project runs until the end of November 2026.'],
  ])('%s: “%s”', (language, text) => {
    expect(closedSaidIn(text, language)).toMatchObject({
      isForGood: true,
      until: { kind: 'runsThrough', said: { month: 10, year: 2026 } },
    });
  });

  test.each(['Prisen gjelder ut november 2026.', 'Vaksinen varer ut november 2026.', 'Gjelder ut november.'])(
    'and not: “%s”',
    (text) => {
      expect(closedSaidIn(text, 'nb')).toBeUndefined();
    },
  );
});
