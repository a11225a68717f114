import { parseArgs } from 'node:util';
import { RunError } from '../errors.ts';
import { editDistance } from '../edit-distance.ts';
import { suggest } from '../suggest.ts';
import { COMMAND_NAMES, isCommand, type CommandName } from './commands.ts';
import type { Messages } from './messages/index.ts';
import {
  belongsTo,
  choicesOf,
  describeOption,
  isOption,
  optionsOf,
  OPTION_NAMES,
  type OptionName,
} from './options.ts';

/** What was asked for: each option checked against the table, and known to belong to the command. */
export interface Arguments {
  /** Undefined when only `--help` or `--version` was asked, or nothing. */
  command: CommandName | undefined;
  /** What stands behind the command. */
  operands: string[];
  has(name: OptionName): boolean;
  /** The value of an option that has one. */
  value(name: OptionName): string | undefined;
  /** The values of an option that may be given several times. */
  values(name: OptionName): readonly string[];
}

const refuse = (message: string): never => {
  throw new RunError('unknown-option', message);
};

/** A value to show in a sentence about an option that lacks one. */
function exampleOf(name: OptionName, command: CommandName | undefined): string {
  const choice = choicesOf(name, command)?.[0];
  return choice ?? describeOption(name).value?.en ?? '';
}

interface Token {
  name: string;
  rawName: string;
  value: string | undefined;
  inlineValue: boolean | undefined;
}

/** Of two letters a third is sooner forgotten than anything else meant: `--fx`. */
const nearOption = (name: string, known: readonly string[]): string | undefined =>
  suggest(name, known) ??
  (name.length === 2 ? known.find((one) => one.length === 3 && editDistance(name, one, 1) === 1) : undefined);

function checkToken(
  { name, rawName, value, inlineValue }: Token,
  command: CommandName | undefined,
  say: Messages,
): OptionName {
  if (!isOption(name)) {
    const known = command === undefined ? OPTION_NAMES : optionsOf(command);
    const meant = nearOption(name, known) ?? nearOption(name, OPTION_NAMES);
    return refuse(say.unknownOption(rawName, meant === undefined ? undefined : `--${meant}`, command));
  }
  const option = `--${name}`;
  if (command !== undefined && !belongsTo(name, command))
    refuse(say.notOfCommand(option, command, describeOption(name).commands ?? []));
  const takesValue = describeOption(name).value !== undefined;
  if (!takesValue) return value === undefined ? name : refuse(say.takesNoValue(option));
  if (value === undefined || value === '') refuse(say.needsValue(option, exampleOf(name, command)));
  // A word that begins with two strokes is a forgotten value.
  if (inlineValue === false && value?.startsWith('--') === true) refuse(say.valueIsOption(option, value));
  return name;
}

/**
 * Reads the words behind the name of the command.
 * @throws RunError with a sentence that says what, and how to mend it
 */
export function readArguments(args: readonly string[], say: Messages): Arguments {
  const options = Object.fromEntries(
    OPTION_NAMES.map((name) => {
      const { value, short } = describeOption(name);
      const type = value === undefined ? ('boolean' as const) : ('string' as const);
      return [name, { type, multiple: true, ...(short === undefined ? {} : { short }) }];
    }),
  );
  const { positionals, tokens } = parseArgs({
    args: [...args],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const [first, ...operands] = positionals;
  const command = first === undefined ? undefined : isCommand(first) ? first : undefined;
  const found = new Map<OptionName, string[]>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const name = checkToken(token, command, say);
    const before = found.get(name);
    if (before !== undefined && token.value !== undefined && describeOption(name).multiple !== true)
      refuse(say.givenTwice(`--${name}`));
    found.set(name, [...(before ?? []), token.value ?? '']);
  }
  if (first !== undefined && command === undefined)
    refuse(say.unknownCommand(first, suggest(first, COMMAND_NAMES)));
  return {
    command,
    operands,
    has: (name) => found.has(name),
    value: (name) => found.get(name)?.at(-1),
    values: (name) => found.get(name) ?? [],
  };
}
