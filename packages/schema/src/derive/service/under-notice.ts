import type { Service } from '../../entities/service.ts';
import type { OpeningStatus } from '../hours/opening-status.ts';
import { currentAlert } from './current-alert.ts';

/**
 * How words for “closed” begin in the languages of the interface. No more is asked of a notice than that it speaks of that: who is
 * told “unsure” for nothing calls first, who is told “open” stands before a locked door. In Thai “open” ends as “closed” is written.
 */
const SHUT =
  /shut|cerrad|kapal|slēg|xiran|zárv|fechad|uždar|مغلق|steng|zamkn|fermé|закр|lukk|[^เ]ปิด|затв|đóng|ተዓጽ|mbyll|closed|بسته|nchis|зачин|关[门闭]/i;

/**
 * What hours say, under a notice of the service that holds now and speaks of being closed: never that it is open, nor that it opens
 * while the notice holds; of one that names no last day only its own day is known.
 */
export function underNotice<Status extends OpeningStatus>(
  status: Status,
  service: Pick<Service, 'alert'>,
): Status {
  const { date } = status.today;
  const alert = currentAlert(service, date);
  if (!SHUT.test(JSON.stringify(alert?.text))) return status;
  const { state, next } = status;
  return {
    ...status,
    ...(state === 'open' && { state: 'unknown', reason: 'notice' }),
    next: next && next.date > (alert?.through ?? date) ? next : undefined,
  };
}
