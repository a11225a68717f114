import type { Column } from '../column.ts';
import { foldWord } from '../words/fold-word.ts';

/** What tells how to fill a column in, and nothing of what stands in it. */
const INSTRUCTION =
  /\d|^(?:valgfri\p{L}{0,2}|frivillig|obligatorisk|påkrevd|må fylles ut|må fyllast ut|optional|required|mandatory|hvis|dersom|if|f\.? ?eks|t\.d|e\.g|som|like|med landkode|with country code|skilt|separated|flere|fleire|several|helst|gjerne|ny|nytt|new|felles|shared|tlf|telefon\p{L}{0,2}|nummer|nr|mob|phone|number|lenke|link|url)(?!\p{L})/iu;
/** Names of columns that say by themselves what for. */
const TELLING: ReadonlySet<string> = new Set(['Vakttelefon', 'Telefon dag', 'Sentralbord'].map(foldWord));

/**
 * What the heading over numbers or addresses says of them: «kveld» in «Telefon (kveld)»; undefined when it says nothing
 * more than the column.
 * @param inside the words in brackets behind the name of the column
 */
export function wordsOfHeading(heading: string, { path }: Column, inside: string): string | undefined {
  if (path !== 'contacts') return undefined;
  const words = inside.replace(/\s+/gu, ' ').trim();
  if (words === '')
    return TELLING.has(foldWord(heading)) ? heading.replace(/[\s:*?]{1,20}$/u, '') : undefined;
  return INSTRUCTION.test(words) ? undefined : words;
}
