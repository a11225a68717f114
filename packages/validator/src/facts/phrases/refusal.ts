import type { HeardLanguage } from './language.ts';
import { REFUSAL_WORDS } from './refusal-words.ts';
import { defineTopic, type ByLanguage, type Topic, type TopicWords } from './topic.ts';

/** Something without which a service turns somebody away, in one language. */
export interface RefusedWords {
  /** How the words begin without which it is not named; see `TopicWords`. */
  starts: string;
  /** Its names with their endings and adjectives, as a regular expression with spaces as they are. */
  thing: string;
  /** People who have it by what they are: “EU citizens”. */
  status?: string;
  /** People who lack it by what they are: “undocumented migrants”. */
  lacking?: string;
  /** Other ways to turn somebody away, as whole phrases. */
  also?: string;
  /** Words beside it that make it harmless. */
  unless?: string;
}

/** Not followed by a letter. */
const END = '(?!\\p{L})';

/** The phrases that turn somebody away, with the gaps of the table filled in. */
export function refusalPhrases(
  language: HeardLanguage,
  { thing, status, lacking, also }: Omit<RefusedWords, 'starts' | 'unless'>,
): string {
  const words = REFUSAL_WORDS[language];
  const gap = (most: number) => `(?:,? (?!(?:${words.spared})${END})\\p{L}+){0,${most}}`;
  const filled = (text: string) => `(?:${text.replaceAll('…', gap(3))})`;
  const [lacks, refuses, may, mayOnly, onlyIf] = [
    words.lacks,
    words.refuses,
    words.may,
    words.mayOnly,
    words.onlyIf,
  ].map(filled);
  const holders = `(?:${words.holders}) (?:${thing})${END}`;
  const people = status === undefined ? holders : `(?:${holders}|(?:${status})${END})`;
  return [
    `${refuses}${gap(3)},? ${lacks} (?:${thing})${END}`,
    `${lacks} (?:${thing})${gap(2)},? ${refuses}${END}`,
    `(?:${words.only}) ${people}${gap(2)},? ${may}${END}`,
    `${mayOnly} ${people}`,
    `${onlyIf} (?:${thing})${END}`,
    `(?:${words.notFor})${gap(2)},? ${lacks} (?:${thing})${END}`,
    ...(lacking === undefined
      ? []
      : [
          `(?:${refuses}|(?:${words.notFor}))${gap(3)} (?:${lacking})${END}`,
          `(?:${lacking})${gap(1)},? ${refuses}${END}`,
        ]),
    ...(also === undefined ? [] : [also]),
  ].join('|');
}

/** “We cannot help you without …”, “only people with … can come”, “you can only come if you have …”, “not for …”. */
export function defineRefusal(things: Readonly<Record<HeardLanguage, RefusedWords>>): Topic {
  const entries = Object.entries(things) as [HeardLanguage, RefusedWords][];
  const words = entries.map(([language, refused]): [HeardLanguage, TopicWords] => [
    language,
    {
      starts: refused.starts,
      says: refusalPhrases(language, refused),
      ...(refused.unless === undefined ? {} : { unless: refused.unless }),
    },
  ]);
  return defineTopic('refusal', Object.fromEntries(words) as ByLanguage<TopicWords>);
}
