import { needGroupOf, type NeedGroup } from '@service-directory/schema';
import { findCode } from '../words/code-words.ts';
import { foldWord } from '../words/fold-word.ts';

/** Longer texts are no names. */
const MAX_LENGTH = 500;
/** Between two names that share a cell, whatever they are. A stroke before a small letter goes on with the same name. */
const BETWEEN_NAMES = /\s{0,60}[;•|]\s{0,60}|\s{0,60}\n\s{0,60}(?![(–-])|\s{1,60}\/\s{1,60}(?=[\p{Lu}\d])/u;
/** Between two things that one service may offer, or that are two services. */
const BETWEEN_THINGS =
  /\s{0,60},\s{0,60}(?:(?:og|and|samt)\s{1,60})?|\s{1,60}(?:og|and|samt|&|\+|\/|pluss|plus)\s{1,60}/iu;
/** Between names of houses, of which each is one: `Varmestua/Nattstua`. */
const BETWEEN_HOUSES = /\s?\/\s?|\s(?:og|and|samt|pluss|[&+])\s/u;
const HOUSE =
  /^\p{Lu}\p{Ll}{2,30}(?:stu[ae]n?|huset|hjemmet|heimen|kaf[eé]en|senteret|stedet|staden|kjøkkenet|klinikken|butikken|herberget|teamet|stasjonen|vakt(?:a|en))$/u;
/** `1. Rettshjelp 2. Mat`, `a) Rettshjelp b) Mat`: marks that follow one another. */
const MARKS: readonly (readonly [first: RegExp, next: RegExp])[] = [
  [/^\(?1\s?[.):]\s{0,60}(?=\p{L})/u, /[\s,;]{1,60}(?:og\s{1,60})?\(?[2-9]\s?[.):]\s{0,60}(?=\p{L})/u],
  [/^\(?a\s?[.)]\s{0,60}(?=\p{L})/iu, /[\s,;]{1,60}(?:og\s{1,60})?\(?[b-h]\s?[.)]\s{0,60}(?=\p{L})/u],
  [/^[-–*]\s{1,60}(?=\p{L})/u, /\s{1,60}[-–*]\s{1,60}(?=\p{L})/u],
];

/** Groups of needs that one service often meets at once, such as a bed and a meal. */
const KINDS: Readonly<Record<NeedGroup, string>> = {
  health: 'care',
  'harm-reduction': 'care',
  safety: 'care',
  talk: 'care',
  'a-place': 'place',
  basics: 'place',
  law: 'law',
  'learn-and-work': 'work',
  travel: 'travel',
};

/** Words for a field of life: two of them are the name of one service, such as «Arbeid og helse». */
const FIELDS: ReadonlySet<string> = new Set(
  ['arbeid', 'arbeidsliv', 'asyl', 'helse', 'jobb', 'jus', 'juss', 'kafé', 'klær', 'lønn', 'mat', 'opplæring', 'rettigheter', 'rus', 'seksuell helse', 'skole', 'utdanning', 'vold', 'økonomi', 'asylum', 'education', 'employment', 'food', 'health', 'law', 'rights', 'work'].map(foldWord),
); // prettier-ignore

/** What people call a service besides the words of the list of needs: «utdeling av mat», «matservering». */
const OFFERS: readonly (readonly [words: RegExp, kind: string])[] = [
  [/^(?:mat|suppe|frokost|kles|klær)\p{L}*(?:utdeling|servering|kjøkken|sentral|lager)$|^utdeling av (?:mat|klær)$/iu, 'place'],
  [/^(?:advokat|juss?|retts)\p{L}*(?:vakt|hjelp|kontor|bistand|rådgivning)$/iu, 'law'],
  [/^(?:norsk|språk|data|arbeids)\p{L}*(?:kurs|kafé|kafe|trening|opplæring)$/iu, 'work'],
  [/^(?:helse|lege|sykepleie|hiv|tann)\p{L}*(?:hjelp|stasjon|klinikk|kontor|vakt|senter|test|testing)$/iu, 'care'],
]; // prettier-ignore

/** What kind of help a few words name; undefined when they are no known words for any. */
function kindOf(words: string): string | undefined {
  const code = findCode('needs', words);
  const group = code === undefined ? undefined : needGroupOf(code);
  return group === undefined ? OFFERS.find(([pattern]) => pattern.test(words))?.[1] : KINDS[group];
}

const tidy = (parts: readonly string[]): string[] =>
  parts.map((part) => part.trim()).filter((part) => part !== '');

/** The things of a list with marks; none when it is no such list. */
function markedNames(text: string): string[] {
  for (const [first, next] of MARKS) {
    const rest = text.replace(first, '');
    if (rest === text) continue;
    const names = tidy(rest.split(next));
    if (names.length > 1) return names;
  }
  return [];
}

/** Kinds of help that no one service gives: each part is a known kind, and they differ. */
function differentThings(text: string): string[] {
  if (kindOf(text) !== undefined) return [];
  const parts = tidy(text.split(BETWEEN_THINGS));
  if (parts.length < 2) return [];
  const kinds = parts.map(kindOf);
  const isPlain = parts.every((part) => FIELDS.has(foldWord(part)));
  return isPlain || kinds.includes(undefined) || new Set(kinds).size < 2 ? [] : parts;
}

/** The names of several services that share a cell; none for the name of one, also when it has an `og` or a stroke. */
export function severalNames(text: string): string[] {
  if (text.length > MAX_LENGTH) return [];
  const marked = markedNames(text);
  if (marked.length > 0) return marked;
  const houses = text.split(BETWEEN_HOUSES);
  const parts = houses.every((one) => HOUSE.test(one)) ? houses : tidy(text.split(BETWEEN_NAMES));
  return parts.length > 1 ? parts : differentThings(text);
}
