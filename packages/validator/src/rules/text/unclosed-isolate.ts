import { tellEachLanguage } from '../../facts/each-language.ts';
import { defineRule } from '../../rule.ts';

const BEGIN = /[\u2066-\u2068]/;
const END = '\u2069';

/** Does every isolate end, in the same paragraph, and every end have a beginning? */
const isClosed = (paragraph: string): boolean => {
  let depth = 0;
  for (const character of paragraph) {
    if (BEGIN.test(character)) depth += 1;
    else if (character === END) depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
};

/** Flags a mark that turns the direction of a text and does not end. */
export const textUnclosedIsolate = defineRule({
  code: 'text/unclosed-isolate',
  severity: 'warning',
  source:
    'Unicode Standard Annex 9 (bidirectional algorithm), section 2.4: isolates end with a mark of their own',
  why: 'Everything behind it on the page may run the other way, numbers among it.',
  on: 'text',
  within: 'hidden',
  ok: { nb: 'Skriv \u2067سلام\u2069 først.', en: 'Hello.' },
  notOk: { nb: 'Skriv \u2067سلام først.', en: 'Hello.' },
  check(text, report) {
    const { field } = text;
    tellEachLanguage(text, report, (words) => (words.split('\n').every(isClosed) ? undefined : { field }));
  },
});
