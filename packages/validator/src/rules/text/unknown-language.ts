import { defineRule } from '../../rule.ts';

/** Flags a text in a language that the directory does not name. */
export const textUnknownLanguage = defineRule({
  code: 'text/unknown-language',
  severity: 'warning',
  source: 'Design, section 4: languages of the directory',
  why: 'No reader can choose that language, so nobody ever sees the text. Often it is a slip: `no` for `nb`.',
  on: 'text',
  ok: { nb: 'Døra er blå.', en: 'The door is blue.' },
  notOk: { nb: 'Døra er blå.', pl: 'Drzwi są niebieskie.' },
  check({ byLanguage, isMap, field }, report, { languages }) {
    if (!isMap || languages.length === 0) return;
    for (const language of byLanguage.keys()) {
      if (!languages.includes(language)) report({ path: [language], params: { language, field, languages } });
    }
  },
});
