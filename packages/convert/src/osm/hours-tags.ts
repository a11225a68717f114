import { hoursFreshUntil, type OpeningHours, type Service } from '@service-directory/schema';
import { changesTimes, toOsmHours, type LimitWords } from '@service-directory/schema/convert-hours';
import type { TagWriter } from './tag-writer.ts';

/**
 * Opening hours, when the text of OpenStreetMap says the same at every minute; otherwise none, since a wrong «open» is
 * worse than a gap. Hours that are not for everybody who comes are said to be unknown, with the words of whom they are for.
 * @param today YYYY-MM-DD: hours that are too old are not written
 */
export function writeHours(
  hours: OpeningHours,
  service: Service,
  today: string,
  path: string,
  words: LimitWords,
  writer: TagWriter,
  tell: (path: string, kind: string) => void,
): void {
  if (hoursFreshUntil(service) < today) return tell(path, 'hours-stale');
  const { output, losses } = toOsmHours(hours, words);
  const isWrong = losses.some(
    (loss) => (changesTimes(loss) && loss.kind !== 'limited') || loss.kind === 'length',
  );
  if (output === undefined || isWrong || !writer.fits(output, path)) return tell(path, 'hours-unsaid');
  writer.set('opening_hours', output, path);
  for (const loss of losses) tell(`${path}${loss.path}`, 'hours-words');
}
