import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { readConfig, type Config, type ConfigProblem } from '../config/read-config.ts';
import { RunError } from '../errors.ts';
import type { MessageLanguage } from '../finding.ts';
import { folderOfRecord } from '../node/read-source.ts';
import type { CommandName } from './commands.ts';
import { tell, type CommandContext } from './context.ts';
import { messagesIn, type Messages } from './messages/index.ts';
import { readChoice } from './read-values.ts';

/** Where settings are looked for when none are named. */
const NAMES = [
  'service-directory.config.json',
  'service-directory.config.yaml',
  'service-directory.config.yml',
];

/** Settings with the folder from which their paths count. */
export interface FoundConfig {
  config: Config;
  /** Undefined when there are none. */
  file: string | undefined;
  folder: string;
}

const isFolder = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** Folders to look into: that of the first input (of a record its source folder), then where the command was called. */
async function foldersToSearch(input: string | undefined, here: string): Promise<string[]> {
  if (input === undefined || input === '-') return [here];
  const path = resolve(here, input);
  const beside = isFolder(path) ? path : ((await folderOfRecord(path)) ?? dirname(path));
  return [...new Set([beside, here])];
}

async function findConfig({ args, world, say }: CommandContext): Promise<string | undefined> {
  const named = args.value('config');
  if (named !== undefined) {
    const path = resolve(world.folder, named);
    if (!existsSync(path)) throw new RunError('unreadable', say.configNotFound(named));
    return path;
  }
  if (args.has('no-config')) return undefined;
  for (const folder of await foldersToSearch(args.operands[0], world.folder)) {
    const found = NAMES.map((name) => join(folder, name)).filter((path) => existsSync(path));
    if (found.length > 1) {
      const shown = found.map((path) => relative(world.folder, path));
      throw new RunError('bad-value', say.configTwice(shown));
    }
    if (found[0] !== undefined) return found[0];
  }
  return undefined;
}

function problemSentence(problem: ConfigProblem, say: Messages): string {
  switch (problem.problem) {
    case 'no-settings':
      return say.configNoSettings;
    case 'unknown-key':
      return say.configUnknownKey(problem.key, problem.meant);
    case 'missing-key':
      return say.configMissingKey(problem.key);
    case 'bad-value':
      return say.configBadValue(problem.key, problem.expected, problem.words);
  }
}

async function loadConfig(path: string, shown: string, say: Messages): Promise<Config> {
  let value: unknown;
  try {
    const text = (await readFile(path, 'utf8')).replace(/^\uFEFF/, '');
    value = path.endsWith('.json') ? JSON.parse(text) : ((await import('yaml')).parse(text) as unknown);
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    throw new RunError('unreadable', say.configUnreadable(shown, reason));
  }
  const { config, problems } = readConfig(value);
  if (problems.length > 0) {
    const sentences = problems.map((problem) => say.configProblem(shown, problemSentence(problem, say)));
    throw new RunError('bad-value', sentences.join('\n'));
  }
  return config;
}

/** What settings leave out without anybody having named them is said: they may have come with somebody else's files. */
function tellSilences(context: CommandContext, { config }: FoundConfig, shown: string): void {
  if (context.args.value('config') !== undefined || context.args.has('quiet')) return;
  const levels = [config.rules ?? {}, ...(config.overrides ?? []).map(({ rules }) => rules)];
  const rules = levels.flatMap((one) => Object.values(one)).filter((level) => level === 'off').length;
  const patterns = config.ignore?.length ?? 0;
  if (rules + patterns > 0) tell(context, context.say.configSilences(shown, rules, patterns));
}

/** Finds and reads the settings, and lets the command speak the language that they or `--lang` name. */
export async function withSettings(
  context: CommandContext,
  command: CommandName,
): Promise<{ context: CommandContext; found: FoundConfig }> {
  const { args, world } = context;
  const asked = readChoice<MessageLanguage>(args, 'lang', command, context.say);
  const file = await findConfig(context);
  const shown = file === undefined ? '' : relative(world.folder, file) || file;
  const config = file === undefined ? {} : await loadConfig(file, shown, context.say);
  const lang = asked ?? config.lang ?? context.lang;
  const speaking: CommandContext = { ...context, lang, say: messagesIn(lang) };
  const found: FoundConfig = { config, file, folder: file === undefined ? world.folder : dirname(file) };
  if (args.has('debug'))
    tell(speaking, file === undefined ? speaking.say.noConfig : speaking.say.configUsed(shown));
  if (file !== undefined && command === 'check') tellSilences(speaking, found, shown);
  return { context: speaking, found };
}
