import type { MessageLanguage } from '../../finding.ts';
import { COMMAND_NAMES, COMMANDS, type CommandName } from '../commands.ts';
import { describeOption, optionsOf, type OptionName } from '../options.ts';
import { completionOf, LANGUAGES, operandsOf, PROGRAM, RULE_PATTERNS } from './words.ts';

const quote = (text: string) => `'${text.replace(/[\\']/g, '\\$&')}'`;
/** Before the command; an option with its value may stand there. */
const BEFORE = quote(`not __fish_seen_subcommand_from ${COMMAND_NAMES.join(' ')}`);
const behind = (command: CommandName) => quote(`__fish_seen_subcommand_from ${command}`);

function optionLine(name: OptionName, command: CommandName, lang: MessageLanguage): string {
  const { short, text } = describeOption(name);
  const completion = completionOf(name, command);
  const value =
    completion === undefined
      ? ''
      : completion === 'file'
        ? ' -r -F'
        : completion === 'anything'
          ? ' -x'
          : ` -x -a ${quote((completion === 'rule' ? RULE_PATTERNS.map((pattern) => `${pattern}=`) : completion.words).join(' '))}`;
  const shortForm = short === undefined ? '' : ` -s ${short}`;
  return `complete -c ${PROGRAM} -n ${behind(command)}${shortForm} -l ${name}${value} -d ${quote(text[lang])}`;
}

function operandLine(command: CommandName): string {
  const operands = operandsOf(command);
  const what = operands === 'file' ? '-F' : `-a ${quote(operands.join(' '))}`;
  return `complete -c ${PROGRAM} -n ${behind(command)} ${what}`;
}

/** A script for fish. */
export const fishCompletion = (lang: MessageLanguage): string =>
  [
    `# fish completion of ${PROGRAM}`,
    `complete -c ${PROGRAM} -f`,
    ...COMMAND_NAMES.map(
      (name) => `complete -c ${PROGRAM} -n ${BEFORE} -a ${name} -d ${quote(COMMANDS[name].summary[lang])}`,
    ),
    `complete -c ${PROGRAM} -n ${BEFORE} -l lang -x -a ${quote(LANGUAGES.join(' '))}`,
    ...COMMAND_NAMES.flatMap((command) => [
      ...optionsOf(command).map((name) => optionLine(name, command, lang)),
      operandLine(command),
    ]),
    '',
  ].join('\n');
