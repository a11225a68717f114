import type { MessageLanguage } from '../finding.ts';

type InBoth = Readonly<Record<MessageLanguage, string>>;

export interface CommandDescription {
  /** What follows the name. */
  usage: InBoth;
  /** What it does, in one line. */
  summary: InBoth;
  /** More about it, for its own help. */
  details: InBoth;
  /** Lines to type. */
  examples: readonly string[];
}

/** The commands, in the order of the help. */
export const COMMANDS = {
  check: {
    usage: { en: '<file or folder>…', nb: '<fil eller mappe>…' },
    summary: {
      en: 'Check directories and report what is wrong',
      nb: 'Kontroller kataloger og meld hva som er galt',
    },
    details: {
      en: 'Reads JSON, NDJSON, YAML, CSV, XLSX, ODS, a source folder (directory.yaml or .json with organizations/ and services/), or - for standard input. A record of a source folder is checked within its folder.',
      nb: 'Leser JSON, NDJSON, YAML, CSV, XLSX, ODS, en kildemappe (directory.yaml eller .json med organizations/ og services/), eller - for standard inn. En post i en kildemappe kontrolleres i mappen si.',
    },
    examples: [
      'service-directory check katalog.xlsx --lang nb',
      'service-directory check path/to/directory --fix --dry-run',
      'service-directory check directory.json --format html --output report.html',
      'service-directory check directory --rule "translations/*=off" --max-warnings 0',
    ],
  },
  publish: {
    usage: { en: '<file or folder>…', nb: '<fil eller mappe>…' },
    summary: {
      en: 'Make the files that readers get, when the directory has no errors',
      nb: 'Lag filene som leserne får, når katalogen er uten feil',
    },
    details: {
      en: 'Checks first, and writes nothing when something is wrong. Takes out what is not public and tells what that was, fills in the public holidays of the country, and writes directory.json (of a large directory many small files), a list without scripts in each language, packed copies and checksums. Several directories of one country, time zone, source language and licence become one. The folder is put in place as a whole: until then the version before stands.',
      nb: 'Kontrollerer først, og skriver ingenting når noe er galt. Tar ut det som ikke er offentlig, og sier hva det var, fyller inn helligdagene i landet, og skriver directory.json (av en stor katalog mange små filer), en liste uten skript på hvert språk, pakkede kopier og kontrollsummer. Flere kataloger med samme land, tidssone, kildespråk og lisens blir til én. Mappen settes på plass som en helhet: til da står den forrige utgaven.',
    },
    examples: [
      'service-directory publish katalog.xlsx --out public/data --lang nb',
      'service-directory publish path/to/directory --out public/data --list-lang nb --list-lang ar',
      'service-directory publish oslo.json bergen.json --out public/data',
      'service-directory publish --make-key ../key.pem',
      'service-directory publish directory.json --out public/data --sign ../key.pem',
    ],
  },
  review: {
    usage: { en: '<file or folder>', nb: '<fil eller mappe>' },
    summary: {
      en: 'Tell what is due for checking, with a message to each organisation',
      nb: 'Si hva som skal kontrolleres, med en melding til hver organisasjon',
    },
    details: {
      en: 'Each message says what the directory tells readers today and asks whether it is right. Secret places and notes of the editors are never in it. With --ics it is a calendar.',
      nb: 'Hver melding sier hva katalogen forteller leserne i dag, og spør om det stemmer. Hemmelige steder og redaktørenes notater er aldri med. Med --ics blir det en kalender.',
    },
    examples: [
      'service-directory review path/to/directory --lang nb',
      'service-directory review directory.json --within 60 --format markdown',
      'service-directory review directory.json --ics --output review.ics',
    ],
  },
  convert: {
    usage: { en: '<file or folder>', nb: '<fil eller mappe>' },
    summary: {
      en: 'Move a directory to another format, or one from another format here',
      nb: 'Flytt en katalog til et annet format, eller en fra et annet format hit',
    },
    details: {
      en: 'Reads a directory (JSON, YAML, a source folder), HSDS (JSON, or tables as a folder or .zip), schema.org, GeoJSON, OpenStreetMap (Overpass JSON), CSV, XLSX, ODS, NDJSON, or - for standard input, and finds out which. What the other format cannot say is told on standard error. Secret places and notes of the editors are never passed on to formats that others read. What another format does not know of a whole directory you may add: --name, --country and so on.',
      nb: 'Leser en katalog (JSON, YAML, en kildemappe), HSDS (JSON, eller tabeller som mappe eller .zip), schema.org, GeoJSON, OpenStreetMap (Overpass-JSON), CSV, XLSX, ODS, NDJSON, eller - for standard inn, og finner ut hva det er. Det det andre formatet ikke kan si, blir fortalt på standard feil. Hemmelige steder og redaktørenes notater går aldri videre til formater som andre leser. Det et annet format ikke vet om en hel katalog, kan du legge til: --name, --country og så videre.',
    },
    examples: [
      'service-directory convert katalog.xlsx --to directory --output katalog.json',
      'service-directory convert path/to/directory --to hsds --shape tables --output hsds.zip',
      'service-directory convert overpass.json --to directory --country NO --source-language nb',
      'service-directory convert directory.json --to geojson --losses losses.json > places.geojson',
    ],
  },
  template: {
    usage: { en: '', nb: '' },
    summary: {
      en: 'Write an empty spreadsheet to begin with',
      nb: 'Skriv et tomt regneark å begynne med',
    },
    details: {
      en: 'With headings, lists to choose from and one example row, in the language of --lang.',
      nb: 'Med overskrifter, lister å velge fra og én eksempelrad, på språket i --lang.',
    },
    examples: [
      'service-directory template --to xlsx --lang nb --output katalog.xlsx',
      'service-directory template --to csv > directory.csv',
    ],
  },
  migrate: {
    usage: { en: '<file or folder>', nb: '<fil eller mappe>' },
    summary: {
      en: 'Move a directory to another version of the data model',
      nb: 'Flytt en katalog til en annen versjon av datamodellen',
    },
    details: {
      en: 'To a newer version nothing is lost. What an older one cannot say is kept under extensions where there is room, and told where not.',
      nb: 'Til en nyere versjon går ingenting tapt. Det en eldre ikke kan si, blir tatt vare på under extensions der det er plass, og fortalt der det ikke er.',
    },
    examples: [
      'service-directory migrate directory.json --to 1.1 --output directory-1.1.json',
      'service-directory migrate path/to/directory --to 1.0 > directory.json',
    ],
  },
  rules: {
    usage: { en: '[code or family]…', nb: '[kode eller familie]…' },
    summary: { en: 'List the rules, or explain some', nb: 'List opp reglene, eller forklar noen' },
    details: {
      en: 'Why a rule is there, what it rests on, a wrong and a right example, and how to mend it.',
      nb: 'Hvorfor en regel finnes, hva den bygger på, et galt og et riktig eksempel, og hvordan du retter.',
    },
    examples: [
      'service-directory rules',
      'service-directory rules condition/no-source --lang nb',
      'service-directory rules safety',
    ],
  },
  completion: {
    usage: { en: 'bash|zsh|fish', nb: 'bash|zsh|fish' },
    summary: {
      en: 'Write a script that lets the shell complete this command',
      nb: 'Skriv et skript som lar skallet fullføre denne kommandoen',
    },
    details: {
      en: 'Put the line for your shell into its start file.',
      nb: 'Legg linjen for skallet ditt i oppstartsfilen.',
    },
    examples: [
      'source <(service-directory completion bash)',
      'service-directory completion zsh > ~/.zfunc/_service-directory',
      'service-directory completion fish > ~/.config/fish/completions/service-directory.fish',
    ],
  },
  help: {
    usage: { en: '[command]', nb: '[kommando]' },
    summary: { en: 'Explain a command', nb: 'Forklar en kommando' },
    details: { en: 'The same as --help behind a command.', nb: 'Det samme som --help bak en kommando.' },
    examples: ['service-directory help check'],
  },
} as const satisfies Readonly<Record<string, CommandDescription>>;

export type CommandName = keyof typeof COMMANDS;
export const COMMAND_NAMES = Object.keys(COMMANDS) as CommandName[];
export const isCommand = (name: string): name is CommandName => Object.hasOwn(COMMANDS, name);

/** For which shells a script can be had. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof SHELLS)[number];
