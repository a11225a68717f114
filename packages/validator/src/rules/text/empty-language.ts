import { tellEachLanguage } from '../../facts/each-language.ts';
import { defineRule } from '../../rule.ts';

const HAS_WORDS = /\S/;

/** Flags a language of a text that holds nothing but blanks. */
export const textEmptyLanguage = defineRule({
  code: 'text/empty-language',
  severity: 'error',
  source: 'Data model: no line of a text is empty or blank',
  why: 'A reader who chose that language sees an empty card. If the language is left out, she gets the text in another one, and is told so.',
  replaces: ['schema/too-little'],
  on: 'text',
  within: 'empty',
  ok: { nb: 'Kom og snakk.', en: 'Come and talk.' },
  notOk: { nb: 'Kom og snakk.', en: '' },
  check(text, report) {
    // A text that is no map is told by the schema: there is no language to leave out.
    if (!text.isMap) return;
    const { field } = text;
    tellEachLanguage(text, report, (words, language) =>
      HAS_WORDS.test(words) ? undefined : { field, language },
    );
  },
});
