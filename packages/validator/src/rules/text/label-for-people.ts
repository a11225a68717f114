import { tellEachLanguage } from '../../facts/each-language.ts';
import { labelsIn } from '../../facts/words-about-people.ts';
import { defineRule } from '../../rule.ts';

/** Running text. Names are as they are, and what a source printed is kept as it is. */
const FIELDS: ReadonlySet<string> = new Set([
  'summary',
  'description',
  'capacity',
  'eligibility',
  'notOffered',
  'note',
  'text',
  'label',
  'purpose',
]);

/** Notes a word that makes a person of what she does, or of what was done to her. */
export const textLabelForPeople = defineRule({
  code: 'text/label-for-people',
  severity: 'info',
  source: 'Safety guide, section 10: say “people who sell sex”; never “illegal” about a person',
  why: 'Such a word tells her what the writer thinks of her, and many close the page. Others do not find themselves in it.',
  on: 'text',
  ok: { nb: 'For mennesker som selger sex.', en: 'For people who sell sex.' },
  notOk: { nb: 'For prostituerte og andre.', en: 'For people who sell sex.' },
  check(text, report) {
    const { field } = text;
    if (!FIELDS.has(field)) return;
    tellEachLanguage(text, report, (words, language) => {
      const [first, ...rest] = labelsIn(words, language);
      return first === undefined
        ? undefined
        : { field, kind: first.kind, found: [first, ...rest].map(({ found }) => found) };
    });
  },
});
