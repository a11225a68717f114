import { RunError } from '../errors.ts';
import type { MessageLanguage } from '../finding.ts';
import { makeVisible } from '../report/make-visible.ts';
import { suggest } from '../suggest.ts';
import { guessLanguage } from './choose-language.ts';
import { COMMAND_NAMES, isCommand, SHELLS } from './commands.ts';
import type { CommandContext } from './context.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { commandHelp, overallHelp } from './help.ts';
import { messagesIn } from './messages/index.ts';
import { readArguments } from './read-arguments.ts';
import { readChoice } from './read-values.ts';
import type { World } from './world.ts';

function showHelp({ args, world, lang, say }: CommandContext): ExitCode {
  const { command, operands } = args;
  const asked = command === 'help' ? (operands[0] ?? (args.has('help') ? command : undefined)) : command;
  if (asked !== undefined && !isCommand(asked))
    throw new RunError('unknown-option', say.unknownCommand(asked, suggest(asked, COMMAND_NAMES)));
  world.stdout.write(asked === undefined ? overallHelp(lang) : commandHelp(asked, lang));
  return EXIT.clean;
}

async function showCompletion({ args, world, lang, say }: CommandContext): Promise<ExitCode> {
  const [name] = args.operands;
  if (name === undefined) throw new RunError('unknown-option', say.noShell);
  const shell = SHELLS.find((one) => one === name);
  if (shell === undefined)
    throw new RunError('bad-value', say.oneOf(name, 'completion', SHELLS, suggest(name, SHELLS)));
  const { completionScript } = await import('./completion/index.ts');
  world.stdout.write(completionScript(shell, lang));
  return EXIT.clean;
}

/** Each command is loaded when it is asked for, so that `check` starts as fast as it can. */
async function dispatch(context: CommandContext): Promise<ExitCode> {
  const { args, world, lang, say } = context;
  if (args.has('version')) {
    world.stdout.write(`${await world.version()}\n`);
    return EXIT.clean;
  }
  if (args.has('help')) return showHelp(context);
  switch (args.command) {
    case 'check':
      return (await import('./check/check-command.ts')).runCheck(context);
    case 'publish':
      return (await import('./publish/publish-command.ts')).runPublish(context);
    case 'review':
      return (await import('./review-command.ts')).runReview(context);
    case 'convert':
      return (await import('./convert/convert-command.ts')).runConvert(context);
    case 'template':
      return (await import('./convert/template-command.ts')).runTemplate(context);
    case 'migrate':
      return (await import('./convert/migrate-command.ts')).runMigrate(context);
    case 'rules':
      return (await import('./rules-command.ts')).runRules(context);
    case 'completion':
      return showCompletion(context);
    case 'help':
      return showHelp(context);
    case undefined:
      world.stderr.write(`${say.noCommand}\n\n${overallHelp(lang)}`);
      return EXIT.couldNotRun;
  }
}

/** Runs the command with the words behind its name. Never throws; ends when everything is written. */
export async function runCommand(words: readonly string[], world: World): Promise<ExitCode> {
  let lang = guessLanguage(words, world);
  let code: ExitCode;
  try {
    const args = readArguments(words, messagesIn(lang));
    if (args.command !== undefined)
      lang = readChoice<MessageLanguage>(args, 'lang', args.command, messagesIn(lang)) ?? lang;
    code = await dispatch({ args, world, lang, say: messagesIn(lang) });
  } catch (error) {
    const sentence = error instanceof Error ? error.message : String(error);
    const told = error instanceof RunError ? sentence : messagesIn(lang).failed(sentence);
    // Names of files may hold what a terminal takes for commands.
    world.stderr.write(`${told.split('\n').map(makeVisible).join('\n')}\n`);
    if (words.includes('--debug') && error instanceof Error) world.stderr.write(`${error.stack ?? ''}\n`);
    code = EXIT.couldNotRun;
  }
  try {
    await world.stdout.flush();
  } catch (error) {
    const reason = messagesIn(lang).systemReason(String((error as { code?: unknown }).code ?? ''));
    // A report that could not be written has said so.
    if (code !== EXIT.couldNotRun) world.stderr.write(`${messagesIn(lang).notWritten('<stdout>', reason)}\n`);
    code = EXIT.couldNotRun;
  }
  await world.stderr.flush().catch(() => undefined);
  return code;
}
