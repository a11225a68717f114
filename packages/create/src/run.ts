import { basename, resolve } from 'node:path';
import type { Answers } from './answers.ts';
import { askOn } from './ask.ts';
import { findAnswers } from './find-answers.ts';
import type { Kit } from './kit.ts';
import { makeFiles } from './make-files.ts';
import { languageOf, messagesIn, type Messages } from './messages/index.ts';
import { slugOf } from './names.ts';
import { emergencyNumbersOf, timeZonesOf } from './place.ts';
import { readArguments } from './read-arguments.ts';
import { Trouble } from './trouble.ts';
import type { World } from './world.ts';
import { expectEmpty, writeFolder } from './write-folder.ts';

/** 0: done. 2: it could not be done; nothing, or nothing more, was written. */
export type ExitCode = 0 | 2;

/** What the folder and its package are called where the list has no letter of a–z in its name. */
const NAMELESS = 'service-directory-list';

/** POSIX names the language in these, in this order; an empty one names none. */
const localeOf = ({ env, systemLocale }: World): string =>
  [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((value) => (value ?? '') !== '') ?? systemLocale;

function closingWords(say: Messages, shown: string, { place, timeZone }: Answers): string {
  const folder = /[^\w./\\:~-]/.test(shown) ? `"${shown}"` : shown;
  const steps: [string, string][] = [
    ...(shown === '.' ? [] : [[`cd ${folder}`, ''] as [string, string]]),
    ['npm install', say.steps.install],
    ['npm run check', say.steps.check],
    ['npm start', say.steps.start],
    ['npm run publish', say.steps.publish],
  ];
  const width = Math.max(...steps.map(([command]) => command.length));
  return [
    say.written(shown),
    '',
    say.next,
    ...steps.map(([command, what]) => `  ${command.padEnd(width)}  ${what}`.trimEnd()),
    '',
    say.readMe,
    say.license,
    ...(emergencyNumbersOf(place.country).length === 0 ? [say.noEmergency(place.country)] : []),
    ...(timeZonesOf(place.country).length > 1 ? [say.severalZones(timeZone)] : []),
    '',
  ].join('\n');
}

/**
 * The whole command: asks, makes the folder, says what to do next. What goes wrong is a sentence on standard error.
 * @param words what stands behind the command
 * @param kit versions and spreadsheets that go into the folder
 * @param templates the folder of the templates
 * @param version of this package
 */
export async function run(
  words: readonly string[],
  world: World,
  kit: Kit,
  templates: string,
  version: string,
): Promise<ExitCode> {
  const { stdout, stderr, cwd, today } = world;
  const locale = localeOf(world);
  try {
    const args = readArguments(words, languageOf(locale));
    const say = messagesIn(args.lang);
    if (args.wants !== 'folder') {
      stdout.write(args.wants === 'help' ? say.help : `${version}\n`);
      return 0;
    }
    // Before the questions: nobody should answer four of them in vain.
    if (args.folder !== undefined) await expectEmpty(resolve(cwd, args.folder), args.folder, say);
    const asking = world.isInteractive && !args.isYes ? askOn(world, say) : undefined;
    try {
      const answers = await findAnswers(args, world, locale, asking?.ask, (text) =>
        stderr.write(`${text}\n`),
      );
      const shown = args.folder ?? (slugOf(answers.name) || NAMELESS);
      const folder = resolve(cwd, shown);
      await expectEmpty(folder, shown, say);
      const packageName = slugOf(basename(folder)) || NAMELESS;
      await writeFolder(folder, makeFiles(answers, packageName, today, kit, templates), say);
      stdout.write(`\n${closingWords(say, shown, answers)}`);
      return 0;
    } finally {
      asking?.close();
    }
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    stderr.write(`${error.message}\n`);
    return 2;
  }
}
