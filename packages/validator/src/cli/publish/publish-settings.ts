import { realpath } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { expandRules } from '../../config/rule-settings.ts';
import { RunError } from '../../errors.ts';
import type { RuleSettings } from '../../validate.ts';
import { makeVisible } from '../../report/make-visible.ts';
import { checkPatterns } from '../check/check-settings.ts';
import type { CommandContext } from '../context.ts';
import { keepForeign } from '../foreign-file.ts';
import { KNOWN_RULES } from '../known-rules.ts';
import { publishMessagesIn } from '../messages/publish/index.ts';
import type { OptionName } from '../options.ts';
import { readChoice, readRulePatterns, readToday } from '../read-values.ts';
import type { FoundConfig } from '../settings.ts';
import { feedMessagesIn } from '../messages/publish/feeds.ts';
import { isWebAddress } from '../web-address.ts';

/** What `publish` was asked for. Paths as they were given. */
export interface PublishSettings {
  paths: readonly string[];
  out: string;
  /** Those of the directory when undefined. */
  listLanguages: readonly string[] | undefined;
  removed: string | undefined;
  conflicts: string | undefined;
  sign: string | undefined;
  /** Are lists that cannot be one file put into a folder each? */
  isApart: boolean;
  /** One file, many, or by how many services there are. */
  shards: 'auto' | 'always' | 'never';
  today: string;
  rules: RuleSettings;
}

const refuse = (message: string): never => {
  throw new RunError('bad-value', message);
};

/** A path with its links followed, as far as it is there. */
async function placeOf(path: string): Promise<string> {
  const found = await realpath(path).catch(() => undefined);
  if (found !== undefined) return found;
  const parent = dirname(path);
  return parent === path ? path : join(await placeOf(parent), path.slice(parent.length));
}

const isWithin = (path: string, folder: string) => {
  const steps = relative(folder, path);
  return steps === '' || (!steps.startsWith('..') && !isAbsolute(steps));
};

/**
 * Refuses what would lose something or give something away: a folder that is replaced must hold neither the input nor a
 * secret, and must not be the one that the person stands in.
 */
async function checkPlaces(settings: PublishSettings, context: CommandContext): Promise<void> {
  const { world, lang } = context;
  const say = publishMessagesIn(lang);
  const absolute = (path: string) => placeOf(resolve(world.folder, path));
  const out = await absolute(settings.out);
  if (isWithin(await placeOf(world.folder), out)) refuse(say.outIsHere(settings.out));
  for (const path of settings.paths)
    if (path !== '-' && !isWebAddress(path) && isWithin(await absolute(path), out))
      refuse(say.outHoldsInput(settings.out, path));
  for (const option of ['removed', 'conflicts'] as const)
    keepForeign(settings[option], world, context.say, `--${option}`);
  const { removed, conflicts } = settings;
  if (
    removed !== undefined &&
    conflicts !== undefined &&
    (await absolute(removed)) === (await absolute(conflicts))
  )
    refuse(say.oneFileForTwo(removed));
  for (const option of ['removed', 'conflicts', 'sign'] as const) {
    const path = settings[option];
    if (path !== undefined && isWithin(await absolute(path), out))
      refuse(say.insideOut(`--${option}`, path, settings.out));
  }
}

function readLanguages({ args, lang }: CommandContext): readonly string[] | undefined {
  const tags = args.values('list-lang');
  const languages = new Set<string>();
  for (const tag of tags) {
    try {
      if (!/^[A-Za-z]{2,3}(?:-|$)/.test(tag)) throw new RangeError(tag);
      for (const language of Intl.getCanonicalLocales(tag)) languages.add(language);
    } catch {
      refuse(publishMessagesIn(lang).notALanguage(tag));
    }
  }
  return languages.size === 0 ? undefined : [...languages];
}

/** Levels of rules from the settings and the words, the words first. */
function readRules(context: CommandContext, found: FoundConfig): RuleSettings {
  const { args, say } = context;
  const { config } = found;
  const given = readRulePatterns(args, say);
  checkPatterns(given, [[['rules'], config.rules ?? {}]], found, context);
  return { ...expandRules(config.rules ?? {}, KNOWN_RULES), ...expandRules(given, KNOWN_RULES) };
}

/** Reads the words behind `publish`, and looks where everything lies. */
export async function readPublishSettings(
  context: CommandContext,
  found: FoundConfig,
): Promise<PublishSettings> {
  const { args, world, lang } = context;
  const say = publishMessagesIn(lang);
  const paths = args.operands;
  if (paths.length === 0) throw new RunError('unknown-option', say.nothingToPublish);
  if (new Set(paths).size < paths.length) throw new RunError('bad-value', say.inputTwice);
  if (args.has('cache') && !args.has('network'))
    throw new RunError('unknown-option', context.say.onlyWith('--cache', '--network'));
  const address = paths.find(isWebAddress);
  if (address !== undefined && !args.has('network'))
    refuse(makeVisible(feedMessagesIn(lang).networkNeeded(address)));
  const out = args.value('out');
  if (out === undefined || out === '') throw new RunError('unknown-option', say.noFolder);
  const settings: PublishSettings = {
    paths,
    out,
    listLanguages: readLanguages(context),
    removed: args.value('removed'),
    conflicts: args.value('conflicts'),
    sign: args.value('sign'),
    isApart: args.has('apart'),
    shards: readChoice(args, 'shards', 'publish', context.say) ?? 'auto',
    today: readToday(args, world.now(), context.say),
    rules: readRules(context, found),
  };
  await checkPlaces(settings, context);
  return settings;
}

/** Options that make no sense beside one that makes a key. */
export const BESIDE_KEY: readonly OptionName[] = [
  'out',
  'sign',
  'removed',
  'conflicts',
  'list-lang',
  'apart',
  'shards',
  'today',
  'rule',
  'network',
  'cache',
];
