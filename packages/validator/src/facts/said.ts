import type { Data } from '../data.ts';
import type { Params } from '../finding.ts';
import type { Report, RuleContext, TextHearing } from '../rule.ts';
import { findPhrase } from './phrases/find-phrase.ts';
import { phraseLanguageOf } from './phrases/language.ts';
import { bitOf, type TopicName } from './phrases/topics.ts';
import { topicsStartedIn } from './phrases/word-starts.ts';
import { promiseTextsOf, type TextPlace } from './promise-texts.ts';

/** Every place. */
export const ANYWHERE: ReadonlySet<TextPlace> = new Set(['card', 'whole', 'notice', 'condition', 'around']);
/** What speaks of the service as a whole, at all times. */
export const OF_THE_WHOLE: ReadonlySet<TextPlace> = new Set(['card', 'whole']);

function listenForTopics(text: string, tag: string): number {
  const language = phraseLanguageOf(tag);
  return language === undefined ? 0 : topicsStartedIn(text, language);
}

/** What a rule listens for that calls `reportSaid` with some of these. */
export const hearsTopics = (...names: readonly TopicName[]): TextHearing => ({
  listen: listenForTopics,
  bits: names.reduce((bits, name) => bits | bitOf(name), 0),
});

/**
 * Reports each text of a service that says something, with the field (`field`) and the words (`said`).
 */
export function reportSaid(
  service: Data,
  name: TopicName,
  places: ReadonlySet<TextPlace>,
  report: Report,
  context: RuleContext,
  params: Params = {},
): void {
  const bit = bitOf(name);
  const { topics, texts } = promiseTextsOf(service, context);
  if ((topics & bit) === 0) return;
  for (const { place, field, words, language, topics: own, path } of texts) {
    if ((own & bit) === 0 || !places.has(place)) continue;
    const said = findPhrase(name, words, language);
    if (said !== undefined) report({ path, params: { ...params, field, said } });
  }
}
