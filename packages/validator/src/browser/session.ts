import { version } from '../../package.json';
import { recordsAt, textAt } from '../data.ts';
import { RunError } from '../errors.ts';
import type { Finding, HeadingsOf, MessageLanguage } from '../finding.ts';
import { fixText } from '../fix/fix-text.ts';
import { FILE_SENTENCES } from '../locales/file-sentences.ts';
import { sentencesAtPlace } from '../locales/sentences-at-place.ts';
import { READABLE_ENDINGS, readFiles, type ReadOptions } from '../read/index.ts';
import { searchLeaks, type LeakSearch } from '../search-leaks.ts';
import type { ValidationResult } from '../validate.ts';
import { makeReport, type ReportFormat } from '../report/index.ts';
import { CheckError, checkError, wordsOf } from './check-error.ts';
import { checkInSteps } from './check-in-steps.ts';
import { completeResult, type Outcome } from './complete-result.ts';
import { groupInputs } from './group-inputs.ts';
import type { ListedInput } from './list-inputs.ts';
import { readInputs, type ReadHooks } from './read-inputs.ts';
import type { CheckOptions, CheckResult, FixedFile, NamedBytes } from './types.ts';

/** What a check needs to know, without what stays on the page. */
export type SessionOptions = Pick<CheckOptions, 'today' | 'lang' | 'rules'>;

interface Checked {
  result: CheckResult;
  today: string;
  /** The files of each directory, and the directory. */
  sources: { files: NamedBytes[]; directory: unknown }[];
  /** What the sheets of a spreadsheet call their columns, by its file. */
  headings: ReadonlyMap<string, HeadingsOf>;
}

const FORMAT_TO_FIX: Readonly<Record<string, 'JSON' | 'YAML'>> = { json: 'JSON', yaml: 'YAML', yml: 'YAML' };

/** Checks files and keeps the last result, for reports and repairs. In the worker, or on the page where none starts. */
export class Session {
  #checked: Checked | undefined;

  /** @throws CheckError when it could not run */
  async check(
    inputs: readonly ListedInput[],
    { today, lang = 'en', rules }: SessionOptions,
    hooks: ReadHooks,
  ): Promise<CheckResult> {
    this.#checked = undefined;
    const { groups, leftOut } = groupInputs(inputs);
    if (groups.length === 0)
      throw checkError('nothing-to-read', lang, { endings: READABLE_ENDINGS.join(' ') });
    const outcome: Outcome = {
      findings: [],
      crashes: [],
      unreadable: [],
      leftOut,
      subject: { files: 0, organizations: 0, services: 0 },
      lang,
    };
    const wanted = groups.flatMap(({ files }) => files);
    const read = await readInputs(wanted, lang, hooks);
    const sources: Checked['sources'] = [];
    const headings = new Map<string, HeadingsOf>();
    const searches: LeakSearch[] = [];
    for (const { folder, files: own } of groups) {
      const files = read.splice(0, own.length);
      const directory = await checkSource(files, outcome, headings, searches, hooks, {
        today,
        lang,
        ...(rules === undefined ? {} : { rules }),
        ...(folder === undefined ? {} : { folder }),
      });
      if (directory !== undefined) sources.push({ files, directory });
    }
    await searchLeaks(searches);
    this.#checked = { result: completeResult(outcome), today, sources, headings };
    return this.#checked.result;
  }

  reword(lang: MessageLanguage): CheckResult {
    const checked = this.#last(lang);
    checked.result = completeResult({ ...checked.result, lang, findings: this.#findingsIn(lang) });
    return checked.result;
  }

  report(format: ReportFormat, lang: MessageLanguage): string {
    const { result, today, sources } = this.#last(lang);
    return makeReport(format, this.#findingsIn(lang), {
      subject: result.subject,
      lang,
      today,
      tool: { version },
      directories: sources.map(({ directory }) => directory),
      unreadable: result.unreadable,
      crashes: result.crashes.map(({ reason, ...crash }) => ({ ...crash, error: reason })),
    });
  }

  fix(): FixedFile[] {
    return this.#last('en').sources.flatMap(({ files, directory }) => {
      const country = textAt(directory, 'country');
      return files.flatMap(({ path, bytes }) => {
        const format = FORMAT_TO_FIX[path.slice(path.lastIndexOf('.') + 1).toLowerCase()];
        const text = format === undefined ? undefined : decode(bytes);
        if (format === undefined || text === undefined) return [];
        const fixed = fixText(text, format, country === undefined ? {} : { country });
        return fixed.changes.length === 0 ? [] : [{ path, text: fixed.text, changes: fixed.changes }];
      });
    });
  }

  directories(): unknown[] {
    return this.#last('en').sources.map(({ directory }) => directory);
  }

  #last(lang: MessageLanguage): Checked {
    if (this.#checked === undefined) throw checkError('no-result', lang);
    return this.#checked;
  }

  #findingsIn(lang: MessageLanguage): Finding[] {
    const { result, headings } = this.#last(lang);
    const { findings, lang: current } = result;
    if (lang === current) return findings;
    const words = sentencesAtPlace(lang, FILE_SENTENCES);
    return findings.map((finding) => ({ ...finding, ...words(finding, headings.get(finding.file)) }));
  }
}

/** Checks one directory, and gives it; undefined when nothing of it could be read. */
async function checkSource(
  files: readonly NamedBytes[],
  outcome: Outcome,
  headings: Map<string, HeadingsOf>,
  searches: LeakSearch[],
  { onProgress, pause }: ReadHooks,
  options: ReadOptions & { today: string },
): Promise<unknown> {
  const { findings, crashes, unreadable, subject } = outcome;
  const {
    directory,
    salvaged,
    isPart,
    unreadFiles = [],
    problems,
    locate,
    unread,
    isTold,
    headingsOf,
    files: count,
  } = runOption(() => readFiles(files, options));
  await pause();
  push(findings, problems);
  subject.files += count;
  const checked = directory ?? salvaged?.directory;
  if (checked === undefined || isPart === true) unreadable.push(files[0]?.path ?? '');
  else push(unreadable, unreadFiles);
  if (checked === undefined) return undefined;
  if (headingsOf !== undefined) headings.set(files[0]?.path ?? '', headingsOf);
  const steps = checkInSteps(checked, {
    ...options,
    locate,
    unread,
    ...(isTold === undefined ? {} : { isTold }),
    ...(headingsOf === undefined ? {} : { headingsOf }),
  });
  let step = runOption(() => steps.next());
  while (step.done !== true) {
    onProgress({ stage: 'check', ...step.value });
    await pause();
    step = steps.next();
  }
  const take = (found: ValidationResult) => {
    push(findings, found.findings);
    for (const { error, ...crash } of found.crashes) crashes.push({ ...crash, reason: wordsOf(error) });
  };
  const { secrets, findLeaks } = step.value;
  take(step.value);
  searches.push({ secrets, findLeaks: (others) => take(findLeaks(others)) });
  for (const list of ['organizations', 'services'] as const) subject[list] += recordsAt(checked, list).length;
  return directory;
}

/** `push(...many)` fails on a hundred thousand. */
function push<Item>(list: Item[], items: readonly Item[]): void {
  for (const item of items) list.push(item);
}

/** What an option that is wrong throws, as the error of this entry. */
function runOption<Result>(action: () => Result): Result {
  try {
    return action();
  } catch (error) {
    if (error instanceof RunError) throw new CheckError('bad-option', error.message);
    throw error;
  }
}

/** The text of a file in UTF-8, its byte order mark kept; undefined when it is something else. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
