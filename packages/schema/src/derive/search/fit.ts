/**
 * How well a service fits the words that were typed, by the worst of them: the higher the better, 0 for not at all; import them as
 * `FIT`. `near` is with a slip. What the words make up the whole name of fits best; `meant` is for whose codes they are just a
 * phrase, and `topicPart` for whose codes they are a word of a longer one.
 */
export { NO_FIT as none, BEST_FIT as wholeName } from './fit-range.ts';
export const nearInText = 1;
export const nearInTopic = 2;
export const nearInName = 3;
export const text = 4;
export const topicBegins = 5;
export const topicPart = 6;
export const topic = 7;
export const nameBegins = 8;
export const meant = 9;
export const name = 10;
