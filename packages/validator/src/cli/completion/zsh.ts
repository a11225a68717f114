import type { MessageLanguage } from '../../finding.ts';
import { COMMAND_NAMES, COMMANDS, type CommandName } from '../commands.ts';
import { describeOption, optionsOf, type OptionName } from '../options.ts';
import { completionOf, LANGUAGES, operandsOf, PROGRAM, RULE_PATTERNS } from './words.ts';

/** Inside single quotation marks. */
const quote = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;
/** Signs that part the fields of a specification. */
const plain = (text: string) => text.replace(/[\\[\]:]/g, '\\$&');

function optionSpec(name: OptionName, command: CommandName, lang: MessageLanguage): string {
  const { short, text, value, multiple } = describeOption(name);
  const completion = completionOf(name, command);
  const what = `[${plain(text[lang])}]`;
  if (completion === undefined) {
    return short === undefined
      ? quote(`--${name}${what}`)
      : `${quote(`(-${short} --${name})`)}{-${short},--${name}}${quote(what)}`;
  }
  const action =
    completion === 'file'
      ? '_files'
      : completion === 'rule'
        ? `(${RULE_PATTERNS.map((pattern) => plain(`${pattern}=`)).join(' ')})`
        : completion === 'anything'
          ? ' '
          : `(${completion.words.join(' ')})`;
  return quote(`${multiple === true ? '*' : ''}--${name}=${what}:${plain(value?.[lang] ?? '')}:${action}`);
}

function operandSpec(command: CommandName): string {
  const operands = operandsOf(command);
  return quote(`*: :${operands === 'file' ? '_files' : `(${operands.map(plain).join(' ')})`}`);
}

function commandCase(command: CommandName, lang: MessageLanguage): string {
  const specs = [...optionsOf(command).map((name) => optionSpec(name, command, lang)), operandSpec(command)];
  return `    ${command})\n      _arguments -s \\\n        ${specs.join(' \\\n        ')}\n      ;;`;
}

/** A script for zsh, to be sourced or put into a folder of \`fpath\` as \`_service-directory\`. */
export const zshCompletion = (lang: MessageLanguage): string => `#compdef ${PROGRAM}
_service_directory() {
  local -a commands
  commands=(
    ${COMMAND_NAMES.map((name) => quote(`${name}:${COMMANDS[name].summary[lang]}`)).join('\n    ')}
  )
  local command index
  for (( index = 2; index < CURRENT; index++ )); do
    case "\${words[index]}" in
      ${COMMAND_NAMES.join('|')}) command="\${words[index]}"; break ;;
    esac
  done
  if [[ -z "$command" ]]; then
    if [[ "\${words[CURRENT-1]}" == "--lang" ]]; then
      compadd ${LANGUAGES.join(' ')}
    else
      _describe -t commands command commands
    fi
    return
  fi
  shift $(( index - 1 )) words
  (( CURRENT -= index - 1 ))
  case "$command" in
${COMMAND_NAMES.map((command) => commandCase(command, lang)).join('\n')}
  esac
}
if [[ "\${funcstack[1]}" == "_service_directory" || "\${funcstack[1]}" == "_${PROGRAM}" ]]; then
  _service_directory "$@"
else
  compdef _service_directory ${PROGRAM}
fi
`;
