import type { Contact, Service } from '@service-directory/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { contactLine } from '../components/contact/contact-line.ts';
import { sourceLanguageOf, type RecordContext } from '../context.ts';
import { text } from '../render.ts';
import { renderListHours } from './list-hours.ts';

function renderContact(contact: Contact, service: Service, context: RecordContext): TemplateResult {
  const { locale } = context;
  const source = sourceLanguageOf(service, context);
  const line = contactLine(contact, locale);
  const about = [contact.label, contact.purpose].filter((words) => words !== undefined);
  const { value } = contact;
  // Where a link leads is read before it is pressed: a page by its host, a letter by its address.
  const shown =
    line === undefined || contact.channel === 'email'
      ? typeof value === 'string'
        ? value
        : value.shortCode
      : line.leaves
        ? new URL(line.href).hostname.replace(/^www\./, '')
        : '';
  return html`<li>
    ${about.map((words) => html`<p>${text(words, locale, source)}</p>`)}
    ${
      line === undefined
        ? nothing
        : html`<a
            class=${contact.channel === 'phone' ? 'button primary' : 'button'}
            part="contact"
            data-icon=${line.icon}
            href=${line.href}
            rel=${line.leaves ? 'noreferrer noopener' : nothing}
            >${line.label}</a
          >`
    }
    ${shown === '' ? nothing : html`<small><bdi dir="ltr">${shown}</bdi></small>`}
    ${contact.note === undefined ? nothing : html`<p><small>${text(contact.note, locale, source)}</small></p>`}
    ${renderListHours(contact.openingHours, service, context)}
  </li>`;
}

/** Every way to reach a service; what cannot be a link stands as text. */
export function renderListContacts(service: Service, context: RecordContext): TemplateResult {
  const { contacts = [] } = service;
  if (contacts.length === 0) return html`<p>${context.locale.messages.contactUnknown}</p>`;
  return html`<ul class="contacts">
    ${contacts.map((contact) => renderContact(contact, service, context))}
  </ul>`;
}
