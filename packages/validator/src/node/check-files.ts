import { basename, dirname } from 'node:path';
import { recordsAt } from '../data.ts';
import { RunError, type RuleCrash } from '../errors.ts';
import type { Finding, MessageLanguage } from '../finding.ts';
import type { ReportSubject } from '../report/subject.ts';
import { validate, type RuleSettings } from '../validate.ts';
import { folderOfRecord, inFolder, readSource, type ReadOptions } from './read-source.ts';

export interface CheckOptions {
  /** The day on which the directory is judged, `YYYY-MM-DD`. */
  today: string;
  /** Changes severities, or leaves rules out. */
  rules?: RuleSettings;
  /** Language of the messages; English when left out. */
  lang?: MessageLanguage;
  /** The text behind `-`; standard input when left out. */
  readStandardInput?: ReadOptions['readStandardInput'];
}

export interface CheckResult {
  /** What is wrong, path by path, in the order of the data. */
  findings: Finding[];
  /** Rules that failed. */
  crashes: RuleCrash[];
  /** Paths of which nothing could be read, as they were given. */
  unreadable: string[];
  /** What was checked. */
  subject: ReportSubject;
}

/**
 * Checks directories in files, source folders or standard input (`-`), each on its own. A record of a source folder
 * is checked within its folder, and only what is wrong with that file is told.
 * @throws RunError when there is nothing at a path, or an option is wrong
 */
export async function checkFiles(paths: readonly string[], options: CheckOptions): Promise<CheckResult> {
  const result: CheckResult = {
    findings: [],
    crashes: [],
    unreadable: [],
    subject: { files: 0, organizations: 0, services: 0 },
  };
  for (const [path, only] of await jobsOf(paths)) {
    const { lang, rules, today, readStandardInput } = options;
    const shared = { ...(lang === undefined ? {} : { lang }), ...(rules === undefined ? {} : { rules }) };
    const source = await readSource(path, {
      ...shared,
      ...(readStandardInput === undefined ? {} : { readStandardInput }),
    });
    const isWanted = ({ file }: Finding) => only === undefined || only.has(file);
    result.findings.push(...source.problems.filter(isWanted));
    result.subject.files += only?.size ?? source.files;
    if (source.directory === undefined) {
      result.unreadable.push(path);
      continue;
    }
    const { findings, crashes } = validate(source.directory, {
      today,
      ...shared,
      locate: source.locate,
      unread: source.unread,
    });
    result.findings.push(...findings.filter(isWanted));
    result.crashes.push(...crashes);
    for (const list of ['organizations', 'services'] as const) {
      result.subject[list] += recordsAt(source.directory, list).filter(
        ([index]) => only === undefined || only.has(source.locate([list, index]).file),
      ).length;
    }
  }
  return result;
}

/** What to read, and of each the files to tell about; all when undefined. */
async function jobsOf(paths: readonly string[]): Promise<[string, Set<string> | undefined][]> {
  const jobs = new Map<string, Set<string> | undefined>();
  if (paths.filter((path) => path === '-').length > 1) {
    throw new RunError('bad-value', 'Standard input (-) can be read only once.');
  }
  for (const path of paths) {
    const folder = path === '-' ? undefined : await folderOfRecord(path);
    if (folder === undefined) {
      jobs.set(path, undefined);
      continue;
    }
    if (jobs.has(folder) && jobs.get(folder) === undefined) continue; // the whole folder is checked anyway
    // As `readSource` names the file.
    const file = inFolder(inFolder(folder, basename(dirname(path))), basename(path));
    jobs.set(folder, (jobs.get(folder) ?? new Set()).add(file));
  }
  return [...jobs];
}
