import type { GivenField, UnknownReason } from '@service-directory/convert/formats';

/** How many records were moved. */
export interface MovedCounts {
  services: number;
  organizations: number;
}

/** What `convert`, `template` and `migrate` say, in one language. */
export interface ConvertMessages {
  // What is asked for.
  nothingToConvert: string;
  nothingToMigrate: string;
  noTarget: (example: string) => string;
  noTemplateFormat: string;
  noVersion: (versions: readonly string[]) => string;
  takesNoFile: (command: string) => string;
  noShape: (shape: string, format: string, shapes: readonly string[]) => string;
  oneShape: (format: string) => string;
  notACountry: (value: string) => string;
  notATimeZone: (value: string) => string;
  notALanguage: (value: string) => string;
  resultIsInput: (path: string) => string;
  sameOutput: (path: string) => string;
  // What is read.
  noTables: (folder: string) => string;
  unknownInput: (path: string, reason: UnknownReason) => string;
  unknownContent: (path: string, keys: readonly string[]) => string;
  otherFormat: (path: string, asked: string, found: string | undefined) => string;
  nothingOf: (path: string, asked: string, found: string | undefined) => string;
  tooLarge: (path: string, megabytes: number) => string;
  notRead: (place: string, message: string) => string;
  notWhole: (path: string) => string;
  unclear: (cells: number) => string;
  moreProblems: (more: number, path: string) => string;
  // What is written.
  notForOthers: (path: string, format: string) => string;
  leaks: (path: string) => string;
  secretsBeside: (path: string) => string;
  binaryToTerminal: (example: string) => string;
  otherEnding: (path: string, format: string) => string;
  notOurResult: (path: string) => string;
  otherDirectory: (path: string, found: string, written: string) => string;
  foreignTables: (folder: string, file: string) => string;
  moved: (from: string, to: string, counts: MovedCounts) => string;
  written: (path: string) => string;
  lostReading: (format: string, places: number) => string;
  lostWriting: (format: string, places: number) => string;
  keptSecret: (places: number) => string;
  morePlaces: (more: number) => string;
  moreReasons: (reasons: number) => string;
  howToListAll: string;
  lossesWritten: (path: string, places: number) => string;
  unknownLoss: string;
  wholeInput: string;
  // What is left to do.
  draft: (fields: readonly string[], options: readonly string[]) => string;
  headNeeded: (format: string, fields: readonly string[], options: readonly string[]) => string;
  givenInVain: (field: GivenField, option: string, value: string) => string;
  /** Undefined when it went to standard output. */
  checkNext: (path: string | undefined) => string;
  // Versions.
  migrated: (path: string, version: string) => string;
  alreadyThere: (path: string, version: string) => string;
  notADirectory: (path: string) => string;
  unknownVersion: (path: string, version: string, known: readonly string[]) => string;
}
