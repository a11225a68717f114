import { isIsoDate } from '../calendar.ts';
import type { RuleLevel, RulePatterns } from '../config/rule-settings.ts';
import { RunError } from '../errors.ts';
import { SEVERITIES } from '../finding.ts';
import { suggest } from '../suggest.ts';
import type { CommandName } from './commands.ts';
import type { Messages } from './messages/index.ts';
import { choicesOf, type OptionName } from './options.ts';
import type { Arguments } from './read-arguments.ts';

const refuse = (message: string): never => {
  throw new RunError('bad-value', message);
};

/** The value of an option that is one of a few words; undefined when it was not given. */
export function readChoice<Word extends string>(
  args: Arguments,
  name: OptionName,
  command: CommandName,
  say: Messages,
): Word | undefined {
  const value = args.value(name);
  if (value === undefined) return undefined;
  const words = choicesOf(name, command) ?? [];
  if (words.includes(value)) return value as Word;
  return refuse(say.oneOf(value, `--${name}`, words, suggest(value, words)));
}

/** A whole number; undefined when it was not given. */
export function readNumber(args: Arguments, name: OptionName, say: Messages): number | undefined {
  const value = args.value(name);
  if (value === undefined) return undefined;
  return /^\d{1,9}$/.test(value) ? Number(value) : refuse(say.noNumber(value, `--${name}`));
}

/** The date that was given, or that on the clock of this computer. */
export function readToday(args: Arguments, now: Date, say: Messages): string {
  const two = (number: number) => String(number).padStart(2, '0');
  const local = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  const value = args.value('today') ?? local;
  return isIsoDate(value) ? value : refuse(say.noDate(value, '--today'));
}

/** `--rule` as given: levels by code, family or beginning. */
export function readRulePatterns(args: Arguments, say: Messages): RulePatterns {
  const levels: readonly string[] = ['off', ...SEVERITIES];
  return Object.fromEntries(
    args.values('rule').map((text) => {
      const at = text.lastIndexOf('=');
      const level = text.slice(at + 1);
      if (at < 1 || !levels.includes(level)) refuse(say.noRuleSetting(text));
      return [text.slice(0, at), level as RuleLevel];
    }),
  );
}
