import { tellEachLanguage } from '../../facts/each-language.ts';
import { isInOtherScript } from '../../facts/scripts.ts';
import { hasOwnWords, otherLanguageOf } from '../../facts/stop-words.ts';
import { defineRule } from '../../rule.ts';

/** Texts of several sentences. Names, labels and what a source printed may be in any language. */
const FIELDS: ReadonlySet<string> = new Set([
  'summary',
  'description',
  'capacity',
  'eligibility',
  'notOffered',
  'note',
  'directions',
  'surroundings',
  'text',
]);

/** Flags a text that is plainly in another language, or another alphabet, than it is filed under. */
export const textWrongLanguage = defineRule({
  code: 'text/wrong-language',
  severity: 'warning',
  source: 'WCAG 2.2, 3.1.2 (language of parts); design, section 4',
  why: 'A reader who chose her language gets one she cannot read, and a voice reads it out with the wrong sounds. Often two columns of a spreadsheet were swapped.',
  on: 'text',
  ok: { nb: 'Du kan komme og snakke med oss.', en: 'You can come and talk with us.' },
  notOk: {
    nb: 'Du kan komme og snakke med oss.',
    en: 'Du kan ringe oss, og vi hjelper deg hvis du er redd.',
  },
  check(text, report) {
    if (!text.isMap || !FIELDS.has(text.field)) return;
    const { field } = text;
    tellEachLanguage(text, report, (words, language) => {
      if (hasOwnWords(words, language) || isCopy(words, language, text.byLanguage)) return undefined;
      if (isInOtherScript(words, language)) return { field, language };
      const found = otherLanguageOf(words, language);
      return found === undefined ? undefined : { field, language, found };
    });
  },
});

/** The same words in two languages are told as not translated. */
const isCopy = (words: string, language: string, byLanguage: ReadonlyMap<string, string>): boolean => {
  for (const [other, otherWords] of byLanguage) if (other !== language && otherWords === words) return true;
  return false;
};
