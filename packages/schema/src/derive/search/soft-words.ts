import type { Directory } from '../../entities/directory.ts';
import type { Service } from '../../entities/service.ts';
import { accessCondition, entryCodes, isWithoutAppointment } from '../service/access.ts';
import type { CodeTerm } from './code-terms.ts';
import { isNear } from './near-word.ts';
import { queryWords } from './split-words.ts';

/**
 * What is good to have beside what somebody looks for, and when it was, or is wanted. Who types «free food» is hungry: of whoever
 * says nothing of money she is told as well, behind those who say that it costs nothing. Of papers and names nobody may guess.
 */
const SOFT = new Map<string, (service: Service, today: string) => boolean>([
  ['free', (service, today) => ['small-fee', 'paid'].includes(accessCondition(service, 'cost', today).value)],
  [
    'noAppointment',
    (service) => {
      const codes = entryCodes(service);
      return codes.length > 0 && !codes.some(isWithoutAppointment);
    },
  ],
  // What happened last night is helped today as well.
  ['moment', () => false],
]);

/** «Gratuite» is «gratuit»; of a shorter word whatever is like it may be another. */
const SHORTEST_WITH_SLIP = 6;

/** Of weeks or months. */
const COUNT = /^\p{Nd}{1,2}$/u;

/** Words of a query without those that say only what is good to have. */
export interface SoftWords {
  left: string[];
  /** Does a service say the contrary? */
  isContradicted: (service: number, todayOf: (service: Service) => string) => boolean;
}

const isWord = (typed: string | undefined, word: string): boolean =>
  typed === word || (typed !== undefined && word.length >= SHORTEST_WITH_SLIP && isNear(typed, word, false));

const startsAt = (words: readonly string[], at: number, phrase: readonly string[]): boolean =>
  phrase.every((word, index) => isWord(words[at + index], word));

/**
 * Takes out of a query the phrases for what is good to have; undefined when there are none, or nothing else.
 * @param words as `queryWords` gives them
 */
export function withoutSoft(
  words: readonly string[],
  terms: readonly CodeTerm[],
  { services }: Directory,
): SoftWords | undefined {
  const phrases = terms.flatMap(({ list, code, phrases: all }) =>
    list === 'toggles' && SOFT.has(code) ? all.map((phrase) => ({ code, words: queryWords(phrase) })) : [],
  );
  const left: string[] = [];
  const codes = new Set<string>();
  for (let at = 0; at < words.length;) {
    const longest = phrases
      .filter((phrase) => phrase.words.length > 0 && startsAt(words, at, phrase.words))
      .sort((one, other) => other.words.length - one.words.length)[0];
    if (longest === undefined) left.push(words[at++]!);
    else {
      codes.add(longest.code);
      at += longest.words.length;
    }
  }
  const wanted = codes.has('moment') ? left.filter((word) => !COUNT.test(word)) : left;
  if (codes.size === 0 || wanted.length === 0) return undefined;
  return {
    left: wanted,
    isContradicted(index, todayOf) {
      const service = services[index]!;
      return [...codes].some((code) => SOFT.get(code)!(service, todayOf(service)));
    },
  };
}
