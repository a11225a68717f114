import type { CommandContext } from '../context.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { withSettings } from '../settings.ts';
import { checkOnce } from './check-once.ts';
import { readCheckSettings } from './check-settings.ts';

/** `check`: mends if asked, then checks, once or as long as the user looks on. */
export async function runCheck(asked: CommandContext): Promise<ExitCode> {
  const { context, found } = await withSettings(asked, 'check');
  const { args } = context;
  const settings = readCheckSettings(context, found);
  if (args.has('fix')) {
    const { fixFiles } = await import('./fix-files.ts');
    const changes = await fixFiles(settings.paths, context);
    if (args.has('dry-run')) return changes > 0 ? EXIT.findings : EXIT.clean;
  }
  if (!args.has('watch')) return checkOnce(settings, context);
  const { watchCheck } = await import('./watch-check.ts');
  return watchCheck(settings, context, () => checkOnce(settings, context));
}
