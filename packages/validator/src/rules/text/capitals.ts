import { tellEachLanguage } from '../../facts/each-language.ts';
import { defineRule } from '../../rule.ts';

/** Letters of one word, and of several together, above which it is no abbreviation. Our own choice, from the longest in use. */
const LONG_WORD = 9;
const LONG_RUN = 10;

/** Words of capitals with a blank between them. */
const RUN = /(?<!\p{L})\p{Lu}{2,}(?:[ -]\p{Lu}{1,})*(?!\p{L})/gu;

const isShouted = (run: string): boolean => {
  const letters = run.replace(/[ -]/g, '');
  return letters.length === run.length ? letters.length >= LONG_WORD : letters.length >= LONG_RUN;
};

/** Notes words in capital letters that are no abbreviation. */
export const textCapitals = defineRule({
  code: 'text/capitals',
  severity: 'info',
  source: 'Safety guide, section 10; WCAG 2.2, understanding 3.1.5: capitals are harder to read',
  why: 'A reader with little language knows words by their shape. Some voices spell capitals out, letter by letter.',
  on: 'text',
  within: 'capitals',
  mayHold: /[A-Z\u00C0-\u00DE\u0410-\u042F]{4}/,
  ok: { nb: 'NKVTS og UNHCR sier at du kan ringe.', en: 'NKVTS says that you can call.' },
  notOk: { nb: 'RING FØR DU KOMMER.', en: 'Call before you come.' },
  check(text, report) {
    // What a source printed is kept as it is.
    if (text.field === 'printed') return;
    const { field } = text;
    tellEachLanguage(text, report, (words) =>
      words.match(RUN)?.some(isShouted) === true ? { field } : undefined,
    );
  },
});
