import { describe, expect, test } from 'vitest';
import { isSectionThatHolds, isTitleThatHolds } from './section-titles.ts';

describe('a title that holds for the rows below', () => {
  test.each([
    'Nedlagt',
    'NEDLAGTE TILBUD',
    'Nedlagt:',
    '— Nedlagt —',
    'Nedlagte (3)',
    'Nedlagde tilbod',
    'Stengte tilbud:',
    'Midlertidig stengt',
    'Ikke lenger i drift',
    'Ikkje lenger i drift',
    'Tilbud som ikke er i drift',
    'Tilbud som er lagt ned',
    'Avsluttede tiltak',
    'Inaktive',
    'Hemmelige adresser',
    'Skjermet adresse',
    'Kode 6 og 7',
    'Ikke publiser disse:',
    'IKKE PUBLISER',
    'Skal ikke publiseres',
    'Skal ikke på nett',
    'Kun internt bruk',
    'Utkast – ikke publiser',
    'Utkast',
    'Under arbeid',
    'Ikke ferdige',
    'Venter på svar',
    'Tidligere tilbud',
    'Gamle adresser',
    'Planlagte tilbud',
    'Closed',
    'No longer in operation',
    'Do not publish',
    "Don't publish",
    'Not for publication',
    'Secret addresses',
    'Drafts',
    'Former services',
  ])('is “%s”', (title) => {
    expect([isTitleThatHolds(title), isSectionThatHolds(title)]).toEqual([true, true]);
  });

  test.each(['Nedlagte tilbud i Bergen', 'Ikke publiser før jul', 'Hemmelige adresser (krisesentre)'])(
    'alone in its row is also “%s”',
    (title) => {
      expect([isTitleThatHolds(title), isSectionThatHolds(title)]).toEqual([false, true]);
    },
  );
});

test.each([
  'Bergen',
  'Helse',
  'Åpne tilbud',
  'Aktive tilbud',
  'Tidligere innsatte',
  'For tidligere innsatte',
  'Gamle Oslo',
  'Gamlebyen',
  'Utkastelse fra bolig',
  'Utkastelser',
  'Hiv-testing',
  'Private tilbud',
  'Internasjonale tilbud',
  'Interkommunale tiltak',
  'Lukkede grupper',
  'Folk på hemmelig adresse',
  'Stengt i juli',
  'Ikke-kommersielle tilbud',
  'Tilbud som ikke krever ID',
  'Tilbud',
  'Alle tilbud',
  'Sletta',
  'Sletta gård',
  'Planlagt svangerskap',
  '',
  'Arkivgata 3',
])('a harmless title is “%s”', (title) => {
  expect([isTitleThatHolds(title), isSectionThatHolds(title)]).toEqual([false, false]);
});
