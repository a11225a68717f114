import type { Text } from '@service-directory/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { formatLanguage, textOf } from './format.ts';
import { icon } from './icons/icons.ts';
import type { Locale } from './locales/locale.ts';

type Renderable =
  TemplateResult | string | typeof nothing | readonly (TemplateResult | string | typeof nothing)[];

/** The template of a heading of each level: one that is written once is less to download than six. */
const HEADINGS = [1, 2, 3, 4, 5, 6].map((level) => {
  const strings = [`<h${level} id=`, ' part=', ' tabindex="-1">', `</h${level}>`];
  return Object.assign(strings, { raw: strings });
});

/** A heading of the given level; levels outside 1–6 become the nearest. */
export const heading = (level: number, content: Renderable, { id = '', part = '' } = {}): TemplateResult =>
  html(HEADINGS[Math.min(6, Math.max(1, Math.round(level))) - 1]!, id || nothing, part || nothing, content);

/** Keeps a number in one piece: "116 117" over two lines is easily taken for another. Copied and read aloud it is the same. */
const keepNumbers = (words: string): string => words.replace(/(\p{Nd}) (?=\p{Nd})/gu, '$1\u00a0');

/** A text of the directory as text, with its language and its direction kept apart from the words around it. */
export function text(
  value: Text | undefined,
  locale: Locale,
  sourceLanguage: string | undefined,
): TemplateResult | typeof nothing {
  const resolved = textOf(value, locale, sourceLanguage);
  if (resolved === undefined) return nothing;
  return html`<span lang=${resolved.lang ?? nothing} dir="auto">${keepNumbers(resolved.text)}</span>`;
}

/**
 * A text of the directory as a paragraph, with what belongs behind its last word. It begins on the side where the words
 * around it begin, whatever its own direction: else a card in Arabic would have English words on its other side.
 */
export function paragraph(
  value: Text | undefined,
  locale: Locale,
  sourceLanguage: string | undefined,
  after: TemplateResult | typeof nothing = nothing,
): TemplateResult | typeof nothing {
  const words = text(value, locale, sourceLanguage);
  return words === nothing ? nothing : html`<p>${words} ${after}</p>`;
}

/** A word that tells in which language a text is, when that is not the reader's; nothing otherwise. */
export function fallbackMark(
  value: Text | undefined,
  locale: Locale,
  sourceLanguage: string | undefined,
): TemplateResult | typeof nothing {
  const resolved = textOf(value, locale, sourceLanguage);
  if (resolved?.isFallback !== true || resolved.lang === undefined) return nothing;
  const language = formatLanguage(resolved.lang, locale);
  return html`<span class="fallback" lang=${locale.lang} dir=${locale.direction}
    >${icon('language')}<span>${language}</span></span
  >`;
}
