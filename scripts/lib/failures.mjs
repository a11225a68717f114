/** Names failed tests from what the test runners write. Pure: takes what was read, reads nothing itself. */
import { join, relative } from 'node:path';

/** @typedef {{ file: string, titles: string[], message: string }} Failure `file` as its runner tells it. */

/** Enough for the seed of a property test and the beginning of its counterexample. */
const LONGEST_MESSAGE = 300;
/** When more tests fail, the cause is seldom in one of them. */
const MOST_TOLD = 20;

/** What Vitest writes in place of the message when a test's time is over. */
const TIME_IS_OVER = 'STACK_TRACE_ERROR';

// Built from its code: the escape sign itself is none that a source file should hold.
const COLORS = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g');
const withoutColors = (text) => text.replace(COLORS, '');

/** The first line of a message; of a property test also the lines of the seed and of the counterexample. */
function essence(message) {
  const lines = withoutColors(message ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const told = lines[0]?.includes('Property failed after')
    ? lines.filter((line, index) => index === 0 || /^(\{ seed: |Counterexample: )/.test(line))
    : lines.slice(0, 1);
  return told.join(' ');
}

/** The failed tests of Vitest's JSON, and the files that failed before their tests began. */
export function failuresOfVitest(json) {
  return (json.testResults ?? []).flatMap(({ name, status, message, assertionResults = [] }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (status === 'failed' && failed.length === 0)
      return [{ file: name, titles: [], message: essence(message) }];
    return failed.map(({ ancestorTitles = [], title, duration, failureMessages = [] }) => {
      const told = essence(failureMessages[0]);
      return {
        file: name,
        titles: [...ancestorTitles, title],
        message: told.includes(TIME_IS_OVER) ? `not done after ${Math.round(duration ?? 0)} ms` : told,
      };
    });
  });
}

/** The failed tests of Playwright's JSON, each as it went at last, and the errors outside tests. */
export function failuresOfPlaywright(json) {
  const folder = json.config?.rootDir ?? '';
  const failuresIn = (suite, parents) => [
    ...(suite.specs ?? []).flatMap(({ title, tests = [] }) =>
      tests
        .filter(({ status }) => status === 'unexpected')
        .map(({ projectName, results = [] }) => {
          const { error, status } = results.at(-1) ?? {};
          return {
            file: join(folder, suite.file),
            titles: [...(projectName ? [projectName] : []), ...parents, title],
            message: error === undefined ? `was not expected to have ${status}` : essence(error.message),
          };
        }),
    ),
    ...(suite.suites ?? []).flatMap((inner) => failuresIn(inner, [...parents, inner.title])),
  ];
  return [
    // The title of an outermost suite is that of its file.
    ...(json.suites ?? []).flatMap((suite) => failuresIn(suite, [])),
    ...(json.errors ?? []).map(({ message, location }) => ({
      file: location?.file ?? folder,
      titles: [],
      message: essence(message),
    })),
  ];
}

/** The text of a value as Node writes it into TAP: in quotes of one kind or the other. */
const unquoted = (text) => text.replace(/^(['"`])(.*)\1$/, '$2');

/** The failed tests of Node's TAP output, without the suites that failed only because of them. */
export function failuresOfTap(text) {
  const failures = [];
  const lines = text.split('\n');
  const parents = [];
  lines.forEach((line, index) => {
    const [, indent, kind, rest] =
      /^( *)(# Subtest: |not ok \d+ - )(.*)$/.exec(line.replace(/\r$/, '')) ?? [];
    if (kind === undefined) return;
    const depth = indent.length / 4;
    const title = rest.replace(/(?<!\\) # (TODO|SKIP).*$/i, '').replace(/\\(.)/g, '$1');
    if (kind.startsWith('#')) {
      parents.length = depth;
      parents[depth] = title;
      return;
    }
    if (/(?<!\\) # (TODO|SKIP)\b/i.test(rest)) return;
    const block = lines.slice(index + 1);
    const end = block.findIndex((inner) => inner.trim() === '...');
    const fieldOf = (name) => {
      const start = `${indent}  ${name}: `;
      const at = block.slice(0, end).findIndex((inner) => inner.startsWith(start));
      if (at === -1) return '';
      const value = block[at].slice(start.length).trim();
      return value.startsWith('|') ? block.slice(at + 1, end).join('\n') : unquoted(value);
    };
    if (fieldOf('failureType') === 'subtestsFailed') return;
    const file = fieldOf('location').replace(/(:\d+){1,2}$/, '');
    const titles = [...parents.slice(0, depth), title].filter((one) => one !== file);
    failures.push({ file, titles, message: essence(fieldOf('error')) });
  });
  return failures;
}

const shorten = (text) =>
  text.length > LONGEST_MESSAGE ? `${text.slice(0, LONGEST_MESSAGE - 1).trimEnd()}…` : text;

/** Failures in words, a line each: the file seen from `root` › the titles, and what was wrong. */
export function describeFailures(failures, root) {
  const lines = failures.slice(0, MOST_TOLD).map(({ file, titles, message }) => {
    const name = [relative(root, file), ...titles].filter((part) => part !== '').join(' › ');
    return message === '' ? name : `${name}: ${shorten(message)}`;
  });
  const more = failures.length - MOST_TOLD;
  return more > 0 ? [...lines, `… and ${more} more`] : lines;
}
