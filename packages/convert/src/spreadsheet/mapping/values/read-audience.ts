import type { Welcome } from '@service-directory/schema';
import type { CellValue } from '../../workbook.ts';
import { cellText } from '../cell-text.ts';
import { NOTHING, type ReadValue, type Said } from '../reading.ts';
import { findCode } from '../words/code-words.ts';
import { piecesOf, readCodes } from './read-code.ts';
import { splitParts } from './split-parts.ts';

/** A group of people; `welcome` is undefined when the cell does not say whether others may come. */
export interface SheetAudience {
  group: string;
  welcome?: Welcome;
}

/** What is written before or behind a group. Order counts: the first that fits. */
const WELCOME_WORDS: readonly (readonly [Welcome, RegExp])[] = [
  ['only', /^(?:bare|kun|utelukkende|only|just)\s+(?:for\s+)?/i],
  [
    'mainly',
    /^(?:mest|hovedsakelig|først og fremst|særlig|spesielt|primært|mainly|especially|primarily)\s+(?:for\s+)?/i,
  ],
];
const WELCOME_BEHIND: readonly (readonly [Welcome, RegExp])[] = [
  ['only', /(?:\s{0,60}\((?:bare|kun|only)\)|\s{1,60}(?:bare|kun|only))$/i],
  ['everyone-else-too', /\s{0,60}\((?:andre også|også andre|others too)\)$/i],
];
/** Everybody: then there is no group to name. */
const EVERYBODY = /^(?:alle|for alle|åpent for alle|everyone|everybody|all|anyone)\.?$/i;

/** What is said of one group may be said of the others: `ikke menn og ungdom`. */
const NEGATION = /\b(?:ikke|ikkje|ingen|unntatt|uten|not|no|except|without)\b/iu;

/**
 * Groups that are joined by an `og` and the like, with semicolons between where one of them is known: with none of them
 * `bare kvinner og barn` would be for everybody.
 */
function apart(groups: string): string {
  if (findCode('audience', groups) !== undefined || NEGATION.test(groups)) return groups;
  const pieces = piecesOf(groups);
  return pieces.some((piece) => findCode('audience', piece) !== undefined) ? pieces.join(';') : groups;
}

/** Groups of people, separated by semicolons, commas or line breaks, perhaps with “only” before them. */
export function readAudience(cell: CellValue): ReadValue<SheetAudience[]> {
  const text = cellText(cell);
  if (text === '' || EVERYBODY.test(text)) return NOTHING;
  const groups = new Map<string, SheetAudience>();
  const says: Said[] = [];
  for (const part of splitParts(text, ';\n|•')) {
    const before = WELCOME_WORDS.find(([, word]) => word.test(part));
    const behind = WELCOME_BEHIND.find(([, word]) => word.test(part));
    const welcome = before?.[0] ?? behind?.[0];
    const bare = part.replace(before?.[1] ?? /^(?:for\s+)?/i, '').replace(behind?.[1] ?? /$/, '');
    if (EVERYBODY.test(bare)) continue;
    const read = readCodes({ kind: 'text', text: apart(bare) }, 'audience');
    says.push(...read.says);
    for (const group of read.value ?? [])
      if (!groups.has(group)) groups.set(group, { group, ...(welcome === undefined ? {} : { welcome }) });
  }
  return groups.size === 0 ? { says } : { value: [...groups.values()], says };
}
