import { BEST_FIT, NO_FIT } from './fit-range.ts';

/**
 * How well a service fits the words that were typed, by the worst of them: the higher the better, 0 for not at all. `near`
 * is with a slip. What the words make up the whole name of fits best; `meant` is for whose codes they are just a phrase, and
 * `topicPart` for whose codes they are a word of a longer one.
 */
export const FIT = {
  none: NO_FIT,
  nearInText: 1,
  nearInTopic: 2,
  nearInName: 3,
  text: 4,
  topicBegins: 5,
  topicPart: 6,
  topic: 7,
  nameBegins: 8,
  meant: 9,
  name: 10,
  wholeName: BEST_FIT,
} as const;
