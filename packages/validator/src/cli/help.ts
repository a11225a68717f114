import type { MessageLanguage } from '../finding.ts';
import { COMMAND_NAMES, COMMANDS, type CommandName } from './commands.ts';
import { messagesIn } from './messages/index.ts';
import { choicesOf, describeOption, OPTION_NAMES, optionsOf, type OptionName } from './options.ts';

/** The most characters of a line, which every terminal has. */
const MAX_WIDTH = 100;
/** Longer choices stand in the text of an option. */
const MAX_CHOICES = 12;

function wrap(text: string, indent: number): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && indent + line.length + 1 + word.length > MAX_WIDTH) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.join(`\n${' '.repeat(indent)}`);
}

function table(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, text]) => `  ${name.padEnd(width)}  ${wrap(text, width + 4)}`).join('\n');
}

/** The choices of an option when they are few enough to stand in place of the name of its value. */
function shortChoices(name: OptionName, command: CommandName | undefined): string | undefined {
  const choices = choicesOf(name, command)?.join('|');
  return choices === undefined || choices.length > MAX_CHOICES ? undefined : choices;
}

/** An option as it is typed: `-h, --help`, `--lang en|nb`, `--output FILE`. */
export function optionTitle(
  name: OptionName,
  command: CommandName | undefined,
  lang: MessageLanguage,
): string {
  const { short, value } = describeOption(name);
  const shown = value === undefined ? '' : ` ${shortChoices(name, command) ?? value[lang]}`;
  return `${short === undefined ? '' : `-${short}, `}--${name}${shown}`;
}

/** What an option does, with the values it may have where the title does not name them. */
export function optionText(
  name: OptionName,
  command: CommandName | undefined,
  lang: MessageLanguage,
): string {
  const choices = shortChoices(name, command) === undefined ? choicesOf(name, command) : undefined;
  const { text } = describeOption(name);
  return choices === undefined ? text[lang] : `${text[lang]}: ${choices.join(', ')}`;
}

const optionTable = (names: readonly OptionName[], command: CommandName | undefined, lang: MessageLanguage) =>
  table(names.map((name) => [optionTitle(name, command, lang), optionText(name, command, lang)] as const));

const section = (title: string, text: string) => `${title}\n${text}\n`;

function exitSection(lang: MessageLanguage): string {
  const { exitCodes, exitTexts } = messagesIn(lang);
  return section(exitCodes, table(exitTexts.map((text, code) => [String(code), text] as const)));
}

/** The help of the whole command. */
export function overallHelp(lang: MessageLanguage): string {
  const say = messagesIn(lang);
  const commands = COMMAND_NAMES.map(
    (name) => [`${name} ${COMMANDS[name].usage[lang]}`.trimEnd(), COMMANDS[name].summary[lang]] as const,
  );
  const common = OPTION_NAMES.filter((name) => describeOption(name).commands === undefined);
  return [
    `${say.usage}: service-directory <${lang === 'nb' ? 'kommando' : 'command'}> [${say.options.toLowerCase()}]\n`,
    section(say.commands, table(commands)),
    section(say.commonOptions, optionTable(common, undefined, lang)),
    exitSection(lang),
    `${say.moreHelp}\n`,
  ].join('\n');
}

/** The help of one command. */
export function commandHelp(command: CommandName, lang: MessageLanguage): string {
  const say = messagesIn(lang);
  const { usage, summary, details, examples } = COMMANDS[command];
  return [
    `${say.usage}: service-directory ${[command, usage[lang]].filter((word) => word !== '').join(' ')} [${say.options.toLowerCase()}]\n`,
    `${summary[lang]}.\n${wrap(details[lang], 0)}\n`,
    section(say.options, optionTable(optionsOf(command), command, lang)),
    section(say.examples, examples.map((example) => `  ${example}`).join('\n')),
    ...(command === 'check' ? [exitSection(lang)] : []),
  ].join('\n');
}
