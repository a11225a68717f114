import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { RunError } from '../../errors.ts';
import { makeKey } from '../../publish/node/sign.ts';
import { makeVisible } from '../../report/make-visible.ts';
import { tell, type CommandContext } from '../context.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { publishMessagesIn } from '../messages/publish/index.ts';
import { notWritten } from '../report-target.ts';
import { BESIDE_KEY } from './publish-settings.ts';

/** For its owner alone. */
const SECRET_MODE = 0o600;

/** `--make-key`: the secret half into a new file, the public half to standard output. */
export async function runMakeKey(path: string, context: CommandContext): Promise<ExitCode> {
  const { args, world, lang } = context;
  const say = publishMessagesIn(lang);
  if (args.operands.length > 0 || BESIDE_KEY.some((option) => args.has(option)))
    throw new RunError('unknown-option', say.takesNoInput('--make-key'));
  const { privatePem, publicKey } = makeKey();
  try {
    await writeFile(resolve(world.folder, path), privatePem, { mode: SECRET_MODE, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST')
      throw new RunError('bad-value', say.keyExists(path));
    throw notWritten(path, error, context.say);
  }
  tell(context, makeVisible(say.keyMade(path)));
  world.stdout.write(`${publicKey}\n`);
  return EXIT.clean;
}
