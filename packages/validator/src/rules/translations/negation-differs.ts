import { phraseLanguageOf } from '../../facts/phrases/language.ts';
import { defineRule } from '../../rule.ts';

/** How a language denies. Only Bokmål, Nynorsk and English were tried on real texts, so only these are compared. */
interface Denial {
  /** What is a denial and nothing else. */
  strong: RegExp;
  /** Everything that can stand for one in a translation. */
  any: RegExp;
}

const DENIALS: ReadonlyMap<string, Denial> = new Map([
  [
    'nb',
    {
      strong: /\b(?:ikkje|ikke|aldri)\b/i,
      any: /\b(?:ikkje|ikke|aldri|ingen|inga|ingenting|intet|ingensteds|uten|utan|verken|hverken|heller|nei|slipper|slepp|mangler|manglar|unntatt|unnateke|uansett|uavhengig|forbudt|kun|bare|berre|gratis|umulig|unødvendig|ukjent|usikker|uvisst|ulovlig|ugyldig|nekte[rst]?)\b/iu,
    },
  ],
  [
    'en',
    {
      strong: /\b(?:not|never|cannot)\b|n['’]t\b/i,
      any: /(?<![.\p{L}])no(?!\p{L})|\b(?:not|never|cannot|none|nothing|nobody|nowhere|nor|neither|without|lacks?|lacking|missing|miss|fails?|refuse[sd]?|except|unless|instead|rather|regardless|whatever|whether|free|only|few|hardly|neglect|avoid|unable|unlikely|unnecessary|unknown|unsure|uncertain|impossible|invalid|illegal)\b|n['’]t\b/iu,
    },
  ],
]);

/** Fields that hold names or the words of a source. */
const NOT_COMPARED: ReadonlySet<string> = new Set(['name', 'alternateName', 'label', 'area', 'printed']);

/** Flags a text that denies something in one language and nothing in the other. */
export const textNegationDiffers = defineRule({
  code: 'text/negation-differs',
  severity: 'warning',
  source: 'Design, section 6: translations that say something else',
  why: '“You do not need papers” and “you need papers” differ by one word. She believes the one in her language.',
  on: 'text',
  ok: { nb: 'Du trenger ikke legitimasjon.', en: 'You do not need ID.' },
  notOk: { nb: 'Du trenger ikke time.', en: 'You need an appointment.' },
  compares: true,
  check({ byLanguage, isMap, field }, report) {
    if (!isMap || byLanguage.size < 2 || NOT_COMPARED.has(field)) return;
    let first: { source: string; text: string; denial: Denial } | undefined;
    for (const [language, text] of byLanguage) {
      const denial = DENIALS.get(phraseLanguageOf(language) ?? '');
      if (first === undefined) {
        if (denial === undefined) return;
        first = { source: language, text, denial };
        continue;
      }
      // Two forms of Norwegian are compared with the same words.
      if (denial === undefined) continue;
      const here = denial.strong.test(text);
      const there = first.denial.strong.test(first.text);
      if (here === there) continue;
      if (here ? first.denial.any.test(first.text) : denial.any.test(text)) continue;
      report({ path: [language], params: { language, source: first.source, isDenied: here } });
    }
  },
});
