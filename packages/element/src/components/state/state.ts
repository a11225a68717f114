import { originOf, type Result } from '@service-directory/schema';
import { html, type TemplateResult } from 'lit';
import { sourceLanguageOf, type ViewContext } from '../../context.ts';
import { statusLine } from '../../status-line.ts';

/** The open state of a service in words and colour, drawn alike on cards and in the full record. */
export function renderState({ service, status }: Result, context: ViewContext): TemplateResult {
  const { locale, at, directory } = context;
  const { tone, headline, detail } = statusLine(status, {
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
  const whose = status.of.kind === 'contact' ? `${locale.messages.phoneHours} ` : '';
  return html`<p class="state ${tone}" part="state">
    <span>${whose}<b>${headline}</b> ${detail}</span>
  </p>`;
}
