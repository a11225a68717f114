import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { readConfig, type Config, type ConfigProblem } from '../config/read-config.ts';
import type { KnownRules } from '../config/rule-settings.ts';
import { RunError } from '../errors.ts';
import type { MessageLanguage, Path } from '../finding.ts';
import { FILE_SENTENCES } from '../locales/file-sentences.ts';
import { sentencesFor } from '../locales/index.ts';
import { systemParams } from '../node/list-files.ts';
import { folderOfRecord } from '../node/read-source.ts';
import { decodeText } from '../read/decode-text.ts';
import type { CommandName } from './commands.ts';
import { tell, type CommandContext } from './context.ts';
import { messagesIn, type Messages } from './messages/index.ts';
import { isWebAddress } from './web-address.ts';
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
  /** Line and column of a value in the file, such as `3:14`; nothing where there is no file. */
  placeOf(path: Path): string;
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    // What is not there, or may not be seen, is told when it is read.
    return false;
  }
}

/** Folders to look into: that of the first input (of a record its source folder), then where the command was called. */
async function foldersToSearch(input: string | undefined, here: string): Promise<string[]> {
  if (input === undefined || input === '-' || isWebAddress(input)) return [here];
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

const shownLevel = (level: unknown): string => (typeof level === 'string' ? level : JSON.stringify(level));

function problemSentence(problem: ConfigProblem, say: Messages): string {
  switch (problem.problem) {
    case 'no-settings':
      return say.configNoSettings;
    case 'unknown-key':
      return say.configUnknownKey(problem.key, problem.meant);
    case 'missing-key':
      return say.configMissingKey(problem.key);
    case 'bad-level':
      return say.configBadLevel(problem.key, problem.rule, shownLevel(problem.level), problem.meant);
    case 'bad-value':
      return say.configBadValue(problem.key, problem.expected, problem.words);
  }
}

/** The way to what a problem is about. */
function pathOf(problem: ConfigProblem): Path {
  if (problem.problem === 'no-settings') return [];
  const [, index, name] = /^overrides\[(\d+)\]\.(.+)$/s.exec(problem.key) ?? [];
  const parent = index === undefined ? [] : ['overrides', Number(index)];
  if (problem.problem === 'missing-key') return parent;
  return [...parent, name ?? problem.key, ...(problem.problem === 'bad-level' ? [problem.rule] : [])];
}

/** Why settings cannot be read, with the line, in the language that is spoken. */
async function readSettings(
  path: string,
  lang: MessageLanguage,
): Promise<{ value: unknown; reason?: string; placeOf: FoundConfig['placeOf'] }> {
  const sentences = sentencesFor(lang, FILE_SENTENCES);
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    const { message } = sentences('file/unreadable', systemParams(error));
    return { value: undefined, reason: message, placeOf: () => '' };
  }
  const { parseText } = await import('../read/parse-text.ts');
  const text = decodeText(bytes).text;
  const { value, problems, positionOf } = parseText(text, path.endsWith('.json') ? 'JSON' : 'YAML');
  const placeOf = (path: Path) => {
    const { line, column } = positionOf(path);
    return `${line}:${column}`;
  };
  const [fault] = problems;
  if (fault === undefined) return { value, placeOf };
  const { message } = sentences(fault.code, fault.params);
  return { value, reason: `${fault.line}:${fault.column} ${message}`, placeOf };
}

async function loadConfig(
  path: string,
  shown: string,
  { say, lang }: CommandContext,
): Promise<Pick<FoundConfig, 'config' | 'placeOf'>> {
  const { value, reason, placeOf } = await readSettings(path, lang);
  if (reason !== undefined) throw new RunError('unreadable', say.configUnreadable(shown, reason));
  const { config, problems } = readConfig(value);
  if (problems.length > 0) {
    const sentences = problems.map((problem) =>
      say.configProblem(shown, `${placeOf(pathOf(problem))} ${problemSentence(problem, say)}`),
    );
    throw new RunError('bad-value', sentences.join('\n'));
  }
  return { config, placeOf };
}

/** For settings that switch nothing off, so that the rules need not be read. */
const NOTHING_OFF = {
  codesOff: () => new Set<string>(),
  KNOWN_RULES: { codes: [], families: {} } as KnownRules,
};

/** What settings leave out without anybody having named them is said: they may have come with somebody else's files. */
async function tellSilences(context: CommandContext, { config }: FoundConfig, shown: string): Promise<void> {
  if (context.args.value('config') !== undefined || context.args.has('quiet')) return;
  const levels = [config.rules ?? {}, ...(config.overrides ?? []).map(({ rules }) => rules)];
  const patterns = config.ignore?.length ?? 0;
  const silences = levels.some((one) => Object.values(one).includes('off'));
  const { codesOff, KNOWN_RULES } = silences ? await import('./known-rules.ts') : NOTHING_OFF;
  const rules = codesOff(levels);
  const safety = KNOWN_RULES.families['safety']?.filter((code) => rules.has(code)).length ?? 0;
  if (rules.size + patterns > 0)
    tell(context, context.say.configSilences(shown, { rules: rules.size, safety, patterns }));
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
  const { config, placeOf } =
    file === undefined ? { config: {}, placeOf: () => '' } : await loadConfig(file, shown, context);
  const lang = asked ?? config.lang ?? context.lang;
  const speaking: CommandContext = { ...context, lang, say: messagesIn(lang) };
  const folder = file === undefined ? world.folder : dirname(file);
  const found: FoundConfig = { config, file, folder, placeOf };
  if (args.has('debug'))
    tell(speaking, file === undefined ? speaking.say.noConfig : speaking.say.configUsed(shown));
  if (file !== undefined && command === 'check') await tellSilences(speaking, found, shown);
  return { context: speaking, found };
}
