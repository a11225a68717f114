import type { Contact } from '@service-directory/schema';

/**
 * What of the data may be a link in the published list, by the allow list that the element has too
 * (`packages/element/src/links.ts`); everything else stays text.
 */

const E164 = /^\+[1-9]\d{4,14}$/;
const SHORT_CODE = /^\d{2,6}$/;
/** An address and nothing else: what a mail link reads as the start of a header is no part of it. */
const EMAIL = /^[a-z0-9.!$'*+_`{|}~-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i;
/** A user name of a messenger. */
const HANDLE = /^[A-Za-z0-9_.]{2,64}$/;
/** How people group the digits of a number. */
const GROUPED_DIGITS = /^[+\d\s()./-]+$/;
/** The most that locals leave out at the start: `+` and a country code. */
const MOST_LEFT_OUT = 4;

function webLink(value: string): string | undefined {
  let url: URL;
  try {
    url = new URL(value);
  } catch {
    return undefined;
  }
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
  return isWeb && url.username === '' && url.password === '' && url.hostname.includes('.')
    ? url.href
    : undefined;
}

/** The digits of a phone, with a leading plus for an international number; undefined when it is none. */
function dialledNumber(value: Contact['value']): string | undefined {
  if (typeof value === 'string') return E164.test(value) ? value : undefined;
  return SHORT_CODE.test(value.shortCode) ? value.shortCode : undefined;
}

/** The address that a contact opens; undefined when its value cannot be one. */
export function contactLink({ channel, value }: Contact): string | undefined {
  const number = dialledNumber(value);
  const text = typeof value === 'string' ? value : '';
  const handle = HANDLE.test(text) ? text : undefined;
  switch (channel) {
    case 'phone':
      return number === undefined ? undefined : `tel:${number}`;
    case 'sms':
      return number === undefined ? undefined : `sms:${number}`;
    case 'whatsapp':
      return E164.test(text) ? `https://wa.me/${text.slice(1)}` : undefined;
    case 'signal':
      return E164.test(text) ? `https://signal.me/#p/${text}` : undefined;
    case 'telegram':
      return handle === undefined ? undefined : `https://t.me/${handle}`;
    case 'messenger':
      return handle === undefined ? undefined : `https://m.me/${handle}`;
    case 'email':
      return EMAIL.test(text) ? `mailto:${text}` : undefined;
    case 'web':
    case 'form':
    case 'chat':
    case 'video':
      return webLink(text);
    default:
      return undefined;
  }
}

/** What a person reads of a contact: a number as locals print it when that has the same digits, a page by its host. */
export function contactText(contact: Contact): string {
  const { value, printed } = contact;
  const link = contactLink(contact);
  if (link?.startsWith('http') === true && ['web', 'form', 'chat', 'video'].includes(contact.channel))
    return new URL(link).hostname.replace(/^www\./, '');
  const dialled = dialledNumber(value);
  if (dialled === undefined) return typeof value === 'string' ? value : value.shortCode;
  const digits = (printed ?? '').replace(/\D/g, '');
  const leftOut = dialled.length - digits.length;
  const isSame = dialled.endsWith(digits) && leftOut <= (dialled.startsWith('+') ? MOST_LEFT_OUT : 0);
  return printed !== undefined && GROUPED_DIGITS.test(printed) && isSame ? printed : dialled;
}
