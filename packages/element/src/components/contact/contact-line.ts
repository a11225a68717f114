import type { Contact, Service } from '@service-directory/schema';
import { contactLink, leavesSite, printedNumber } from '@service-directory/schema/contacts';
import type { IconName } from '../../icons/icons.ts';
import { isolate } from '../../format.ts';
import type { Locale } from '../../locales/locale.ts';
import type { ListMessages } from '../../locales/messages.ts';
import type { StatusLine } from '../../status-line.ts';

/** A contact as a button. */
export interface ContactLine {
  contact: Contact;
  href: string;
  icon: IconName;
  label: string;
  /** True when it opens another site, which is said. */
  leaves: boolean;
  /** That nobody answers now, and when somebody does again. */
  shut?: StatusLine | undefined;
}

/** Apps of other makers, and what they are called. */
export const APPS: Readonly<Partial<Record<Contact['channel'], string>>> = {
  whatsapp: 'WhatsApp',
  signal: 'Signal',
  telegram: 'Telegram',
  viber: 'Viber',
  messenger: 'Messenger',
};

const ICONS: Readonly<Partial<Record<Contact['channel'], IconName>>> = {
  phone: 'phone',
  email: 'email',
  web: 'web',
  form: 'web',
  video: 'web',
};

/** A number as it is, but never broken between two lines. */
const onOneLine = (number: string): string => number.replaceAll(' ', '\u00a0');

/** What a contact is called on its button. */
export function contactLabel(contact: Contact, { messages }: Locale): string {
  switch (contact.channel) {
    case 'phone':
      return messages.call(isolate(onOneLine(printedNumber(contact))));
    case 'sms':
      return `SMS ${isolate(onOneLine(printedNumber(contact)))}`;
    case 'email':
      return messages.email;
    case 'chat':
      return messages.chat;
    case 'web':
      return messages.webSite;
    case 'form':
      return messages.write;
    case 'video':
      return 'Video';
    default:
      return messages.otherApp(APPS[contact.channel] ?? '');
  }
}

/** A contact as a button; undefined when its value cannot be a link (it is then shown as text). */
export function contactLine(contact: Contact, locale: Locale): ContactLine | undefined {
  const href = contactLink(contact);
  if (href === undefined) return undefined;
  return {
    contact,
    href,
    icon: ICONS[contact.channel] ?? 'message',
    label: contactLabel(contact, locale),
    leaves: leavesSite(contact),
  };
}

/**
 * What a reader does before she goes there, where it is not sure that they are open, or what they ask: she calls, or asks in
 * another way. Empty where we know none.
 */
export const askWords = (
  { contacts = [] }: Pick<Service, 'contacts'>,
  { callFirst, askFirst }: Pick<ListMessages, 'callFirst' | 'askFirst'>,
): string =>
  contacts.some((contact) => contact.channel === 'phone' && contactLink(contact) !== undefined)
    ? callFirst
    : contacts.length > 0
      ? askFirst
      : '';

/** Calling first, then writing, then reading. */
const CHANNEL_ORDER: readonly Contact['channel'][] = [
  'phone',
  'sms',
  'whatsapp',
  'signal',
  'telegram',
  'viber',
  'messenger',
  'chat',
  'email',
  'form',
  'video',
  'web',
];

/** A card has room for so many ways to get in touch. */
const MOST_ON_CARD = 2;

/**
 * The contacts that a card has room for, one of each kind: the best way first.
 * @param answering who answers now, as the card says: nobody is sent to another number beside it
 * @param shutOf how it is told that nobody answers now; then another of its kind comes before it
 */
export function cardContacts(
  contacts: readonly Contact[],
  locale: Locale,
  answering: Contact | undefined,
  shutOf: (contact: Contact) => StatusLine | undefined,
): ContactLine[] {
  const rank = ({ contact, shut }: ContactLine) =>
    contact === answering ? -1 : CHANNEL_ORDER.indexOf(contact.channel) + +!!shut / 2;
  const lines = contacts.flatMap((contact): ContactLine | [] => {
    const line = contactLine(contact, locale);
    // Of whom the card tells the state it is not told once more.
    return line ? { ...line, shut: contact === answering ? undefined : shutOf(contact) } : [];
  });
  lines.sort((a, b) => rank(a) - rank(b));
  return lines
    .filter(({ contact }, at) => lines.findIndex((one) => one.contact.channel === contact.channel) === at)
    .slice(0, MOST_ON_CARD);
}
