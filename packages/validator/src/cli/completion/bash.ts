import { COMMAND_NAMES, type CommandName } from '../commands.ts';
import { optionsOf } from '../options.ts';
import { completionOf, flagsOf, LANGUAGES, LEVELS, operandsOf, PROGRAM, RULE_PATTERNS } from './words.ts';

const words = (list: readonly string[]) => `_service_directory_words "${list.join(' ')}"`;

function valueCases(command: CommandName): string[] {
  return optionsOf(command).flatMap((name) => {
    const completion = completionOf(name, command);
    if (completion === undefined) return [];
    const action =
      completion === 'file'
        ? '_service_directory_files'
        : completion === 'rule'
          ? '_service_directory_rules'
          : completion === 'anything'
            ? ':'
            : words(completion.words);
    return [`    "${command} --${name}") ${action}; return ;;`];
  });
}

function operandCase(command: CommandName): string {
  const operands = operandsOf(command);
  return `    ${command}) ${operands === 'file' ? '_service_directory_files' : words(operands)} ;;`;
}

/** A script for bash 3.2 or newer, without the package bash-completion. */
export const bashCompletion =
  (): string => `# bash completion of ${PROGRAM}: source <(${PROGRAM} completion bash)
_service_directory_words() {
  local IFS=$' \\t\\n'
  COMPREPLY=($(compgen -W "$1" -- "$current"))
}
_service_directory_files() {
  local IFS=$'\\n'
  COMPREPLY=($(compgen -f -- "$current"))
  compopt -o filenames 2>/dev/null
}
_service_directory_rules() {
  local IFS=$' \\t\\n'
  set -f
  COMPREPLY=($(compgen -S = -W "${RULE_PATTERNS.join(' ')}" -- "$current"))
  set +f
  compopt -o nospace 2>/dev/null
}
_service_directory() {
  local current previous command index
  COMPREPLY=()
  current="\${COMP_WORDS[COMP_CWORD]}"
  index=$((COMP_CWORD - 1))
  # bash cuts words at the equals sign: --format = json
  if [[ "$current" == "=" ]]; then
    current=""
  elif [[ "\${COMP_WORDS[index]}" == "=" ]]; then
    index=$((index - 1))
  fi
  previous="\${COMP_WORDS[index]}"
  if [[ $index -gt 1 && "\${COMP_WORDS[index - 1]}" == "--rule" && $index -lt $((COMP_CWORD - 1)) ]]; then
    ${words(LEVELS)}
    return
  fi
  command=""
  for ((index = 1; index < COMP_CWORD; index++)); do
    case "\${COMP_WORDS[index]}" in
      ${COMMAND_NAMES.join('|')}) command="\${COMP_WORDS[index]}"; break ;;
    esac
  done
  case "$command $previous" in
    " --lang") ${words(LANGUAGES)}; return ;;
${COMMAND_NAMES.flatMap(valueCases).join('\n')}
  esac
  if [[ "$current" == -* ]]; then
    case "$command" in
      "") ${words(['-h', '--help', '-v', '--version', '--lang'])} ;;
${COMMAND_NAMES.map((command) => `      ${command}) ${words(flagsOf(command))} ;;`).join('\n')}
    esac
    return
  fi
  case "$command" in
    "") ${words(COMMAND_NAMES)} ;;
${COMMAND_NAMES.map(operandCase).join('\n')}
  esac
}
complete -F _service_directory ${PROGRAM}
`;
