import { tellEachLanguage } from '../../facts/each-language.ts';
import { defineRule } from '../../rule.ts';

/** Mathematical, wide, circled and squared letters; two in a row, since one may be a sign of its own. */
const FANCY = /(?:[\u{1D400}-\u{1D7FF}\uFF21-\uFF3A\uFF41-\uFF5A\u24B6-\u24E9\u{1F130}-\u{1F189}]){2}/u;

/** Flags letters of mathematics and other signs that are used as bold or round letters. */
export const textFancyLetters = defineRule({
  code: 'text/fancy-letters',
  severity: 'warning',
  source: 'Unicode Standard, section 22.2: mathematical alphanumeric symbols; WCAG 2.2, 1.3.1',
  why: 'A voice reads “mathematical bold h” or nothing, old phones show empty boxes, and search does not find the word.',
  on: 'text',
  within: 'foreign',
  ok: { nb: 'Gratis hjelp.', en: 'Free help.' },
  notOk: { nb: '𝗚𝗿𝗮𝘁𝗶𝘀 hjelp.', en: 'Free help.' },
  check(text, report) {
    const { field } = text;
    tellEachLanguage(text, report, (words) => (FANCY.test(words) ? { field } : undefined));
  },
});
