import type { Service, Text } from '@service-directory/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { sourceLanguageOf, type RecordContext } from '../../context.ts';
import { formatLanguage, textOf } from '../../format.ts';
import { paragraph } from '../../render.ts';

/**
 * A text of the directory as a paragraph, with the language that it is in where that is not the reader's. A record whose
 * summary is in that language too says so once, at its beginning.
 */
export function markedParagraph(
  value: Text | undefined,
  service: Service,
  context: RecordContext,
): TemplateResult | typeof nothing {
  const { locale } = context;
  const source = sourceLanguageOf(service, context);
  const { lang, isFallback } = textOf(value, locale, source) ?? {};
  const isTold = lang === undefined || lang === textOf(service.summary, locale, source)?.lang;
  const mark =
    isFallback !== true || isTold
      ? nothing
      : html`<span class="fallback" lang=${locale.lang} dir=${locale.direction}
          >${formatLanguage(lang, locale)}</span
        >`;
  return paragraph(value, locale, source, mark);
}
