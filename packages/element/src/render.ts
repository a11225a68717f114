import type { Text } from '@service-directory/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { formatLanguage, textOf } from './format.ts';
import { icon } from './icons/icons.ts';
import type { Locale } from './locales/locale.ts';

type Renderable =
  TemplateResult | string | typeof nothing | readonly (TemplateResult | string | typeof nothing)[];

/** A heading of the given level; levels outside 1–6 become the nearest. */
export function heading(level: number, content: Renderable, { id = '', part = '' } = {}): TemplateResult {
  const attributes = { id: id === '' ? nothing : id, part: part === '' ? nothing : part };
  switch (Math.min(6, Math.max(1, Math.round(level)))) {
    case 1:
      return html`<h1 id=${attributes.id} part=${attributes.part} tabindex="-1">${content}</h1>`;
    case 2:
      return html`<h2 id=${attributes.id} part=${attributes.part} tabindex="-1">${content}</h2>`;
    case 3:
      return html`<h3 id=${attributes.id} part=${attributes.part} tabindex="-1">${content}</h3>`;
    case 4:
      return html`<h4 id=${attributes.id} part=${attributes.part} tabindex="-1">${content}</h4>`;
    case 5:
      return html`<h5 id=${attributes.id} part=${attributes.part} tabindex="-1">${content}</h5>`;
    default:
      return html`<h6 id=${attributes.id} part=${attributes.part} tabindex="-1">${content}</h6>`;
  }
}

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
