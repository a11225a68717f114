/**
 * Writes packages/validator/man/service-directory.1, the manual page of the command, from the tables that --help is made
 * of. Run it after a change of a command, an option or an exit code: `node scripts/docs/man-page.mjs`. With `--check` it
 * writes nothing, and fails when the page is out of date.
 */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { writeOrCheck } from './generated-file.mjs';
import { importSources } from './import-sources.mjs';

const SOURCES = fileURLToPath(new URL('../../packages/validator/src', import.meta.url));
export const PAGE = fileURLToPath(
  new URL('../../packages/validator/man/service-directory.1', import.meta.url),
);
const SCRIPT = 'scripts/docs/man-page.mjs';
const NAME = 'service-directory';
const LANG = 'en';

const ENTRY = `
  export { COMMAND_NAMES, COMMANDS } from './cli/commands.ts';
  export { optionText, optionTitle } from './cli/help.ts';
  export { messagesIn } from './cli/messages/index.ts';
  export { describeOption, OPTION_NAMES, optionsOf } from './cli/options.ts';
`;

/** The tables of the command, taken from its sources, so that no build can be out of date. */
export const readCommand = () => importSources(ENTRY, SOURCES);

/** What the tables do not hold, as the program has it in `src/cli`. */
const FILES = [
  [
    'service-directory.config.json, service-directory.config.yaml',
    'Settings, beside the input or in the folder in which the command runs. Their schema is config.schema.json of the package.',
  ],
  [
    '$XDG_CACHE_HOME/service-directory/links.json',
    'Answers of --network, kept for a day (~/.cache without that variable; the usual place on macOS and Windows). --cache names another.',
  ],
];
const ENVIRONMENT = [
  ['NO_COLOR', 'No colours, when it is not empty. --color goes before it.'],
  ['LC_ALL, LC_MESSAGES, LANG', 'The language on a terminal, where --lang and the settings name none.'],
];

/** A text in roff: no sign of it may be read as a command, and a hyphen that is typed stays one. */
const roff = (text) =>
  text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^(?=[.'])/gm, '\\&');
const heading = (title) => `.SH ${roff(title.toUpperCase())}`;
const part = (title) => `.SS ${roff(title)}`;
const item = (title, text) => `.TP\n.B ${roff(title)}\n${roff(text)}`;
const sentence = (text) => (/[.!?]$/.test(text) ? text : `${text}.`);

/** The page as it must stand on disk. */
export async function makeManPage() {
  const {
    COMMAND_NAMES,
    COMMANDS,
    OPTION_NAMES,
    describeOption,
    messagesIn,
    optionText,
    optionTitle,
    optionsOf,
  } = await readCommand();
  const { exitTexts } = messagesIn(LANG);
  const isCommon = (name) => describeOption(name).commands === undefined;
  const optionItem = (name, command) =>
    item(optionTitle(name, command, LANG), sentence(optionText(name, command, LANG)));
  const commandPart = (command) => {
    const { usage, summary, details } = COMMANDS[command];
    const own = optionsOf(command).filter((name) => !isCommon(name));
    return [
      part(`${command} ${usage[LANG]}`),
      roff(sentence(summary[LANG])),
      roff(details[LANG]),
      ...own.map((name) => optionItem(name, command)),
    ];
  };
  const examples = COMMAND_NAMES.flatMap((command) => COMMANDS[command].examples);
  return [
    `.\\" Written by ${SCRIPT}: change the tables in packages/validator/src/cli.`,
    `.TH ${roff(NAME.toUpperCase())} 1 "" "${NAME}" "User Commands"`,
    heading('Name'),
    `${roff(NAME)} \\- ${roff('check a directory of services, and tell what is due')}`,
    heading('Synopsis'),
    ...COMMAND_NAMES.flatMap((command, index) => [
      ...(index === 0 ? [] : ['.br']),
      `.B ${roff(`${NAME} ${command}`)}`,
      roff(`${COMMANDS[command].usage[LANG]} [options]`),
    ]),
    heading('Description'),
    roff(
      'Checks directories of services for people who need them: is a directory complete, does every promise in it carry its evidence, and does nothing in it give away a place that must stay secret? Nothing leaves the computer unless --network asks for it.',
    ),
    heading('Commands'),
    ...COMMAND_NAMES.flatMap(commandPart),
    heading('Options of every command'),
    ...OPTION_NAMES.filter(isCommon).map((name) => optionItem(name, undefined)),
    heading('Exit status'),
    ...exitTexts.map((text, code) => item(String(code), sentence(text))),
    heading('Files'),
    ...FILES.map(([name, text]) => item(name, text)),
    heading('Environment'),
    ...ENVIRONMENT.map(([name, text]) => item(name, text)),
    heading('Examples'),
    '.nf',
    ...examples.map(roff),
    '.fi',
    '',
  ].join('\n');
}

if (argv[1] !== undefined && import.meta.url === pathToFileURL(argv[1]).href) {
  mkdirSync(dirname(PAGE), { recursive: true });
  const complaint = writeOrCheck(PAGE, await makeManPage(), SCRIPT, argv.includes('--check'));
  if (complaint !== undefined) {
    console.error(complaint);
    process.exitCode = 1;
  }
}
