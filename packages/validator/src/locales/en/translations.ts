import type { Sentences } from '../types.ts';
import { listOf, joined } from './words.ts';

/** What the rules of the family translations say in English. */
export const translations = {
  'text/phone-differs': {
    message: ({ language, source, numbers, sourceNumbers }) =>
      listOf(sourceNumbers).length > 0
        ? `The text in ${String(language)} has the number ${joined(numbers)}, the one in ${String(source)} has ${joined(sourceNumbers)}.`
        : `The text in ${String(language)} has the number ${joined(numbers)}, which the one in ${String(source)} lacks.`,
    help: () => 'Write the right number in every language, or better in “contacts” and in no text.',
  },
  'text/same-as-source': {
    message: ({ language, source }) =>
      `The text in ${String(language)} is the same as the one in ${String(source)}.`,
    help: ({ language }) =>
      `Translate it, or remove the text in ${String(language)}: then it is shown in the source language and marked as such.`,
  },
} satisfies Readonly<Record<string, Sentences>>;
