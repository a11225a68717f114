import { expect, test } from 'vitest';
import { asksWhetherPublic, asksWhetherSecret, saysNotPublic } from './not-public.ts';

test.each([
  'Telefon (ikke publiser)',
  'Mobil (privat)',
  'Adresse (hemmelig)',
  'E-post (intern)',
  'Beskrivelse (internt)',
  'Info (kun for oss)',
  'Hemmelig adresse',
  'Skjult adresse',
  'Address (confidential)',
  'Phone – do not publish',
  'Private phone',
  'Tlf (kode 6)',
  'Adresse (gradert)',
  'Telefon (ikkje publiser)',
  'Adresse – ikke på nett',
  'Skal ikke vises',
  'Ikke del',
  'Upublisert tekst',
])('“%s” says that it is not for the public', (heading) => {
  expect(saysNotPublic(heading)).toBe(true);
});

test.each([
  'Telefon',
  'Adresse',
  'Internett',
  'Skjult inngang',
  'Skjulte kostnader',
  'International',
  'Kort beskrivelse',
  'Kontakt',
  'Interne tolker',
  'Hjelper med',
  'Nettside',
  'Ikke visum',
  'Confidentiality',
  'Duty of confidentiality',
  'Ikke nettavtale',
])('“%s” does not', (heading) => {
  expect(saysNotPublic(heading)).toBe(false);
});

test.each([
  'Kan vise adresse',
  'Kan vi dele adressen?',
  'Del adresse',
  'OK å dele',
  'OK å vise adressen på kart',
  'Er det greit å dele?',
  'Samtykke til å vise adresse',
  'Publiser adresse',
  'Til nettsida?',
  'OK to share',
])('“%s” asks whether it may be shown', (heading) => {
  expect(asksWhetherPublic(heading)).toBe(true);
  expect(asksWhetherSecret(heading)).toBe(false);
});

test.each([
  'Skjul',
  'Skjules på kart',
  'Skal skjules',
  'Sensitiv',
  'Sensitiv adresse',
  'Ikke vis adresse',
  'Ikkje vis adressa',
  'Ikke på kart',
  'Skal ikke publiseres',
  'Skjerm adressen',
  'Adressen vises ikke',
  'Adressen skal ikke deles',
  'Adressa skal ikkje visast på kart',
  'Do not show address',
  'Hide',
])('“%s” asks whether it is to be kept back', (heading) => {
  expect(asksWhetherSecret(heading)).toBe(true);
  expect(asksWhetherPublic(heading)).toBe(false);
});

test.each([
  'Del av kommunen',
  'Deler ut kondomer',
  'Delt kontor',
  'Kan dele rom',
  'Kan vise legitimasjon',
  'OK å ringe',
  'Viser vei',
  'Showers',
  'Shared room',
  'Skjult inngang',
  'Skjulte kostnader',
  'Skjermet for vind',
  'Sensitiv for lyd',
  'Ikke del av ordningen',
  'Ikke visum',
  'Hidden costs',
])('“%s” asks neither', (heading) => {
  expect(asksWhetherPublic(heading)).toBe(false);
  expect(asksWhetherSecret(heading)).toBe(false);
});
