import { makeVisible } from './make-visible.ts';

/**
 * A sentence as Markdown that shows it as it is: no emphasis, link, table or markup comes out of data, and nobody is
 * called by name (`@name`) and no issue referred to (`#1`, `GH-1`), which GitHub would tell them and write there. Addresses that begin with https:// stay links, as GitHub makes
 * them.
 */
export const escapeMarkdown = (text: string): string =>
  makeVisible(text)
    .replace(/[\\`*_{}[\]|~]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    // A sign of no width, which is not seen, breaks the call.
    .replace(/(^|[^\w])@(?=\w)/g, '$1@\u2060')
    .replace(/#(?=\d)/g, '#\u2060')
    .replace(/\bGH-(?=\d)/gi, '$&\u2060');

/** What a pair of backticks can hold anywhere, also in the cell of a table. */
const PLAIN_CODE = /^(?=.*\S)[^`|\\]+$/;

/** A name or a value as code on one line. */
export function markdownCode(text: string): string {
  const shown = makeVisible(text);
  if (PLAIN_CODE.test(shown)) return `\`${shown}\``;
  const entities = shown.replace(/[^\p{L}\p{M}\p{N} ]/gu, (sign) => `&#${sign.codePointAt(0) ?? 0};`);
  return `<code>${entities}</code>`;
}

/** Several lines as a block of code. */
export function markdownBlock(text: string, language: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text.replace(/\n$/, '')}\n${fence}`;
}
