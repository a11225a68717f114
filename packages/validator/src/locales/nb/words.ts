import type { Params } from '../../finding.ts';
import { dayIn } from '../day-in.ts';
import { expectedWith, type ExpectedWords } from '../expected.ts';

/** En dag, slik folk skriver den. */
export const day = dayIn('nb');
export const listOf = (value: Params[string]): readonly string[] =>
  Array.isArray(value) ? (value as readonly string[]) : [];
export const joined = (value: Params[string], word = 'og'): string => {
  const items = listOf(value);
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1) ?? ''}`;
};
/** Hver i anførselstegn. */
export const quotedAll = (value: Params[string]): string[] => listOf(value).map((text) => `«${text}»`);
/** Et tall med komma foran desimalene. */
export const decimal = (number: Params[string]): string => String(number).replace('.', ',');
/** «Mente du …?» når noe ligger nær. */
export const meant = ({ suggestion }: Params, otherwise = '') =>
  suggestion === undefined ? otherwise : `Mente du «${String(suggestion)}»?`;

export const TYPES: Readonly<Record<string, string>> = {
  string: 'tekst',
  text: 'en tekst',
  number: 'et tall',
  'no-number': 'ikke noe tall det går an å regne med',
  int: 'et helt tall',
  boolean: 'true eller false',
  'true-or-false': 'true eller false',
  array: 'en liste',
  list: 'en liste',
  object: 'en gruppe felt',
  record: 'en tekst for hvert språk',
  nothing: 'ingenting',
  other: 'noe annet',
};
export const typeOf = (value: unknown) => TYPES[String(value)] ?? String(value);
export const TRACES: Readonly<Record<string, string>> = {
  street: 'en gateadresse',
  'postal-code': 'et postnummer',
  coordinates: 'koordinater',
  'map-link': 'en lenke til et kart eller en side med adressen',
  'map-number': 'nummeret på et sted i et kart',
};

/** The sentences of the schema about formats, which it has in English only. One that is not here is shown in English. */
export const EXPECTED: ExpectedWords = {
  'a clock time is written HH:MM, from 00:00 to 24:00': 'et klokkeslett skrives TT:MM, fra 00:00 til 24:00',
  'a start is written HH:MM, from 00:00 to 23:59': 'en start skrives TT:MM, fra 00:00 til 23:59',
  'a country is two capital letters (ISO 3166-1), such as NO':
    'et land er to store bokstaver (ISO 3166-1), som NO',
  'an id has small letters a–z, digits and single hyphens':
    'en id har små bokstaver a–z, sifre og enkle bindestreker',
  'a language is a BCP 47 tag such as nb, en or zh-Hans':
    'et språk er en BCP 47-kode som nb, en eller zh-Hans',
  'a day of the year is written MM-DD': 'en dag i året skrives MM-DD',
  'a number is written as +4722112233 (E.164), without spaces':
    'et nummer skrives med landkoden først og uten mellomrom, som +4722112233',
  'a short number has two to six digits and nothing else':
    'et kortnummer har to til seks sifre og ingenting annet',
  'a text needs at least one language': 'en tekst trenger minst ett språk',
  'a time zone is an IANA name such as Europe/Oslo': 'en tidssone er et IANA-navn som Europe/Oslo',
  'an address begins with https:// and has no spaces':
    'en adresse begynner med https:// og har ingen mellomrom',
  'a code of your own is written prefix:name, in small letters':
    'en egen kode skrives prefiks:navn, med små bokstaver',
  'an e-mail address is written name@example.org': 'en e-postadresse skrives navn@example.org',
  'a date is written YYYY-MM-DD and exists in the calendar':
    'en dato skrives ÅÅÅÅ-MM-DD og finnes i kalenderen',
  'YYYY, YYYY-MM or YYYY-MM-DD': 'ÅÅÅÅ, ÅÅÅÅ-MM eller ÅÅÅÅ-MM-DD',
  'a field path such as access.cost or openingHours': 'en feltsti som access.cost eller openingHours',
  'an extension is named prefix:name': 'en utvidelse heter prefiks:navn',
  'a condition other than unconfirmed needs a basis: stated, reported or rule':
    'et vilkår som ikke er unconfirmed trenger en basis: stated, reported eller rule',
  'this value needs a note that says what the limits are':
    'denne verdien trenger en merknad som sier hvor grensene går',
  'a phone is written as +4722112233 (E.164) or as {shortCode, country}':
    'en telefon skrives med landkoden først og uten mellomrom, som +4722112233; et kortnummer skrives som { shortCode, country }',
  'a short number belongs to a phone': 'et kortnummer hører til en telefon',
  'this is no e-mail address': 'dette er ingen e-postadresse',
  'this channel needs an address that begins with https://':
    'denne kanalen trenger en adresse som begynner med https://',
  'an exception is either `closed: true` or has `periods`':
    'et unntak er enten `closed: true` eller har `periods`',
  'opening hours that say nothing are left out': 'åpningstider som ikke sier noe utelates',
};

export const expectedIn = expectedWith(EXPECTED);

/** Why a file cannot be read, by the reasons of `node/`. */
export const REASONS: Readonly<Record<string, string>> = {
  empty: 'den er tom',
  'cut-off': 'den slutter for tidlig',
  'empty-list': 'den er en tom liste, uten noen post',
  'empty-group': 'den er en tom post, uten noe felt',
  'too-deep': 'den har for mange nivåer',
  tab: 'linjer rykkes inn med mellomrom, aldri med tabulator',
  documents: 'den inneholder flere dokumenter, og en fil inneholder én post',
  colon: 'en tekst med kolon i trenger anførselstegn rundt seg',
  indent: 'denne linjen er rykket for lite eller for mye inn',
  'missing-sign': 'et avsluttende anførselstegn eller en parentes mangler',
  'quoted-escape': 'dette tegnet kan ikke følge etter en omvendt skråstrek innenfor anførselstegn',
  'bad-start': 'en tekst som begynner med dette tegnet, trenger anførselstegn rundt seg',
  conflict: 'to utgaver av filen er slått sammen her, og merkene mellom dem står igjen',
  alias: 'en tekst som begynner med *, trenger anførselstegn rundt seg',
  quotes: 'JSON kjenner bare rette, doble anførselstegn (")',
  aliases: 'den viser til ankre så ofte at det de står for, fyller minnet',
  'unexpected-sign': 'her står det et tegn som ikke hører hjemme',
  value: 'her ventes en verdi',
  'field-name': 'her ventes et feltnavn i anførselstegn',
  'missing-colon': 'her ventes et kolon',
  comma: 'her ventes et komma',
  'extra-comma': 'her står det ett komma for mye',
  'line-comma': 'her står det ett komma for mye: linjer i NDJSON slutter ikke med komma',
  'closing-brace': 'her ventes en avsluttende }',
  'closing-bracket': 'her ventes en avsluttende ]',
  'goes-on': 'dokumentet er slutt, og noe følger etter',
  comment: 'JSON har ikke kommentarer',
  'line-break': 'et linjeskift eller en tabulator inne i en tekst skrives \\n eller \\t',
  number: 'dette er ikke et tall',
  'not-there': 'den finnes ikke',
  'dead-link': 'det er en lenke til noe som ikke finnes',
  'not-allowed': 'du har ikke lov til å lese den',
  'not-a-file': 'den er ingen vanlig fil',
  folder: 'det er en mappe',
  loop: 'det er en lenke som fører til seg selv',
  pdf: 'den er en PDF',
  picture: 'den er et bilde',
  packed: 'den er et pakket arkiv',
  'no-text': 'den er ikke tekst, men en fil fra et program',
  damaged: 'den er ødelagt eller avkortet',
  password: 'den krever passord',
  'old-excel': 'den er i Excel-formatet fra før 2007 (.xls)',
  'binary-excel': 'den er en binær Excel-arbeidsbok (.xlsb)',
  'excel-xml': 'den er i XML-formatet fra Excel 2003',
  numbers: 'den er i formatet til Apple Numbers',
  'web-page': 'den er en nettside som er kalt et regneark',
  'other-document': 'den er en annen type kontordokument',
  'other-archive': 'den er et arkiv uten regneark',
  'not-a-spreadsheet': 'den er verken tekst eller regneark',
  'wrong-ending': 'den er ikke det endelsen sier',
  packing: 'den er pakket på en måte som ikke leses',
  'no-sheets': 'den har ingen ark med celler',
  'unclosed-quote': 'et anførselstegn åpner en celle her, og ingenting lukker den',
};

/** Hva en gjør med JSON eller YAML som ikke kan leses, når mer er kjent enn hvor. */
export const SYNTAX_HELP: Readonly<Record<string, string>> = {
  conflict:
    'Behold det som er riktig av de to, og slett linjene som begynner med <<<<<<<, ======= og >>>>>>>.',
  alias:
    'Skriv anførselstegn rundt teksten. Uten dem står den for noe som er navngitt med & et annet sted, og ingenting heter det.',
  quotes: 'Skriv " i stedet for dette tegnet og andre av samme slag. Tekstprogrammer setter krumme i stedet.',
  comment: 'Slett kommentaren, eller lagre listen som YAML (.yaml), som har kommentarer.',
  documents: 'Legg hvert dokument i sin egen fil, eller slett linjen med --- når alt er ett.',
};

const SAVE_AGAIN =
  'Åpne den i programmet den er laget med, og lagre den som «Excel-arbeidsbok (.xlsx)», som ODS eller som CSV.';

/** What to do about a spreadsheet that cannot be read, by the reasons of the reader. */
export const SHEET_HELP: Readonly<Record<string, string>> = {
  empty: 'Se etter at det er rett fil, og at den er lagret.',
  'empty-list': 'Se etter at det er rett fil, og at eksporten fant postene.',
  'empty-group': 'Se etter at det er rett fil, og at den er lagret.',
  damaged: 'Hent filen på nytt der den kom fra. Lar den seg åpne i et regneark, lagre den på nytt.',
  password: 'Lagre en kopi uten passord, og slett kopien når du er ferdig.',
  'old-excel': SAVE_AGAIN,
  'binary-excel': SAVE_AGAIN,
  'excel-xml': SAVE_AGAIN,
  numbers: 'Eksporter den fra Numbers som Excel eller CSV.',
  'web-page': SAVE_AGAIN,
  'other-document': 'Kopier tabellen inn i et regneark, og lagre det.',
  'other-archive': 'Pakk ut arkivet, og bruk regnearket som ligger i det.',
  'not-a-spreadsheet': 'Se etter at det er rett fil: XLSX, ODS og CSV blir lest.',
  'wrong-ending': SAVE_AGAIN,
  packing: SAVE_AGAIN,
  'no-sheets': 'Se etter at det er rett fil, og at listen står i et ark med celler.',
  'unclosed-quote':
    'Lukk anførselstegnet på slutten av cellen. Et anførselstegn inne i en celle skrives to ganger.',
};

const MEGABYTE = 1e6;

/** What a spreadsheet has too much of, by the limits of the reader. */
const TOO_LARGE: Readonly<Record<string, (limit: number) => string>> = {
  bytes: (limit) => `den er på mer enn ${Math.floor(limit / MEGABYTE)} MB`,
  input: (limit) => `det kom inn mer enn ${limit} MB`,
  unpacked: (limit) => `utpakket er den på mer enn ${Math.floor(limit / MEGABYTE)} MB`,
  entries: (limit) => `det er mer enn ${limit} filer i arkivet`,
  sheets: (limit) => `den har mer enn ${limit} ark`,
  rows: (limit) => `et ark har mer enn ${limit} rader`,
  columns: (limit) => `et ark har mer enn ${limit} kolonner med noe i`,
  cells: (limit) => `den har mer enn ${limit} celler med noe i`,
  text: (limit) => `en celle har mer enn ${limit} tegn`,
  depth: (limit) => `den har mer enn ${limit} nivåer`,
};
/** En del av en fil som leses bit for bit, og det den stanser. */
const TOO_LARGE_PART: Readonly<Record<string, (limit: number) => string>> = {
  line: (limit) => `Denne linjen er på mer enn ${limit} MB. Verken den eller det som følger, er lest.`,
  value: (limit) =>
    `Det som begynner her, er på mer enn ${limit} MB. Verken det eller det som følger, er lest.`,
};
export const tooLargePart = (of: string, limit: number): string | undefined => TOO_LARGE_PART[of]?.(limit);
export const tooLarge = (of: string, limit: number): string => TOO_LARGE[of]?.(limit) ?? 'den er for stor';

const FEWER = 'Del listen i flere filer, og slett det som ikke hører til den.';
/** What to do about it. */
export const TOO_LARGE_HELP: Readonly<Record<string, string>> = {
  line: 'Se etter om det mangler et linjeskift: hver post står på sin egen linje.',
  value: 'Se etter om det mangler et avsluttende anførselstegn eller en klamme. Ingen post er så stor.',
  bytes: FEWER,
  input: 'Lagre det som en fil, og gi filen: JSON og NDJSON i alle størrelser leses fra en fil.',
  unpacked: 'Se etter at filen kommer fra noen du stoler på, og lagre listen i en ny arbeidsbok.',
  entries: 'Se etter at filen kommer fra noen du stoler på, og lagre listen i en ny arbeidsbok.',
  sheets: 'Lagre arket med listen som en egen fil.',
  rows: FEWER,
  columns: 'Slett kolonnene som ikke hører til listen.',
  cells: FEWER,
  text: 'Kort ned teksten i den cellen.',
  depth: 'Se etter at filen kommer fra noen du stoler på, og lagre listen i en ny arbeidsbok.',
};

/** Formater for lister som kan gjøres om, slik folk kaller dem. */
export const FORMATS: Readonly<Record<string, string>> = {
  hsds: 'HSDS',
  'schema-org': 'schema.org',
  geojson: 'GeoJSON',
  osm: 'OpenStreetMap',
};
