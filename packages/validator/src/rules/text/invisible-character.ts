import { codePointName } from '../../facts/code-point.ts';
import { defineRule } from '../../rule.ts';

/** Thai, Lao, Khmer and Myanmar write no blanks, and a blank without width tells where a line may break. */
const WITHOUT_BLANKS = /[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF]/;
const INVISIBLE = /[\u00AD\u200B\u2060-\u2064\u180E\u115F\u1160\u3164\uFFA0\u2800\u2028\u2029]/;

/** Notes characters that nobody sees and that part a word: soft hyphens, blanks without width, separators of lines. */
export const textInvisibleCharacter = defineRule({
  code: 'text/invisible-character',
  severity: 'info',
  source: 'Unicode Standard, section 23.2 (layout controls)',
  why: 'The word looks whole and is not found by search. A phone number with one in it cannot be copied.',
  on: 'string',
  within: 'hidden',
  ok: 'Overgrepsmottak',
  notOk: 'Over\u00ADgreps\u00ADmottak',
  check({ value, field }, report) {
    const found = INVISIBLE.exec(value)?.[0];
    if (found === undefined || (found === '\u200B' && WITHOUT_BLANKS.test(value))) return;
    report({ params: { field, character: codePointName(found) } });
  },
});
