/** What the command says. Sentences say what, where and how to mend it. */
export interface Messages {
  help: string;
  welcome: string;
  /** Behind a question, the answer that Enter gives. */
  suggestion: (answer: string) => string;
  questions: { name: string; place: string; publisher: string; source: string };
  /** Words for the two ways of keeping a list, as they are suggested and typed. */
  sources: { folder: string; spreadsheet: string };
  written: (folder: string) => string;
  /** What to do next, each with its command. */
  next: string;
  steps: { install: string; check: string; start: string; publish: string };
  readMe: string;
  license: string;
  noEmergency: (country: string) => string;
  /** Of a country with several time zones: which was taken. */
  severalZones: (zone: string) => string;

  badName: (name: string) => string;
  noCountry: (word: string) => string;
  noLanguage: (word: string) => string;
  noPublisherName: string;
  noReport: string;
  noSource: (word: string) => string;
  whichZone: (zones: readonly string[]) => string;
  badZone: (zone: string) => string;
  badLang: (word: string) => string;

  /** A question that nobody can be asked: which, and the option that answers it. */
  unanswered: (options: readonly string[]) => string;
  unknownOption: (detail: string) => string;
  onlyOneFolder: string;
  notEmpty: (folder: string, found: string) => string;
  notAFolder: (folder: string) => string;
  appeared: (file: string) => string;
  cannotWrite: (where: string, why: string) => string;
  stopped: string;
}
