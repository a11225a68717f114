import { SEVERITIES } from '../../finding.ts';
import { ruleFamilies, rules } from '../../rules/index.ts';
import { COMMAND_NAMES, SHELLS, type CommandName } from '../commands.ts';
import { choicesOf, describeOption, optionsOf, type OptionName } from '../options.ts';

export const PROGRAM = 'service-directory';
export const RULE_CODES: readonly string[] = rules.map(({ code }) => code);
/** What `--rule` takes before its equals sign. */
export const RULE_PATTERNS: readonly string[] = [
  ...RULE_CODES,
  ...Object.keys(ruleFamilies).map((family) => `${family}/*`),
];
export const LEVELS: readonly string[] = ['off', ...SEVERITIES];

/** What the value of an option is completed with. */
export type Completion = { words: readonly string[] } | 'file' | 'rule' | 'anything';

/** Undefined for an option without a value. */
export function completionOf(name: OptionName, command: CommandName): Completion | undefined {
  const { value, completes } = describeOption(name);
  if (value === undefined) return undefined;
  const words = choicesOf(name, command);
  return words === undefined ? (completes ?? 'anything') : { words };
}

/** The languages of messages; the option stands before the command too. */
export const LANGUAGES: readonly string[] = choicesOf('lang', 'check') ?? [];

/** What may stand behind a command besides options. */
export function operandsOf(command: CommandName): readonly string[] | 'file' {
  switch (command) {
    case 'check':
    case 'publish':
    case 'review':
    case 'convert':
    case 'migrate':
      return 'file';
    case 'template':
      return [];
    case 'rules':
      return RULE_PATTERNS;
    case 'completion':
      return SHELLS;
    case 'help':
      return COMMAND_NAMES;
  }
}

/** Each option of a command as it is typed, the short forms too. */
export const flagsOf = (command: CommandName): string[] =>
  optionsOf(command).flatMap((name) => {
    const { short } = describeOption(name);
    return short === undefined ? [`--${name}`] : [`-${short}`, `--${name}`];
  });
