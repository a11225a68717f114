import { defineRule } from '../../rule.ts';

/** Shorter texts can rightly be the same: names, loan words, addresses. */
const MIN_LETTERS = 40;
/** Fields that hold names or the words of a source. */
const MAY_BE_EQUAL: ReadonlySet<string> = new Set(['name', 'alternateName', 'label', 'area', 'printed']);

/** Flags a translation that is the source text over again. */
export const textSameAsSource = defineRule({
  code: 'text/same-as-source',
  severity: 'warning',
  source: 'Design, section 6: same as source',
  why: 'It was copied to be translated and forgotten. The reader sees a language she did not choose, and her screen reader speaks it wrongly.',
  on: 'text',
  ok: {
    nb: 'Gratis hjelp fra sykepleier og sosionom, uten time.',
    en: 'Free help from a nurse and a social worker, no appointment.',
  },
  notOk: {
    nb: 'Gratis hjelp fra sykepleier og sosionom, uten time.',
    en: 'Gratis hjelp fra sykepleier og sosionom, uten time.',
  },
  check({ byLanguage, isMap, field }, report) {
    const [first, ...others] = [...byLanguage];
    if (!isMap || first === undefined || MAY_BE_EQUAL.has(field) || first[1].trim().length < MIN_LETTERS)
      return;
    for (const [language, text] of others) {
      // Bokmål and Nynorsk, or two Chinese scripts, can share a sentence.
      const areClose = language.slice(0, 1) === 'n' && first[0].slice(0, 1) === 'n';
      if (text.trim() === first[1].trim() && !areClose)
        report({ path: [language], params: { language, source: first[0] } });
    }
  },
});
