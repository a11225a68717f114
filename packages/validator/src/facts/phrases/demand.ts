import { DEMAND_WORDS } from './demand-words.ts';
import type { HeardLanguage } from './language.ts';
import { refusalPhrases } from './refusal.ts';
import { defineTopic, type ByLanguage, type Topic, type TopicWords } from './topic.ts';
import { TURNING_WORDS } from './turning-words.ts';

/** A thing that a service may ask for, in one language. */
export interface ThingWords {
  /** How the words begin without which it is not named; see `TopicWords`. */
  starts: string;
  /** Its names with their endings, as a regular expression with spaces as they are. */
  thing: string;
  /** Other ways to ask for it, as whole phrases. */
  also?: string;
  /** Its names as they follow “without” and “with”, where whoever has it not is turned away; see `refusal.ts`. */
  lacked?: string;
  /** More phrases, with a “no” of their own; see `TopicWords`. */
  asWhole?: string;
  /** Words beside it that make it harmless. */
  unless?: string;
}

/** Not followed by a letter. */
const END = '(?!\\p{L})';

/** Where a statement begins. */
const START = '^|[,:–-] ?';

/** After “and” it may begin anew, where nobody is spoken of who helps or does it for her: “we fetch and bring your card”. */
const afterAnd = (language: HeardLanguage) => {
  const { between, and } = DEMAND_WORDS[language];
  return `^(?:(?!(?:${between}|we|they|vi|de|me)${END})[\\p{L}\\p{N}.:’'-]+ ){0,6}(?:${and}) `;
};

/** A few words, none of those that give another meaning. */
const wordsBetween = (language: HeardLanguage, most: number) =>
  `(?:,? (?!(?:${DEMAND_WORDS[language].between})${END})[\\p{L}\\p{N}’'/-]+){0,${most}}`;

/** The same up to the thing, which may stand in quotation marks. */
const gapBefore = (language: HeardLanguage) => `${wordsBetween(language, 3)},?:? ["«“„]?`;

/** Up to a thing that stands behind “and” in a list: “your passport *and your* permit”. In Arabic “and” is a part of the word. */
const listBefore = (language: HeardLanguage) => {
  const { and, adjectives } = DEMAND_WORDS[language];
  return `(?:${wordsBetween(language, 4)},? (?:${and})${language === 'ar' ? '' : ' '}){1,2}${adjectives}`;
};

const topicOf = (
  kind: 'demand' | 'promise',
  things: ByLanguage<ThingWords>,
  phrasesOf: (language: HeardLanguage, thing: string) => readonly string[],
): Topic => {
  const entries = Object.entries(things) as [HeardLanguage, ThingWords][];
  const words = entries.map(([language, named]): [HeardLanguage, TopicWords] => {
    const { starts, thing, also, lacked, asWhole, unless } = named;
    const wholes = [
      ...(lacked === undefined ? [] : [refusalPhrases(language, { thing: lacked })]),
      ...(asWhole === undefined ? [] : [asWhole]),
    ];
    return [
      language,
      {
        starts,
        says: [...phrasesOf(language, thing), ...(also === undefined ? [] : [also])].join('|'),
        ...(wholes.length === 0 ? {} : { asWhole: wholes.join('|') }),
        ...(unless === undefined ? {} : { unless }),
      },
    ];
  });
  return defineTopic(kind, Object.fromEntries(words) as ByLanguage<TopicWords>);
};

/**
 * “You must bring …”, “do not forget …”, “have your … ready”, “… is required”, “only for people with …”.
 * @param options `hasAnd`: is it asked for as well in “come at ten and bring …”, and in “a passport and …”? “Call and book a time”
 *   leaves other ways.
 */
export const defineDemand = (things: ByLanguage<ThingWords>, { hasAnd = false } = {}): Topic =>
  topicOf('demand', things, (language, thing) => {
    const { before, order, bring, keep, ready, after, only } = DEMAND_WORDS[language];
    const { reminds } = TURNING_WORDS[language];
    const gap = hasAnd ? `(?:${gapBefore(language)}|${listBefore(language)})` : gapBefore(language);
    return [
      `(?:${before})${gap}(?:${thing})${END}`,
      `(?<=${START})(?:${order})${gap}(?:${thing})${END}`,
      ...(hasAnd ? [`(?<=${afterAnd(language)})(?:${order})${gap}(?:${thing})${END}`] : []),
      `(?:${reminds})(?:${bring})?${gap}(?:${thing})${END}`,
      `(?<=${START})(?:${keep})${gap}(?:${thing})${wordsBetween(language, 2)} (?:${ready})${END}`,
      `(?:${only})${gap}(?:${thing})${END}`,
      `(?:${thing})${wordsBetween(language, 2)} (?:${after})${END}`,
    ];
  });

/**
 * “You do not need …”, “regardless of …”, “… is not required”.
 * @param hasWithout does “without …” say the same? “For people without papers” is no promise that nobody asks for them.
 */
export const defineWaiver = (things: ByLanguage<ThingWords>, hasWithout: boolean): Topic =>
  topicOf('promise', things, (language, thing) => {
    const { waived, without, waivedAfter } = DEMAND_WORDS[language];
    const before = hasWithout ? `${waived}|${without}` : waived;
    return [
      `(?:${before})${gapBefore(language)}(?:${thing})${END}`,
      `(?:${thing})${wordsBetween(language, 1)} (?:${waivedAfter})${END}`,
    ];
  });
