import { describe, expect, test } from 'vitest';
import { secretNotedIn } from './secret-said-notes.ts';

const noted = (text: string, ...languages: string[]) =>
  secretNotedIn(text, languages.length === 0 ? ['nb', 'en'] : languages);

describe('a note by which the place is a secret', () => {
  test.each([
    'Hemmelig!',
    'Gradert',
    'Kode 6',
    'KODE 7!',
    'Strengt fortrolig adresse',
    'Adresse kun til intern bruk.',
    'Fjern adressa før publisering.',
    'Adressen må bort, eksmann har truet.',
    'Adressen må slettes',
    'Løynd',
    'Address for internal use only.',
    'Remove the address before publishing',
    'The address must be taken out',
    'Unntatt offentlighet',
    'Adressesperre',
    'Må holdes skjult',
    'Denne er hemmelig',
    'sperret adr.',
    'NB hemmelig adr',
    'Adressen må ikke ut',
    'Skal ikke på kartet',
    'Ikke på kart',
    'Ikke vis adressen',
    'Ikke publiser adressen',
    'Ring leder først. Hemmelig.',
    'Ikke vis på kart, hemmelig',
    'Obs: skjermet!',
    'Ingen får vite hvor vi holder til',
    'Secret!',
    'Confidential',
    'Classified',
    'Must be kept hidden',
    'Not on the map',
    'Do not publish the address',
    'Address must not get out',
    'Keep it off the map',
    'Adr. hemmelig',
    'Skal holdes hemmelig',
    'Sperret!',
    'Må ikke publiseres',
    'Adresse skal ikke vises',
    'Adressen er skjermet',
    'strengt fortrolig',
    'skjult adr',
    'Krisesenter, ikke vis hvor det er!',
    'Location is secret - do not list',
    'Private address',
    'Do not put on map',
    'Do not show where it is',
    'Hemm. adresse',
    'hemm adr',
    'trusler - skjerm adressen',
    'Skjerm adresse!',
    'Sensitivt',
    'OBS: sensitiv adresse',
  ])('«%s»', (text) => {
    expect(noted(text)).toBeTypeOf('string');
  });

  test.each([
    ['es', 'Secreto'],
    ['es', 'No publicar la dirección'],
    ['ro', 'Secret!'],
    ['ru', 'Секретно'],
    ['ru', 'Не публиковать адрес'],
    ['uk', 'Таємно'],
    ['pl', 'Tajne'],
    ['bg', 'Тайно'],
    ['fr', 'Adresse confidentielle'],
    ['ar', 'سري'],
  ])('%s: «%s»', (language, text) => {
    expect(noted(text, language)).toBeTypeOf('string');
  });
});

describe('a note that says it of something else, or denies it', () => {
  test.each([
    'Ikke hemmelig',
    'Adressen er ikke hemmelig',
    'Ikke lenger gradert',
    'Fjern adressen til nettsiden',
    'Adressen må sjekkes',
    'Adressen er kun et kontor',
    'The address must be checked',
    'Hemmelig: nei',
    'Hemmelig telefonnummer til vakta',
    'Nummeret er skjult',
    'Kode 1234 på døra',
    'Kode 6 på porttelefonen',
    'Kode 6789',
    'Gradert betaling etter inntekt',
    'Samtalen med lederen var fortrolig',
    'Passordet er hemmelig',
    'Hjelper også personer med kode 6',
    'Spurte om adressen er hemmelig, venter på svar',
    'Vet ikke om den er hemmelig',
    'Skjult bak en knapp nederst i menyen',
    'Inngangen er skjermet',
    'Siden er skjult i menyen',
    'Ring før du kommer',
    'Må ikke forveksles med Huset',
    'Adressen er sjekket mot kartet',
    'Finn ut om adressen kan vises',
    'Not secret',
    'Is it secret?',
    'A confidential service',
    'Free and confidential help.',
    'Their phone number is hidden',
    'Find out whether the address may be shown before adding one.',
    'The price is hidden on the last page',
    'Helps people at a secret address',
    'Secret ballot in May',
    'Address not on the map of the city yet, and found in two sources',
    'The phone list is confidential',
    'Sensitive tema tas opp',
    'Sensitivt tema: seksuell helse',
    'Skjerm i venterommet',
    'Ikke skjerm adressen',
    'Hjelper deg å skjerme adressen',
    'Hemmingen slipper',
  ])('«%s»', (text) => {
    expect(noted(text)).toBeUndefined();
  });

  test('in a language of which nothing is known', () => {
    expect(noted('Hemlig', 'sv')).toBeUndefined();
  });
});
