/** Does the service ask whether a person may stay in the country? There is no `required`: such a service does not belong in a directory. */
export const RESIDENCE_STATUS = ['not-asked', 'not-required', 'some-services-only', 'unconfirmed'] as const;
/** What a person must show to say who they are. */
export const IDENTIFICATION = [
  'none',
  'alias-accepted',
  'any-document',
  'official-document',
  'unconfirmed',
] as const;
/** Is a national identity number or electronic ID (such as BankID) needed? */
export const PERSONAL_NUMBER = ['not-needed', 'needed', 'unconfirmed'] as const;
/** May a person stay unknown to the service? */
export const ANONYMITY = ['full', 'partial', 'none', 'unconfirmed'] as const;
/** What it costs the person. */
export const COST = ['free', 'partly-free', 'small-fee', 'paid', 'unconfirmed'] as const;
/** How a person gets in; several can hold at once. */
export const ENTRY = [
  'walk-in',
  'appointment',
  'phone-first',
  'referral',
  'no-referral-needed',
  'registration',
  'queue-ticket',
  'lottery',
  'waiting-list',
  'outreach',
  'online',
] as const;
/** What is written down about a person, and where. */
export const RECORDS = ['none-kept', 'own-records-only', 'shared-health-record', 'unconfirmed'] as const;
/** Who is told: the answer for the police and for the immigration authorities. */
export const AUTHORITY_CONTACT = [
  'never-without-consent',
  'legal-duty-only',
  'present-on-site',
  'part-of-authority',
  'unconfirmed',
] as const;
/** Are the people who work there bound to secrecy by law? */
export const PROFESSIONAL_SECRECY = ['yes', 'no', 'unconfirmed'] as const;
/**
 * What a condition rests on: `stated`, the service says so itself; `reported`, others say so; `rule`, a law or national
 * rule says so, which is not the same as what happens at the door.
 */
export const BASIS = ['stated', 'reported', 'rule'] as const;

/** One of `RESIDENCE_STATUS`. */
export type ResidenceStatus = (typeof RESIDENCE_STATUS)[number];
/** One of `IDENTIFICATION`. */
export type Identification = (typeof IDENTIFICATION)[number];
/** One of `PERSONAL_NUMBER`. */
export type PersonalNumber = (typeof PERSONAL_NUMBER)[number];
/** One of `ANONYMITY`; `partial` needs a note that says what the limits are. */
export type Anonymity = (typeof ANONYMITY)[number];
/** One of `COST`. */
export type Cost = (typeof COST)[number];
/** One of `ENTRY`. */
export type Entry = (typeof ENTRY)[number];
/** One of `RECORDS`. */
export type Records = (typeof RECORDS)[number];
/** One of `AUTHORITY_CONTACT`. */
export type AuthorityContact = (typeof AUTHORITY_CONTACT)[number];
/** One of `PROFESSIONAL_SECRECY`. */
export type ProfessionalSecrecy = (typeof PROFESSIONAL_SECRECY)[number];
/** One of `BASIS`. */
export type Basis = (typeof BASIS)[number];
