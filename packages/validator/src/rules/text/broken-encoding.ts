import { defineRule } from '../../rule.ts';

/** UTF-8 read as Latin-1 (Ã¥ for å, â€“ for –), the sign for what could not be read at all, and half of a letter. */
const BROKEN =
  /\uFFFD|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|Ã[\u0080-\u00BF¥¦¸†˜…]|â€[\u0080-\u00BF“”™œ¢]|Å[‚›„º]|Ä[…‡™]/;

/**
 * Letters of an old Mac (Œ for å, ¿ for ø, ¾ for æ, Ž for é) or of DOS († for å, › for ø, ‚ for é) read as those of Windows: inside a word nobody
 * writes these. A question in Spanish may begin right behind a word.
 */
const OF_OTHER_MACHINE = /\p{Ll}(?:Œ|[¾Ž†›‚](?=\p{Ll})|¿(?=\p{Ll})(?![^?]{0,80}\?))/u;

/** Flags letters that were broken on the way from one program to another. */
export const textBrokenEncoding = defineRule({
  code: 'text/broken-encoding',
  severity: 'warning',
  source: 'Our own choice, from what spreadsheets do to å and ł',
  why: 'Names and addresses cannot be read or searched for.',
  on: 'string',
  within: 'broken',
  ok: 'Tromsø',
  notOk: 'TromsÃ¸',
  check({ value, field }, report) {
    const match = BROKEN.exec(value) ?? OF_OTHER_MACHINE.exec(value);
    if (match !== null) report({ params: { field, found: match[0] } });
  },
});
