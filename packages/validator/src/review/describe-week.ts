import { weekView, type OpeningHours } from '@service-directory/schema';
import { weekText } from '@service-directory/schema/hours-text';
import type { HoursContext } from './describe-hours.ts';
import { writeDate, writeMonthDay } from './words/index.ts';

type Period = NonNullable<OpeningHours['periods']>[number];

/** A week like any other: no clock changes in it. */
const SOME_WEEK = '2026-11-23';

/** When, for whom and how hours hold: all that is said of them besides days and times. */
export function limitsOf(hours: Partial<Period>, { language, tell, namesOf }: HoursContext): string[] {
  const { words, labels } = language;
  const { season, nthOfMonth, isoWeeks, everyWeeks, validFrom, validThrough, entry, lastEntry } = hours;
  const { audience = [] } = hours;
  return [
    tell(hours.label),
    season && words.inSeason(writeMonthDay(season.from, language), writeMonthDay(season.through, language)),
    nthOfMonth && words.nthOfMonth(nthOfMonth),
    isoWeeks && words.isoWeeks[isoWeeks],
    everyWeeks && words.everyWeeks(everyWeeks.count, writeDate(everyWeeks.from, language)),
    validFrom && words.validFrom(writeDate(validFrom, language)),
    validThrough && words.validThrough(writeDate(validThrough, language)),
    audience.length === 0 ? undefined : words.onlyFor(namesOf('audience', audience)),
    entry && labels.entry[entry].label,
    lastEntry && words.lastEntry(lastEntry),
  ].filter((part): part is string => part !== undefined && part !== '');
}

/**
 * The weekly hours in words: not those of one week, but each period with when and for whom it holds, so that whoever is asked
 * whether they are right sees all that is said. `Mon–Fri 10:00–15:00; Tue 12:00–14:00 (odd weeks)`
 */
export function describeWeek(periods: readonly Period[], context: HoursContext): string {
  const parts = new Map<string, Period[]>();
  for (const period of periods) {
    const limits = limitsOf(period, context).join(', ');
    const { days, opens, closes } = period;
    parts.set(limits, [
      ...(parts.get(limits) ?? []),
      { days, opens, ...(closes === undefined ? {} : { closes }) },
    ]);
  }
  const at = Date.parse(`${SOME_WEEK}T12:00:00Z`);
  return [...parts]
    .map(([limits, plain]) => {
      const week = weekView({ periods: plain }, { at, timeZone: 'UTC', week: SOME_WEEK });
      const text = weekText(week, context.language.lang);
      return limits === '' ? text : `${text} (${limits})`;
    })
    .join('; ');
}
