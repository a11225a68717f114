import type { MessageLanguage } from '../finding.ts';
import { LANGUAGES } from './options.ts';
import type { World } from './world.ts';

const NORWEGIAN = /^(?:nb|nn|no)(?:[-_.@]|$)/i;

/**
 * The language of the system counts only for a person at a terminal: what a pipe or a build reads is the same on every
 * computer. POSIX names it in `LC_ALL`, `LC_MESSAGES` or `LANG`, in this order; elsewhere the system is asked.
 */
function languageOfSystem(world: World): MessageLanguage {
  const { env, stderr } = world;
  if (!stderr.isTerminal || (env['CI'] ?? '') !== '') return 'en';
  const locale = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((value) => (value ?? '') !== '');
  return NORWEGIAN.test(locale ?? world.systemLocale) ? 'nb' : 'en';
}

/**
 * The language in which the command speaks before its words are read: what `--lang` seems to say, or that of the
 * system. A wrong `--lang` is told when the words are read.
 */
export function guessLanguage(args: readonly string[], world: World): MessageLanguage {
  const at = args.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const word = args[at]?.slice('--lang='.length) || args[at + 1];
  const given = at < 0 ? undefined : LANGUAGES.find((lang) => lang === word);
  return given ?? languageOfSystem(world);
}
