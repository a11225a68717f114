import type { Contact, Service } from '@service-directory/schema';
import { phoneText } from '../../osm/contact-tags.ts';
import { hoursOf, maybe, node, type Node, type WriteContext } from './write-context.ts';

/** Channels whose value is an address that a browser opens. */
const LINKS: ReadonlySet<string> = new Set(['web', 'form', 'chat', 'video']);

/** An address for channels that are no web page; undefined where no documented one exists. */
function addressOf({ channel, value }: Contact): string | undefined {
  if (typeof value !== 'string') return undefined;
  if (LINKS.has(channel)) return value;
  if (channel === 'email') return `mailto:${value}`;
  // faq.whatsapp.com, «How to use click to chat».
  return channel === 'whatsapp' && /^\+\d+$/.test(value) ? `https://wa.me/${value.slice(1)}` : undefined;
}

function contactPoint(contact: Contact, service: Service, path: string, context: WriteContext): Node {
  const { value, printed, purpose, label, note, languages, cost, openingHours } = contact;
  const { words } = context;
  const hours = hoursOf(openingHours, service, `${path}/openingHours`, context);
  return node('ContactPoint', {
    telephone: typeof value === 'string' ? phoneText(value, printed) : value.shortCode,
    // A short number works in its country alone.
    areaServed: typeof value === 'string' ? undefined : node('Country', { name: value.country }),
    contactType: maybe(purpose, words),
    name: maybe(label, words),
    description: maybe(note, words),
    availableLanguage: languages,
    contactOption: cost === 'free' ? 'https://schema.org/TollFree' : undefined,
    hoursAvailable: maybe(hours, ({ week, special }) => [...week, ...special]),
  });
}

/** A way to reach a service; undefined for one that schema.org has no word for. */
export function writeContact(
  contact: Contact,
  service: Service,
  path: string,
  context: WriteContext,
): Node | undefined {
  if (contact.channel === 'phone' || contact.channel === 'sms') {
    const property = contact.channel === 'phone' ? 'servicePhone' : 'serviceSmsNumber';
    return node('ServiceChannel', { [property]: contactPoint(contact, service, path, context) });
  }
  const serviceUrl = addressOf(contact);
  if (serviceUrl === undefined) return undefined;
  return node('ServiceChannel', {
    name: maybe(contact.label, context.words),
    description: maybe(contact.note, context.words),
    serviceUrl,
    availableLanguage: contact.languages,
  });
}
