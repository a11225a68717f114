import { namesLimits } from '../../facts/limits.ts';
import { findPhrase } from '../../facts/phrases/find-phrase.ts';
import { bitOf } from '../../facts/phrases/topics.ts';
import { promiseTextsOf } from '../../facts/promise-texts.ts';
import { hearsTopics } from '../../facts/said.ts';
import { defineRule } from '../../rule.ts';

const NAME = 'promisesSecrecyWithoutLimits';

/** Flags words that promise secrecy without the limits that the law sets. */
export const conditionAbsoluteWords = defineRule({
  code: 'condition/absolute-words',
  severity: 'warning',
  source:
    'Safety guide, section 5; straffeloven § 196, barnevernsloven § 13-2, helsepersonelloven §§ 31 and 33: duty to warn',
  why: 'Helpers must warn about grave crime and about harm to children, whatever they have promised. A promise without its limits is a trap.',
  on: 'service',
  fieldByField: [],
  hears: hearsTopics(NAME),
  ok: {
    description: {
      nb: 'Vi sier aldri noe til andre, med mindre liv er i fare.',
      en: 'We never tell anyone, unless a life is in danger.',
    },
  },
  notOk: { description: { nb: 'Vi sier aldri noe til noen.', en: 'We never tell anyone.' } },
  check(service, report, context) {
    const bit = bitOf(NAME);
    const { topics, texts } = promiseTextsOf(service, context);
    if ((topics & bit) === 0) return;
    for (const { field, text, topics: own, path } of texts) {
      const said = (own & bit) === 0 ? undefined : findPhrase(NAME, text);
      // The limit often follows in the next sentence.
      if (said !== undefined && !namesLimits(text.words)) report({ path, params: { field, said } });
    }
  },
});
