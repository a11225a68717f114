/** The state of a service; `active` when the record does not say. */
export const SERVICE_STATUS = ['active', 'temporarily-closed', 'inactive', 'defunct'] as const;
export const ORGANIZATION_TYPE = [
  'public',
  'charity',
  'faith-based',
  'user-led',
  'health-trust',
  'other',
] as const;
export const LOCATION_KIND = ['physical', 'mobile', 'outreach', 'phone', 'online'] as const;
/**
 * Who may know where it is. `public`: anyone. `on-request`: the service tells it. `area`: only a wide area is known.
 * `confidential`: a secret that must not be in a published file.
 */
export const VISIBILITY = ['public', 'on-request', 'area', 'confidential'] as const;
/** How fine a position is, from a door to a municipality. */
export const PRECISION = ['entrance', 'building', 'street', 'postcode', 'locality'] as const;
export const WHEELCHAIR = ['yes', 'limited', 'no', 'unconfirmed'] as const;
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
export const AREA_SCOPE = ['local', 'regional', 'national', 'international'] as const;
export const CAN_ASK_FOR = ['female-worker', 'male-worker', 'interpreter', 'companion'] as const;
export const VERIFICATION_METHOD = [
  'provider-confirmed',
  'visit',
  'phone',
  'website',
  'second-hand',
] as const;
export const CONFIDENCE = ['high', 'medium', 'low'] as const;
export const TRANSLATION_ORIGIN = ['human', 'machine', 'machine-reviewed'] as const;
/** What happens on a public holiday. */
export const HOLIDAY_RULE = ['open', 'closed', 'unconfirmed'] as const;
/** Days of the week, Monday first (ISO 8601), as in RFC 5545 in small letters. */
export const WEEKDAYS = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const;

export type ServiceStatus = (typeof SERVICE_STATUS)[number];
export type OrganizationType = (typeof ORGANIZATION_TYPE)[number];
export type LocationKind = (typeof LOCATION_KIND)[number];
export type Visibility = (typeof VISIBILITY)[number];
export type Precision = (typeof PRECISION)[number];
export type Wheelchair = (typeof WHEELCHAIR)[number];
export type Channel = (typeof CHANNEL)[number];
export type NumberShown = (typeof NUMBER_SHOWN)[number];
export type ContactCost = (typeof CONTACT_COST)[number];
export type LanguageMode = (typeof LANGUAGE_MODE)[number];
export type AreaScope = (typeof AREA_SCOPE)[number];
export type CanAskFor = (typeof CAN_ASK_FOR)[number];
export type VerificationMethod = (typeof VERIFICATION_METHOD)[number];
export type Confidence = (typeof CONFIDENCE)[number];
export type TranslationOrigin = (typeof TRANSLATION_ORIGIN)[number];
export type HolidayRule = (typeof HOLIDAY_RULE)[number];
export type Weekday = (typeof WEEKDAYS)[number];

/** Channels whose value is a phone number. */
export const PHONE_CHANNELS: readonly Channel[] = ['phone', 'sms', 'whatsapp', 'signal', 'viber'];
