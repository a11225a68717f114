import { resolve } from 'node:path';
import { RunError } from '../../errors.ts';
import { tell, type CommandContext } from '../context.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import type { CheckSettings } from './check-settings.ts';
import { watchFiles } from './watch-files.ts';

/** Erases a terminal and goes to its first line (ECMA-48). */
const CLEAR_SCREEN = '\u001B[2J\u001B[3J\u001B[H';

const timeOf = (date: Date) => date.toTimeString().slice(0, 8);

/**
 * Checks now and again whenever a file changes, until the user ends it. A run that could not happen, such as one while
 * a file is away, is told and does not end it.
 * @returns how the last check went
 */
export async function watchCheck(
  settings: CheckSettings,
  context: CommandContext,
  check: () => Promise<ExitCode>,
): Promise<ExitCode> {
  const { world, say, args } = context;
  const absolute = (paths: readonly (string | undefined)[]) =>
    paths.flatMap((path) => (path === undefined ? [] : [resolve(world.folder, path)]));
  const isUpdated = args.has('update-baseline');
  const inputs = absolute([
    ...settings.paths,
    isUpdated ? undefined : settings.baseline,
    settings.configFile,
  ]);
  const written = new Set(
    absolute([settings.output, isUpdated ? settings.baseline : undefined, args.value('cache')]),
  );
  let code: ExitCode = EXIT.couldNotRun;
  const attempt = async () => {
    try {
      code = await check();
    } catch (error) {
      if (!(error instanceof RunError)) throw error;
      tell(context, error.message);
      code = EXIT.couldNotRun;
    }
    if (!args.has('quiet')) tell(context, say.watching);
  };
  return new Promise((end, fail) => {
    let running: Promise<void> = Promise.resolve();
    let isWaiting = false;
    let stop = (): void => undefined;
    let isEnding = false;
    const giveUp = (error: unknown) => {
      release();
      stop();
      fail(error instanceof Error ? error : new Error(String(error)));
    };
    // The first Ctrl-C waits for the check that runs; the second ends the process as it always does.
    const release = world.onInterrupt(() => {
      release();
      isEnding = true;
      stop();
      void running.then(() => end(code));
    });
    // Before the first check, so that what changes while it runs is seen.
    stop = watchFiles(inputs, written, () => {
      // Changes during a check are one more check, however many they are.
      if (isWaiting || isEnding) return;
      isWaiting = true;
      running = running
        .then(async () => {
          isWaiting = false;
          if (isEnding) return;
          if (world.stdout.isTerminal) world.stdout.write(CLEAR_SCREEN);
          if (!args.has('quiet')) tell(context, say.checkedAgain(timeOf(world.now())));
          await attempt();
        })
        .catch(giveUp);
    });
    running = attempt().catch(giveUp);
  });
}
