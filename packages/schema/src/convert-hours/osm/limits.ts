import type { Period } from '../../entities/opening-hours.ts';
import type { LossList } from '../hours-losses.ts';

type Limits = Pick<Period, 'audience' | 'entry'>;

/** The words for a code of whom a period is for, or of how a person gets in. */
export type LimitWords = (list: 'audience' | 'entry', code: string) => string;

/** Ways in that are arranged before somebody comes: who only comes meets a shut door. */
const ARRANGED: ReadonlySet<string> = new Set([
  'appointment',
  'phone-first',
  'referral',
  'registration',
  'waiting-list',
]);

const isArranged = ({ entry }: Limits): boolean => entry !== undefined && ARRANGED.has(entry);

/** Is a period for some people only, or for those who arranged it? Of anybody else it cannot be said that it is open. */
export const isLimited = (period: Limits): boolean => period.audience !== undefined || isArranged(period);

/** What limits a period, in words, which are told as a loss at `path`; undefined when nothing does. */
export function limitsOf(
  period: Limits,
  words: LimitWords,
  path: string,
  losses: LossList,
): string | undefined {
  if (!isLimited(period)) return undefined;
  losses.add('limited', path, 'hours that are not for everybody who comes: written as unknown');
  return [
    ...(period.audience ?? []).map((code) => words('audience', code)),
    ...(isArranged(period) ? [words('entry', period.entry!)] : []),
  ]
    .join(', ')
    .replace(/"/g, '”');
}
