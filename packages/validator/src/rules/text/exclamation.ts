import { tellEachLanguage } from '../../facts/each-language.ts';
import { defineRule } from '../../rule.ts';

/** Names are as they are, and what a source printed is kept as it is. */
const NOT_JUDGED: ReadonlySet<string> = new Set(['name', 'alternateName', 'printed']);
/** Not the sign for “not equal”, nor a call of a program. */
const MARK = /[!！](?![=\w])/;

/** Notes exclamation marks. */
export const textExclamation = defineRule({
  code: 'text/exclamation',
  severity: 'info',
  source: 'Safety guide, section 10: no exclamation marks for ordinary content',
  why: 'She is frightened already. A calm sentence says the same and is believed.',
  on: 'text',
  within: 'exclamation',
  ok: { nb: 'Ring oss når du vil.', en: 'Call us at any time.' },
  notOk: { nb: 'Ring oss når du vil!', en: 'Call us at any time.' },
  check(text, report) {
    if (NOT_JUDGED.has(text.field)) return;
    const { field } = text;
    tellEachLanguage(text, report, (words) => (MARK.test(words) ? { field } : undefined));
  },
});
