import type { Text } from '../../formats/text.ts';
import { baseLanguageOf } from './base-language.ts';

/** A text in one language. */
export interface ResolvedText {
  /** Plain text, never blank and never markup. */
  text: string;
  /** The language that the text is in, BCP 47; undefined when the source language was not given. */
  lang?: string;
  /** True when that is not the language asked for nor a form of it. */
  isFallback: boolean;
}

/** Languages that their readers read almost as their own. */
const NEAR: ReadonlyMap<string, readonly string[]> = new Map([
  ['nb', ['no', 'nn']],
  ['nn', ['no', 'nb']],
  ['no', ['nb', 'nn']],
  ['fa', ['prs']],
  ['prs', ['fa']],
  ['sh', ['hr', 'bs', 'sr']],
]);

/** Tags to look for, best first: the tag, its shorter forms (RFC 4647, 3.4 lookup), then near languages. */
function* candidatesFor(tag: string): Generator<string> {
  for (let rest = tag; rest !== ''; rest = rest.slice(0, Math.max(0, rest.lastIndexOf('-')))) yield rest;
  yield* NEAR.get(baseLanguageOf(tag)) ?? [];
}

function findTag(map: ReadonlyMap<string, string>, language: string): string | undefined {
  const tags = [...map.keys()];
  for (const candidate of candidatesFor(language)) {
    // Tags are compared without regard to case (RFC 5646, 2.1.1): a page may say `nb-no`.
    const tag = tags.find((known) => known.toLowerCase() === candidate.toLowerCase());
    if (tag !== undefined) return tag;
  }
  // Portuguese of Portugal for a reader who asks for that of Brazil, and the like.
  return tags.find((tag) => baseLanguageOf(tag) === baseLanguageOf(language));
}

/**
 * The text in the best language there is, and which one that was.
 * @param languages the language wanted, or several in order of preference (BCP 47)
 * @param sourceLanguage the language of a plain string, and the last but one resort; the last is whatever there is
 * @returns undefined when there is no text, or only blanks
 */
export function resolveText(
  text: Text | undefined,
  languages: string | readonly string[],
  sourceLanguage?: string,
): ResolvedText | undefined {
  const wanted = typeof languages === 'string' ? [languages] : languages;
  const [first = ''] = wanted;
  const entries =
    typeof text === 'string' ? [[sourceLanguage ?? '', text] as const] : Object.entries(text ?? {});
  const map = new Map(
    entries.filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1].trim() !== '',
    ),
  );
  const resorts = sourceLanguage === undefined ? wanted : [...wanted, sourceLanguage];
  const tag =
    resorts.map((language) => findTag(map, language)).find((found) => found !== undefined) ??
    [...map.keys()][0];
  if (tag === undefined) return undefined;
  return {
    text: map.get(tag)!,
    ...(tag === '' ? {} : { lang: tag }),
    isFallback: tag !== '' && baseLanguageOf(tag) !== baseLanguageOf(first) && !isNear(tag, first),
  };
}

const isNear = (tag: string, wanted: string) =>
  (baseLanguageOf(tag) === 'no' || baseLanguageOf(wanted) === 'no') &&
  NEAR.get(baseLanguageOf(wanted))?.includes(baseLanguageOf(tag)) === true;
