import type { MessageLanguage } from '../finding.ts';
import type { Messages } from './messages/index.ts';
import type { Arguments } from './read-arguments.ts';
import type { World } from './world.ts';

/** What every command gets. */
export interface CommandContext {
  args: Arguments;
  world: World;
  /** The language in which it speaks, as far as the words behind the command say; settings may still change it. */
  lang: MessageLanguage;
  say: Messages;
}

/** A line on standard error. */
export const tell = ({ world }: Pick<CommandContext, 'world'>, sentence: string): void =>
  world.stderr.write(`${sentence}\n`);
