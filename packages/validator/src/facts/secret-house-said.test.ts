import { expect, test } from 'vitest';
import { saysSecretHouse } from './secret-house-said.ts';
import { PublicStreets } from './public-streets.ts';

const open = new PublicStreets();
open.add({ id: 'a', visibility: 'public', address: { street: 'Åpengata 3', locality: 'Oslo' } });

test.each([
  'Hemmelig adresse: Prøvegata 14, 0150 Oslo',
  'Hemmelig adresse Prøvegata 14',
  'Hemmelig adresse:\nPrøvegata 14',
  'Krisesenteret er gradert, Prøvegata 14',
  'Prøvegata 14 (kode 6)',
  'Prøvegata 14 – ikke vis på kart',
  'Secret address: Prøvegata 14',
  'Do not publish: Prøvegata 14',
])('“%s” says that a house is secret, and which', (text) => {
  expect(saysSecretHouse(text, open)).toBe(true);
});

test.each([
  'Hemmelig adresse',
  'Prøvegata 14',
  'Ikke hemmelig adresse: Prøvegata 14',
  'Adressen er ikke hemmelig: Prøvegata 14',
  'Hemmelig adresse: Åpengata 3',
  'Krisesenteret har hemmelig adresse. Kontoret ligger i Prøvegata 14.',
  'Vi holder til i Prøvegata 14 og hjelper med skjult adresse.',
  'Inngangen er skjermet, Prøvegata 14',
  'Hemmelig telefonnummer: 22 99 00 00',
  'Er Prøvegata 14 hemmelig?',
  'Publisert 1. mars 2026',
])('“%s” does not', (text) => {
  expect(saysSecretHouse(text, open)).toBe(false);
});
