import { expect, test } from 'vitest';
import { namesLandmark } from './landmarks.ts';

test.each([
  'Ta bybanen til Kronstad og gå 200 meter',
  'Kjør til Prøvestrand, og gå 200 meter.',
  'Nærmeste holdeplass er Sagene kirke.',
  'Nærmeste t-bane: Tøyen',
  'Nearest stop: Sagene kirke.',
  'Fra T-banen på Brynseng er det 3 minutter å gå.',
  'T-banen til Brynseng, 3 minutter å gå',
  'Ta buss 37 til Sagene.',
  'Ta trikken til Birkelunden, så kommer vi.',
  'Kjør E6 til avkjørsel 24 og ta til høyre.',
  'Gå opp trappa, andre dør til venstre.',
  'Take the motorway and turn left at the roundabout.',
  'Huset har oransje dør rett ovenfor Kiwi.',
  'Vi er nabo til moskeen.',
  'Huset ligger mellom skolen og kirken.',
  'Midt mellom politihuset og stasjonen',
  'We are between the school and the church in Moss.',
  'Ring på hos Hansen i tredje etasje.',
  'Dørkoden er 4471.',
  'Dørkode 1234',
  'Nøkkelboks med kode 4471',
  'The door code is 4471.',
])('“%s” leads to the place, or in', (text) => {
  expect(namesLandmark(text)).toBe(true);
});

test.each([
  'Nærmeste legevakt er åpen hele døgnet.',
  'Ta toget til Oslo, så henter vi deg.',
  'Du kan lese og gå 3 ganger om dagen.',
  'Nærmeste holdeplass er langt unna, ring oss.',
  'The nearest police station can help.',
  'Vi anbefaler 30 minutter gange hver dag.',
  'Samtalen varer 30 minutter.',
  'Fra bussen ringer du oss, så er det hjelp innen 5 timer.',
  'Ta kontakt med oss. Ta bussen hvis du vil.',
  'Vi kjører deg hjem etter 22.',
  'Du har rett til hjelp. Rett til høyere utdanning.',
  'Vi bygger bro mellom skolen og barnevernet.',
  'Samarbeidet mellom sykehuset og krisesenteret er godt.',
  'The agreement is between the hospital and the municipality.',
  'Vi er naboer i samme bydel.',
  'Ring på døra når du kommer.',
  'Ring på telefon, ikke på døra.',
  'Ring på WhatsApp eller Signal.',
  'Du får en kode på SMS.',
  'Døra har kodelås.',
  'You get a code by text message: write it down.',
  'Rabattkode 1234',
  'Vi har prosjektkode 44712.',
])('“%s” does not', (text) => {
  expect(namesLandmark(text)).toBe(false);
});
