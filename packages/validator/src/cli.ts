import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { isIsoDate } from './calendar.ts';
import { describeRule } from './describe-rule.ts';
import { RunError } from './errors.ts';
import { SEVERITIES, type MessageLanguage, type Severity } from './finding.ts';
import { MESSAGE_LANGUAGES } from './locales/index.ts';
import { checkFiles } from './node/check-files.ts';
import { jsonReport } from './report/json.ts';
import { rulePage, ruleTable } from './report/rule-catalogue.ts';
import { countFindings } from './report/subject.ts';
import { textReport } from './report/text.ts';
import { rules } from './rules/index.ts';
import { suggest } from './suggest.ts';

const EXIT = { clean: 0, findings: 1, couldNotRun: 2 } as const;

const COMMANDS = ['check', 'rules'] as const;
const FORMATS = ['text', 'json'] as const;

const OPTIONS = {
  format: { type: 'string' },
  output: { type: 'string' },
  lang: { type: 'string' },
  today: { type: 'string' },
  'max-warnings': { type: 'string' },
  rule: { type: 'string', multiple: true },
  quiet: { type: 'boolean' },
  color: { type: 'boolean' },
  'no-color': { type: 'boolean' },
  debug: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

const HELP = `Usage: service-directory <command> [options]

Commands
  check <file or folder>…   Check directories: JSON, YAML, a source folder, or - for standard input
  rules [code]              List the rules, or explain one

Options of check
  --format text|json        The report (text)
  --output FILE             Write the report to a file
  --lang en|nb              Language of the messages (en)
  --today YYYY-MM-DD        The day on which the directory is judged (today)
  --max-warnings N          Exit with 1 when there are more warnings than N
  --rule CODE=SEVERITY      off, info, warning or error; may be given several times
  --quiet                   Show errors only
  --color, --no-color       Colours (on a terminal)
  --debug                   Show where in the program a failure happened

  -h, --help                This text
  -v, --version             The version

Exit codes
  0  nothing at or above the threshold (errors, or more warnings than --max-warnings)
  1  findings
  2  it could not run
`;

/** The options as they came, each of the kind that `OPTIONS` says. */
interface Values {
  format?: string;
  output?: string;
  lang?: string;
  today?: string;
  'max-warnings'?: string;
  rule?: string[];
  quiet?: boolean;
  color?: boolean;
  'no-color'?: boolean;
  debug?: boolean;
  help?: boolean;
  version?: boolean;
}

/** Arguments, with a sentence for what is not known. */
function readArguments(args: string[]): { values: Values; positionals: string[] } {
  const { values, positionals, tokens } = parseArgs({
    args,
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    if (!Object.hasOwn(OPTIONS, token.name)) {
      const name = token.rawName;
      const meant = suggest(token.name, Object.keys(OPTIONS));
      throw new RunError(
        'unknown-option',
        `Unknown option “${name}”. ${meant === undefined ? 'See --help.' : `Did you mean “--${meant}”?`}`,
      );
    }
    const { type } = OPTIONS[token.name as keyof typeof OPTIONS];
    if (type === 'string' && (token.value === undefined || token.value === '')) {
      throw new RunError('unknown-option', `The option “--${token.name}” needs a value. See --help.`);
    }
    if (type === 'boolean' && token.value !== undefined) {
      throw new RunError('unknown-option', `The option “--${token.name}” takes no value.`);
    }
    // A word that begins with a stroke is a forgotten value; write --output=-x if it is meant.
    if (type === 'string' && token.inlineValue === false && token.value?.startsWith('--') === true) {
      throw new RunError(
        'unknown-option',
        `The option “--${token.name}” needs a value, and “${token.value}” follows it.`,
      );
    }
  }
  // The kinds were checked token by token.
  return { values: values as Values, positionals };
}

/** One of a few words. */
function oneOf<Word extends string>(
  option: string,
  value: string | undefined,
  words: readonly Word[],
  fallback: Word,
): Word {
  if (value === undefined) return fallback;
  const found = words.find((word) => word === value);
  if (found === undefined) {
    throw new RunError('bad-value', `“${value}” is no value of ${option}: write ${words.join(' or ')}.`);
  }
  return found;
}

function readSettings(values: Values): Record<string, Severity | 'off'> {
  const given = values.rule ?? [];
  return Object.fromEntries(
    given.map((text) => {
      const at = text.indexOf('=');
      const severity = text.slice(at + 1);
      if (at < 1 || (severity !== 'off' && !SEVERITIES.includes(severity as Severity))) {
        throw new RunError(
          'bad-value',
          `“${text}” is no rule setting: write --rule code=off, =info, =warning or =error.`,
        );
      }
      return [text.slice(0, at), severity as Severity | 'off'];
    }),
  );
}

function readMaxWarnings(value: string | undefined): number {
  if (value === undefined) return Infinity;
  if (!/^\d{1,9}$/.test(value))
    throw new RunError('bad-value', `“${value}” is no value of --max-warnings: write a whole number.`);
  return Number(value);
}

/** The date on the clock of this computer; `--today` is for any other. */
function localToday(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

const usesColor = (values: Values, toFile: boolean): boolean => {
  if (values['no-color'] === true) return false;
  if (values.color === true) return true;
  return (
    !toFile &&
    process.stdout.isTTY &&
    (process.env['NO_COLOR'] ?? '') === '' &&
    process.env['TERM'] !== 'dumb'
  );
};

async function check(paths: string[], values: Values): Promise<number> {
  if (paths.length === 0) {
    throw new RunError(
      'unknown-option',
      'What should be checked? Give a file or a folder: service-directory check path/to/directory',
    );
  }
  const format = oneOf('--format', values.format, FORMATS, 'text');
  const lang = oneOf<MessageLanguage>('--lang', values.lang, MESSAGE_LANGUAGES, 'en');
  const today = values.today ?? localToday();
  if (!isIsoDate(today))
    throw new RunError('bad-value', `“${today}” is no value of --today: write a date as YYYY-MM-DD.`);
  const maxWarnings = readMaxWarnings(values['max-warnings']);

  const { findings, crashes, unreadable, subject } = await checkFiles(paths, {
    today,
    lang,
    rules: readSettings(values),
  });
  const shown = values.quiet === true ? findings.filter(({ severity }) => severity === 'error') : findings;
  const report =
    format === 'json'
      ? jsonReport(shown, subject)
      : textReport(shown, { subject, lang, color: usesColor(values, values.output !== undefined) });
  if (values.output === undefined) {
    process.stdout.write(report);
  } else {
    await writeFile(values.output, report).catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      throw new RunError(
        'not-written',
        `The report could not be written to “${values.output ?? ''}”: ${reason}.`,
      );
    });
  }

  for (const path of unreadable) {
    const first = findings.find(
      ({ file, code }) =>
        code.startsWith('file/') && (file === path || file === '<stdin>' || file.startsWith(path)),
    );
    process.stderr.write(
      first === undefined
        ? `“${path}” could not be read.\n`
        : `“${path}” could not be read (${first.file}:${first.line}:${first.column}): ${first.message}\n`,
    );
  }
  for (const { code, path, recordId, error } of crashes) {
    const where = [recordId, path].filter((part) => part !== '').join(' ');
    process.stderr.write(
      `The rule “${code}” failed${where === '' ? '' : ` on ${where}`}, so the check is not complete. Please report this.\n`,
    );
    if (values.debug === true)
      process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  }
  if (unreadable.length > 0 || crashes.length > 0) return EXIT.couldNotRun;
  const counts = countFindings(findings);
  return counts.error > 0 || counts.warning > maxWarnings ? EXIT.findings : EXIT.clean;
}

function showRules(codes: string[], values: Values): number {
  const lang = oneOf<MessageLanguage>('--lang', values.lang, MESSAGE_LANGUAGES, 'en');
  const format = oneOf('--format', values.format, FORMATS, 'text');
  const known = rules.map(({ code }) => code);
  const unknown = codes.find((code) => !known.includes(code));
  if (unknown !== undefined) {
    const meant = suggest(unknown, known);
    throw new RunError(
      'unknown-rule',
      `There is no rule “${unknown}”. ${meant === undefined ? 'Run `service-directory rules` for the list.' : `Did you mean “${meant}”?`}`,
    );
  }
  const described = (codes.length > 0 ? codes : known).flatMap((code) => describeRule(code, lang) ?? []);
  if (format === 'json') process.stdout.write(`${JSON.stringify(described, null, 2)}\n`);
  else
    process.stdout.write(
      codes.length > 0 ? described.map((rule) => rulePage(rule, lang)).join('\n') : ruleTable(described),
    );
  return EXIT.clean;
}

/** The version of this package, from its package.json, which lies beside `dist`. */
async function readVersion(): Promise<string> {
  const text = await readFile(new URL('../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

async function run(args: string[]): Promise<number> {
  const { values, positionals } = readArguments(args);
  const [command, ...rest] = positionals;
  if (values.version === true) {
    process.stdout.write(`${await readVersion()}\n`);
    return EXIT.clean;
  }
  if (values.help === true || command === 'help') {
    process.stdout.write(HELP);
    return EXIT.clean;
  }
  if (command === 'check') return check(rest, values);
  if (command === 'rules') return showRules(rest, values);
  if (command === undefined) {
    process.stderr.write(`What should be done? Give a command.\n\n${HELP}`);
    return EXIT.couldNotRun;
  }
  const meant = suggest(command, COMMANDS);
  throw new RunError(
    'unknown-option',
    `Unknown command “${command}”. ${meant === undefined ? 'See service-directory --help.' : `Did you mean “${meant}”?`}`,
  );
}

// A reader that closes early, such as `head`, is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? EXIT.clean);
  throw error;
});

const args = process.argv.slice(2);
try {
  process.exitCode = await run(args);
} catch (error) {
  const sentence = error instanceof Error ? error.message : String(error);
  process.stderr.write(
    error instanceof RunError ? `${sentence}\n` : `The check could not run: ${sentence}\n`,
  );
  if (args.includes('--debug') && error instanceof Error) process.stderr.write(`${error.stack ?? ''}\n`);
  process.exitCode = EXIT.couldNotRun;
}
