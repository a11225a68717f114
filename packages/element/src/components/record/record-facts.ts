import type { OpeningHours, Service } from '@service-directory/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { organizationsOf, sourceLanguageOf, wordsOfCode, type RecordContext } from '../../context.ts';
import { formatLanguage } from '../../format.ts';
import { text } from '../../render.ts';
import { renderWeek } from './record-places.ts';

/** Are there no hours, or only that nothing of them could be read? */
const saysNothing = (hours: OpeningHours | undefined): boolean =>
  hours === undefined ||
  Object.entries(hours).every(
    ([field, value]) => field === 'periods' && Array.isArray(value) && value.length === 0,
  );

/** The hours of the service itself; nothing when only those of its phones or places are known. */
export function renderHours(service: Service, context: RecordContext): TemplateResult | typeof nothing {
  const { messages } = context.locale;
  const { contacts = [], locations = [] } = service;
  const openingHours = saysNothing(service.openingHours) ? undefined : service.openingHours;
  if (openingHours !== undefined)
    return html`${renderWeek(openingHours, messages.openingHours, service, context)}
      <p class="help">${messages.localTime}</p>`;
  // The hours of a phone, a place or a stop stand beside it; to say here that none are known would contradict them.
  const stops = locations.flatMap((location) => location.stops ?? []);
  return [...contacts, ...locations, ...stops].some((part) => part.openingHours !== undefined)
    ? nothing
    : html`<p>${messages.hoursUnknown}</p>`;
}

/** The part of the world that it serves. */
export function renderArea(service: Service, context: RecordContext): TemplateResult | typeof nothing {
  const { locale } = context;
  const area = service.serviceArea;
  if (area === undefined) return nothing;
  const regions = (area.regions ?? []).join(', ');
  return html`<p>
      ${locale.labels.areaScope[area.scope].label}${regions === '' ? '' : html`: <bdi>${regions}</bdi>`}
    </p>
    ${area.note === undefined ? nothing : html`<p>${text(area.note, locale, sourceLanguageOf(service, context))}</p>`}`;
}

/** What it helps with. */
export const renderNeeds = (service: Service, context: RecordContext): TemplateResult =>
  html`<ul class="tags">
    ${service.needs.map((need) => {
      const { label, lang } = wordsOfCode('needs', need, service, context);
      return html`<li lang=${lang ?? nothing} dir="auto">${label}</li>`;
    })}
  </ul>`;

/** The languages in which one is helped. */
export function renderLanguages(service: Service, context: RecordContext): TemplateResult {
  const { locale } = context;
  const { messages } = locale;
  const languages = service.languages ?? [];
  if (languages.length === 0) return html`<p>${messages.languagesUnknown}</p>`;
  return html`<ul class="tags">
    ${languages.map(
      ({ code, mode, note }) =>
        html`<li>
          ${formatLanguage(code, locale)}
          <small
            >${mode === 'interpreter' ? messages.withInterpreter : mode === 'written' ? messages.inWriting : ''}
            ${text(note, locale, sourceLanguageOf(service, context))}</small
          >
        </li>`,
    )}
  </ul>`;
}

/** What one can ask for there. */
export function renderCanAskFor(
  { canAskFor = [] }: Service,
  { locale }: RecordContext,
): TemplateResult | typeof nothing {
  if (canAskFor.length === 0) return nothing;
  return html`<ul class="tags">
    ${canAskFor.map((code) => html`<li>${locale.labels.canAskFor[code].label}</li>`)}
  </ul>`;
}

/** Who runs it. */
export const renderOwners = (service: Service, context: RecordContext): TemplateResult =>
  html`<ul>
    ${organizationsOf(service, context).map(
      ({ name, type }) =>
        html`<li>
          ${text(name, context.locale, sourceLanguageOf(service, context))}
          ${type === undefined ? nothing : html`<small>${context.locale.labels.organizationType[type].label}</small>`}
        </li>`,
    )}
  </ul>`;
