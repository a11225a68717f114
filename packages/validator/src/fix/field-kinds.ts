import {
  ANONYMITY,
  AREA_SCOPE,
  AUDIENCE,
  AUTHORITY_CONTACT,
  BASIS,
  CAN_ASK_FOR,
  CHANNEL,
  CONFIDENCE,
  CONTACT_COST,
  COST,
  ENTRY,
  HOLIDAY_RULE,
  IDENTIFICATION,
  LANGUAGE_MODE,
  LOCATION_KIND,
  NEEDS,
  NUMBER_SHOWN,
  ORGANIZATION_TYPE,
  PERSONAL_NUMBER,
  PRECISION,
  PROFESSIONAL_SECRECY,
  RECORDS,
  RESIDENCE_STATUS,
  SERVICE_STATUS,
  TRANSLATION_ORIGIN,
  VERIFICATION_METHOD,
  WEEKDAYS,
  WELCOME,
  WHEELCHAIR,
} from '@service-directory/schema';
import type { Path } from '../finding.ts';
import { TEXT_FIELDS } from '../walk.ts';

/** What a string is, as far as it decides how it may be tidied. */
export type FieldKind =
  | { kind: 'text' }
  | { kind: 'code'; codes: readonly string[] }
  | { kind: 'country' }
  | { kind: 'language' }
  /** The value of a contact: a number if its channel is a line. */
  | { kind: 'contact-value' }
  /** Anything else of ours: an id, a date, an address of the web. */
  | { kind: 'plain' };

/** Notes of the editors, and fields of others, which are kept untouched. */
const NOT_OURS: ReadonlySet<string> = new Set(['extensions', 'internal']);

/** Fields of words that are not translated. */
const WORDS: ReadonlySet<string> = new Set([
  'street',
  'locality',
  'region',
  'regions',
  'title',
  'verifiedBy',
]);

const CONDITIONS: Readonly<Record<string, readonly string[]>> = {
  residenceStatus: RESIDENCE_STATUS,
  identification: IDENTIFICATION,
  personalNumber: PERSONAL_NUMBER,
  anonymity: ANONYMITY,
  cost: COST,
  entry: ENTRY,
  records: RECORDS,
  police: AUTHORITY_CONTACT,
  immigration: AUTHORITY_CONTACT,
  professionalSecrecy: PROFESSIONAL_SECRECY,
};

/** Codes by `owner.field`, where lists do not count as owners, or by the field alone. */
const CODES: Readonly<Record<string, readonly string[]>> = {
  needs: NEEDS,
  status: SERVICE_STATUS,
  basis: BASIS,
  canAskFor: CAN_ASK_FOR,
  days: WEEKDAYS,
  group: AUDIENCE,
  welcome: WELCOME,
  precision: PRECISION,
  wheelchair: WHEELCHAIR,
  channel: CHANNEL,
  numberShown: NUMBER_SHOWN,
  scope: AREA_SCOPE,
  method: VERIFICATION_METHOD,
  confidence: CONFIDENCE,
  origin: TRANSLATION_ORIGIN,
  type: ORGANIZATION_TYPE,
  // `Public` is left as it is: whatever is not understood counts as secret, and a tidying must not open a door.
  visibility: ['confidential'],
  'languages.mode': LANGUAGE_MODE,
  'locations.kind': LOCATION_KIND,
  'contacts.cost': CONTACT_COST,
  'openingHours.publicHolidays': HOLIDAY_RULE,
  'periods.entry': ENTRY,
  'periods.audience': AUDIENCE,
};

function codesOf(names: readonly string[]): readonly string[] | undefined {
  const [field = '', owner = '', outer = ''] = [...names].reverse();
  if (owner === 'access') return CONDITIONS[field];
  if (outer === 'access' && field === 'value') return CONDITIONS[owner];
  return CODES[`${owner}.${field}`] ?? CODES[field];
}

/** What the string at a path is; undefined where it is not ours to touch. The path may begin at any record. */
export function fieldKindOf(path: Path): FieldKind | undefined {
  const names = path.filter((step) => typeof step === 'string');
  if (names.some((name) => NOT_OURS.has(name))) return undefined;
  const [field = '', owner = ''] = [...names].reverse();
  const isByLanguage = TEXT_FIELDS.has(owner) && typeof path.at(-2) === 'string';
  if (isByLanguage || TEXT_FIELDS.has(field) || WORDS.has(field)) return { kind: 'text' };
  const codes = codesOf(names);
  if (codes !== undefined) return { kind: 'code', codes };
  if (field === 'country' || field === 'countries') return { kind: 'country' };
  if (field === 'languages' || (field === 'code' && owner === 'languages')) return { kind: 'language' };
  if (field === 'value' && owner === 'contacts') return { kind: 'contact-value' };
  return { kind: 'plain' };
}
