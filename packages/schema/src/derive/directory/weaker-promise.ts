import {
  ANONYMITY,
  AUTHORITY_CONTACT,
  COST,
  IDENTIFICATION,
  PERSONAL_NUMBER,
  PROFESSIONAL_SECRECY,
  RECORDS,
  RESIDENCE_STATUS,
} from '../../codes/access.ts';
import { codeOf, isWarning, type ConditionKey } from '../service/access.ts';
import { addMonths } from '../hours/calendar.ts';

/** The values of each condition, from what promises most to what promises least. */
const MOST_FIRST: Readonly<Record<ConditionKey, readonly string[]>> = {
  residenceStatus: RESIDENCE_STATUS,
  identification: IDENTIFICATION,
  personalNumber: PERSONAL_NUMBER,
  anonymity: ANONYMITY,
  cost: COST,
  records: RECORDS,
  police: AUTHORITY_CONTACT,
  immigration: AUTHORITY_CONTACT,
  professionalSecrecy: PROFESSIONAL_SECRECY,
};

/** Words that are so far apart do not contradict each other: the older one is out of date. As long as evidence counts. */
const APART_MONTHS = 12;

/** How little a condition promises, 0 for the most. */
export const weaknessOf = (key: ConditionKey, value: unknown): number =>
  MOST_FIRST[key].indexOf(codeOf(value));

/**
 * Does a word still stand beside the newest one?
 * @param evidenceOn date of its evidence, YYYY-MM-DD; undefined when there is none
 * @param newest date of the newest evidence of all
 */
export function standsBeside(evidenceOn: string | undefined, newest: string | undefined): boolean {
  if (newest === undefined) return true;
  return evidenceOn !== undefined && (addMonths(evidenceOn, APART_MONTHS) ?? '') >= newest;
}

/** Is it the least that a condition can say, so that it promises no more without its note? Some services say little. */
export const isLeast = (key: ConditionKey, value: unknown): boolean =>
  isWarning(value) ||
  (codeOf(value) === MOST_FIRST[key].filter((known) => known !== 'unconfirmed').at(-1) &&
    codeOf(value) !== 'some-services-only');
