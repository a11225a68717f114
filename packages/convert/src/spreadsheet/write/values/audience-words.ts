import { isDraft } from '../../mapping/additions/field-path.ts';
import type { SheetLanguage } from '../../mapping/column.ts';
import { codeWord } from './code-words.ts';
import { BETWEEN } from './write-words.ts';

const BEFORE = { nb: { only: 'bare ', mainly: 'mest ' }, en: { only: 'only ', mainly: 'mainly ' } } as const;
const BEHIND = { nb: ' (andre også)', en: ' (others too)' } as const;

/** Groups of people with whether others may come: `bare Kvinner; Migranter (andre også)`. */
export function audienceInWords(audience: unknown, language: SheetLanguage): string | undefined {
  if (!Array.isArray(audience)) return undefined;
  const words: string[] = [];
  for (const entry of audience) {
    const { group, welcome } = isDraft(entry) ? entry : {};
    const word = typeof group === 'string' ? codeWord('audience', group, language) : undefined;
    if (word === undefined) continue;
    if (welcome === 'only' || welcome === 'mainly') words.push(`${BEFORE[language][welcome]}${word}`);
    else if (welcome === 'everyone-else-too') words.push(`${word}${BEHIND[language]}`);
  }
  return words.length === 0 ? undefined : words.join(BETWEEN);
}
