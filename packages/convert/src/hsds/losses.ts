import type { LossReasons } from '../field-map.ts';

/** Why something of a directory is not in HSDS, or something of HSDS not in a directory, in words. */
export const HSDS_LOSS_REASONS: LossReasons = {
  'hsds/internal': {
    nb: 'Redaksjonens egne notater blir ikke gitt videre.',
    en: 'The editors’ own notes are not passed on.',
  },
  'hsds/secret': {
    nb: 'Dette kan vise hvor et sted er som ikke skal være kjent, og blir ikke gitt videre.',
    en: 'This may show where a place is that must not be known, and is not passed on.',
  },
  'hsds/not-written': {
    nb: 'Posten er ikke slik datamodellen krever, og kunne ikke skrives.',
    en: 'The record is not as the data model demands, and could not be written.',
  },
  'hsds/no-record-for-head': {
    nb: 'Det er ingen post som opplysningene om hele katalogen kan følge med.',
    en: 'There is no record that what is said of the whole directory could travel with.',
  },
  'hsds/changed-elsewhere': {
    nb: 'Noen har endret dette i HSDS etter at vi skrev det. Det som står der nå, gjelder, og det vi visste mer, er tatt ut.',
    en: 'Somebody has changed this in HSDS since we wrote it. What stands there now holds, and what more we knew of it is gone.',
  },
  'hsds/extension-not-understood': {
    nb: 'Tillegget vårt er ikke slik vi skriver det. Posten er lest uten det.',
    en: 'Our extension is not as we write it. The record was read without it.',
  },
  'hsds/no-place': {
    nb: 'Datamodellen har ingen plass for dette.',
    en: 'The data model has no place for this.',
  },
  'hsds/metadata': {
    nb: 'Hvem som har endret hva, blir ikke tatt med.',
    en: 'Who changed what is not taken over.',
  },
  'hsds/person': {
    nb: 'Navn på mennesker og adresser til dem blir ikke tatt med.',
    en: 'Names of people and their addresses are not taken over.',
  },
  'hsds/not-for-people': {
    nb: 'Faks og personsøker blir ikke tatt med.',
    en: 'Fax numbers and pagers are not taken over.',
  },
  'hsds/secret-place': {
    nb: 'Stedet er hemmelig. Det som viser hvor det er, blir ikke tatt med.',
    en: 'The place is secret. What shows where it is, is not taken over.',
  },
  'hsds/no-evidence': {
    nb: 'Et vilkår uten grunnlag er ikke tatt med som noe sikkert.',
    en: 'A condition that says nothing of what it rests on is not taken for certain.',
  },
  'hsds/no-welcome': {
    nb: 'En målgruppe som ikke sier om andre også er velkomne, er ikke tatt med.',
    en: 'A group of people that does not say whether others are welcome is not taken over.',
  },
  'hsds/wrong-type': {
    nb: 'Verdien er av et annet slag enn den skal være.',
    en: 'The value is of another type than it should be.',
  },
  'hsds/too-long': {
    nb: 'Teksten er lengre enn det er plass til, og er kortet ned.',
    en: 'The text is longer than there is room for, and has been cut.',
  },
  'hsds/too-deep': {
    nb: 'Posten er dypere enn noen post skal være, og er ikke lest.',
    en: 'The record is deeper than any record should be, and was not read.',
  },
  'hsds/no-id': {
    nb: 'Posten har ingen id. Den har fått en laget av navnet.',
    en: 'The record has no id. It got one made of its name.',
  },
  'hsds/id-rewritten': {
    nb: 'Id-en har tegn som en id ikke kan ha, og er skrevet om.',
    en: 'The id has signs that an id cannot have, and was rewritten.',
  },
  'hsds/address-not-understood': {
    nb: 'Dette er ingen nettadresse eller e-postadresse.',
    en: 'This is no web address or e-mail address.',
  },
  'hsds/number-not-understood': {
    nb: 'Telefonnummeret kan ikke leses.',
    en: 'The phone number cannot be read.',
  },
  'hsds/one-number': {
    nb: 'Det står mer enn ett nummer. Det første er tatt med.',
    en: 'There is more than one number. The first one is taken over.',
  },
  'hsds/language-not-understood': {
    nb: 'Språket er ikke kjent.',
    en: 'The language is not known.',
  },
  'hsds/country-not-understood': {
    nb: 'Landet er ikke en kode på to bokstaver (ISO 3166-1).',
    en: 'The country is no code of two letters (ISO 3166-1).',
  },
  'hsds/date-not-understood': {
    nb: 'Datoen finnes ikke, eller er ikke skrevet ÅÅÅÅ-MM-DD.',
    en: 'The date does not exist, or is not written YYYY-MM-DD.',
  },
  'hsds/time-not-understood': {
    nb: 'Klokkeslettet kan ikke leses. Ordene er beholdt.',
    en: 'The time cannot be read. The words are kept.',
  },
  'hsds/offset-does-not-fit': {
    nb: 'Tiden har en forskyvning fra UTC som tidssonen aldri har. Ordene er beholdt, og ingen regner den som åpen.',
    en: 'The time has an offset from UTC that the time zone never has. The words are kept, and nobody counts it as open.',
  },
  'hsds/rule-not-understood': {
    nb: 'Regelen for når det er åpent, kan ikke sies i datamodellen. Ordene er beholdt.',
    en: 'The rule of when it is open cannot be said in the data model. The words are kept.',
  },
  'hsds/hours-as-words': {
    nb: 'Sammen med de andre tidene er det tvil om når det er åpent. Alle tidene står som ord.',
    en: 'Together with the other times it is in doubt when it is open. All the times are kept as words.',
  },
  'hsds/no-days': {
    nb: 'Tiden sier ikke hvilke dager den gjelder. Ordene er beholdt.',
    en: 'The time does not say on which days it holds. The words are kept.',
  },
  'hsds/no-times': {
    nb: 'Regelen sier ikke når det åpner. Ordene er beholdt.',
    en: 'The rule does not say when it opens. The words are kept.',
  },
  'hsds/two-hours': {
    nb: 'Stedet har egne tider ved siden av dem til tjenesten. Tidene til tjenesten på stedet gjelder.',
    en: 'The place has hours besides those of the service there. Those of the service there hold.',
  },
  'hsds/no-such-age': {
    nb: 'Alderen er ikke et helt tall fra 0 til 120.',
    en: 'The age is no whole number from 0 to 120.',
  },
  'hsds/no-such-point': {
    nb: 'Breddegrad og lengdegrad finnes ikke sammen på kartet.',
    en: 'Latitude and longitude are no point on the map.',
  },
  'hsds/no-such-status': {
    nb: 'Statusen er ingen av dem som finnes. Tjenesten regnes som ute av drift.',
    en: 'The status is none of those that there are. The service counts as not in operation.',
  },
  'hsds/postal-address': {
    nb: 'En postadresse viser ikke hvor døra er, og er ikke tatt med.',
    en: 'A postal address does not show where the door is, and is not taken over.',
  },
  'hsds/one-address': {
    nb: 'Et sted har én adresse her. Resten er ikke tatt med.',
    en: 'A place has one address here. The others are not taken over.',
  },
  'hsds/one-region': {
    nb: 'En adresse har én region her. Den andre er ikke tatt med.',
    en: 'An address has one region here. The other is not taken over.',
  },
  'hsds/two-versions': {
    nb: 'Samme post står to steder og sier ikke det samme. Den første gjelder.',
    en: 'The same record stands in two places and does not say the same. The first one holds.',
  },
  'hsds/two-heads': {
    nb: 'To kataloger sier hver sitt om helheten. Den første gjelder.',
    en: 'Two directories each speak of the whole. The first one holds.',
  },
  'hsds/no-location': {
    nb: 'Stedet som dette hører til, er ikke med.',
    en: 'The place that this belongs to is not there.',
  },
  'hsds/no-service': {
    nb: 'Tjenesten som dette hører til, er ikke med.',
    en: 'The service that this belongs to is not there.',
  },
  'hsds/no-record': {
    nb: 'Dette er ingen tjeneste eller organisasjon.',
    en: 'This is no service and no organization.',
  },
  'hsds/alone-location': {
    nb: 'Et sted uten tjeneste har ingen plass i en katalog.',
    en: 'A place without a service has no place in a directory.',
  },
  'hsds/alone-taxonomy': {
    nb: 'En kodeliste alene sier ikke noe om noen tjeneste.',
    en: 'A taxonomy alone says nothing of any service.',
  },
  'hsds/alone-taxonomy-term': {
    nb: 'En kode alene sier ikke noe om noen tjeneste.',
    en: 'A code alone says nothing of any service.',
  },
  'hsds/alone-api': {
    nb: 'Dette beskriver et API og ingen tjeneste.',
    en: 'This describes an API and no service.',
  },
  'hsds/unknown-table': {
    nb: 'Filen er ingen av tabellene i HSDS.',
    en: 'The file is none of the tables of HSDS.',
  },
  'hsds/no-table': {
    nb: 'Filen er ikke CSV som kan leses.',
    en: 'The file is no CSV that can be read.',
  },
  'hsds/no-description': {
    nb: 'datapackage.json er ikke JSON som kan leses.',
    en: 'datapackage.json is no JSON that can be read.',
  },
  'hsds/no-column': {
    nb: 'Cellen står i en kolonne uten navn.',
    en: 'The cell stands in a column without a name.',
  },
  'hsds/no-parent': {
    nb: 'Raden hører ikke til noe som er med.',
    en: 'The row belongs to nothing that is there.',
  },
  'hsds/two-rows': {
    nb: 'To rader har samme id. Den første gjelder.',
    en: 'Two rows have the same id. The first one holds.',
  },
};
