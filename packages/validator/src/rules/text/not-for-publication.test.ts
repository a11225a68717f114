import { expect, test } from 'vitest';
import { isTold } from '../../testing/told-by.ts';
import { textNotForPublication } from './not-for-publication.ts';
import { textPlaceholder } from './placeholder.ts';

const isRemark = (text: string, language: string) =>
  isTold(textNotForPublication, 'text', { [language]: text });

test.each([
  ['nb', 'Husk å spørre Trine om dette stemmer'],
  ['nb', 'Husk å ringe Kari før vi legger det ut.'],
  ['nb', 'Usikker på om adressen er riktig'],
  ['nb', 'Vet ikke om tilbudet fortsatt finnes.'],
  ['nb', 'Sjekk med Trine om tidene stemmer.'],
  ['nb', 'tekst fra 2017, tror ikke dette gjelder lenger'],
  ['nb', 'Tror ikke de har åpent. Tror ikke dette stemmer.'],
  ['nb', 'Vi ringte, men de svarte ikke.'],
  ['nb', 'Ringt to ganger uten svar.'],
  ['nb', 'Sendte e-post, men fikk ikke svar'],
  ['nb', 'Åpningstidene må sjekkes.'],
  ['nb', 'Telefonen er ny (må sjekkes).'],
  ['nb', 'Må avklares nærmere.'],
  ['nn', 'Hugs å spørje Trine om dette stemmer'],
  ['en', 'Not sure if this is still right'],
  ['en', 'We called, but nobody answered.'],
  ['en', 'Old text from 2017.'],
  ['en', 'Remember to ask Kari if this is right'],
])('in %s “%s” is a remark of the editors', (language, text) => {
  expect(isRemark(text, language)).toBe(true);
});

test.each([
  ['nb', 'Husk å ringe før du kommer.'],
  ['nb', 'Husk å spørre om tolk.'],
  ['nb', 'Husk å ringe NAV før fristen.'],
  ['nb', 'Usikker på om tilbudet gjelder deg? Ring.'],
  ['nb', 'Er du usikker på om tilbudet er for deg, ring oss.'],
  ['nb', 'Vi hjelper deg å sjekke om vedtaket er riktig.'],
  ['nb', 'Utslett må sjekkes.'],
  ['nb', 'Vi sjekker om det stemmer at du har rett til hjelp.'],
  ['nb', 'Har du ringt, men ingen svarte? Prøv igjen.'],
  ['nb', 'Hvis du har ringt oss uten svar, send SMS.'],
  ['nb', 'Du må spørre politiet om saken.'],
  ['nb', 'Mange tror ikke det gjelder dem.'],
  ['nb', 'Vi tror ikke på tvang.'],
  ['nb', 'Tilbudet har vært her fra 2017.'],
  ['nb', 'Teksten er på fem språk.'],
  ['nb', 'Timen må bekreftes.'],
  ['nb', 'Passet må oppdateres hvert tiende år.'],
  ['en', 'Not sure if this is for you? Call us.'],
  ['en', 'We check whether you have the right to help.'],
  ['en', 'We called for change.'],
])('in %s “%s” is for readers', (language, text) => {
  expect(isRemark(text, language)).toBe(false);
});

test.each([
  '[MÅ SJEKKES]',
  'Åpent 10–15 [må sjekkes]',
  'MÅ SJEKKES',
  'Open [to check]',
  '[sjekkes med Kari]',
])('“%s” is left standing', (text) => {
  expect(isTold(textPlaceholder, 'text', { nb: text })).toBe(true);
});

test.each(['Du må sjekkes av lege.', 'Vi har [gratis] sjekk.', 'HIV-test og sjekk.'])(
  '“%s” is no placeholder',
  (text) => {
    expect(isTold(textPlaceholder, 'text', { nb: text })).toBe(false);
  },
);
