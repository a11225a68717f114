import type { Severity } from '../../finding.ts';
import type { Messages } from './types.ts';

const meantOr = (meant: string | undefined, otherwise: string) =>
  meant === undefined ? otherwise : `Did you mean “${meant}”?`;
const count = (number: number, one: string, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;
/** A path as it is called in a sentence. */
const inputName = (path: string) => (path === '-' ? 'Standard input (-)' : `“${path}”`);
const either = (words: readonly string[]) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
const severities = (counts: Readonly<Record<Severity, number>>) =>
  [count(counts.error, 'error'), count(counts.warning, 'warning'), count(counts.info, 'note')].join(', ');

const EXPECTED: Readonly<Record<string, string>> = {
  text: 'a text',
  number: 'a whole number from 0',
  'list-of-patterns': 'a list of paths in quotation marks, such as ["drafts/**"]',
  'paths-inside': 'a list of paths below the folder of this file, with “/” between folders and without “..”',
  levels: 'a level for each rule, such as { "text/*": "off" }; levels are off, info, warning and error',
  'list-of-overrides': 'a list of groups, such as [{ "files": ["drafts/**"], "rules": { "text/*": "off" } }]',
};

const SYSTEM: Readonly<Record<string, string>> = {
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'nothing can be written there',
  EISDIR: 'it is a folder',
  ENOENT: 'the folder does not exist',
  ENOTDIR: 'a part of the path is no folder',
  ENOSPC: 'the disk is full',
};

export const en: Messages = {
  unknownOption: (option, meant, command) =>
    `Unknown option “${option}”. ${meantOr(meant, `See service-directory ${command === undefined ? '' : `${command} `}--help.`)}`,
  notOfCommand: (option, command, belongsTo) =>
    `The option “${option}” does not belong to “${command}” but to ${belongsTo.map((name) => `“${name}”`).join(', ')}.`,
  needsValue: (option, example) => `The option “${option}” needs a value, such as ${option} ${example}.`,
  valueIsOption: (option, next) =>
    `The option “${option}” needs a value, and “${next}” follows it. If that is the value, write ${option}=${next}.`,
  takesNoValue: (option) => `The option “${option}” takes no value.`,
  givenTwice: (option) => `The option “${option}” is given twice. Keep one.`,
  oneOf: (value, option, words, meant) =>
    `“${value}” is no value of ${option}: write ${either(words)}.${meant === undefined ? '' : ` Did you mean “${meant}”?`}`,
  noDate: (value, option) => `“${value}” is no value of ${option}: write a date as YYYY-MM-DD.`,
  noNumber: (value, option) =>
    `“${value}” is no value of ${option}: write a whole number from 0 to 999999999.`,
  noRuleSetting: (value) =>
    `“${value}” is no rule setting: write --rule code=off, =info, =warning or =error.`,
  unknownRule: (pattern, meant) =>
    `There is no rule or family “${pattern}”. ${meantOr(meant, 'Run `service-directory rules` for the list.')}`,
  noCommand: 'What should be done? Give a command.',
  unknownCommand: (name, meant) =>
    `Unknown command “${name}”. ${meantOr(meant, 'See service-directory --help.')}`,
  nothingToCheck:
    'What should be checked? Give a file or a folder: service-directory check path/to/directory',
  nothingToReview:
    'What should be reviewed? Give a file or a folder: service-directory review path/to/directory',
  onlyOnePath: (command) => `The command “${command}” takes one file or folder at a time.`,
  noShell: 'For which shell? Write service-directory completion bash, zsh or fish.',
  twiceStandardInput: 'Standard input (-) can be read only once.',
  fixStandardInput:
    'Standard input (-) cannot be mended: there is no file to write to. Give a file to --fix.',
  watchStandardInput: 'Standard input (-) cannot be watched. Give a file or a folder to --watch.',
  fixAndWatch: 'Mending while you write would change the file under your hands: use --fix or --watch.',
  icsAndFormat: 'A calendar has one format: use --ics or --format.',
  onlyWith: (option, other) => `The option “${option}” is for use with “${other}”. Add ${other}.`,
  baselineNeeded: 'Where is the list of known findings? Add --baseline FILE to --update-baseline.',
  outputIsInput: (path) =>
    `The report would be written over “${path}”, which is what is checked. Give --output another name.`,
  notOurs: (path, option) =>
    `“${path}” holds what this command has not written, so it is left alone. Give ${option} another name, or delete that file first.`,
  notFound: (path) => `“${path}” does not exist.`,
  notWritten: (path, reason) => `“${path}” could not be written: ${reason}.`,
  unreadable: (path, place, message) =>
    message === undefined
      ? `${inputName(path)} could not be checked in full.`
      : `${inputName(path)} could not be checked in full (${place ?? ''}): ${message}`,
  noDirectory: (path) => `There is no directory in “${path}”. Run service-directory check on it to see why.`,
  crash: (code, where, more) =>
    `The rule “${code}” failed${where === '' ? '' : ` on ${where}`}${more === 0 ? '' : ` and ${count(more, 'more record')}`}, so the check is not complete. Please report this.`,
  failed: (reason) => `The command could not run: ${reason}`,
  systemReason: (code) => SYSTEM[code] ?? code,
  configNotFound: (path) => `The settings “${path}” do not exist.`,
  configUnreadable: (path, reason) => `The settings “${path}” cannot be read: ${reason}`,
  configTwice: (paths) =>
    `There are two files of settings, ${paths.map((path) => `“${path}”`).join(' and ')}: keep one of them.`,
  configProblem: (path, problem) => `The settings “${path}” are wrong: ${problem}`,
  configNoSettings: 'they must be a group of fields, such as { "lang": "nb" }.',
  configUnknownKey: (key, meant) => `“${key}” is no setting. ${meantOr(meant, 'See config.schema.json.')}`,
  configMissingKey: (key) => `“${key}” is missing.`,
  configBadLevel: (key, rule, level, meant) =>
    `“${key}” gives “${rule}” the level “${level}”, which does not exist: write off, info, warning or error.${meant === undefined ? '' : ` Did you mean “${meant}”?`}`,
  configBadValue: (key, expected, words) =>
    `“${key}” must be ${expected === 'one-of' ? either(words ?? []) : (EXPECTED[expected] ?? expected)}.`,
  configUsed: (path) => `Settings: ${path}`,
  configSilences: (path, { rules, safety, patterns }) =>
    [
      `The settings “${path}” leave out ${[rules > 0 ? count(rules, 'rule') : '', patterns > 0 ? `the files in ${count(patterns, 'pattern')}` : ''].filter((part) => part !== '').join(' and ')}.`,
      safety > 0
        ? `${safety === rules ? (safety === 1 ? 'It is' : 'All are') : `${safety} of them ${safety === 1 ? 'is' : 'are'}`} about safety, such as secret addresses and private numbers.`
        : '',
      '--no-config checks everything.',
    ]
      .filter((part) => part !== '')
      .join(' '),
  noConfig: 'Settings: none',
  baselineNotFound: (path) =>
    `The list of known findings “${path}” does not exist. Add --update-baseline to write it.`,
  baselineUnreadable: (path, reason) => `The list of known findings “${path}” cannot be read: ${reason}`,
  baselineBroken: (path) =>
    `“${path}” is no list of known findings. Delete it and run again with --update-baseline.`,
  baselineOther: (path) =>
    `“${path}” is no list of known findings, and is left alone. Give --baseline the name of another file; --update-baseline writes it.`,
  baselineWritten: (path, findings) => `“${path}” now lists ${count(findings, 'finding')} as known.`,
  baselineNotUpdated: 'The list of known findings was not written: the check is not complete.',
  baselineKnown: (path, counts) => `Known and not counted (“${path}”): ${severities(counts)}.`,
  baselineRenamed: (path, before, id) =>
    `“${before}” in “${path}” is taken to be called “${id}” now, by its name and organisations. --update-baseline writes that.`,
  baselineGone: (path, gone) =>
    `${count(gone, 'finding')} in “${path}” ${gone === 1 ? 'is' : 'are'} no longer there. Run with --update-baseline to take ${gone === 1 ? 'it' : 'them'} out.`,
  ignored: (findings) =>
    `In files that the settings leave out and not counted: ${count(findings, 'finding')}.`,
  fixed: (changes, files) => `${count(changes, 'change')} in ${count(files, 'file')}.`,
  wouldFix: (changes, files) =>
    `${count(changes, 'change')} in ${count(files, 'file')} to be made. Nothing was written.`,
  notMended: 'There are findings that --fix does not mend. “check” without --fix shows them.',
  fixLeft: (path, first, values) =>
    `In “${path}” ${count(values, 'value')} ${values === 1 ? 'is' : 'are'} left as ${values === 1 ? 'it is' : 'they are'}, ${values === 1 ? 'at' : 'the first at'} “${first}”: the same text is used in another place as something else, or cannot be written safely. Mend by hand.`,
  notFixable: (path) =>
    `“${path}” is not mended: only JSON and YAML files are. Mend it in the program that it was made with.`,
  writeProtected: (path, changes) =>
    `“${path}” is write-protected and left as it is: ${count(changes, 'change')} not made. Take the protection off, or mend by hand.`,
  tooLargeForLinks: (path) =>
    `The links of “${path}” are not followed: the file has more than 64 MB. Split it into several, and check each with --network.`,
  linksStopped: (asked) =>
    `Stopped after ${count(asked, 'link')}. What was found until then is told; the other links were not followed.`,
  offline: (hosts) =>
    `No link could be followed: nobody answers at ${hosts.slice(0, 3).join(', ')}. Is this computer on the network?`,
  readingFile: (file) => `Checking ${file}`,
  askingLinks: 'Following links',
  watching: 'Watching for changes. Ctrl-C ends.',
  checkedAgain: (time) => `Checked again at ${time}.`,
  usage: 'Usage',
  commands: 'Commands',
  options: 'Options',
  commonOptions: 'Options of every command',
  examples: 'Examples',
  exitCodes: 'Exit codes',
  exitTexts: [
    'nothing at or above the threshold (errors, or more warnings than --max-warnings)',
    'findings',
    'it could not run, or not wholly; a sentence on standard error says why',
  ],
  moreHelp: 'More about a command: service-directory help <command>',
  choices: 'one of',
};
