import { tell, type CommandContext } from '../context.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { SILENT_TARGET } from '../report-target.ts';
import { withSettings } from '../settings.ts';
import { checkOnce } from './check-once.ts';
import { readCheckSettings, type CheckSettings } from './check-settings.ts';

/** With changes to be made it ends as with findings; without, as a check would, whose report nobody asked for. */
async function endDryRun(
  changes: number,
  settings: CheckSettings,
  context: CommandContext,
): Promise<ExitCode> {
  const code = await checkOnce(settings, context, SILENT_TARGET);
  if (changes === 0 && code === EXIT.findings) tell(context, context.say.notMended);
  return code === EXIT.clean && changes > 0 ? EXIT.findings : code;
}

/** `check`: mends if asked, then checks, once or as long as the user looks on. */
export async function runCheck(asked: CommandContext): Promise<ExitCode> {
  const { context, found } = await withSettings(asked, 'check');
  const { args } = context;
  const settings = readCheckSettings(context, found);
  if (args.has('fix')) {
    const { fixFiles } = await import('./fix-files.ts');
    const changes = await fixFiles(settings.paths, context);
    if (args.has('dry-run')) return endDryRun(changes, settings, context);
  }
  if (!args.has('watch')) return checkOnce(settings, context);
  const { watchCheck } = await import('./watch-check.ts');
  return watchCheck(settings, context, () => checkOnce(settings, context));
}
