import type { Reveals } from './contract/reveals.ts';

/** What the reader has agreed to, and refused. In memory alone: it ends with the page. */
const answers = new Map<string, 'allowed' | 'refused'>();

/** Each part is asked about for itself, in every element of the page at once; another third party is another question. */
const keyOf = (part: string, reveals: Reveals): string =>
  'thirdParty' in reveals ? JSON.stringify([reveals.thirdParty, reveals.learns, part]) : part;

/** @param part `plugin/part` */
export const answerTo = (part: string, reveals: Reveals): 'allowed' | 'refused' | undefined =>
  answers.get(keyOf(part, reveals));

export const keepAnswer = (part: string, reveals: Reveals, answer: 'allowed' | 'refused'): void =>
  void answers.set(keyOf(part, reveals), answer);

/** As if the page were new. */
export const forgetAnswers = (): void => answers.clear();
