import type { Location, Service } from '@service-directory/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { sourceLanguageOf, type RecordContext } from '../context.ts';
import { text } from '../render.ts';
import { secrecyWords } from '../secrecy-words.ts';
import { renderListHours } from './list-hours.ts';

/** An address as far as it may be told: a street only of a place that anybody may know. */
function addressOf({ visibility, address = {} }: Location): string {
  const { street, postalCode, locality, region } = address;
  const town = [postalCode, locality].filter(Boolean).join(' ');
  const parts =
    visibility === 'public' ? [street, town] : visibility === 'confidential' ? [] : [locality, region];
  return parts.filter(Boolean).join(', ');
}

function renderPlace(location: Location, service: Service, context: RecordContext): TemplateResult {
  const { locale } = context;
  const source = sourceLanguageOf(service, context);
  const address = addressOf(location);
  const secrecy = secrecyWords(location, service, locale);
  const isOpen = location.visibility === 'public';
  return html`<li>
    ${location.name === undefined ? nothing : html`<p><b>${text(location.name, locale, source)}</b></p>`}
    ${address === '' ? nothing : html`<p><bdi lang="und">${address}</bdi></p>`}
    ${location.area === undefined ? nothing : html`<p>${text(location.area, locale, source)}</p>`}
    ${secrecy === '' ? nothing : html`<p>${secrecy}</p>`}
    ${isOpen && location.directions !== undefined ? html`<p>${text(location.directions, locale, source)}</p>` : nothing}
    ${renderListHours(location.openingHours, service, context)}
    ${(location.stops ?? []).map(
      (stop) =>
        html`<p><b>${text(stop.name, locale, source)}</b></p>
          ${renderListHours(stop.openingHours, service, context)}`,
    )}
  </li>`;
}

/** The places of a service with their addresses. What may not be told does not stand there. */
export function renderListPlaces(service: Service, context: RecordContext): TemplateResult {
  const { locations = [] } = service;
  if (locations.length === 0) return html`<p>${context.locale.messages.noPlace}</p>`;
  return html`<ul>
    ${locations.map((location) => renderPlace(location, service, context))}
  </ul>`;
}
