import { tellEachLanguage } from '../../facts/each-language.ts';
import { hidesLookalike } from '../../facts/lookalikes.ts';
import { defineRule } from '../../rule.ts';

const WORD = /[\p{L}\p{M}]+/gu;

/** Flags a word that has letters of two alphabets which look alike. */
export const textMixedScript = defineRule({
  code: 'text/mixed-script',
  severity: 'warning',
  source: 'Unicode Technical Standard 39, section 5.1: mixed-script detection',
  why: 'The word looks right and is not: search does not find it, and a voice cannot read it out. It comes from a keyboard that stood on the wrong alphabet.',
  on: 'text',
  within: 'foreign',
  ok: { nb: 'Hjelp på russisk: помощь.', en: 'Help in Russian: помощь.' },
  notOk: { nb: 'Hjelp på Kirkеns hus.', en: 'Help.' },
  check(text, report) {
    const { field } = text;
    tellEachLanguage(text, report, (words) =>
      words.match(WORD)?.some(hidesLookalike) === true ? { field } : undefined,
    );
  },
});
