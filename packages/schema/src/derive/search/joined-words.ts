import * as FIT from './fit.ts';
import { isUnspaced } from './split-words.ts';

/** Shorter words are joined by chance: «to» and «let». */
const SHORTEST = 6;
/** In shorter ones a slip is another word. */
const SHORTEST_WITH_SLIP = 8;
/** More words are a sentence, and each pair takes a search. */
const MOST_WORDS = 6;

/** What the joined word is of a name or a topic; what stands in texts, or is like it, was found by its parts. */
const FIT_OF_JOINED = new Map<number, number>([
  [FIT.name, FIT.name],
  [FIT.wholeName, FIT.name],
  [FIT.meant, FIT.meant],
  [FIT.nearInName, FIT.nameBegins],
  [FIT.topic, FIT.topic],
  [FIT.nearInTopic, FIT.topicBegins],
]);

/** May words have been typed apart that are one? */
export const isJoinable = (words: readonly string[]): boolean =>
  words.length <= MOST_WORDS && !words.some(isUnspaced);

/**
 * Raises the fits of what two words name that are written in one: «natt hjemmet», «pro senteret».
 * @param words two at least
 * @param fitsOf the fits to a word
 */
export function raiseByJoined(
  fits: Uint8Array,
  words: readonly string[],
  fitsOf: (word: string, mayGoOn: boolean, isJoined?: boolean) => Uint8Array,
): void {
  for (const [at, first] of words.slice(0, -1).entries()) {
    const joined = first + words[at + 1]!;
    if (joined.length < SHORTEST) continue;
    const mayBeNear = joined.length >= SHORTEST_WITH_SLIP;
    const found = fitsOf(joined, at === words.length - 2, true).map((fit) =>
      fit < FIT.text && !mayBeNear ? FIT.none : (FIT_OF_JOINED.get(fit) ?? FIT.none),
    );
    if (found.every((fit) => fit === FIT.none)) continue;
    const others = words.filter((_, index) => index !== at && index !== at + 1);
    const rest = others.map((word) => fitsOf(word, word === words.at(-1)));
    for (const [service, fit] of found.entries()) {
      const least = rest.reduce((worst, of) => Math.min(worst, of[service]!), fit);
      if (least > fits[service]!) fits[service] = least;
    }
  }
}
