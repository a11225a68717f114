import type { CellValue } from '../../workbook.ts';
import { cellText } from '../cell-text.ts';
import { NOTHING, type ReadValue, type Said } from '../reading.ts';
import { readEmails, readLinks } from './read-link.ts';
import { readPhones, type SheetPhone } from './read-phone.ts';

/** A way to reach a service, before it has its place in a record. */
export interface SheetContact {
  channel: string;
  value: SheetPhone['value'];
  printed?: string;
  purpose?: string;
}

/** What stands between contacts of several kinds. */
const BETWEEN_CONTACTS =
  /[;\n|]|,(?=\s)|\s{1,60}(?:eller|og|or|and)\s{1,60}(?=\+?\d|https?:|www\.|[^\s@]{1,64}@|(?:whatsapp|signal|viber|sms)\b)/iu;
/** Apps that go by numbers, before a number. */
const APP = /^(whatsapp|signal|viber|sms)\s{0,5}:?\s{0,5}(?=\+?\d)/i;

/** Numbers of a phone or of an app that goes by numbers. */
export function readPhoneContacts(
  cell: CellValue,
  channel: string,
  country: string,
): ReadValue<SheetContact[]> {
  const read = readPhones(cell, country);
  if (read.value === undefined) return { says: read.says };
  return { value: read.value.map((phone) => ({ channel, ...phone })), says: read.says };
}

/** Addresses of the web. */
export function readWebContacts(cell: CellValue, channel: string): ReadValue<SheetContact[]> {
  const read = readLinks(cell);
  if (read.value === undefined) return { says: read.says };
  return { value: read.value.map((link) => ({ channel, ...link })), says: read.says };
}

/** Addresses of e-mail. */
export function readEmailContacts(cell: CellValue): ReadValue<SheetContact[]> {
  const read = readEmails(cell);
  if (read.value === undefined) return { says: read.says };
  return { value: read.value.map((link) => ({ channel: 'email', ...link })), says: read.says };
}

/** A cell of contacts of any kind, part by part: `22 99 00 00, post@example.org`. */
export function readAnyContacts(cell: CellValue, country: string): ReadValue<SheetContact[]> {
  const text = cellText(cell).slice(0, 1000);
  if (text === '') return NOTHING;
  const contacts: SheetContact[] = [];
  const says: Said[] = [];
  for (const part of text.split(BETWEEN_CONTACTS).map((one) => one.trim())) {
    const [app = '', channel = 'phone'] = APP.exec(part) ?? [];
    const one = { kind: 'text', text: part.slice(app.length) } as const;
    const isLink = /^(?:https?:|www\.)/i.test(part) || /^[^\s@\d]+\.[a-z]{2,10}(?:\/\S*)?$/i.test(part);
    const read = part.includes('@')
      ? readEmailContacts(one)
      : isLink
        ? readWebContacts(one, 'web')
        : readPhoneContacts(one, channel.toLowerCase(), country);
    contacts.push(...(read.value ?? []));
    says.push(...read.says);
  }
  return contacts.length === 0 ? { says } : { value: contacts, says };
}
