import type { Service } from '../../entities/service.ts';
import { daysOf } from '../hours/opening-spans.ts';
import type { OpeningStatus } from '../hours/opening-status.ts';
import { currentAlert } from './current-alert.ts';

/** How words for “closed” begin in languages that lists are written in first; a translation stands beside what it was made from. */
const SHUT = /closed|shut|st[eä]ng|lukk|cerrad|fechad|fermé|nchis|zamkn|закр|зачин|مغلق/i;

/** A notice of more days speaks of some of them, such as of Christmas Eve in all of December. */
const FEW_DAYS = 14;

/**
 * What hours say, under a notice of the service that holds now, for a few days, and speaks of being closed: never that it is
 * open, nor that it opens while the notice holds. No more is asked of the notice: who is told “unsure” for nothing calls first, who
 * is told “open” stands before a locked door.
 */
export function underNotice<Status extends OpeningStatus>(
  status: Status,
  service: Pick<Service, 'alert'>,
): Status {
  const { text, from, through } = currentAlert(service, status.today.date) ?? {};
  if (!from || !through || daysOf({ from, through }) >= FEW_DAYS || !SHUT.test(JSON.stringify(text)))
    return status;
  const { state, next } = status;
  return {
    ...status,
    ...(state === 'open' && { state: 'unknown', reason: 'notice' }),
    next: next && next.date > through ? next : undefined,
  };
}
