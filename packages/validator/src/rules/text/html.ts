import { defineRule } from '../../rule.ts';

/**
 * A tag with a name and perhaps attributes, which a blank or a stroke parts from it; a comment, a declaration or a piece
 * for a program; or a character reference. An address in angle brackets is none.
 */
const HTML =
  /<\/?[a-z][a-z0-9-]*(?:[\s/][^<>]{0,500})?>|<[!?][-a-z=[]|&(?:[a-z]{2,8}|#\d{1,6}|#x[0-9a-f]{1,6});/i;
/** Markdown: a link, bold between words, a heading. */
const MARKDOWN = /\[[^\]\n]{1,200}\]\((?:https?:|mailto:|\/)|\*\*[^*\n]{1,200}\*\*|^#{1,6}\s\S/m;

/** Flags HTML and Markdown in a text for readers. */
export const textHtml = defineRule({
  code: 'text/html',
  severity: 'error',
  source: 'Design, section 4: plain text everywhere; safety guide, section 7',
  why: 'Texts are shown as they stand, so a reader sees the tags. A page that trusts them can be taken over through them.',
  on: 'text',
  within: 'markup',
  ok: { nb: 'Ring først < kl. 15 & si fornavnet ditt.', en: 'Call first.' },
  notOk: { nb: 'Ring <b>først</b>.', en: 'Call first.' },
  check({ byLanguage, isMap }, report) {
    for (const [language, text] of byLanguage) {
      const what = HTML.test(text) ? 'HTML' : MARKDOWN.test(text) ? 'Markdown' : undefined;
      if (what !== undefined) report({ path: isMap ? [language] : [], params: { what } });
    }
  },
});
