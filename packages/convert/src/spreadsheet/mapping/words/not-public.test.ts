import { expect, test } from 'vitest';
import { saysNotPublic } from './not-public.ts';

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
  'International',
  'Kort beskrivelse',
  'Kontakt',
  'Interne tolker',
  'Hjelper med',
  'Nettside',
  'Ikke visum',
  'Ikke nettavtale',
])('“%s” does not', (heading) => {
  expect(saysNotPublic(heading)).toBe(false);
});
