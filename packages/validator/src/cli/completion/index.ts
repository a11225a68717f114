import type { MessageLanguage } from '../../finding.ts';
import type { Shell } from '../commands.ts';
import { bashCompletion } from './bash.ts';
import { fishCompletion } from './fish.ts';
import { zshCompletion } from './zsh.ts';

/** A script that lets a shell complete the command, made from the tables of commands and options. */
export function completionScript(shell: Shell, lang: MessageLanguage): string {
  switch (shell) {
    case 'bash':
      return bashCompletion();
    case 'zsh':
      return zshCompletion(lang);
    case 'fish':
      return fishCompletion(lang);
  }
}
