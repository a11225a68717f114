import type { SheetCodeList } from '../column.ts';
import { codeLabels } from './code-labels.ts';
import { CODE_SYNONYMS, synonymsIn } from './code-synonyms.ts';
import { isInDoubt, withoutDoubt } from './doubt.ts';
import { foldWord } from './fold-word.ts';
import { nearWord } from './near-word.ts';
import { inBokmal } from './nynorsk.ts';
import { turningWordsOf } from './turning-words.ts';

/** The codes of a list, in the order of the schema. */
export const codesOf = (list: SheetCodeList): readonly string[] => Object.keys(codeLabels(list, 'nb'));

/** What a word of a list means, and what turns it. */
interface Meaning {
  code: string;
  turns: string;
}

const tables = new Map<SheetCodeList, ReadonlyMap<string, Meaning>>();

/** Every folded word of a list and the code it means: codes and labels first, then what else people write. */
function tableOf(list: SheetCodeList): ReadonlyMap<string, Meaning> {
  const known = tables.get(list);
  if (known !== undefined) return known;
  const table = new Map<string, Meaning>();
  const add = (word: string, code: string) => {
    const folded = foldWord(word);
    if (folded !== '' && !table.has(folded)) table.set(folded, { code, turns: turningWordsOf(word) });
  };
  const codes = codesOf(list);
  for (const code of codes) add(code, code);
  for (const language of ['nb', 'en'] as const)
    for (const [code, { label }] of Object.entries(codeLabels(list, language))) add(label, code);
  for (const [code, words] of Object.entries(CODE_SYNONYMS[list] ?? {}))
    for (const word of synonymsIn(words)) add(word, code);
  tables.set(list, table);
  return table;
}

/** Codes that are the worse of two for who trusts the sheet: they hold also in doubt. */
const HELD_IN_DOUBT: Readonly<Partial<Record<SheetCodeList, readonly string[]>>> = {
  serviceStatus: ['temporarily-closed', 'inactive', 'defunct'],
  visibility: ['confidential'],
};

/** Does a code promise nothing, so that it holds also when its words are in doubt? */
const holdsInDoubt = (list: SheetCodeList, code: string): boolean =>
  code === 'unconfirmed' || HELD_IN_DOUBT[list]?.includes(code) === true;

/**
 * The code that a text means, by code, label or another word; undefined when it is none of them. Words in doubt, such as
 * `gratis?`, mean no code but one that promises nothing.
 */
export function findCode(list: SheetCodeList, text: string): string | undefined {
  const table = tableOf(list);
  const meaningOf = (words: string) =>
    table.get(foldWord(words)) ?? table.get(foldWord(inBokmal(words) ?? ''));
  if (!isInDoubt(text)) return meaningOf(text)?.code;
  const { code } = meaningOf(text) ?? meaningOf(withoutDoubt(text)) ?? {};
  return code !== undefined && holdsInDoubt(list, code) ? code : undefined;
}

/** Letters that a word may have too many and be misspelt, not limited. */
const MOST_TOO_MANY = 2;

/**
 * The code that was most likely meant by a text that is none; never one whose words say the opposite, and none that may be a
 * promise for a text that is in doubt, or goes on behind it and may take a part of it back: `Gratis for medlemmer`.
 */
export function suggestCode(list: SheetCodeList, text: string): string | undefined {
  const table = tableOf(list);
  const turns = turningWordsOf(text);
  const alike = [...table].filter(([, meaning]) => meaning.turns === turns).map(([word]) => word);
  const word = foldWord(text);
  // Words as short as «Mat» are compared only where a letter is doubled.
  const once = word.replace(/(.)\1/g, '$1');
  const near = nearWord(word, alike) ?? alike.find((one) => one === once);
  const code = near === undefined ? undefined : table.get(near)?.code;
  if (near === undefined || code === undefined || list === 'needs' || list === 'audience') return code;
  const goesOn = word.length > near.length + MOST_TOO_MANY;
  return (!goesOn && !isInDoubt(text)) || holdsInDoubt(list, code) ? code : undefined;
}
