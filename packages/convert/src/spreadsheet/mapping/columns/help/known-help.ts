import type { Column, ColumnHelp } from '../../column.ts';
import type { HelpByKey } from './help-by-key.ts';

export type HelpOfList = readonly [columns: readonly Column[], help: HelpByKey];

export const NO_HELP: ColumnHelp = { explanation: { nb: '', en: '' }, example: { nb: '', en: '' } };

function asHelp(words: HelpByKey[string]): ColumnHelp {
  const [[nb, en], example] = words;
  const [exampleNb, exampleEn] = typeof example === 'string' ? [example, example] : example;
  return { explanation: { nb, en }, example: { nb: exampleNb, en: exampleEn } };
}

/**
 * What the columns of lists hold; of one that stands in several, what the first list says.
 * @param shared for keys of which a list itself says nothing
 */
export function knownHelp(
  lists: readonly HelpOfList[],
  shared: HelpByKey = {},
): ReadonlyMap<Column, ColumnHelp> {
  const found = new Map<Column, ColumnHelp>();
  for (const [columns, help] of lists)
    for (const column of columns) {
      const words = help[column.key] ?? shared[column.key];
      if (words !== undefined && !found.has(column)) found.set(column, asHelp(words));
    }
  return found;
}
