import { originOf, type Result } from '@service-directory/schema';
import { html, type TemplateResult } from 'lit';
import { sourceLanguageOf, type ViewContext } from '../../context.ts';
import { statusLine, type StatusLine } from '../../status-line.ts';

/** The open state of a service in words, as cards, the full record and the voice say it. */
export function stateOf({ service, status }: Result, context: ViewContext): StatusLine {
  const { locale, at, directory } = context;
  return statusLine(status, {
    locale,
    at,
    timeZone: originOf(directory, service.id).timeZone,
    sourceLanguage: sourceLanguageOf(service, context),
    codes: originOf(directory, service.id).codes,
    lastVerifiedOn: service.verification.lastVerifiedOn,
    condition: service.openingHours?.condition,
    hasPhone: (service.contacts ?? []).some(({ channel }) => channel === 'phone'),
    isPaused: service.status !== undefined && service.status !== 'active',
  });
}

/** The open state of a service in words and colour, drawn alike on cards and in the full record. */
export function renderState(result: Result, context: ViewContext): TemplateResult {
  const { locale } = context;
  const { tone, headline, detail } = stateOf(result, context);
  const { status } = result;
  const whose = status.of.kind === 'contact' ? `${locale.messages.phoneHours} ` : '';
  return html`<p class="state ${tone}" part="state">
    <span>${whose}<b>${headline}</b> ${detail}</span>
  </p>`;
}
