import type { Service, Text } from '@service-directory/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { sourceLanguageOf, type RecordContext } from '../../context.ts';
import { formatLanguage, textOf } from '../../format.ts';
import { paragraph, text } from '../../render.ts';

/**
 * The language of a text of the directory, where that is not the reader's. A record whose summary is in that language too says so
 * once, at its beginning.
 */
function markOf(
  value: Text | undefined,
  service: Service,
  context: RecordContext,
): TemplateResult | typeof nothing {
  const { locale } = context;
  const source = sourceLanguageOf(service, context);
  const { lang, isFallback } = textOf(value, locale, source) ?? {};
  const isTold = lang === undefined || lang === textOf(service.summary, locale, source)?.lang;
  return isFallback !== true || isTold
    ? nothing
    : html`<span class="fallback" lang=${locale.lang} dir=${locale.direction}
        >${formatLanguage(lang, locale)}</span
      >`;
}

/** A text of the directory as a paragraph, with the language that it is in where that is not the reader's. */
export const markedParagraph = (
  value: Text | undefined,
  service: Service,
  context: RecordContext,
): TemplateResult | typeof nothing =>
  paragraph(value, context.locale, sourceLanguageOf(service, context), markOf(value, service, context));

/** The same among other words. */
export function markedText(
  value: Text | undefined,
  service: Service,
  context: RecordContext,
): TemplateResult | typeof nothing {
  const words = text(value, context.locale, sourceLanguageOf(service, context));
  return words === nothing ? nothing : html`${words} ${markOf(value, service, context)}`;
}
