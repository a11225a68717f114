import {
  originOf,
  type Contact,
  type Location,
  type OpeningHours,
  type Service,
} from '@service-directory/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { sourceLanguageOf, type RecordContext } from '../../context.ts';
import { dispatch } from '../../events.ts';
import { formatLanguage, formatList, textOf } from '../../format.ts';
import { icon } from '../../icons/icons.ts';
import { text } from '../../render.ts';
import { contactLine } from '../contact/contact-line.ts';

/** A week of hours in the service's time zone. */
export function renderWeek(
  hours: OpeningHours,
  label: string,
  service: Service,
  context: RecordContext,
): TemplateResult {
  const { timeZone, publicHolidays = [], codes } = originOf(context.directory, service.id);
  return html`<service-directory-week
    class="hours"
    .hours=${hours}
    .locale=${context.locale}
    .at=${context.at}
    .timeZone=${timeZone}
    .publicHolidays=${publicHolidays}
    .sourceLanguage=${sourceLanguageOf(service, context)}
    .codes=${codes}
    .label=${label}
  ></service-directory-week>`;
}

/** How to reach a service; what cannot be a link stands as text. */
export function renderContacts(service: Service, context: RecordContext, host: EventTarget): TemplateResult {
  const contacts = service.contacts ?? [];
  if (contacts.length === 0) return html`<p>${context.locale.messages.contactUnknown}</p>`;
  return html`<ul class="contacts">
    ${contacts.map((contact) => renderContact(contact, service, context, host))}
  </ul>`;
}

function renderContact(
  contact: Contact,
  service: Service,
  context: RecordContext,
  host: EventTarget,
): TemplateResult {
  const { locale } = context;
  const { messages } = locale;
  const source = sourceLanguageOf(service, context);
  const line = contactLine(contact, locale);
  const about = [contact.label, contact.purpose].flatMap((words) =>
    words === undefined ? [] : [text(words, locale, source)],
  );
  const hoursLabel = messages.hoursOf(
    textOf(contact.label ?? contact.purpose, locale, source)?.text ?? line?.label ?? '',
  );
  const facts = [
    contact.cost === undefined ? '' : messages.callCost[contact.cost],
    contact.numberShown === 'yes'
      ? messages.numberShown
      : contact.numberShown === 'no'
        ? messages.numberNotShown
        : '',
  ].filter((fact) => fact !== '');
  const more = [
    contact.languages === undefined
      ? ''
      : formatList(
          contact.languages.map((code) => formatLanguage(code, locale)),
          locale,
        ),
    line?.leaves === true ? `${messages.opensOtherSite}: ${new URL(line.href).hostname}` : '',
  ].filter((fact) => fact !== '');
  return html`<li>
    ${about.length === 0 ? nothing : html`<div>${about.map((words, index) => html`${index > 0 ? ' · ' : ''}${words}`)}</div>`}
    ${
      line === undefined
        ? html`<bdi>${typeof contact.value === 'string' ? contact.value : contact.value.shortCode}</bdi>`
        : html`<a
            class="button ${contact.channel === 'phone' ? 'primary' : ''}"
            part="contact"
            href=${line.href}
            rel=${line.leaves ? 'noreferrer noopener' : nothing}
            target=${line.leaves ? '_blank' : nothing}
            @click=${() => dispatch(host, 'service-directory-contact', { id: service.id, channel: contact.channel })}
            >${icon(line.icon)} ${line.label}</a
          >`
    }
    ${facts.length === 0 ? nothing : html`<small>${facts.join(' ')}</small>`}
    ${more.length === 0 ? nothing : html`<small class="facts">${more.join(' · ')}</small>`}
    ${contact.note === undefined ? nothing : html`<small>${text(contact.note, locale, source)}</small>`}
    ${contact.openingHours === undefined ? nothing : renderWeek(contact.openingHours, hoursLabel, service, context)}
  </li>`;
}

/** Where a service meets people, with what may be said of each place. */
export function renderPlaces(
  service: Service,
  context: RecordContext,
  showOnMap: (() => void) | undefined,
): TemplateResult {
  const locations = service.locations ?? [];
  const { messages } = context.locale;
  if (locations.length === 0) return html`<p>${messages.noPlace}</p>`;
  return html`<ul class="places">
    ${locations.map((location) => renderPlace(location, service, context, showOnMap))}
  </ul>`;
}

function secrecyWords(location: Location, { messages }: RecordContext['locale']): string {
  switch (location.visibility) {
    case 'confidential':
      return messages.confidentialPlace;
    case 'on-request':
      return messages.onRequestPlace;
    case 'area':
      return messages.areaPlace;
    default:
      return '';
  }
}

function renderPlace(
  location: Location,
  service: Service,
  context: RecordContext,
  showOnMap: (() => void) | undefined,
): TemplateResult {
  const { locale } = context;
  const { messages, labels } = locale;
  const source = sourceLanguageOf(service, context);
  const { street, postalCode, locality } = location.address ?? {};
  const town = [postalCode, locality].filter((part) => part !== undefined).join(' ');
  const address = [street, town].filter((part): part is string => part !== undefined && part !== '');
  const secrecy = secrecyWords(location, locale);
  const words = (value: Location['area']) =>
    value === undefined ? nothing : html`<p>${text(value, locale, source)}</p>`;
  const isRough =
    location.position !== undefined && !['entrance', 'building'].includes(location.position.precision);
  return html`<li>
    ${location.name === undefined ? nothing : html`<p><b>${text(location.name, locale, source)}</b></p>`}
    ${address.length === 0 ? nothing : html`<p><bdi lang="und">${address.join(', ')}</bdi></p>`}
    ${words(location.area)} ${secrecy === '' ? nothing : html`<p>${secrecy}</p>`}
    ${words(location.directions)} ${words(location.surroundings)}
    ${
      location.accessibility === undefined
        ? nothing
        : html`<p>
            ${messages.wheelchair}: ${labels.wheelchair[location.accessibility.wheelchair].label}
            ${text(location.accessibility.note, locale, source)}
          </p>`
    }
    ${
      location.visibility !== 'public' || location.position === undefined || showOnMap === undefined
        ? nothing
        : html`<button @click=${showOnMap}>${icon('map')} ${messages.showOnMap}</button>
            ${isRough ? html`<small>${messages.approximately}</small>` : nothing}`
    }
    ${
      location.openingHours === undefined
        ? nothing
        : renderWeek(
            location.openingHours,
            messages.hoursOf(textOf(location.name, locale, source)?.text ?? locality ?? ''),
            service,
            context,
          )
    }
  </li>`;
}
