import { baseLanguageOf } from '../../facts/base-language.ts';
import { defineRule } from '../../rule.ts';

/** Shorter sources are translated in few words by chance. */
const MIN_SOURCE_LENGTH = 150;
/** A translation is seldom shorter than two thirds of its source; under a third something was left out. */
const LEAST_SHARE = 1 / 3;
/** Scripts that say the same in far fewer signs. */
const DENSE: ReadonlySet<string> = new Set(['zh', 'ja', 'ko', 'yue']);

/** Notes a translation that is so short that something was left out. */
export const textMuchShorter = defineRule({
  code: 'text/much-shorter',
  severity: 'info',
  source: 'Our own choice, from the texts of the Norwegian directory',
  why: 'The sentence that was left out may be the one she needed: what it costs, or who is told.',
  on: 'text',
  compares: true,
  ok: {
    nb: 'Her kan du snakke med en sykepleier, få mat og dusje. Det koster ingenting, og du trenger ikke avtale. Tilbudet er for alle kvinner over 18 år, også om du bare er i landet en kort tid.',
    en: 'Here you can talk with a nurse, get food and take a shower. It costs nothing, and you need no appointment. It is for all women over 18, also if you are in the country only for a short time.',
  },
  notOk: {
    nb: 'Her kan du snakke med en sykepleier, få mat og dusje. Det koster ingenting, og du trenger ikke avtale. Tilbudet er for alle kvinner over 18 år, også om du bare er i landet en kort tid.',
    en: 'Talk with a nurse, eat and take a shower.',
  },
  check({ byLanguage, isMap, field }, report) {
    if (!isMap || byLanguage.size < 2 || field === 'printed') return;
    let first: { source: string; length: number } | undefined;
    for (const [language, text] of byLanguage) {
      if (first === undefined) {
        if (text.length < MIN_SOURCE_LENGTH || DENSE.has(baseLanguageOf(language))) return;
        first = { source: language, length: text.length };
      } else if (text.length < first.length * LEAST_SHARE && !DENSE.has(baseLanguageOf(language))) {
        report({
          path: [language],
          params: { language, source: first.source, length: text.length, sourceLength: first.length },
        });
      }
    }
  },
});
