import { resolveText } from '@service-directory/schema';
import { fieldOf, isData, textAt } from '../../data.ts';
import type { MessageLanguage } from '../../finding.ts';
import { htmlWords } from './words/index.ts';
import type { ReportOptions } from '../options.ts';

/** The names of the directories in the language of the report, or the best there is. */
export function namesOf(directories: readonly unknown[], lang: MessageLanguage): string {
  const names = directories.flatMap((directory) => {
    const name = fieldOf(directory, 'name');
    // It reads strings and what is in objects, whatever that is.
    const readable =
      typeof name === 'string' || isData(name) ? (name as Parameters<typeof resolveText>[0]) : undefined;
    return resolveText(readable, lang)?.text ?? textAt(directory, 'id') ?? [];
  });
  return names.length > 0 ? names.join(', ') : htmlWords(lang).noName;
}

/** The heads of all directories that were read, also of those that were too large to be held. */
export const headsOf = ({ directories = [], counters = [] }: ReportOptions): unknown[] => [
  ...directories,
  ...counters.map(({ head }) => head),
];
