import type { Channel } from '../../codes/structure.ts';
import type { Contact } from '../../entities/contact.ts';
import type { PublicHoliday } from '../../entities/directory.ts';
import type { Service } from '../../entities/service.ts';
import { openingStatus } from '../hours/opening-status.ts';
import { hoursStaleAfter } from './service-status.ts';
import { baseLanguageOf } from '../text/base-language.ts';

/**
 * Does somebody answer? `now`: yes. `later`: it can be used at any hour, and an answer comes when it comes. `unknown`:
 * nobody says when. `closed`: not now.
 */
export type Availability = 'now' | 'later' | 'unknown' | 'closed';

/** A way to reach a service, looked at from a moment. */
export interface ContactOption {
  /** The contact as it stands in the record. */
  contact: Contact;
  /** Whether somebody answers at the moment asked about. */
  availability: Availability;
  /** The next instant at which somebody starts or stops answering, ISO 8601 in UTC; undefined when none is in sight. */
  changesAt?: string;
  /** Is one of the languages asked for answered? Undefined when none was asked for, or the record does not say. */
  speaksLanguage?: boolean;
}

/** The moment, and what the person can and dares to use. What is left out limits nothing. */
export interface BestContactOptions {
  /** The moment asked about: epoch milliseconds or a Date. */
  at: number | Date;
  /** IANA time zone of the service, never the reader's. */
  timeZone: string;
  /** Public holidays; their dates are local. */
  publicHolidays?: readonly PublicHoliday[] | undefined;
  /** Languages that the person can use (BCP 47). */
  languages?: readonly string[] | undefined;
  /** Only ways that are known not to show the person's number or name. */
  anonymous?: boolean | undefined;
  /** Only these channels, such as those that a phone without credit can use. */
  channels?: readonly Channel[] | undefined;
}

/** Channels in which a message waits for its reader. */
const WAITING: ReadonlySet<Channel> = new Set(['email', 'web', 'form']);
const RANK: Readonly<Record<Availability, number>> = { now: 0, later: 1, unknown: 2, closed: 3 };

function speaks(contact: Contact, service: Service, wanted: readonly string[]): boolean | undefined {
  const spoken = contact.languages ?? service.languages?.map(({ code }) => code);
  if (wanted.length === 0 || spoken === undefined) return undefined;
  const bases = spoken.map(baseLanguageOf);
  return wanted.some((language) => bases.includes(baseLanguageOf(language)));
}

function optionOf(contact: Contact, service: Service, options: BestContactOptions): ContactOption {
  const speaksLanguage = speaks(contact, service, options.languages ?? []);
  const language = speaksLanguage === undefined ? {} : { speaksLanguage };
  if (WAITING.has(contact.channel) && contact.openingHours === undefined)
    return { contact, availability: 'later', ...language };
  const hours = contact.openingHours ?? service.openingHours;
  const { state, changesAt } = openingStatus(hours, {
    ...options,
    staleAfter: hoursStaleAfter(service, options, hours),
  });
  const availability = state === 'open' ? 'now' : WAITING.has(contact.channel) ? 'later' : state;
  return { contact, availability, ...(changesAt === undefined ? {} : { changesAt }), ...language };
}

/** Where the number is all that is shown; apps and mail show a name or an address besides. */
const SHOWS_NUMBER: ReadonlySet<Channel> = new Set(['phone', 'sms']);
/** Where nothing of the sender is shown, as far as the record does not say otherwise. */
const SHOWS_NOTHING: ReadonlySet<Channel> = new Set(['web', 'form', 'chat']);
/** Addresses at which an app opens, which knows its user by name. */
const OPENS_APP =
  /^https?:\/\/(?:[a-z0-9-]+\.){0,4}(?:(?:m|t|wa|fb)\.me|(?:signal|telegram)\.(?:me|group|dog)|(?:messenger|facebook|fb|instagram|whatsapp|viber|tiktok|snapchat|x|twitter|linkedin|vk)\.com)(?:[/?#:]|$)/i;

/** Is it known that using it shows neither number nor name? */
const hidesSender = ({ channel, value, numberShown }: Contact) =>
  SHOWS_NUMBER.has(channel)
    ? numberShown === 'no'
    : SHOWS_NOTHING.has(channel) &&
      (numberShown === undefined || numberShown === 'no') &&
      !(typeof value === 'string' && OPENS_APP.test(value));

/**
 * The ways to reach a service at a moment, the best first: those in a language of the person, then where somebody
 * answers now, then where a message waits, then where nobody says when, then what is closed; of equals in the order of
 * the record, which is the provider's own. A service that is shut for now or for good has none.
 */
export function contactsNow(service: Service, options: BestContactOptions): ContactOption[] {
  if (service.status !== undefined && service.status !== 'active') return [];
  const languageRank = ({ speaksLanguage }: ContactOption) =>
    speaksLanguage === true ? 0 : speaksLanguage === undefined ? 1 : 2;
  return (service.contacts ?? [])
    .filter(({ channel }) => options.channels?.includes(channel) !== false)
    .filter((contact) => options.anonymous !== true || hidesSender(contact))
    .map((contact) => optionOf(contact, service, options))
    .sort((a, b) => languageRank(a) - languageRank(b) || RANK[a.availability] - RANK[b.availability]);
}

/** The best way to reach a service at a moment, see `contactsNow`; undefined when there is none. */
export const bestContact = (service: Service, options: BestContactOptions): ContactOption | undefined =>
  contactsNow(service, options)[0];
