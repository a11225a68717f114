import { applyLevels } from '../../config/rule-settings.ts';
import type { Finding } from '../../finding.ts';
import { checkFilesWith, type CheckResult } from '../../node/check-files.ts';
import { threadHelpers } from '../../node/threads/helpers.ts';
import { baseOf } from '../../read/path-parts.ts';
import { makeVisible } from '../../report/make-visible.ts';
import type { ReportOptions } from '../../report/options.ts';
import { placeOf } from '../../report/place.ts';
import { countFindings } from '../../report/subject.ts';
import { wordsOf } from '../../report/words/index.ts';
import { tell, type CommandContext } from '../context.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { ProgressBar } from '../progress-bar.ts';
import { openReportTarget, SILENT_TARGET, type ReportTarget } from '../report-target.ts';
import { usesColor } from '../uses-color.ts';
import type { CheckSettings } from './check-settings.ts';
import { openSink, type FindingSink } from './finding-sink.ts';

/** Gives findings their levels, takes out those of ignored files, and passes on the rest. */
class LevelFilter {
  ignored = 0;
  readonly #settings: CheckSettings;

  constructor(settings: CheckSettings) {
    this.#settings = settings;
  }

  pass(findings: readonly Finding[]): Finding[] {
    const { rules, overrides, isIgnored } = this.#settings;
    return applyLevels(findings, rules, overrides).filter(({ file }) => {
      const isOut = isIgnored(file);
      if (isOut) this.ignored += 1;
      return !isOut;
    });
  }
}

function tellTrouble(
  result: CheckResult,
  firsts: ReadonlyMap<string, Finding>,
  context: CommandContext,
): void {
  const { say, args } = context;
  for (const path of result.unreadable) {
    const first = [...firsts.values()].find(
      ({ file }) => file === path || (path === '-' && file === '<stdin>') || file.startsWith(path),
    );
    const place = first === undefined ? undefined : placeOf(first, wordsOf(context.lang));
    tell(context, makeVisible(say.unreadable(path, place, first?.message)));
  }
  // A rule that fails on one record mostly fails on many: each rule is told once.
  const firstOfRule = new Map(result.crashes.map((crash) => [crash.code, crash] as const).reverse());
  for (const { code, path, recordId, error } of [...firstOfRule.values()].reverse()) {
    const where = [recordId, path].filter((part) => part !== '').join(' ');
    const more = result.crashes.filter((crash) => crash.code === code).length - 1;
    tell(context, makeVisible(say.crash(code, where, more)));
    if (args.has('debug'))
      tell(context, error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}

async function endReport(
  sink: FindingSink,
  result: CheckResult,
  more: Pick<ReportOptions, 'hasUnaskedLinks' | 'known'>,
  settings: CheckSettings,
  context: CommandContext,
) {
  const { args, world, lang } = context;
  const { subject, directories, counters, unreadable, crashes } = result;
  await sink.end({
    subject,
    lang,
    color: usesColor(args, world),
    today: settings.today,
    tool: { version: await world.version() },
    directories,
    counters,
    unreadable,
    crashes,
    ...more,
  });
}

/** Is there no trouble with a file yet, or only a note? */
const isWorse = ({ severity }: Finding, than: Finding | undefined): boolean =>
  than === undefined || (than.severity !== 'error' && severity === 'error');

/** Forms that people read as they come, in a terminal or a log. */
const READ_AT_ONCE: ReadonlySet<string> = new Set(['text', 'markdown', 'github']);

/** Is the report read where standard error is? What it tells is not told twice then. */
const isOnScreen = ({ format, output }: CheckSettings, target: ReportTarget): boolean =>
  target !== SILENT_TARGET && (output === undefined || output === '-') && READ_AT_ONCE.has(format);

/** One check of everything: reads, reports, and says how it went. */
export async function checkOnce(
  settings: CheckSettings,
  context: CommandContext,
  target: ReportTarget = openReportTarget(settings.output, context.world, context.say),
): Promise<ExitCode> {
  const { args, world, lang, say } = context;
  const isShown = ({ severity }: Finding) => !args.has('quiet') || severity === 'error';
  // Of several inputs one may turn out not to be there: nothing is written before that is known.
  const sink = openSink(settings.format, target, isShown, settings.paths.length === 1);
  const filter = new LevelFilter(settings);
  const known =
    settings.baseline === undefined
      ? undefined
      : new (await import('./known-findings.ts')).KnownFindings(context, settings, settings.baseline);
  const kept: Finding[] = [];
  /** The first trouble with each file, for the sentence about a file that could not be read. */
  const firsts = new Map<string, Finding>();
  const take = (findings: readonly Finding[]) => {
    for (const finding of findings)
      if (finding.code.startsWith('file/') && isWorse(finding, firsts.get(finding.file)))
        firsts.set(finding.file, finding);
    const passed = filter.pass(findings);
    // A list of known findings is compared with all of them; else they go out as they come.
    if (known === undefined) sink.add(passed);
    else for (const finding of passed) kept.push(finding);
  };

  const bar = new ProgressBar(world, args.has('quiet'));
  const helpers = world.thread && threadHelpers(world.thread);
  const result = await checkFilesWith(helpers, settings.paths, {
    today: settings.today,
    lang,
    rules: settings.skipped,
    readStandardInput: () => world.readStandardInput(),
    counts: settings.format === 'html',
    onFindings: take,
    onProgress: ({ file, done, total }) => bar.show(say.readingFile(baseOf(file)), done, total),
  });
  bar.clear();
  let isComplete = true;
  if (args.has('network')) {
    const { followLinks } = await import('./follow-links.ts');
    const links = await followLinks(settings.paths, context);
    isComplete = links.isComplete;
    take(links.findings);
  }
  const hasAll = isComplete && result.unreadable.length === 0 && result.crashes.length === 0;
  let left: ReportOptions['known'];
  if (known !== undefined && args.has('update-baseline') && !args.has('dry-run')) {
    // Of what could not be read, known findings would be lost.
    if (hasAll) {
      await known.update(kept);
      left = countFindings(kept);
    } else tell(context, say.baselineNotUpdated);
  } else if (known !== undefined) {
    const compared = await known.compare(kept, result.directories, isOnScreen(settings, target));
    sink.add(compared.fresh);
    left = compared.known;
  }
  const more = { hasUnaskedLinks: !isComplete, ...(left === undefined ? {} : { known: left }) };
  await endReport(sink, result, more, settings, context);
  if (filter.ignored > 0 && !args.has('quiet')) tell(context, say.ignored(filter.ignored));
  tellTrouble(result, firsts, context);
  if (!hasAll) return EXIT.couldNotRun;
  const { error, warning } = sink.counts;
  return error > 0 || warning > settings.maxWarnings ? EXIT.findings : EXIT.clean;
}
