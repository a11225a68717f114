import { relative, resolve } from 'node:path';
import { matchesGlob } from '../../config/glob.ts';
import {
  codesOfPattern,
  expandRules,
  rulesToSkip,
  type RuleLevel,
  type RuleOverride,
  type RulePatterns,
} from '../../config/rule-settings.ts';
import { RunError } from '../../errors.ts';
import type { Path } from '../../finding.ts';
import type { ReportFormat } from '../../report/options.ts';
import { suggest } from '../../suggest.ts';
import type { CommandContext } from '../context.ts';
import { keepForeign } from '../foreign-file.ts';
import { KNOWN_RULES } from '../known-rules.ts';
import type { OptionName } from '../options.ts';
import { readChoice, readNumber, readRulePatterns, readToday } from '../read-values.ts';
import type { FoundConfig } from '../settings.ts';

/** Everything that a check was asked to do. */
export interface CheckSettings {
  paths: readonly string[];
  format: ReportFormat;
  /** As it was given; standard output when undefined. */
  output: string | undefined;
  today: string;
  /** Infinity when no number of warnings is too many. */
  maxWarnings: number;
  rules: Readonly<Record<string, RuleLevel>>;
  overrides: readonly RuleOverride[];
  /** Rules that need not run. */
  skipped: Readonly<Record<string, 'off'>>;
  isIgnored(file: string): boolean;
  /** Absolute. */
  baseline: string | undefined;
  /** Absolute. */
  configFile: string | undefined;
}

/** The names of rules that stand in one place of the settings. */
type PlacedPatterns = readonly [path: Path, patterns: RulePatterns];

/**
 * @param given those behind the command
 * @param placed those of the settings
 * @throws RunError for patterns that stand for no rule, all of them at once: misspelt, they would silently change nothing
 */
export function checkPatterns(
  given: RulePatterns,
  placed: readonly PlacedPatterns[],
  { file, placeOf }: FoundConfig,
  { say, world }: CommandContext,
): void {
  const names = [
    ...KNOWN_RULES.codes,
    ...Object.keys(KNOWN_RULES.families).flatMap((family) => [family, `${family}/*`]),
  ];
  const unknownIn = (patterns: RulePatterns) =>
    Object.keys(patterns).filter((pattern) => codesOfPattern(pattern, KNOWN_RULES).length === 0);
  const sentenceOf = (pattern: string) => say.unknownRule(pattern, suggest(pattern, names));
  const shown = file === undefined ? '' : relative(world.folder, file) || file;
  const sentences = [
    ...unknownIn(given).map(sentenceOf),
    ...placed.flatMap(([path, patterns]) =>
      unknownIn(patterns).map((pattern) =>
        say.configProblem(shown, `${placeOf([...path, pattern])} ${sentenceOf(pattern)}`),
      ),
    ),
  ];
  if (sentences.length > 0) throw new RunError('unknown-rule', sentences.join('\n'));
}

/** Options that make no sense together, each with what to do instead. */
function checkConflicts({ args, say, world }: CommandContext, hasBaseline: boolean): void {
  const refuse = (sentence: string): never => {
    throw new RunError('unknown-option', sentence);
  };
  const needs = (option: OptionName, other: OptionName) => {
    if (args.has(option) && !args.has(other)) refuse(say.onlyWith(`--${option}`, `--${other}`));
  };
  const standardInputs = args.operands.filter((path) => path === '-').length;
  if (args.operands.length === 0) refuse(say.nothingToCheck);
  if (standardInputs > 1) refuse(say.twiceStandardInput);
  if (standardInputs > 0 && args.has('fix')) refuse(say.fixStandardInput);
  if (standardInputs > 0 && args.has('watch')) refuse(say.watchStandardInput);
  if (args.has('fix') && args.has('watch')) refuse(say.fixAndWatch);
  needs('dry-run', 'fix');
  needs('cache', 'network');
  if (args.has('update-baseline') && !hasBaseline) refuse(say.baselineNeeded);
  const output = args.value('output');
  const isInput = (path: string) =>
    output !== undefined && output !== '-' && resolve(world.folder, path) === resolve(world.folder, output);
  const overwritten = args.operands.find(isInput);
  if (overwritten !== undefined) refuse(say.outputIsInput(overwritten));
  keepForeign(output, world, say);
  keepForeign(args.value('cache'), world, say, '--cache');
}

/** Words and settings as one; the words win. */
export function readCheckSettings(context: CommandContext, found: FoundConfig): CheckSettings {
  const { args, world, say } = context;
  const { config, folder, file } = found;
  const inFolder = (path: string) => relative(folder, resolve(world.folder, path)).replaceAll('\\', '/');
  const given = readRulePatterns(args, say);
  const placed = (config.overrides ?? []).map(({ rules }, index): PlacedPatterns => [
    ['overrides', index, 'rules'],
    rules,
  ]);
  checkPatterns(given, [[['rules'], config.rules ?? {}], ...placed], found, context);
  const asked = expandRules(given, KNOWN_RULES);
  const levels = { ...expandRules(config.rules ?? {}, KNOWN_RULES), ...asked };
  const overrides = (config.overrides ?? []).map(({ files, rules: patterns }): RuleOverride => ({
    isFor: (path) => files.some((pattern) => matchesGlob(inFolder(path), pattern)),
    rules: { ...expandRules(patterns, KNOWN_RULES), ...asked },
  }));
  const named = args.value('baseline');
  const baseline =
    named !== undefined
      ? resolve(world.folder, named)
      : config.baseline === undefined
        ? undefined
        : resolve(folder, config.baseline);
  checkConflicts(context, baseline !== undefined);
  return {
    paths: args.operands,
    format: readChoice<ReportFormat>(args, 'format', 'check', say) ?? config.format ?? 'text',
    output: args.value('output'),
    today: readToday(args, world.now(), say),
    maxWarnings: readNumber(args, 'max-warnings', say) ?? config.maxWarnings ?? Infinity,
    rules: levels,
    overrides,
    skipped: rulesToSkip(levels, overrides),
    isIgnored: (path) => (config.ignore ?? []).some((pattern) => matchesGlob(inFolder(path), pattern)),
    baseline,
    configFile: file,
  };
}
