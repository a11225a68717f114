import type { Finding, MessageLanguage, Severity } from '../finding.ts';
import type { TextChange } from '../fix/fix-text.ts';
import type { ReportFormat } from '../report/index.ts';
import type { ReportSubject } from '../report/subject.ts';
import type { RuleSettings } from '../validate.ts';

/** Bytes that are already there. `path` is how findings name them; `/` in it makes folders. */
export interface NamedBytes {
  path: string;
  bytes: Uint8Array;
}

/**
 * What can be checked: a file that was chosen or dropped, a dropped file or folder (`webkitGetAsEntry()`), or bytes. A
 * file of a chosen folder is named by its `webkitRelativePath`.
 */
export type CheckInput = File | FileSystemEntry | NamedBytes;

/** How far it has come. Bytes while files are read, then organisations and services. */
export interface CheckProgress {
  stage: 'read' | 'check';
  done: number;
  total: number;
}

export interface CheckOptions {
  /** The day on which the directory is judged, `YYYY-MM-DD`. */
  today: string;
  /** Language of the messages; English when left out. */
  lang?: MessageLanguage;
  /** Changes severities, or leaves rules out. */
  rules?: RuleSettings;
  /** Stops the check, wherever it is. The promise is then rejected with the signal's reason. */
  signal?: AbortSignal;
  /** Called now and then, at most every 50 ms or so. */
  onProgress?: (progress: CheckProgress) => void;
}

/** A rule that failed. The findings of the others stand, but the check is not complete. */
export interface CheckCrash {
  code: string;
  path: string;
  recordId: string;
  /** What was thrown, in its own words. */
  reason: string;
}

/** What the catalogue says of a rule, ready to be shown. */
export interface RuleCard {
  code: string;
  family: string;
  /** The name of the family in words. */
  familyTitle: string;
  severity: Severity;
  why: string;
  /** What the rule rests on: a section of the design, a standard, a law. */
  source: string;
  /** Examples as one would write them in a file; missing when none can show it. */
  ok?: string;
  notOk?: string;
}

export interface CheckResult {
  /** May it be published? A sentence. */
  verdict: string;
  /** What was checked. A sentence. */
  checked: string;
  /** Why the check is not complete, in sentences. Missing when it is. */
  incomplete?: string;
  /** What is wrong, file by file, in the order of the data. */
  findings: Finding[];
  /** How many findings there are of each severity. */
  counts: Record<Severity, number>;
  crashes: CheckCrash[];
  /** Paths of which nothing could be read. */
  unreadable: string[];
  /** Files of a folder that are no part of a directory and were not looked at. */
  leftOut: string[];
  /** What was checked. */
  subject: ReportSubject;
  /** The rules that found something, in the order of the catalogue. */
  rules: RuleCard[];
  /** The language of all the words in it. */
  lang: MessageLanguage;
}

/** A file after the repairs that cannot change its meaning. */
export interface FixedFile {
  path: string;
  text: string;
  changes: TextChange[];
}

export interface CheckerOptions {
  /** Makes the worker, for bundlers that do not follow `new Worker(new URL(…))`; throws where there is none. */
  createWorker?: () => Worker;
}

/** Checks files in the browser. Nothing is sent anywhere, and nothing is stored. */
export interface Checker {
  /**
   * Checks one directory or several. A check that is still running is stopped and its promise rejected with an
   * `AbortError`.
   * @throws CheckError when it could not run: nothing to read, a file that has changed, an option that is wrong
   */
  check(inputs: Iterable<CheckInput>, options: CheckOptions): Promise<CheckResult>;
  /** The last result with its messages in another language. */
  reword(lang: MessageLanguage): Promise<CheckResult>;
  /** The last result as a text in one of the formats of the command. */
  report(format: ReportFormat, lang?: MessageLanguage): Promise<string>;
  /** The files of the last check that can be repaired without changing their meaning; workbooks are left alone. */
  fix(): Promise<FixedFile[]>;
  /**
   * The directories of the last check as they were read, for `publish`: nothing is taken out of them, so they may hold
   * secrets. Undefined stands for one that could not be read whole.
   */
  directories(): Promise<unknown[]>;
  /** Ends the worker and forgets the files. Nothing can be checked afterwards. */
  dispose(): void;
}
