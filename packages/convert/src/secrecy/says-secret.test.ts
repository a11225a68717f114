import { describe, expect, test } from 'vitest';
import { addressIsOnRequest, addressSaysSecret, nameSaysSecret, textSaysSecret } from './says-secret.ts';

describe('a text says that the place is a secret', () => {
  test.each([
    'Secret address',
    'The shelter has a secret address.',
    'Our address is kept strictly confidential.',
    'Location is confidential.',
    'Undisclosed location in the north of town',
    'The location will not be disclosed',
    'The address is not given.',
    'Address: confidential',
    'Please do not publish the address',
    'Hemmelig adresse',
    'Hemmelig adresse - ikke publiser',
    'Vi har hemmeleg adresse.',
    'Adressen er hemmelig.',
    'Adressen oppgis ikke.',
    'Adressa blir ikkje oppgitt',
    'Adressen vår er av sikkerhetshensyn ikke offentlig',
    'Skjermet bolig for kvinner',
    'Stedet er hemmelig',
    'Adressen deres er hemmelig',
    'Ikke oppgi adressen til andre',
    'Hemlig adress. Ring oss.',
    'Adressen lämnas inte ut',
    'Adressen oplyses ikke',
    'Die Adresse ist geheim',
    'Die Adresse wird nicht veröffentlicht',
    'Dirección secreta en Madrid',
    'La dirección no se publica',
    'L’adresse est tenue secrète',
    'L’adresse n’est pas publique',
    'Adres jest tajny',
    'Adres nie jest publiczny',
    'Adresa este secretă',
    'Адрес секретный',
    'Адрес не разглашается',
  ])('%s', (text) => expect(textSaysSecret(text)).toBe(true));
});

describe('a text says nothing of a secret place', () => {
  test.each([
    'Confidential counselling',
    'Free and confidential advice at this address.',
    'Location: confidential counselling for all',
    'We offer a safe and confidential place to talk',
    'Vi har taushetsplikt',
    'Anonymous testing in the city centre',
    'Secret Garden Café',
    'We do not share your address with anyone.',
    'Adressen din blir ikke delt med noen',
    'Your email address is kept confidential',
    'The address is not secret',
    'A place of confidentiality and trust',
    'Confidentiality at this address',
    'Adressen er ikke hemmelig.',
    'This site is protected by a password',
    'Come to our location, we do not share information',
    'Storgata 1, 0155 Oslo',
    'Et fortrolig sted å snakke',
    'Help with hidden disabilities. The address is Main Street 5.',
    '',
  ])('%s', (text) => expect(textSaysSecret(text)).toBe(false));
});

describe('what stands for an address says that it is a secret', () => {
  test.each([
    'Hemmelig',
    'Hemmelig adresse',
    'Hemmeleg adresse',
    'Hemmelig, 0150 Oslo',
    'Oppgis ikke',
    'Blir ikke oppgitt',
    'Ikke offentlig',
    'Skal ikke publiseres',
    'Location not public',
    'Not for publication',
    'Confidential',
    'Confidental',
    'CONFIDENTIAL - 12 Main Street',
    'withheld',
    'Skyddad adress',
    'Geheim',
    'Dirección confidencial',
    'Skjulveien 7 (hemmelig)',
    'Hemmelig, Skjulveien 7',
    'Storgata 5 - IKKE PUBLISER',
    'Storgata 5 (ikke vis på nett)',
    'Storgata 5, må ikke spres',
    'Storgata 5 (privat)',
    'Storgata 5 – kun internt',
    'Storgata 5 kun til intern bruk',
    'Main Street 5 (private address)',
    'Main Street 5, for internal use only',
  ])('%s', (text) => expect(addressSaysSecret(text)).toBe(true));

  test.each([
    'Storgata 1',
    'Hemmelig gate',
    'Hemmelig gate 1',
    'Secret Lane 5',
    'No public access',
    'Not confidential',
    'confidential@example.org',
    'Skjermveien 3',
    'Hemmelighetsveien 3',
    'Hemmeliggata 5, 0150 Oslo',
    'Privatveien 4',
    'Privat legekontor, Storgata 5',
    'Internatet, Storgata 5',
    'Storgata 5, ikke lenger i bruk',
    'Postboks 5, ikke besøksadresse',
  ])('but not %s', (text) => expect(addressSaysSecret(text)).toBe(false));
});

describe('what stands for a name says that the place is a secret', () => {
  test.each(['Undisclosed', 'Confidential', 'Confidential location', 'Shelter (confidential)', 'Hemmelig', 'Hemmelig sted', 'Harbour House – undisclosed', 'Oppgis ikke'])(
    '%s',
    (name) => expect(nameSaysSecret(name)).toBe(true),
  ); // prettier-ignore

  test.each(['Secret Garden Café', 'Confidential Counselling', 'Victoria’s Secrets and Lies', 'Huset', 'Fortrolig samtale', 'No Shame'])(
    'but not %s',
    (name) => expect(nameSaysSecret(name)).toBe(false),
  ); // prettier-ignore
});

test.each([
  'Oppgis ved henvendelse',
  'Address on request',
  'Ring for adresse',
  'Adress på begäran',
  'Spør oss om adressen',
  'Adresse fås ved ankomst',
  'Adressen får du når du ringer',
  'Oppgis på telefon',
  'Address given when you call',
])('what stands for an address says that the service tells it: %s', (text) => {
  expect(addressIsOnRequest(text)).toBe(true);
});

// Where its time grew faster than the text, it would not be done before the time of a test is over.
test.each(['address ', 'secret ', 'a. ', 'not given address '])(
  'a text of a hundred thousand times «%s» is read to its end',
  (part) => {
    expect(() => textSaysSecret(part.repeat(100_000))).not.toThrow();
    expect(() => addressSaysSecret(part.repeat(100_000))).not.toThrow();
  },
);

test.each(['Storgata 5', 'Storgata 5, ring på', 'Ring på hos Huset', 'Spør i resepsjonen', 'Call ahead'])(
  'and not where it only tells how to come in: %s',
  (text) => {
    expect(addressIsOnRequest(text)).toBe(false);
  },
);

describe('a remark in an address says that not everyone may have it', () => {
  test.each([
    'Prøvegata 1 (oppgis kun til kvinner i fare)',
    'Prøvegata 2 (skal ikke stå på nett)',
    'Prøvegata 4. Gis bare muntlig.',
    'Prøvegata 5 (u.off.)',
    'Prøvegata 5, må ikke ut på nettet',
    'Prøvegata 6 – deles berre med politiet',
    'Test Street 1 (only told to women in danger)',
  ])('%s', (text) => expect(addressSaysSecret(text)).toBe(true));

  test.each(['Prøvegata 3 (får du når du ringer)', 'Oppgis når du har avtalt time'])('%s', (text) =>
    expect(addressIsOnRequest(text)).toBe(true),
  );

  test.each([
    'Prøvegata 1 (kun for kvinner)',
    'Prøvegata 2 (skal ikke brukes som post)',
    'Prøvegata 3 (ring på når du kommer)',
    'Prøvegata 4, vises på kartet',
    'Prøvegata 5 U. Offerdal',
  ])('%s', (text) => {
    expect(addressSaysSecret(text)).toBe(false);
    expect(addressIsOnRequest(text)).toBe(false);
  });
});
