import { describe, expect, test } from 'vitest';
import { secretNotedIn } from './secret-said-notes.ts';
import { secretSaidInAny } from './secret-said.ts';

describe('a note not to publish', () => {
  test.each([
    'ikke publiser',
    'Ikkje publiser!',
    'OBS: ikke på nett',
    'NB! Ikke legg ut.',
    'ikke legg ut',
    'Må ikkje ut',
    'må ikke ut',
    'ikke del adressen',
    'Må ikke deles',
    'Skal ikke på nett',
    'Skal ikkje leggast ut på nett',
    'Dette skal ikke publiseres på nettsiden',
    'Ikke publiser, venter på svar',
    'Ring leder først. Ikke publiser.',
    'Adresse: ikke publiser',
    'Ikke publiser før avklart',
    'Ikke publiser før vi har avtalt det med huset',
    'NB: adressene over er ikke til publisering',
    'Denne er ikke for publisering',
    'Do not publish address',
    'Do not publish!',
    'do not list',
    'Must not be published online',
    'Not for publication',
    'address is confidential',
    'Keep address private',
  ])('«%s» says that the place is a secret', (text) => {
    expect(secretNotedIn(text, ['nb', 'en'])).toBeTypeOf('string');
  });

  test.each([
    'Ikke publisert ennå',
    'Ikke publiser bilder',
    'Ikke publiser bilder før avklart',
    'Tallene er ikke til publisering',
    'ikke legg ut bilder',
    'Ikke publiser telefonnummeret',
    'Vi publiserer ikke navnet ditt',
    'Personopplysninger publiseres ikke',
    'De er ikke på nett',
    'Åpningstidene er ikke på nett',
    'Ikke på nettbrett',
    'Skal ikke ut av døra etter 22',
    'Ikke del sprøyter',
    'Må ikke deles ut til barn',
    'Ikke vis legitimasjon',
    'Publisert 1. mars',
    'Krisesenter hjelper deg med skjult adresse (kode 6)',
    'Do not publish names',
    'Do not share needles',
    'Published online',
    'Not on the web yet',
  ])('«%s» does not', (text) => {
    expect(secretNotedIn(text, ['nb', 'en'])).toBeUndefined();
  });
});

describe('a text for readers that was meant for the editors', () => {
  test.each([
    ['nb', 'Ikke publiser'],
    ['nb', 'Do not publish address'],
    ['nb', 'address is confidential'],
    ['nb', 'Krisesenter, skjult adresse'],
    ['nb', 'Krisesenter for kvinner – hemmelig adresse'],
    ['nb', 'Bolig for unge (sperret adresse)'],
    ['en', 'Not for publication'],
    ['en', 'Adressen er hemmelig.'],
    ['ru', 'Адрес есть. Adressen er hemmelig.'],
  ])('%s: «%s» says that the place is a secret', (language, text) => {
    expect(secretSaidInAny(text, language)).toBeTypeOf('string');
  });

  test.each([
    ['nb', 'Personopplysninger publiseres ikke'],
    ['nb', 'Vi publiserer ikke navnet ditt.'],
    ['nb', 'Krisesenter hjelper deg med skjult adresse (kode 6)'],
    ['nb', 'Krisesenter, skjult adresse og rettshjelp: vi vet hva som passer.'],
    ['nb', 'Hjelp til krisesenter, skjult adresse, ny identitet.'],
    ['nb', 'Råd om krisesenter, skjult adresse, voldsalarm.'],
    ['nb', 'Ikke publiser bilder av andre.'],
    ['nb', 'Ikke del.'],
    ['nb', 'Tilbudet er ikke på nett.'],
    ['en', 'We do not publish your name.'],
    ['en', 'Do not publish photos of others.'],
    ['en', 'Sexual health at an open address: Prøvegata 1'],
    ['es', 'Dirección: Prøvegata 1. Address in English: Prøvegata 1.'],
  ])('%s: «%s» does not', (language, text) => {
    expect(secretSaidInAny(text, language)).toBeUndefined();
  });
});
