/** The state of a service; `active` when the record does not say. */
export const SERVICE_STATUS = ['active', 'temporarily-closed', 'inactive', 'defunct'] as const;
/** Who is behind an organisation: the state, a charity, a faith, the users themselves, a hospital, or others. */
export const ORGANIZATION_TYPE = [
  'public',
  'charity',
  'faith-based',
  'user-led',
  'health-trust',
  'other',
] as const;
/** What a place is: one with a door, one on wheels, people who come to where others are, or none but a line or a page. */
export const LOCATION_KIND = ['physical', 'mobile', 'outreach', 'phone', 'online'] as const;
/**
 * Who may know where it is. `public`: anyone. `on-request`: the service tells it. `area`: only a wide area is known.
 * `confidential`: a secret that must not be in a published file.
 */
export const VISIBILITY = ['public', 'on-request', 'area', 'confidential'] as const;
/** How fine a position is, from a door to a municipality. */
export const PRECISION = ['entrance', 'building', 'street', 'postcode', 'locality'] as const;
/** Can a person in a wheelchair get in? `limited`: with help, or not everywhere. */
export const WHEELCHAIR = ['yes', 'limited', 'no', 'unconfirmed'] as const;
/** How a service is reached: lines first, then apps, then what is written or opened in a browser. */
export const CHANNEL = [
  'phone',
  'sms',
  'whatsapp',
  'signal',
  'telegram',
  'viber',
  'messenger',
  'email',
  'web',
  'form',
  'chat',
  'video',
] as const;
/** Does writing or calling show the person's own number to the service? */
export const NUMBER_SHOWN = ['yes', 'no', 'unconfirmed'] as const;
/** What calling or writing costs the person. */
export const CONTACT_COST = ['free', 'normal-rate', 'premium', 'unconfirmed'] as const;
/** How a language is there: spoken by staff, by interpreter, or only in writing. */
export const LANGUAGE_MODE = ['staff', 'interpreter', 'written', 'unconfirmed'] as const;
/** How far around a service takes people, from a town to several countries. */
export const AREA_SCOPE = ['local', 'regional', 'national', 'international'] as const;
/** What a person may ask for. Of what is not listed it is not known. */
export const CAN_ASK_FOR = ['female-worker', 'male-worker', 'interpreter', 'companion'] as const;
/** How a record was checked, from the surest to the least sure. The first three put the question to the service itself. */
export const VERIFICATION_METHOD = [
  'provider-confirmed',
  'visit',
  'phone',
  'website',
  'second-hand',
] as const;
/** How sure the editors are of a record as a whole, the surest first. */
export const CONFIDENCE = ['high', 'medium', 'low'] as const;
/** Who translated a text. `machine`: no person has read it. */
export const TRANSLATION_ORIGIN = ['human', 'machine', 'machine-reviewed'] as const;
/** What happens on a public holiday. */
export const HOLIDAY_RULE = ['open', 'closed', 'unconfirmed'] as const;
/** Days of the week, Monday first (ISO 8601), as in RFC 5545 in small letters. */
export const WEEKDAYS = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const;

/** One of `SERVICE_STATUS`. */
export type ServiceStatus = (typeof SERVICE_STATUS)[number];
/** One of `ORGANIZATION_TYPE`. */
export type OrganizationType = (typeof ORGANIZATION_TYPE)[number];
/** One of `LOCATION_KIND`; `physical` when a record does not say. */
export type LocationKind = (typeof LOCATION_KIND)[number];
/** One of `VISIBILITY`, the most open first; what cannot be read counts as `confidential`. */
export type Visibility = (typeof VISIBILITY)[number];
/** One of `PRECISION`, the finest first. */
export type Precision = (typeof PRECISION)[number];
/** One of `WHEELCHAIR`. */
export type Wheelchair = (typeof WHEELCHAIR)[number];
/** One of `CHANNEL`; see `PHONE_CHANNELS` for those whose value is a number. */
export type Channel = (typeof CHANNEL)[number];
/** One of `NUMBER_SHOWN`. */
export type NumberShown = (typeof NUMBER_SHOWN)[number];
/** One of `CONTACT_COST`. */
export type ContactCost = (typeof CONTACT_COST)[number];
/** One of `LANGUAGE_MODE`. */
export type LanguageMode = (typeof LANGUAGE_MODE)[number];
/** One of `AREA_SCOPE`, the narrowest first. */
export type AreaScope = (typeof AREA_SCOPE)[number];
/** One of `CAN_ASK_FOR`. */
export type CanAskFor = (typeof CAN_ASK_FOR)[number];
/** One of `VERIFICATION_METHOD`. */
export type VerificationMethod = (typeof VERIFICATION_METHOD)[number];
/** One of `CONFIDENCE`. */
export type Confidence = (typeof CONFIDENCE)[number];
/** One of `TRANSLATION_ORIGIN`. */
export type TranslationOrigin = (typeof TRANSLATION_ORIGIN)[number];
/** One of `HOLIDAY_RULE`; `unconfirmed` when the hours do not say. */
export type HolidayRule = (typeof HOLIDAY_RULE)[number];
/** One of `WEEKDAYS`. */
export type Weekday = (typeof WEEKDAYS)[number];

/** Channels whose value is a phone number. */
export const PHONE_CHANNELS: readonly Channel[] = ['phone', 'sms', 'whatsapp', 'signal', 'viber'];
