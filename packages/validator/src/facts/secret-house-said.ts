import { saysWhere } from './names-both.ts';
import type { OpenStreets } from './public-streets.ts';
import { secretNotedIn } from './secret-said-notes.ts';
import { NEXT_SENTENCE } from './sentence-ends.ts';

/** Ends of sentences. A question keeps its sign, for it says nothing. */
const SENTENCE_END = new RegExp(String.raw`[!\n]+|(?<=[?؟])|${NEXT_SENTENCE}`, 'u');
/** Without these no text says that a house is secret, and which. */
const MAY_SAY =
  /hemm?[ei]l|secre|konfid|confid|fortrol|gradert|sperr|skju?l|skjer|hidden|undisclosed|publi[sc]|kode|code|unnt|kart|maps?/iu;
/** Languages in which editors write, whatever those of their list. */
const TAGS = ['nb', 'en'];
/** Longer texts are cut. */
const MAX_LENGTH = 6000;

const saysSecret = (sentence: string): boolean => secretNotedIn(sentence, TAGS) !== undefined;

/**
 * Does one sentence say that an address is secret, and which: «Hemmelig adresse: Prøvegata 14»? It needs no record to be known by.
 * The street may stand on the line below.
 */
export function saysSecretHouse(text: string, open: OpenStreets): boolean {
  const read = text.slice(0, MAX_LENGTH);
  if (!/\d/.test(read) || !MAY_SAY.test(read)) return false;
  return read.split(SENTENCE_END).some((sentence, index, all) => {
    if (!MAY_SAY.test(sentence) || !saysSecret(sentence)) return false;
    const next = /:\s*$/.test(sentence) ? (all[index + 1] ?? '') : '';
    return saysWhere(`${sentence} ${next}`, open);
  });
}
