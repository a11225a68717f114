import type { Contact } from '@service-directory/schema';
import { contactLink, leavesSite } from '@service-directory/schema/contacts';
import { contactText } from './contact-text.ts';
import { hoursItems } from './hours-html.ts';
import { block, bullets, inline, joined, own, type ListContext } from './list-context.ts';
import { escapeHtml } from './escape-html.ts';

/** A way to reach somebody: a link where the value can be one, else text. */
export function contactHtml(contact: Contact, isOld: boolean, context: ListContext): string {
  const { labels } = context.language;
  const link = contactLink(contact);
  const shown = `<bdi dir="ltr">${escapeHtml(contactText(contact))}</bdi>`;
  const rel = leavesSite(contact) ? ' rel="noreferrer noopener"' : '';
  const value = link === undefined ? shown : `<a href="${escapeHtml(link)}"${rel}>${shown}</a>`;
  const words = joined([inline(contact.label, context), inline(contact.purpose, context)], ', ');
  const hours = hoursItems(contact.openingHours, isOld, context);
  return joined([
    `${own(labels.channel[contact.channel].label)}: ${value}`,
    words === '' ? '' : ` (${words})`,
    hours.length === 0 ? '' : `<ul>${hours.map((item) => `<li>${item}</li>`).join('')}</ul>`,
    block('div', contact.note, context),
  ]);
}

/** All ways to reach a service. */
export function contactsHtml(
  contacts: readonly Contact[] | undefined,
  isOld: boolean,
  context: ListContext,
): string {
  if (contacts === undefined || contacts.length === 0) return own(context.language.words.contactUnknown);
  return bullets(contacts.map((contact) => contactHtml(contact, isOld, context)));
}
