import type { Figures } from './figures.ts';
import { clockOf } from './times.ts';

const HALF_DAY = 720;
const DAY = 1440;

/** Hours told in words: what a translation makes a figure of cannot be compared with them. */
const IN_WORDS =
  /halv|kvart|midnatt|noon|midnight|midday|half past|quarter|mediod|medianoche|amiaz|miezul|полдень|полноч|полови|опівн|північ|połud|północ|обяд|полунощ|midi|minuit|الظهر|منتصف/iu;

/** Every time of day that the figures of a text can mean, in minutes. */
function possibleIn({ times, numbers }: Figures): Set<number> {
  const possible = new Set<number>();
  for (const { minutes, mayBeAfternoon } of times) {
    possible.add(minutes);
    if (mayBeAfternoon) possible.add((minutes + HALF_DAY) % DAY);
  }
  // «fra 18 til 21», “from 6 to 9”: any hour may be one.
  for (const hour of numbers)
    if (hour <= 24) {
      possible.add((hour * 60) % DAY);
      if (hour <= 12) possible.add((hour * 60 + HALF_DAY) % DAY);
    }
  return possible;
}

/**
 * The times of a translation that its source does not have, as `HH:MM`. None when the source names no time in figures, or
 * some in words.
 * @param sourceText the words of the source
 */
export function timesOnlyIn(translation: Figures, source: Figures, sourceText: string): string[] {
  if (source.times.length === 0 || IN_WORDS.test(sourceText)) return [];
  const possible = possibleIn(source);
  const added = translation.times.filter(
    ({ minutes, mayBeAfternoon }) =>
      !possible.has(minutes) && !(mayBeAfternoon && possible.has((minutes + HALF_DAY) % DAY)),
  );
  return [...new Set(added.map(({ minutes }) => clockOf(minutes)))];
}
