import type { Service } from '../../entities/service.ts';
import { accessCondition, ASKED_THE_SERVICE, CONDITION_KEYS, type ConditionKey } from '../service/access.ts';
import { entryConditions } from '../service/entry-conditions.ts';
import { fieldEvidenceOn } from '../service/field-evidence.ts';
import { dateOfSource } from '../service/source-date.ts';
import { inAccess } from './each-condition.ts';

/** Later than every date: what a version says is weighed as it stands, not as of a day. */
export const ANY_DAY = '9999-12-31';

/** To sort dates, the newest first; what has none comes last. */
export const newestFirst = (a = '', b = ''): number => (a === b ? 0 : a < b ? 1 : -1);

interface Dated {
  evidenceOn?: string | undefined;
  version: { service: Service };
}

/** The day on which the service itself was asked. */
const askedOn = ({ version }: Dated): string | undefined => {
  const { method, lastVerifiedOn } = version.service.verification;
  return ASKED_THE_SERVICE.has(method) ? lastVerifiedOn : undefined;
};

/** To sort by evidence, the newest first; of what is as new, as of a page that several read, who asked the service last. */
export const byEvidence = (a: Dated, b: Dated): number =>
  newestFirst(a.evidenceOn, b.evidenceOn) || newestFirst(askedOn(a), askedOn(b));

/** The newest of some dates. */
export const newestOf = (dates: readonly (string | undefined)[]): string | undefined =>
  dates.filter((date) => date !== undefined).sort(newestFirst)[0];

/** The condition that a field path names, such as `access.cost`; undefined for other fields. */
export const conditionIn = (field: string): ConditionKey | undefined =>
  CONDITION_KEYS.find((condition) => field === `access.${condition}`);

/** The newest date of what a version says of a field that is no condition. */
function fieldDate(service: Service, field: string, latestDay: string): string | undefined {
  const sources = service.sources.filter((source) => dateOfSource(source) <= latestDay);
  const ways = field === 'access.entry' ? entryConditions(service, latestDay) : [];
  return newestOf([
    fieldEvidenceOn({ ...service, sources }, field),
    ...ways.map(({ evidenceOn }) => evidenceOn),
  ]);
}

/**
 * The newest date of what a version says of a field, YYYY-MM-DD; undefined when there is none. Of a condition, and of a
 * way in, it is its own evidence, as it is judged elsewhere.
 * @param latestDay sources of later days are slips of the pen and count for nothing
 */
export function evidenceOf(service: Service, field: string, latestDay: string): string | undefined {
  const key = conditionIn(field);
  return key === undefined
    ? fieldDate(service, field, latestDay)
    : accessCondition(service, key, latestDay).evidenceOn;
}

/**
 * A version without the checks of days that cannot have come: it was checked, but nobody knows when. Its hours count no
 * longer then, as they do not where it stands alone, and its promises rest on what else there is.
 * @param latestDay the last day that can have come, YYYY-MM-DD
 */
export function withoutFuture(service: Service, latestDay: string): Service {
  const { lastVerifiedOn = '', reviewBy, ...check } = service.verification;
  return {
    ...service,
    verification: lastVerifiedOn > latestDay ? check : service.verification,
    access: inAccess(service.access, (stored) => {
      const { checkedOn = '', ...rest } = stored;
      return checkedOn > latestDay ? rest : stored;
    }),
  };
}
