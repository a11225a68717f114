import type { Data } from '../data.ts';
import type { Params } from '../finding.ts';
import type { Report, RuleContext, TextHearing } from '../rule.ts';
import { findPhrase } from './phrases/find-phrase.ts';
import { heardLanguageOf } from './phrases/language.ts';
import { bitOf, type TopicName } from './phrases/topics.ts';
import { topicsStartedIn } from './phrases/word-starts.ts';
import { promiseTextsOf, type TextPlace } from './promise-texts.ts';

/** Every place. */
export const ANYWHERE: ReadonlySet<TextPlace> = new Set(['card', 'whole', 'notice', 'condition', 'around']);
/** What speaks of the service as a whole, at all times. */
export const OF_THE_WHOLE: ReadonlySet<TextPlace> = new Set(['card', 'whole']);

function listenForTopics(text: string, tag: string): number {
  const language = heardLanguageOf(tag);
  return language === undefined ? 0 : topicsStartedIn(text, language);
}

/** What a rule listens for that calls `reportSaid` with some of these. */
export const hearsTopics = (...names: readonly TopicName[]): TextHearing => ({
  listen: listenForTopics,
  bits: names.reduce((bits, name) => bits | bitOf(name), 0),
});

/** Do two quotations of a text say the same, one perhaps with a word more? */
const saysTheSame = (one: string, other: string) => one.includes(other) || other.includes(one);

/**
 * Reports each text of a service that says something, with the field (`field`) and the words (`said`).
 * @param names one topic or several; words that say two of them at once are reported once
 */
export function reportSaid(
  service: Data,
  names: TopicName | readonly TopicName[],
  places: ReadonlySet<TextPlace>,
  report: Report,
  context: RuleContext,
  params: Params = {},
): void {
  const wanted = typeof names === 'string' ? [names] : names;
  const { topics, texts } = promiseTextsOf(service, context);
  if (wanted.every((name) => (topics & bitOf(name)) === 0)) return;
  for (const { place, field, text, topics: own, path } of texts) {
    if (!places.has(place)) continue;
    const told: string[] = [];
    for (const name of wanted) {
      if ((own & bitOf(name)) === 0) continue;
      const said = findPhrase(name, text);
      if (said === undefined || told.some((known) => saysTheSame(known, said))) continue;
      told.push(said);
      report({ path, params: { ...params, field, said } });
    }
  }
}
