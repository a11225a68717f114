import type { CellValue } from '../../workbook.ts';
import { cellText } from '../cell-text.ts';
import { NOTHING, type ReadValue, type Said } from '../reading.ts';
import { beginsLater } from '../words/begins-later.ts';
import { saysContactNotPublic } from '../words/not-public-contact.ts';
import { saysNothing } from '../words/says-nothing.ts';
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

const NOT_PUBLIC: Said = { code: 'sheet/not-public-contact', params: {} };

const isNotPublic = ({ params }: Said): boolean => saysContactNotPublic(String(params['found'] ?? ''));
/** What is told of words and numbers that are in no contact. */
const LEFT: ReadonlySet<string> = new Set(['sheet/phone-unreadable', 'sheet/words-left']);

/**
 * The contacts that are for the public. One whose words say that it is secret, private or for colleagues alone is told and
 * left out, and no message repeats anything of it; words that belong to nobody knows which hold for all.
 */
function onlyPublic(
  { value = [], says }: ReadValue<SheetContact[]>,
  isOfAll = says.some((said) => LEFT.has(said.code) && isNotPublic(said)),
): ReadValue<SheetContact[]> {
  const contacts = isOfAll ? [] : value.filter(({ purpose = '' }) => !saysContactNotPublic(purpose));
  const isWhole = !isOfAll && contacts.length === value.length;
  const told = isWhole
    ? says
    : [...says.filter((said) => LEFT.has(said.code) && !isNotPublic(said)), NOT_PUBLIC];
  return contacts.length === 0 ? { says: told } : { value: contacts, says: told };
}

const ofChannel = <Value extends object>(
  { value, says }: ReadValue<Value[]>,
  channel: string,
): ReadValue<(Value & { channel: string })[]> =>
  value === undefined ? { says } : { value: value.map((one) => ({ channel, ...one })), says };

/** Words by which nobody is to call a number: `SMS`, `kun WhatsApp`. */
const WRITTEN_TO = /^(?:(?:kun|bare|berre|only) |(?=sms))(sms|whatsapp|signal|viber)(?: only)?$/iu;

/** A number among phones that is for messages alone. */
function asWritten(contact: SheetContact): SheetContact {
  const [, app] = WRITTEN_TO.exec(contact.purpose ?? '') ?? [];
  if (app === undefined) return contact;
  const { purpose, ...rest } = contact;
  return { ...rest, channel: app.toLowerCase() };
}

/**
 * Numbers of a phone or of an app that goes by numbers.
 * @param today the day on which it is read, `YYYY-MM-DD`, when that is known
 */
export function readPhoneContacts(
  cell: CellValue,
  channel: string,
  country: string,
  today?: string,
): ReadValue<SheetContact[]> {
  const phones = readPhones(cell, country, (words) => beginsLater(words, today));
  const read = onlyPublic(ofChannel(phones, channel));
  return channel === 'phone' && read.value !== undefined
    ? { ...read, value: read.value.map(asWritten) }
    : read;
}

/** Addresses of the web. */
export const readWebContacts = (cell: CellValue, channel: string): ReadValue<SheetContact[]> =>
  onlyPublic(ofChannel(readLinks(cell), channel));

/** Addresses of e-mail. */
export const readEmailContacts = (cell: CellValue): ReadValue<SheetContact[]> =>
  onlyPublic(ofChannel(readEmails(cell), 'email'));

/** A cell of contacts of any kind, part by part: `22 99 00 00, post@example.org`. */
export function readAnyContacts(cell: CellValue, country: string, today?: string): ReadValue<SheetContact[]> {
  const text = cellText(cell).slice(0, 1000);
  if (saysNothing(text)) return NOTHING;
  const contacts: SheetContact[] = [];
  const says: Said[] = [];
  let isOfAll = false;
  for (const part of text.split(BETWEEN_CONTACTS).map((one) => one.trim())) {
    const [app = '', channel = 'phone'] = APP.exec(part) ?? [];
    const one = { kind: 'text', text: part.slice(app.length) } as const;
    const isLink = /^(?:https?:|www\.)/i.test(part) || /^[^\s@\d]+\.[a-z]{2,10}(?:\/\S*)?$/i.test(part);
    const read = part.includes('@')
      ? readEmailContacts(one)
      : isLink
        ? readWebContacts(one, 'web')
        : readPhoneContacts(one, channel.toLowerCase(), country, today);
    contacts.push(...(read.value ?? []));
    says.push(...read.says);
    isOfAll ||= !/[\d@]/.test(part) && read.says.includes(NOT_PUBLIC);
  }
  return isOfAll ? { says: [NOT_PUBLIC] } : { ...(contacts.length === 0 ? {} : { value: contacts }), says };
}
