import { fieldOf, isData } from '../../data.ts';
import { defineRule } from '../../rule.ts';

/** Fields without which a card says nothing in a language. Names are seldom translated and are left out. */
const FIELDS = ['summary'];

/** Flags a service whose summary lacks a language that the directory says it has. */
export const textMissingLanguage = defineRule({
  code: 'text/missing-language',
  severity: 'warning',
  source: 'Design, section 4: languages of the directory',
  why: 'A reader who chose that language gets the card in another one, and may not be able to read it.',
  on: 'service',
  fieldByField: [],
  ok: { summary: { nb: 'Gratis hjelp.', en: 'Free help.' } },
  notOk: { summary: { nb: 'Gratis hjelp.' } },
  check(service, report, { languages }) {
    for (const field of FIELDS) {
      const text = fieldOf(service, field);
      const present =
        typeof text === 'string' ? languages.slice(0, 1) : isData(text) ? Object.keys(text) : undefined;
      if (present === undefined) continue;
      const missing = languages.filter((language) => !present.includes(language));
      if (missing.length > 0) report({ path: [field], params: { field, missing } });
    }
  },
});
