import type { Contact } from '../../entities/contact.ts';
import type { OpeningHours } from '../../entities/opening-hours.ts';
import type { Service } from '../../entities/service.ts';
import type { AccessConditions } from '../../entities/access-conditions.ts';
import { codeOf, isWithoutAppointment, type ConditionKey } from '../service/access.ts';
import { isRecord } from '../read/is-record.ts';
import { TEXT_FIELDS } from './choose-field.ts';
import { conditionIn } from './evidence-of.ts';
import { isLeast } from './weaker-promise.ts';

/** Fields that are words as a whole: where a place is held back only the discreet may fill them. */
export const WORDS: ReadonlySet<string> = new Set([...TEXT_FIELDS, 'alert', 'access.eligibility']);

/** Fields in which there are only codes, numbers and ids. */
const WITHOUT_WORDS: ReadonlySet<string> = new Set([
  'status',
  'replacedBy',
  'needs',
  'audience',
  'minimumAge',
  'maximumAge',
  'canAskFor',
]);

type Way = NonNullable<AccessConditions['entry']>[number];

/** A page may print where the place is; a number, an e-mail address and a user name are only a way to write or call. */
const isPage = ({ channel, value }: Contact) =>
  ['web', 'form', 'chat', 'video'].includes(channel) ||
  (typeof value === 'string' && /^[a-z]+:\/\//i.test(value));

/** Hours whose limits are in words are not known without them. */
function hoursWithoutWords(hours: OpeningHours): OpeningHours | undefined {
  const { condition, printed, periods = [], exceptions = [] } = hours;
  const spans = [...periods, ...exceptions.flatMap((exception) => exception.periods ?? [])];
  if (condition !== undefined || printed !== undefined || spans.some(({ label }) => label !== undefined))
    return undefined;
  return {
    ...hours,
    ...(hours.exceptions === undefined ? {} : { exceptions: exceptions.map(({ note, ...rest }) => rest) }),
  };
}

/** Hours of which nothing is known. A line without any would seem to answer in the hours of the service. */
const NOT_KNOWN: OpeningHours = { publicHolidays: 'unconfirmed' };

const contactsWithoutWords = (contacts: readonly Contact[]): Contact[] =>
  contacts
    .filter((contact) => !isPage(contact))
    .map(({ label, purpose, note, printed, openingHours, ...contact }) =>
      openingHours === undefined
        ? contact
        : { ...contact, openingHours: hoursWithoutWords(openingHours) ?? NOT_KNOWN },
    );

/** A condition whose note is gone promises nothing any more; a demand stays one. */
function conditionWithoutWords(key: ConditionKey, value: unknown): unknown {
  if (!isRecord(value) || value['note'] === undefined) return value;
  const { note, ...condition } = value;
  return isLeast(key, condition) ? condition : 'unconfirmed';
}

/** A way in without its note; undefined where the note may be the limit of what it promises. */
export function wayWithoutWords(way: Way): Way | undefined {
  if (typeof way === 'string' || way.note === undefined) return way;
  const { note, ...rest } = way;
  const code = codeOf(way);
  return isWithoutAppointment(code) || code === 'no-referral-needed' ? undefined : rest;
}

/**
 * What a version says of a field, without words that may tell where a place is that another version holds back. What
 * would promise more without its words is left out, or is unconfirmed. Undefined when nothing is left.
 * @param field field path, such as `contacts` or `access.cost`
 */
export function withoutWords(field: string, value: unknown): unknown {
  const key = conditionIn(field);
  if (key !== undefined) return conditionWithoutWords(key, value);
  if (WITHOUT_WORDS.has(field)) return value;
  if (field === 'openingHours') return hoursWithoutWords(value as OpeningHours);
  const kept = partsWithoutWords(field, value);
  return Array.isArray(kept) && kept.length === 0 ? undefined : kept;
}

function partsWithoutWords(field: string, value: unknown): unknown {
  if (field === 'contacts') return contactsWithoutWords(value as Contact[]);
  if (field === 'languages')
    return (value as NonNullable<Service['languages']>).filter(({ note }) => note === undefined);
  if (field === 'serviceArea')
    return (value as NonNullable<Service['serviceArea']>).note === undefined ? value : undefined;
  return undefined;
}
