import { realpath } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { recordsAt } from '../data.ts';
import { RunError, type RuleCrash } from '../errors.ts';
import type { Finding, MessageLanguage } from '../finding.ts';
import { pushAll } from '../push-all.ts';
import { DirectoryCounter } from '../report/directory-counter.ts';
import type { ReportSubject } from '../report/subject.ts';
import { rules as allRules } from '../rules/index.ts';
import { searchLeaks, type LeakSearch } from '../search-leaks.ts';
import { checkHeld, type RuleSettings, type ValidationResult } from '../validate.ts';
import { inFolder } from '../read/path-parts.ts';
import { ProblemList } from '../read/problem-list.ts';
import { checkStreamForLeaks, largeFileAt, largeInput, type LargeFile } from './check-stream.ts';
import { folderOfRecord, nameOfFolder, readSource, type ReadOptions } from './read-source.ts';
import type { Helpers } from './threads/helpers.ts';
import { RefusedPath } from './refused-path.ts';
import { readStandardInput, STANDARD_INPUT } from './standard-input.ts';

export interface CheckOptions {
  /** The day on which the directory is judged, `YYYY-MM-DD`. */
  today: string;
  /** Changes severities, or leaves rules out. */
  rules?: RuleSettings;
  /** Language of the messages; English when left out. */
  lang?: MessageLanguage;
  /** The bytes behind `-`; standard input when left out. */
  readStandardInput?: ReadOptions['readStandardInput'];
  /** Gets the findings as they come; those of the result are then left empty, and a large file needs little memory. */
  onFindings?: (findings: readonly Finding[]) => void;
  /** Count what a large file holds, for the report in HTML? That takes a little time for each record. */
  counts?: boolean;
  /** How far a large file has been read, in bytes. */
  onProgress?: (progress: { file: string; done: number; total: number }) => void;
}

export interface CheckResult {
  /** What is wrong, path by path, in the order of the data. */
  findings: Finding[];
  /** Rules that failed. */
  crashes: RuleCrash[];
  /** Paths of which something could not be read, as they were given; of a source folder its files that could not be read. */
  unreadable: string[];
  /** What was checked. */
  subject: ReportSubject;
  /** The directories as they were read, for a summary; without those that were too large to be held. */
  directories: unknown[];
  /** What those hold that were too large to be held, when `counts` asks for it. */
  counters: DirectoryCounter[];
}

/**
 * Checks directories in files, source folders or standard input (`-`), each on its own; only what one keeps secret is looked for
 * in the others too, and told after all of them. A record of a source folder is checked within its folder, and only what is wrong
 * with that file is told.
 * @throws RunError when there is nothing at a path, or an option is wrong
 */
export const checkFiles = (paths: readonly string[], options: CheckOptions): Promise<CheckResult> =>
  checkFilesWith(undefined, paths, options);

/** The same with threads that check large files beside this one. */
export async function checkFilesWith(
  helpers: Helpers | undefined,
  paths: readonly string[],
  options: CheckOptions,
): Promise<CheckResult> {
  const result: CheckResult = {
    findings: [],
    crashes: [],
    unreadable: [],
    subject: { files: 0, organizations: 0, services: 0 },
    directories: [],
    counters: [],
  };
  const tell = options.onFindings ?? ((findings: readonly Finding[]) => pushAll(result.findings, findings));
  const jobs = await jobsOf(paths);
  // It comes once, and is looked at before it is read.
  let input: Promise<Uint8Array | undefined> | undefined;
  const read = options.readStandardInput ?? readStandardInput;
  const withInput = { ...options, readStandardInput: () => (input ??= read()) };
  const searches: LeakSearch[] = [];
  for (const [path, only] of jobs) {
    try {
      const large = only === undefined ? await largeAt(path, withInput.readStandardInput) : undefined;
      if (large === undefined) await checkSource(path, only, withInput, tell, result, searches);
      else if (await checkLargeFile(large, options, tell, result, searches, helpers))
        result.unreadable.push(path);
    } catch (error) {
      // Of several, one that is not there hides no other.
      if (!(error instanceof RefusedPath) || jobs.length === 1) throw error;
      result.unreadable.push(path);
      tellRefused(path, error, options, tell);
    }
  }
  await searchLeaks(searches);
  return result;
}

/** What is read piece by piece, from a file or from standard input. */
async function largeAt(
  path: string,
  readInput: () => Promise<Uint8Array | undefined>,
): Promise<LargeFile | undefined> {
  if (path !== '-') return largeFileAt(path);
  const bytes = await readInput();
  return bytes === undefined ? undefined : largeInput(STANDARD_INPUT, bytes);
}

type Tell = (findings: readonly Finding[]) => void;

/** A refusal as a finding, which tells the path by itself. */
function tellRefused(path: string, { params }: RefusedPath, options: CheckOptions, tell: Tell): void {
  const problems = new ProblemList();
  problems.addUnreadable(path, params);
  tell(problems.toFindings(options));
}

async function checkSource(
  path: string,
  only: ReadonlySet<string> | undefined,
  options: CheckOptions,
  tell: Tell,
  result: CheckResult,
  searches: LeakSearch[],
): Promise<void> {
  const { lang, rules, today, readStandardInput } = options;
  const shared = { ...(lang === undefined ? {} : { lang }), ...(rules === undefined ? {} : { rules }) };
  const source = await readSource(path, {
    ...shared,
    today,
    ...(readStandardInput === undefined ? {} : { readStandardInput }),
  });
  const isWanted = ({ file }: Finding) => only === undefined || only.has(file);
  tell(source.problems.filter(isWanted));
  result.subject.files += only?.size ?? source.files;
  const directory = source.directory ?? source.salvaged?.directory;
  if (directory === undefined || source.isPart === true) result.unreadable.push(path);
  else
    pushAll(
      result.unreadable,
      (source.unreadFiles ?? []).filter((file) => only?.has(file) !== false),
    );
  if (directory === undefined) return;
  const checked = checkHeld(allRules, directory, {
    today,
    ...shared,
    locate: source.locate,
    unread: source.unread,
    ...(source.isTold === undefined ? {} : { isTold: source.isTold }),
    ...(source.headingsOf === undefined ? {} : { headingsOf: source.headingsOf }),
  });
  const take = ({ findings, crashes }: ValidationResult) => {
    tell(findings.filter(isWanted));
    pushAll(result.crashes, crashes);
  };
  take(checked);
  searches.push({ secrets: checked.secrets, findLeaks: (others) => take(checked.findLeaks(others)) });
  if (source.directory !== undefined) result.directories.push(source.directory);
  for (const list of ['organizations', 'services'] as const) {
    result.subject[list] += recordsAt(directory, list).filter(
      ([index]) => only === undefined || only.has(source.locate([list, index]).file),
    ).length;
  }
}

/** @returns whether something of it could not be read */
async function checkLargeFile(
  file: LargeFile,
  options: CheckOptions,
  tell: Tell,
  result: CheckResult,
  searches: LeakSearch[],
  helpers: Helpers | undefined,
): Promise<boolean> {
  const { today, lang, rules, counts, onProgress } = options;
  const { check, findLeaks } = await checkStreamForLeaks(
    file,
    {
      file: file.path,
      today,
      ...(lang === undefined ? {} : { lang }),
      ...(rules === undefined ? {} : { rules }),
      onFindings: tell,
      ...(counts === true ? { makeCounter: (head) => new DirectoryCounter(head, today) } : {}),
    },
    onProgress,
    helpers,
  );
  pushAll(result.crashes, check.crashes);
  searches.push({
    secrets: check.secrets,
    async findLeaks(others) {
      const before = check.crashes.length;
      try {
        await findLeaks(others);
      } catch (error) {
        // It was there when it was checked.
        if (!(error instanceof RefusedPath)) throw error;
        if (!result.unreadable.includes(file.path)) result.unreadable.push(file.path);
        tellRefused(file.path, error, options, tell);
      }
      pushAll(result.crashes, check.crashes.slice(before));
    },
  });
  result.subject.files += 1;
  result.subject.organizations += check.subject.organizations;
  result.subject.services += check.subject.services;
  // As of a file that is held: one that breaks off is no directory.
  if (check.counter !== undefined && !check.isCutShort && !check.isOther) result.counters.push(check.counter);
  return check.isCutShort || check.isOther || check.troubles.hasUnread;
}

/** By what a path is known, however it is written and whatever links lead there. */
const placeOf = (path: string): Promise<string> =>
  path === '-' ? Promise.resolve(path) : realpath(path).catch(() => resolve(path));

/** What to read, each once and as it was written first, and of each the files to tell about; all when undefined. */
async function jobsOf(paths: readonly string[]): Promise<[string, Set<string> | undefined][]> {
  const jobs = new Map<string, [path: string, only: Set<string> | undefined]>();
  if (paths.filter((path) => path === '-').length > 1) {
    throw new RunError('bad-value', 'Standard input (-) can be read only once.');
  }
  for (const path of paths) {
    const folder = path === '-' ? undefined : await folderOfRecord(path);
    const place = await placeOf(folder ?? path);
    const [shown, only] = jobs.get(place) ?? [folder ?? path, new Set<string>()];
    // Whoever gives the whole folder has all of it checked.
    if (folder === undefined || only === undefined) jobs.set(place, [shown, undefined]);
    // As `readSource` names the file.
    else
      jobs.set(place, [
        shown,
        only.add(inFolder(inFolder(shown, nameOfFolder(dirname(path))), basename(path))),
      ]);
  }
  return [...jobs.values()];
}
