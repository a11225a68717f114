import type { Contact } from '@service-directory/schema';
import { contactLink, printedNumber } from '@service-directory/schema/contacts';

/** Channels whose value is a page. */
const PAGES: readonly Contact['channel'][] = ['web', 'form', 'chat', 'video'];

/** What a person reads of a contact: a number as locals print it when that has the same digits, a page by its host. */
export function contactText(contact: Contact): string {
  const { channel, value } = contact;
  const link = contactLink(contact);
  if (link !== undefined && PAGES.includes(channel)) return new URL(link).hostname.replace(/^www\./, '');
  const number = printedNumber(contact);
  if (number !== '') return number;
  return typeof value === 'string' ? value : value.shortCode;
}
