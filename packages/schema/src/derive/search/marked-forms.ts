import { foldText } from '../text/fold-text.ts';

/** A word in small letters, with every mark. */
export const markedForm = (word: string): string => word.toLowerCase().normalize('NFC');

/** The words of a text as they are written, in small letters. */
export const formsIn = (text: string): string[] => markedForm(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/**
 * The words of a text that folding changes, by what it makes of them: in Vietnamese «tự tử» (suicide) is twice `tu`, and so
 * is much else.
 * @param text as the reader typed it
 */
export function markedForms(text: string): ReadonlyMap<string, readonly string[]> {
  const forms = new Map<string, string[]>();
  for (const form of formsIn(text)) {
    const folded = foldText(form);
    if (folded !== form) forms.set(folded, [...(forms.get(folded) ?? []), form]);
  }
  return forms;
}

/** Does each of some forms stand at the beginning of a word in some texts, with its marks? */
export function haveForms(texts: readonly string[], forms: readonly string[]): boolean {
  const written = texts.flatMap(formsIn);
  return forms.every((form) => written.some((word) => word.startsWith(form)));
}
