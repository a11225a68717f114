import type { FormatId } from '@service-directory/convert/formats';
import type { SchemaVersion } from '@service-directory/schema';
import type { MessageLanguage } from '../finding.ts';
import { REPORT_FORMATS } from '../report/options.ts';
import type { CatalogueFormat } from '../report/rule-catalogue.ts';
import { REVIEW_FORMATS } from '../review/formats.ts';
import type { CommandName } from './commands.ts';

/** Written out here: the modules that they come from hold all sentences and all reports, and every start would load them. */
export const LANGUAGES: readonly MessageLanguage[] = ['en', 'nb'];
const CATALOGUE_FORMATS: readonly CatalogueFormat[] = ['text', 'json', 'markdown'];
const FORMATS: readonly FormatId[] = [
  'directory',
  'hsds',
  'schema-org',
  'geojson',
  'osm',
  'csv',
  'xlsx',
  'ods',
  'ndjson',
];
const SHAPES: readonly string[] = ['page', 'services', 'organizations', 'tables', 'full', 'simple'];
const TEMPLATE_FORMATS: readonly FormatId[] = ['xlsx', 'ods', 'csv'];
const SHARDS: readonly string[] = ['auto', 'always', 'never'];
const VERSIONS: readonly SchemaVersion[] = ['1.0', '1.1'];

type InBoth = Readonly<Record<MessageLanguage, string>>;
type ByCommand = Partial<Readonly<Record<CommandName, readonly string[]>>>;

export interface OptionDescription {
  short?: string;
  /** What its value is called; none for one that is only there or not. */
  value?: InBoth;
  /** The values it may have, by command. */
  choices?: ByCommand;
  /** May it be given several times? */
  multiple?: boolean;
  /** What a shell completes its value with, when it has no choices. */
  completes?: 'file' | 'rule';
  /** The commands that it belongs to; all when left out. */
  commands?: readonly CommandName[];
  text: InBoth;
}

const FILE: InBoth = { en: 'FILE', nb: 'FIL' };
const FOLDER: InBoth = { en: 'FOLDER', nb: 'MAPPE' };
const DATE: InBoth = { en: 'YYYY-MM-DD', nb: 'ÅÅÅÅ-MM-DD' };
const NUMBER: InBoth = { en: 'N', nb: 'N' };
const WORD: InBoth = { en: 'FORMAT', nb: 'FORMAT' };
const LANGUAGE: InBoth = { en: 'LANG', nb: 'SPRÅK' };
const TEXT: InBoth = { en: 'TEXT', nb: 'TEKST' };

/** Every option, in the order of the help. Help, completion and the table of the README are made from it. */
export const OPTIONS = {
  format: {
    value: WORD,
    choices: { check: REPORT_FORMATS, rules: CATALOGUE_FORMATS, review: REVIEW_FORMATS },
    commands: ['check', 'rules', 'review'],
    text: { en: 'The form of the report (text)', nb: 'Formen på rapporten (text)' },
  },
  from: {
    value: WORD,
    choices: { convert: FORMATS },
    commands: ['convert'],
    text: { en: 'The format that is read (found in the input)', nb: 'Formatet som leses (finnes i filen)' },
  },
  to: {
    value: WORD,
    choices: { convert: FORMATS, template: TEMPLATE_FORMATS, migrate: VERSIONS },
    commands: ['convert', 'template', 'migrate'],
    text: { en: 'The format or version that is written', nb: 'Formatet eller versjonen som skrives' },
  },
  shape: {
    value: { en: 'SHAPE', nb: 'FORM' },
    choices: { convert: SHAPES },
    commands: ['convert'],
    text: {
      en: 'The form of HSDS (page), or of a spreadsheet (full; simple for CSV)',
      nb: 'Formen på HSDS (page), eller på et regneark (full; simple for CSV)',
    },
  },
  output: {
    value: FILE,
    completes: 'file',
    commands: ['check', 'rules', 'review', 'convert', 'template', 'migrate'],
    text: {
      en: 'Write to a file instead of standard output',
      nb: 'Skriv til en fil i stedet for standard ut',
    },
  },
  losses: {
    value: FILE,
    completes: 'file',
    commands: ['convert', 'migrate'],
    text: {
      en: 'Write everything that was lost to a file, as JSON with places and reasons',
      nb: 'Skriv alt som gikk tapt, til en fil, som JSON med sted og grunn',
    },
  },
  name: {
    value: TEXT,
    commands: ['convert'],
    text: {
      en: 'The name of the directory, when the input has none',
      nb: 'Navnet på katalogen, når kilden ikke har noe',
    },
  },
  id: {
    value: TEXT,
    commands: ['convert'],
    text: { en: 'Its id (made from the name)', nb: 'Id-en dens (lages av navnet)' },
  },
  publisher: {
    value: TEXT,
    commands: ['convert'],
    text: { en: 'The name of who publishes it', nb: 'Navnet på den som gir den ut' },
  },
  license: {
    value: TEXT,
    commands: ['convert'],
    text: { en: 'Its licence: an SPDX id or an address', nb: 'Lisensen dens: en SPDX-id eller en adresse' },
  },
  country: {
    value: { en: 'CODE', nb: 'KODE' },
    commands: ['convert'],
    text: {
      en: 'Country of places and phone numbers that name none (ISO 3166-1)',
      nb: 'Landet til steder og telefonnumre som ikke sier noe (ISO 3166-1)',
    },
  },
  'time-zone': {
    value: { en: 'ZONE', nb: 'SONE' },
    commands: ['convert'],
    text: { en: 'Time zone of all times (IANA)', nb: 'Tidssonen til alle klokkeslett (IANA)' },
  },
  'source-language': {
    value: LANGUAGE,
    commands: ['convert'],
    text: {
      en: 'Language of texts that name none (BCP 47)',
      nb: 'Språket i tekster som ikke sier noe (BCP 47)',
    },
  },
  out: {
    value: FOLDER,
    completes: 'file',
    commands: ['publish'],
    text: {
      en: 'The folder for the files; all of it is replaced, and one that holds other things is refused',
      nb: 'Mappen til filene; alt i den byttes ut, og en som har annet i seg, blir avvist',
    },
  },
  'list-lang': {
    value: LANGUAGE,
    multiple: true,
    commands: ['publish'],
    text: {
      en: 'Language of a list without scripts (BCP 47; those of the directory); may be given several times',
      nb: 'Språket i en liste uten skript (BCP 47; katalogens egne); kan gis flere ganger',
    },
  },
  shards: {
    value: { en: 'WHEN', nb: 'NÅR' },
    choices: { publish: SHARDS },
    commands: ['publish'],
    text: {
      en: 'Many small files instead of one, of which a phone fetches a few (auto: for more than 3,000 services)',
      nb: 'Mange små filer i stedet for én, som en telefon henter noen få av (auto: for flere enn 3000 tilbud)',
    },
  },
  apart: {
    commands: ['publish'],
    text: {
      en: 'Lists that cannot be one file (another country, time zone, licence or source language): each in a folder below --out',
      nb: 'Lister som ikke kan være én fil (et annet land, en annen tidssone, lisens eller et annet kildespråk): hver i sin mappe under --out',
    },
  },
  removed: {
    value: FILE,
    completes: 'file',
    commands: ['publish'],
    text: {
      en: 'Write what was taken out to a file outside the folder, as JSON: where and why, never what it said',
      nb: 'Skriv det som ble tatt ut, til en fil utenfor mappen, som JSON: hvor og hvorfor, aldri hva det sa',
    },
  },
  conflicts: {
    value: FILE,
    completes: 'file',
    commands: ['publish'],
    text: {
      en: 'Write where the lists disagree that are put together to a file, as JSON: in which fields, and whose word was kept',
      nb: 'Skriv hvor listene som settes sammen, er uenige, til en fil, som JSON: i hvilke felt, og hvem som ble fulgt',
    },
  },
  sign: {
    value: FILE,
    completes: 'file',
    commands: ['publish'],
    text: {
      en: 'Sign the checksums with the key in a PEM file (Ed25519)',
      nb: 'Signer kontrollsummene med nøkkelen i en PEM-fil (Ed25519)',
    },
  },
  'make-key': {
    value: FILE,
    completes: 'file',
    commands: ['publish'],
    text: {
      en: 'Make a key to sign with, write it to a new file, and tell its public half; nothing is published',
      nb: 'Lag en nøkkel å signere med, skriv den til en ny fil og si den offentlige halvdelen; ingenting blir gitt ut',
    },
  },
  lang: {
    value: LANGUAGE,
    choices: { check: LANGUAGES, rules: LANGUAGES, review: LANGUAGES },
    text: {
      en: 'Language of everything it says; on a terminal that of the system, else English',
      nb: 'Språket i alt den sier; i en terminal systemets, ellers engelsk',
    },
  },
  today: {
    value: DATE,
    commands: ['check', 'review', 'convert', 'publish'],
    text: { en: 'The day on which the directory is judged (today)', nb: 'Dagen katalogen vurderes (i dag)' },
  },
  within: {
    value: { en: 'DAYS', nb: 'DAGER' },
    commands: ['review'],
    text: { en: 'How many days to look ahead (30)', nb: 'Hvor mange dager fram den ser (30)' },
  },
  'message-lang': {
    value: LANGUAGE,
    choices: { review: LANGUAGES },
    commands: ['review'],
    text: {
      en: 'Language of the messages to organisations (that of --lang)',
      nb: 'Språket i meldingene til organisasjonene (det i --lang)',
    },
  },
  ics: {
    commands: ['review'],
    text: { en: 'Write a calendar (iCalendar) instead', nb: 'Skriv en kalender (iCalendar) i stedet' },
  },
  'max-warnings': {
    value: NUMBER,
    commands: ['check'],
    text: {
      en: 'Exit with 1 when there are more warnings than N',
      nb: 'Avslutt med 1 når det er flere advarsler enn N',
    },
  },
  rule: {
    value: { en: 'CODE=LEVEL', nb: 'KODE=NIVÅ' },
    multiple: true,
    completes: 'rule',
    commands: ['check', 'publish'],
    text: {
      en: 'Level of a rule or family (text/*): off, info, warning or error; may be given several times',
      nb: 'Nivået til en regel eller familie (text/*): off, info, warning eller error; kan gis flere ganger',
    },
  },
  config: {
    value: FILE,
    completes: 'file',
    commands: ['check', 'review', 'convert', 'template', 'migrate', 'publish'],
    text: {
      en: 'Settings (service-directory.config.json or .yaml beside the input or here)',
      nb: 'Innstillinger (service-directory.config.json eller .yaml ved siden av filen eller her)',
    },
  },
  'no-config': {
    commands: ['check', 'review', 'convert', 'template', 'migrate', 'publish'],
    text: { en: 'Look for no settings', nb: 'Let ikke etter innstillinger' },
  },
  baseline: {
    value: FILE,
    completes: 'file',
    commands: ['check'],
    text: {
      en: 'A list of findings that are known and not counted',
      nb: 'En liste over funn som er kjent og ikke telles',
    },
  },
  'update-baseline': {
    commands: ['check'],
    text: {
      en: 'Write what is found now into that list',
      nb: 'Skriv det som finnes nå, inn i den listen',
    },
  },
  fix: {
    commands: ['check'],
    text: {
      en: 'Mend JSON and YAML files where that cannot change what they say, then check',
      nb: 'Rett JSON- og YAML-filer der det ikke kan endre hva de sier, og kontroller så',
    },
  },
  'dry-run': {
    commands: ['check'],
    text: {
      en: 'With --fix: show what would change, and change nothing',
      nb: 'Med --fix: vis hva som ville blitt endret, og endre ingenting',
    },
  },
  network: {
    commands: ['check', 'publish'],
    text: {
      en: 'Use the network, which nothing does without it: check follows every link, publish fetches lists at an https address',
      nb: 'Bruk nettet, som ellers aldri brukes: check følger alle lenker, publish henter lister på en https-adresse',
    },
  },
  cache: {
    value: FILE,
    completes: 'file',
    commands: ['check', 'publish'],
    text: {
      en: 'With --network: the file where check keeps answers for a day, or the folder where publish keeps lists',
      nb: 'Med --network: filen der check tar vare på svar et døgn, eller mappen der publish tar vare på lister',
    },
  },
  watch: {
    commands: ['check'],
    text: {
      en: 'Check again whenever a file changes, until Ctrl-C',
      nb: 'Kontroller på nytt hver gang en fil endres, til Ctrl-C',
    },
  },
  quiet: {
    commands: ['check', 'convert', 'migrate', 'publish'],
    text: {
      en: 'Show errors only, and no progress',
      nb: 'Vis bare feil, og ingen framdrift',
    },
  },
  color: {
    commands: ['check'],
    text: { en: 'Colours, also where there is no terminal', nb: 'Farger, også der det ikke er en terminal' },
  },
  'no-color': {
    commands: ['check'],
    text: { en: 'No colours', nb: 'Ingen farger' },
  },
  debug: {
    text: {
      en: 'Show where in the program a failure happened, and which settings hold',
      nb: 'Vis hvor i programmet noe sviktet, og hvilke innstillinger som gjelder',
    },
  },
  help: { short: 'h', text: { en: 'This text', nb: 'Denne teksten' } },
  version: { short: 'v', text: { en: 'The version', nb: 'Versjonen' } },
} as const satisfies Readonly<Record<string, OptionDescription>>;

export type OptionName = keyof typeof OPTIONS;
export const OPTION_NAMES = Object.keys(OPTIONS) as OptionName[];
export const isOption = (name: string): name is OptionName => Object.hasOwn(OPTIONS, name);
export const describeOption = (name: OptionName): OptionDescription => OPTIONS[name];

export const belongsTo = (name: OptionName, command: CommandName): boolean =>
  describeOption(name).commands?.includes(command) !== false;

export const optionsOf = (command: CommandName): OptionName[] =>
  OPTION_NAMES.filter((name) => belongsTo(name, command));

/** The values that an option may have behind a command; those of any command when it is not known. */
export function choicesOf(name: OptionName, command: CommandName | undefined): readonly string[] | undefined {
  const { choices } = describeOption(name);
  if (choices === undefined) return undefined;
  return command === undefined
    ? [...new Set(Object.values(choices).flat())]
    : (choices[command] ?? LANGUAGES);
}
