import type { Severity } from '../../finding.ts';

type Counts = Readonly<Record<Severity, number>>;

/** What the command says outside of its reports, in one language. No stack, no jargon: what, where, how to mend. */
export interface Messages {
  // Arguments.
  unknownOption: (option: string, meant: string | undefined, command: string | undefined) => string;
  notOfCommand: (option: string, command: string, belongsTo: readonly string[]) => string;
  needsValue: (option: string, example: string) => string;
  valueIsOption: (option: string, next: string) => string;
  takesNoValue: (option: string) => string;
  givenTwice: (option: string) => string;
  oneOf: (value: string, option: string, words: readonly string[], meant: string | undefined) => string;
  noDate: (value: string, option: string) => string;
  noNumber: (value: string, option: string) => string;
  noRuleSetting: (value: string) => string;
  unknownRule: (pattern: string, meant: string | undefined) => string;
  noCommand: string;
  unknownCommand: (name: string, meant: string | undefined) => string;
  nothingToCheck: string;
  nothingToReview: string;
  onlyOnePath: (command: string) => string;
  noShell: string;
  twiceStandardInput: string;
  // Options that do not go together.
  fixStandardInput: string;
  watchStandardInput: string;
  fixAndWatch: string;
  icsAndFormat: string;
  onlyWith: (option: string, other: string) => string;
  baselineNeeded: string;
  outputIsInput: (path: string) => string;
  notOurs: (path: string, option: string) => string;
  // Reading and writing.
  notFound: (path: string) => string;
  notWritten: (path: string, reason: string) => string;
  unreadable: (path: string, place: string | undefined, message: string | undefined) => string;
  noDirectory: (path: string) => string;
  crash: (code: string, where: string, more: number) => string;
  failed: (reason: string) => string;
  systemReason: (code: string) => string;
  // Settings.
  configNotFound: (path: string) => string;
  configUnreadable: (path: string, reason: string) => string;
  configTwice: (paths: readonly string[]) => string;
  configProblem: (path: string, problem: string) => string;
  configNoSettings: string;
  configUnknownKey: (key: string, meant: string | undefined) => string;
  configMissingKey: (key: string) => string;
  configBadLevel: (key: string, rule: string, level: string, meant: string | undefined) => string;
  configBadValue: (key: string, expected: string, words: readonly string[] | undefined) => string;
  configUsed: (path: string) => string;
  configSilences: (path: string, silenced: { rules: number; safety: number; patterns: number }) => string;
  noConfig: string;
  // Baseline.
  baselineNotFound: (path: string) => string;
  baselineUnreadable: (path: string, reason: string) => string;
  baselineBroken: (path: string) => string;
  baselineOther: (path: string) => string;
  baselineWritten: (path: string, findings: number) => string;
  baselineNotUpdated: string;
  baselineKnown: (path: string, counts: Counts) => string;
  baselineRenamed: (path: string, before: string, id: string) => string;
  baselineGone: (path: string, gone: number) => string;
  ignored: (findings: number) => string;
  // Fixing.
  fixed: (changes: number, files: number) => string;
  wouldFix: (changes: number, files: number) => string;
  /** Said with `--dry-run` where nothing would change and findings stay. */
  notMended: string;
  fixLeft: (path: string, first: string, values: number) => string;
  notFixable: (path: string) => string;
  writeProtected: (path: string, changes: number) => string;
  // Links.
  tooLargeForLinks: (path: string) => string;
  /** @param hosts those that did not answer, of which the first are told */
  offline: (hosts: readonly string[]) => string;
  /** How many links were asked for before the user stopped it. */
  linksStopped: (asked: number) => string;
  // Waiting.
  readingFile: (file: string) => string;
  askingLinks: string;
  watching: string;
  checkedAgain: (time: string) => string;
  // Help.
  usage: string;
  commands: string;
  options: string;
  commonOptions: string;
  examples: string;
  exitCodes: string;
  exitTexts: readonly [string, string, string];
  moreHelp: string;
  choices: string;
}
