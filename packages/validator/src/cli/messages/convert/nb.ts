import type { UnknownReason } from '@service-directory/convert/formats';
import type { ConvertMessages } from './types.ts';

const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;
const places = (number: number) => count(number, 'sted', 'steder');
const list = (words: readonly string[], last = 'og') =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1) ?? ''}`;
const quoted = (words: readonly string[]) => words.map((word) => `«${word}»`);

/** What the input is instead, and what to do. */
const UNKNOWN: Readonly<Record<UnknownReason, string>> = {
  empty: 'den er tom',
  damaged: 'den er kuttet eller skadet. Hent den på nytt',
  password: 'den ber om et passord. Lagre den uten',
  'old-excel': 'den er i Excel-formatet fra før 2007. Lagre den som .xlsx',
  'binary-excel': 'den er en binær Excel-arbeidsbok. Lagre den som .xlsx',
  'excel-xml': 'den er i XML-formatet til Excel 2003. Lagre den som .xlsx',
  numbers: 'den er fra Apple Numbers. Eksporter den som Excel eller CSV',
  'web-page': 'den er en nettside. Gi adressen til dataene, ikke til siden, til programmet som henter dem',
  'other-document': 'den er et kontordokument. Gi et regneark',
  'other-archive': 'den er et arkiv med noe annet enn et regneark eller HSDS-tabeller',
  'not-a-spreadsheet': 'den er verken tekst eller et regneark',
  'wrong-ending': 'navnet sier at den er et regneark, og innholdet er noe annet',
  packing: 'den er pakket på en måte som ikke leses. Lagre den på nytt',
  'no-sheets': 'den har ikke noe ark med celler',
  'unclosed-quote': 'et anførselstegn åpner en celle, og ingenting lukker den',
  'broken-json': 'den er JSON som er avbrutt eller feilskrevet',
  'other-json': 'den er JSON, og ingenting i den er i et format som er kjent',
  'osm-xml': 'den er XML fra OpenStreetMap. Hent den som JSON: [out:json] i Overpass',
  'other-xml': 'den er XML, som ikke leses',
  'package-alone': 'den forteller bare om tabellene ved siden av. Gi mappen, eller en .zip av den',
  'other-text': 'den er tekst som verken er en tabell eller JSON eller YAML',
};

export const nb: ConvertMessages = {
  nothingToConvert:
    'Hva skal konverteres? Gi en fil eller en mappe, og formatet: service-directory convert katalog.json --to hsds',
  nothingToMigrate:
    'Hva skal flyttes til en annen versjon? Gi en fil og versjonen: service-directory migrate katalog.json --to 1.1',
  noTarget: (example) => `Til hvilket format? Legg til --to, for eksempel ${example}.`,
  noTemplateFormat: 'For hvilket program? Legg til --to xlsx, --to ods eller --to csv.',
  noVersion: (versions) => `Til hvilken versjon? Legg til --to ${list(versions, 'eller')}.`,
  takesNoFile: (command) => `Kommandoen «${command}» tar ingen fil. Utelat den, eller gi den til --output.`,
  noShape: (shape, format, shapes) =>
    `${format} har ingen form «${shape}»: skriv --shape ${list(shapes, 'eller')}.`,
  oneShape: (format) => `${format} skrives på én måte. Utelat --shape.`,
  notACountry: (value) =>
    `«${value}» er ingen verdi for --country: skriv to bokstaver (ISO 3166-1), for eksempel NO.`,
  notATimeZone: (value) =>
    `«${value}» er ingen verdi for --time-zone: skriv et navn fra IANA-listen, for eksempel Europe/Oslo.`,
  notALanguage: (value) =>
    `«${value}» er ingen verdi for --source-language: skriv et språkmerke (BCP 47), for eksempel nb.`,
  resultIsInput: (path) =>
    `Resultatet ville blitt skrevet over «${path}», som er det som leses. Gi --output et annet navn.`,
  sameOutput: (path) =>
    `Både resultatet og tapene ville blitt skrevet til «${path}». Gi --losses et annet navn.`,
  noTables: (folder) =>
    `«${folder}» er verken en kildemappe (directory.yaml eller .json, services/) eller tabeller (CSV-filer).`,
  unknownInput: (path, reason) => `«${path}» kan ikke konverteres: ${UNKNOWN[reason]}.`,
  unknownContent: (path, keys) =>
    `«${path}» er JSON, og det går ikke an å se i hvilket format. Den har ${keys.length === 0 ? 'ingen felter' : list(quoted(keys))}. Si det med --from.`,
  otherFormat: (path, asked, found) =>
    `«${path}» er ikke ${asked}${found === undefined ? '' : `: den ser ut som ${found}`}. Utelat --from, eller gi en annen fil.`,
  nothingOf: (path, asked, found) =>
    `Ingenting i «${path}» kunne leses som ${asked}${found === undefined ? '' : `: den ser ut som ${found}`}. Ingenting ble skrevet.`,
  tooLarge: (path, megabytes) =>
    `«${path}» er for stor til å konverteres i ett stykke: det meste er ${megabytes} MB. Del den opp.`,
  notRead: (place, message) => `${place}: ${message}`,
  notWhole: (path) =>
    `«${path}» ble ikke konvertert: deler av den kan ikke leses, og ville manglet uten at noen så det. Rett dem først.`,
  unclear: (cells) => `Det som var uklart i kilden (${places(cells)}):`,
  moreProblems: (more, path) => `… og ${more} til. service-directory check ${path} forteller alle.`,
  notForOthers: (path, format) =>
    `«${path}» ble ikke konvertert til ${format}, som andre leser: den har feil som kan skade noen eller bli misforstått. Rett dem, og konverter på nytt. service-directory check ${path} forklarer hver av dem.`,
  leaks: (path) =>
    `«${path}» ble ikke konvertert: et sted holdes hemmelig, og en annen post sier hvor det er. Adressen ville blitt utelatt, og da finner ingen det som avslører den. Rett det først; service-directory check ${path} forklarer.`,
  secretsBeside: (path) =>
    `«${path}» ble ikke konvertert: den sier med egne ord at et sted skal holdes hemmelig, eller hvor et slikt sted er. Ordene ville blitt utelatt, og da finner ingen det de advarer mot. Rett det først; service-directory check ${path} forklarer.`,
  binaryToTerminal: (example) =>
    `Resultatet er en fil som en terminal ikke kan vise. Si hvor den skal skrives, for eksempel --output ${example}.`,
  otherEnding: (path, format) =>
    `«${path}» inneholder nå ${format}, og det sier ikke endelsen. Det kan hende at programmer ikke åpner den.`,
  notOurResult: (path) =>
    `«${path}» inneholder noe annet enn det denne kommandoen skriver dit, eller noen har endret filen siden, så den blir ikke rørt. Gi --output et annet navn, eller slett den filen først.`,
  otherDirectory: (path, found, written) =>
    `«${path}» inneholder en annen katalog (id «${found}») enn den som skal skrives («${written}»), så den blir ikke rørt. Gi --output et annet navn, eller slett den filen først.`,
  foreignTables: (folder, file) =>
    `Mappen «${folder}» inneholder «${file}», som ikke er en del av resultatet og ville blitt lest som en. Gi --output en tom mappe.`,
  moved: (from, to, { services, organizations }) =>
    `Fra ${from} til ${to}: ${count(services, 'tjeneste', 'tjenester')} og ${count(organizations, 'organisasjon', 'organisasjoner')}.`,
  written: (path) => `Skrevet til «${path}».`,
  lostReading: (format, number) => `Det som ikke kunne tas med fra ${format} (${places(number)}):`,
  lostWriting: (format, number) => `Det ${format} ikke kan si (${places(number)}):`,
  keptSecret: (number) => `Utelatt, så ingen settes i fare (${places(number)}):`,
  morePlaces: (more) => `og ${more} til`,
  moreReasons: (reasons) => `… og ${count(reasons, 'grunn', 'grunner')} til.`,
  howToListAll: '--losses FIL skriver alle, hver med sitt sted.',
  lossesWritten: (path, number) => `${places(number)} i «${path}».`,
  unknownLoss: 'kunne ikke tas med',
  wholeInput: 'helheten',
  draft: (fields, options) =>
    `Resultatet er et utkast: det sier ikke ${list(quoted(fields))}. Legg til ${list(options)}, eller skriv det inn.`,
  headNeeded: (format, fields, options) =>
    `For ${format} må dette være kjent: ${list(quoted(fields))}. Ingenting i kilden sier det: legg til ${list(options)}.`,
  givenInVain: (field, option, value) =>
    `Kilden sier en annen «${field}» enn ${option} ${value}, og den ble beholdt.`,
  checkNext: (path = 'FIL') => `Kontroller det: service-directory check ${path}`,
  migrated: (path, version) => `«${path}» i versjon ${version}.`,
  alreadyThere: (path, version) => `«${path}» er i versjon ${version} fra før.`,
  notADirectory: (path) =>
    `«${path}» er ingen hel katalog: det trengs et dokument med «kind: service-directory». convert lager et av andre formater.`,
  unknownVersion: (path, version, known) =>
    `«${path}» sier at den er i versjon «${version}», som ikke er kjent her: kjent er ${list(known)}. Oppdater service-directory, eller se etter skrivefeil.`,
};
