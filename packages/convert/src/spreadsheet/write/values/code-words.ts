import { isOwnCode, OPEN_LISTS } from '@service-directory/schema';
import type { SheetCodeList, SheetLanguage } from '../../mapping/column.ts';
import { codeLabels } from '../../mapping/words/code-labels.ts';
import { codesOf, findCode } from '../../mapping/words/code-words.ts';

/** The word that we write for a code: its label, or the code itself where the label would be read as another. */
export function codeWord(list: SheetCodeList, code: string, language: SheetLanguage): string | undefined {
  if (!codesOf(list).includes(code))
    return OPEN_LISTS.some((open) => open === list) && isOwnCode(code) ? code : undefined;
  const { label } = codeLabels(list, language)[code] ?? {};
  return label !== undefined && findCode(list, label) === code ? label : code;
}

/** The words of a list for a drop-down, in the order of the schema. */
export const listWords = (list: SheetCodeList, language: SheetLanguage): string[] =>
  codesOf(list).flatMap((code) => codeWord(list, code, language) ?? []);
