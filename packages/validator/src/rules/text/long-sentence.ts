import { tellEachLanguage } from '../../facts/each-language.ts';
import { defineRule, type TextRecord } from '../../rule.ts';

/** Words in a sentence. Our own choice: plain language asks for twenty, and a list of offers may take twice that. */
const MAX_WORDS = 40;
/** Letters and blanks below which no sentence has so many words: three for each. */
const MIN_LENGTH = 3 * MAX_WORDS;
const LONG = /(?:^|[.!?:\n] )[^.!?\n]{120}/;
/** A full stop inside «kl. 10.00» or «www.» ends no sentence. */
const SENTENCE_END = /[.!?…](?:\s|$)|\n/;
const SPACE = /\s+/;

const longest = (text: string): number =>
  text.split(SENTENCE_END).reduce((most, sentence) => Math.max(most, sentence.trim().split(SPACE).length), 0);

/** Is any language so long, between two full stops, that its words are worth counting? */
function isLong({ byLanguage }: TextRecord): boolean {
  for (const words of byLanguage.values()) if (words.length > MIN_LENGTH && LONG.test(words)) return true;
  return false;
}

/** Notes a sentence of more than forty words. */
export const textLongSentence = defineRule({
  code: 'text/long-sentence',
  severity: 'info',
  source: 'Safety guide, section 10: short sentences, one idea each; ISO 24495-1 (plain language)',
  why: 'Most of those who read this read in a language that is not their own, on a small screen, in a hurry.',
  on: 'text',
  within: 'long',
  ok: { nb: 'Kom og snakk. Det er gratis.', en: 'Come and talk. It is free.' },
  notOk: {
    nb: 'Kom.',
    en: 'If you have lived through violence or are afraid of somebody who is close to you and do not know what you can do about it or whom you can talk to then you may call us at any hour of the day or of the night.',
  },
  check(text, report) {
    // What a source printed is kept as it is.
    if (text.field === 'printed' || !isLong(text)) return;
    const { field } = text;
    tellEachLanguage(text, report, (words) => {
      const count = longest(words);
      return count > MAX_WORDS ? { field, count, limit: MAX_WORDS } : undefined;
    });
  },
});
