import { en } from '@service-directory/schema/field-words/en';
import { nb } from '@service-directory/schema/field-words/nb';
import { describe, expect, test } from 'vitest';
import { SERVICE_COLUMNS } from '../columns.ts';
import { headingTable } from './match-heading.ts';

const table = headingTable(SERVICE_COLUMNS);
const found = (heading: string) => table.find(heading)?.column.key;

describe('what the form of the editor calls a field', () => {
  const COLUMN_OF: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    service: {
      ...Object.fromEntries(
        ['id', 'name', 'alternateName', 'summary', 'description', 'status', 'replacedBy', 'alert', 'seeAlso', 'needs', 'audience', 'minimumAge', 'maximumAge', 'languages', 'notOffered', 'capacity', 'canAskFor', 'internal'].map((field) => [field, field]),
      ),
      organizationIds: 'organization',
      contacts: 'anyContact',
      openingHours: 'hours',
      sources: 'source',
      verification: 'lastVerifiedOn',
    },
    location: { visibility: 'visibility', address: 'street', area: 'area', directions: 'directions' },
    verification: { lastVerifiedOn: 'lastVerifiedOn', method: 'method', reviewBy: 'reviewBy', confidence: 'confidence' },
  }; // prettier-ignore
  const labels = [nb, en].flatMap((words) =>
    Object.entries(COLUMN_OF).flatMap(([entity, columns]) =>
      Object.entries(columns).map(([field, key]) => {
        const ofEntity = (words as unknown as Record<string, Record<string, [string, string]>>)[entity];
        return [ofEntity?.[field]?.[0] ?? '', key] as const;
      }),
    ),
  );

  test.each(labels)('“%s” is a heading of %s', (label, key) => {
    expect(table.find(label)?.column.key).toBe(key);
  });
});

test.each(
  'Hemmelig Skjermet Sperret Adressesperre Skjult Beskyttet Gradert Fortrolig Konfidensielt Konfidensiell Secret Confidential Hidden Undisclosed'.split(' '),
)('“%s” alone asks whether the place is a secret', (heading) => {
  expect(found(heading)).toBe('isSecret');
  expect(found(`Strengt ${heading}`)).toBe('isSecret');
}); // prettier-ignore

describe('headings that people make up', () => {
  test.each([
    ['Beskriv tilbudet kort', 'summary'],
    ['Når har dere åpent?', 'hours'],
    ['Telefonnummer til tilbudet', 'phone'],
    ['Hvilken organisasjon driver tilbudet?', 'organization'],
    ['Adressen kan vises', 'isShown'],
    ['Adressa kan visast?', 'isShown'],
    ['Can the address be shown?', 'isShown'],
    ['Bydel', 'district'],
    ['Tjeneste', 'name'],
    ['Tilbud', 'name'],
    ['TJENESTENAVN', 'name'],
    ['Navn *', 'name'],
    ['Organisasjon:', 'organization'],
    ['Org.', 'organization'],
    ['Drives av', 'organization'],
    ['Tlf', 'phone'],
    ['Hva de hjelper med', 'needs'],
    ['Trenger man time?', 'byAppointment'],
    ['Tlf.', 'phone'],
    ['tlf.nr.', 'phone'],
    ['Mobil', 'phone'],
    ['Telefon 2', 'phone'],
    ['Tlf2', 'phone'],
    ['Adr.', 'street'],
    ['Gateadresse', 'street'],
    ['Besøksadresse', 'street'],
    ['Postnr', 'postalCode'],
    ['Post nr.', 'postalCode'],
    ['Sted', 'locality'],
    ['By', 'locality'],
    ['Åpent', 'hours'],
    ['Apningstider', 'hours'],
    ['Åpningstider (uke)', 'hours'],
    ['Epost', 'email'],
    ['E-post', 'email'],
    ['Mail', 'email'],
    ['Web', 'web'],
    ['URL', 'web'],
    ['Lenke', 'web'],
    ['Beskr.', 'description'],
    ['Kategori', 'needs'],
    ['Type hjelp', 'needs'],
    ['Gratis?', 'isFree'],
    ['Språk', 'languages'],
    ['Sprak', 'languages'],
    ['Lat', 'latitude'],
    ['Lng', 'longitude'],
    ['lon', 'longitude'],
    ['Oppdatert', 'lastVerifiedOn'],
    ['Sist oppdatert', 'lastVerifiedOn'],
    ['Krever legitimasjon', 'identification'],
    ['Krever oppholdstillatelse', 'residenceRequired'],
    ['Drop-in', 'walkIn'],
    ['Timebestilling', 'byAppointment'],
    ['Kilde (lenke)', 'source'],
    ['Kilde', 'source'],
    ['Hemmelig adresse', 'isSecret'],
    ['Er det gratis?', 'isFree'],
    ['Er nedlagt', 'isEnded'],
    ['Er tjenesten nedlagt?', undefined],
    ['Politiet er til stede', 'policePresent'],
    ['Hvor er det?', 'street'],
    ['Skal adressen skjules?', 'isSecret'],
    ['Hemmelig sted', 'isSecret'],
    ['Skjult adresse', 'isSecret'],
    ['Skjermet adresse', 'isSecret'],
    ['Sperret adresse', 'isSecret'],
    ['Beskyttet adresse (ja/nei)', 'isSecret'],
    ['Gradert adresse', 'isSecret'],
    ['Fortrolig adresse', 'isSecret'],
    ['Strengt fortrolig adresse', 'isSecret'],
    ['Konfidensiell adresse', 'isSecret'],
    ['Confidential address', 'isSecret'],
    ['Hidden address', 'isSecret'],
    ['Protected address', 'isSecret'],
    ['Undisclosed address', 'isSecret'],
    ['Adresse (hemmelig)', 'street'],
    ['Fortrolig samtale', undefined],
    ['Skjermet inngang', undefined],
    ['Rullestol', 'wheelchair'],
    ['Tirsdag', 'hours-tu'],
    ['Min alder', 'minimumAge'],
    ['Min. alder', 'minimumAge'],
    ['Maks alder', 'maximumAge'],
    ['Kontaktperson', 'contactPerson'],
    ['Merknad', 'internal'],
    ['Pris (merknad)', 'costNote'],
    ['Pris merknad', 'costNote'],
    ['Gratis (merknad)', 'costNote'],
    ['Telefon (merknad)', undefined],
    ['Hvem driver', 'organization'],
    ['Hvor', 'street'],
    ['Når', 'hours'],
    ['Telefon/e-post', 'anyContact'],
    ['Åpnings-\ntider', 'hours'],
    ['Phone', 'phone'],
    ['Opening hours', 'hours'],
    ['Short description', 'summary'],
    ['Target group', 'audience'],
    ['openingHours', 'hours'],
    ['Må man ha ID?', 'identification'],
    ['Trenger du legitimasjon?', 'identification'],
    ['Do you need an ID?', 'identification'],
    ['Må en ha oppholdstillatelse?', 'residenceRequired'],
    ['Do you need a residence permit?', 'residenceRequired'],
    ['Trenger man noe BankID?', 'personalNumber'],
    ['Kan man være anonym?', 'anonymity'],
    ['Koster det?', 'hasCost'],
    ['Må man betale noe?', 'hasCost'],
    ['Må du bestille time?', 'byAppointment'],
    ['Trenger du henvisning?', 'byReferral'],
    ['Program name', 'name'],
    ['What do you offer?', 'description'],
    ['Do they report to the police?', 'police'],
    ['Trenger ikke ID', undefined],
    ['Navn de', undefined],
    ['det', undefined],
    ['Magisk kolonne', undefined],
    ['', undefined],
    ['__proto__', undefined],
    ['constructor', undefined],
  ])('“%s” is %s', (heading, key) => {
    expect(found(heading)).toBe(key);
  });

  test('a whole sentence is no heading', () => {
    expect(found(`Navn ${'og mer '.repeat(40)}`)).toBeUndefined();
  });
});

test.each([
  ['Kortbeskrivelse', 'summary'], ['Min. alder', 'minimumAge'], ['Maks. alder', 'maximumAge'], ['Hvem driver det', 'organization'], ['Hva de hjelper med', 'needs'],
  ['Politi tilstede', 'policePresent'], ['Dropin', 'walkIn'], ['Kan du være anonym', 'anonymity'], ['Varsler de politiet', 'police'],
  ['Tlf nr', 'phone'], ['Whats app', 'whatsapp'], ['Epost', 'email'], ['Epostadresse', 'email'], ['Email', 'email'], ['Email address', 'email'], ['Web site', 'web'],
  ['Telefonåpningstid', 'phoneHours'], ['Telefonåpningstider', 'phoneHours'], ['Post nr', 'postalCode'], ['Post code', 'postalCode'], ['Når er dere åpne', 'hours'],
  ['Kildelenke', 'source'], ['Source link', 'source'], ['Sist sjekka', 'lastVerifiedOn'],
  ['ID kreves', 'identification'], ['ID kreves?', 'identification'], ['Legitimasjon kreves', 'identification'], ['Kreves ID', 'identification'], ['Kreves det ID?', 'identification'], ['Trengs legitimasjon', 'identification'], ['Krav om legitimasjon', 'identification'],
  ['Må man ha ID?', 'identification'], ['Må du ha legitimasjon', 'identification'], ['Trenger jeg ID', 'identification'], ['Personnummer er påkrevd', 'personalNumber'], ['Må ha BankID', 'personalNumber'], ['Trenger fødselsnummer', 'personalNumber'],
  ['Oppholdstillatelse kreves', 'residenceRequired'], ['Må ha lovlig opphold', 'residenceRequired'], ['Trenger opphold', 'residenceRequired'], ['Må ha papirer', 'residenceRequired'], ['Krav om opphold', 'residenceRequired'],
  ['Timebestilling kreves', 'byAppointment'], ['Trenger avtale', 'byAppointment'], ['Må ha time', 'byAppointment'], ['Krav om henvisning', 'byReferral'], ['Henvisning trengs', 'byReferral'],
])('“%s” is another way to write a heading of %s', (heading, key) => expect(found(heading)).toBe(key)); // prettier-ignore

test.each(['Trenger hjelp', 'Krav om barn', 'Frivillige trengs', 'Må ha barn'])('“%s” is none', (heading) =>
  expect(found(heading)).toBeUndefined(),
); // prettier-ignore

describe('the language of a column of texts', () => {
  test.each([
    ['Kort beskrivelse (en)', 'summary', 'en'],
    ['Kort beskrivelse (engelsk)', 'summary', 'en'],
    ['Kort beskrivelse [nn]', 'summary', 'nn'],
    ['Kort beskrivelse – engelsk', 'summary', 'en'],
    ['Beskrivelse på engelsk', 'description', 'en'],
    ['Name (Spanish)', 'name', 'es'],
    ['Navn en', 'name', 'en'],
  ])('“%s” is %s in %s', (heading, key, language) => {
    expect(table.find(heading)).toMatchObject({ column: { key }, language });
  });

  test('a column that is no text has none', () => {
    expect(table.find('Telefon (engelsk)')).toMatchObject({ column: { key: 'phone' } });
    expect(table.find('Telefon (engelsk)')?.language).toBeUndefined();
  });

  test('two letters are a language only when they can hardly be anything else', () => {
    expect(table.find('Navn id')).toBeUndefined();
    expect(table.find('Navn (id)')).toMatchObject({ language: 'id' });
  });
});

describe('what was meant', () => {
  test.each([
    ['Telefom', 'phone'],
    ['Åpningstidr', 'hours'],
    ['Organiasjon', 'organization'],
    ['Telefonnummeret', 'phone'],
    ['Adressen', 'street'],
    ['Organisasjonene', 'organization'],
    ['Beskrivels', 'description'],
    ['Tirsdga', 'hours-tu'],
    ['Minstealderen', 'minimumAge'],
    ['Xyzzy', undefined],
    ['Logg', undefined],
    ['Kode', undefined],
    ['Telefon leder', undefined],
    ['Adresse leder', undefined],
    ['Odag', undefined],
    ['Gammel alder', undefined],
    ['Navn på ansatt', undefined],
  ])('“%s” was %s', (heading, key) => {
    expect(table.suggest(heading)?.key).toBe(key);
  });
});
