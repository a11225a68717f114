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
  compares: true,
  ok: {
    nb: 'Gratis hjelp fra sykepleier og sosionom, uten time.',
    en: 'Free help from a nurse and a social worker, no appointment.',
  },
  notOk: {
    nb: 'Gratis hjelp fra sykepleier og sosionom, uten time.',
    en: 'Gratis hjelp fra sykepleier og sosionom, uten time.',
  },
  check({ byLanguage, isMap, field }, report) {
    if (!isMap || byLanguage.size < 2 || MAY_BE_EQUAL.has(field)) return;
    let source: string | undefined;
    let words = '';
    for (const [language, text] of byLanguage) {
      if (source === undefined) {
        source = language;
        words = text.trim();
        if (words.length < MIN_LETTERS) return;
        continue;
      }
      // Bokmål and Nynorsk can share a sentence.
      const areClose = language.startsWith('n') && source.startsWith('n');
      if (!areClose && text.trim() === words) report({ path: [language], params: { language, source } });
    }
  },
});
