import { isRecord } from '../read/is-record.ts';
import type { Basis } from '../../codes/access.ts';
import type { AudienceGroup } from '../../codes/audience.ts';
import type { AccessConditions } from '../../entities/access-conditions.ts';
import type { Service } from '../../entities/service.ts';
import type { Source } from '../../entities/source.ts';
import type { Text } from '../../formats/text.ts';
import { addMonths } from '../hours/calendar.ts';
import { broaderCodeOf, type WithCodes } from '../text/own-codes.ts';
import { dateOfSource, yearAlone } from './source-date.ts';

/** The conditions that hold one code. `entry` holds several and stands apart. */
export const CONDITION_KEYS = [
  'residenceStatus',
  'identification',
  'personalNumber',
  'anonymity',
  'cost',
  'records',
  'police',
  'immigration',
  'professionalSecrecy',
] as const satisfies readonly (keyof AccessConditions)[];

/** The conditions by the question that they answer: what will they ask of me, who will be told, what does it cost? */
export const CONDITION_QUESTIONS = {
  asked: ['residenceStatus', 'identification', 'personalNumber', 'anonymity'],
  told: ['records', 'police', 'immigration', 'professionalSecrecy'],
  cost: ['cost'],
} as const satisfies Readonly<Record<string, readonly (typeof CONDITION_KEYS)[number][]>>;

/** One of `CONDITION_KEYS`, by the name of the field in `access`. */
export type ConditionKey = (typeof CONDITION_KEYS)[number];

/** A condition with its shorthand written out and its evidence looked up. */
export interface Condition {
  /** The code; `unconfirmed` when the record says nothing. */
  value: string;
  /** What the value rests on; undefined when the record does not say, as for `unconfirmed`. */
  basis?: Basis;
  /** The limits of the promise in words for readers, to be shown beside it. */
  note?: Text;
  /** The sources that it names, as far as the record holds them. */
  sources: readonly Source[];
  /** Date of its evidence, YYYY-MM-DD; undefined when there is none. */
  evidenceOn?: string;
  /** The year, YYYY, to show in place of that date where a page dated by its year alone gave it: no month of it is known. */
  evidenceYear?: string;
  /** True when the evidence is too old to count, or there is none, or nobody says what it rests on: no promise then. */
  isStale: boolean;
}

/** How long evidence counts: the year in which a record must be checked again. */
const EVIDENCE_MONTHS = 12;
/** Ways of checking that put the question to the door itself, and so renew every condition of the record. */
export const ASKED_THE_SERVICE: ReadonlySet<string> = new Set(['provider-confirmed', 'visit', 'phone']);

interface StoredCondition {
  value: string;
  basis?: Basis | undefined;
  note?: Text | undefined;
  sourceIds?: readonly string[] | undefined;
  checkedOn?: string | undefined;
}

/**
 * The newest date of a condition's evidence: the day on which its sources were read for it, else that of the newest of them,
 * or the day on which the service was asked. A date after today is a slip of the pen, or the clock is wrong: it counts for
 * nothing.
 */
function evidenceDate(
  condition: StoredCondition,
  service: Service,
  sources: readonly Source[],
  today: string,
): string | undefined {
  const { checkedOn } = condition;
  // A page that was read again for its hours says nothing new of a promise.
  const dates = checkedOn !== undefined && checkedOn <= today ? [checkedOn] : sources.map(dateOfSource);
  const { lastVerifiedOn, method } = service.verification;
  if (lastVerifiedOn !== undefined && ASKED_THE_SERVICE.has(method)) dates.push(lastVerifiedOn);
  return dates
    .filter((date) => date <= today)
    .sort()
    .at(-1);
}

/**
 * One condition of a service, ready to be shown.
 * @param today YYYY-MM-DD in the service's time zone; decides whether the evidence is too old
 */
export function accessCondition(service: Service, key: ConditionKey, today: string): Condition {
  return conditionOf(service.access[key] ?? 'unconfirmed', service, today);
}

/** A condition or a way in as it is stored. */
export function conditionOf(stored: string | StoredCondition, service: Service, today: string): Condition {
  const condition: StoredCondition = typeof stored === 'string' ? { value: stored } : stored;
  const named = condition.sourceIds ?? [];
  const sources = service.sources.filter((source) => named.includes(source.id));
  const evidenceOn = evidenceDate(condition, service, sources, today);
  const evidenceYear = yearAlone(sources, evidenceOn);
  const countsUntil = evidenceOn === undefined ? undefined : addMonths(evidenceOn, EVIDENCE_MONTHS);
  return {
    value: condition.value,
    ...(condition.basis === undefined ? {} : { basis: condition.basis }),
    ...(condition.note === undefined ? {} : { note: condition.note }),
    sources,
    ...(evidenceOn === undefined ? {} : { evidenceOn }),
    ...(evidenceYear === undefined ? {} : { evidenceYear }),
    isStale:
      condition.value !== 'unconfirmed' &&
      (condition.basis === undefined || countsUntil === undefined || countsUntil < today),
  };
}

/**
 * Every condition of a service by name.
 * @param today YYYY-MM-DD in the service's time zone; decides whether the evidence is too old
 */
export function accessSummary(service: Service, today: string): Record<ConditionKey, Condition> {
  const entries = CONDITION_KEYS.map((key) => [key, accessCondition(service, key, today)] as const);
  return Object.fromEntries(entries) as Record<ConditionKey, Condition>;
}

/** The code of a condition or a way in, with or without its evidence. */
export const codeOf = (stored: unknown): string => String(isRecord(stored) ? stored['value'] : stored);

/** The codes of how a person gets in, with or without evidence; none when the record does not say. */
export const entryCodes = (service: Service): string[] => (service.access.entry ?? []).map(codeOf);

/** Groups of which everybody has papers to stay, or has asked for them. */
const WITH_PAPERS: ReadonlySet<string> = new Set<AudienceGroup>(['eu-citizens', 'asylum-seekers']);

/** Is nobody without papers welcome, since the service is for such groups alone? As a search for a group finds it. */
const isForOthers = ({ audience = [] }: Service, head: WithCodes): boolean =>
  audience.some(({ welcome }) => welcome === 'only') &&
  audience.every(({ group }) => WITH_PAPERS.has(broaderCodeOf('audience', group, head) ?? group));

/**
 * How sure it is that help does not depend on residence status: `confirmed`, the service or others say so; `rule`, a
 * law says so, which is not what happens at the door; `unknown`, nobody says, only some of it, or the evidence is old, or
 * nobody without papers is welcome.
 * @param today YYYY-MM-DD in the service's time zone; decides whether the evidence is too old
 * @param head in which the directory's own groups are declared
 */
export function residencePromise(
  service: Service,
  today: string,
  head: WithCodes = {},
): 'confirmed' | 'rule' | 'unknown' {
  const { value, basis, isStale } = accessCondition(service, 'residenceStatus', today);
  if (isForOthers(service, head)) return 'unknown';
  if (isStale || basis === undefined || !['not-asked', 'not-required'].includes(value)) return 'unknown';
  return basis === 'rule' ? 'rule' : 'confirmed';
}

/**
 * Is help there without residence papers, and without papers that take residence to get? Rules of law count, see
 * docs/decisions/0002-no-papers.md.
 * @param today YYYY-MM-DD in the service's time zone; decides whether the evidence is too old
 * @param head in which the directory's own groups are declared
 */
export function needsNoPapers(service: Service, today: string, head?: WithCodes): boolean {
  return (
    residencePromise(service, today, head) !== 'unknown' &&
    accessCondition(service, 'identification', today).value !== 'official-document' &&
    accessCondition(service, 'personalNumber', today).value !== 'needed'
  );
}

/**
 * Does everything here cost nothing, by evidence that still counts?
 * @param today YYYY-MM-DD in the service's time zone; decides whether the evidence is too old
 */
export function isFree(service: Service, today: string): boolean {
  const cost = accessCondition(service, 'cost', today);
  return cost.value === 'free' && cost.basis !== undefined && !cost.isStale;
}

/** Ways in that need nothing arranged before. */
const WITHOUT_APPOINTMENT: ReadonlySet<string> = new Set(['walk-in', 'outreach', 'queue-ticket']);

/** Is a way in open to whoever has arranged nothing? */
export const isWithoutAppointment = (code: string): boolean => WITHOUT_APPOINTMENT.has(code);

/**
 * Can a person come, or be met, without having arranged it? A way in whose evidence is too old counts no more; one that
 * names no evidence does, since ways in need none.
 * @param today YYYY-MM-DD in the service's time zone; without it no evidence is too old
 */
export const needsNoAppointment = (service: Service, today?: string): boolean =>
  (service.access.entry ?? []).some((stored) => {
    if (typeof stored === 'string') return isWithoutAppointment(stored);
    const isCurrent =
      today === undefined || stored.basis === undefined || !conditionOf(stored, service, today).isStale;
    return isCurrent && isWithoutAppointment(stored.value);
  });

const WARNINGS: ReadonlySet<string> = new Set(['present-on-site', 'part-of-authority']);

/** Does a condition say that the police or the immigration authorities are in the room, or run the service? */
export const isWarning = (stored: unknown): boolean => WARNINGS.has(codeOf(stored));

/** Is the service run by the police or the immigration authorities, or are they in the room? Never first in a list. */
export const hasAuthorityPresent = (service: Service): boolean =>
  [service.access.police, service.access.immigration].some(isWarning);
