import { shutInNote } from '../words/shut-note.ts';
import type { KnownHours } from './known-hours.ts';
import { limitsOpening } from './own-texts.ts';

/** Columns of what a service is called. */
export const NAMES: readonly string[] = ['name', 'alternateName'];

/** Signs behind which a name goes on with a remark: `Klesbua (stengt til høsten)`; or capitals, `Klesbua STENGT`. */
const REMARK = /[(:;|\n]|,\s|\s[–—-]\s|\s(?=(?:MIDLERTIDIG )?(?:STENGT|STENGD|CLOSED)(?!\p{L}))/u;

/**
 * Does a remark behind a name say that it is shut, not open yet or open in some weeks alone, which the hours do not? The name itself may
 * be any words.
 */
export function remarkLimits(name: string, known: KnownHours): boolean {
  const sign = REMARK.exec(name);
  if (sign === null || known.hasDates || known.hasWeeks) return false;
  const remark = name.slice(sign.index + sign[0].length);
  return shutInNote(remark, known.openDays, known.today) !== undefined || limitsOpening(remark, known);
}
