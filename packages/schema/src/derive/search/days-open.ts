import { WEEKDAYS } from '../../codes/structure.ts';
import type { Directory } from '../../entities/directory.ts';
import type { OpeningHours } from '../../entities/opening-hours.ts';
import type { Service } from '../../entities/service.ts';
import { isAnswered } from '../service/is-answered.ts';
import { bitsWhere } from './bits.ts';
import type { BitsBy } from './service-facts.ts';

/** Round the clock, beside the days of the week. */
const ALWAYS = 'always';

/**
 * All hours that a service says: its own, those of its doors, and those of contacts where somebody answers. What hangs on a condition
 * says no day.
 */
const hoursOf = ({ openingHours, locations = [], contacts = [] }: Service): OpeningHours[] =>
  [{ openingHours }, ...locations, ...contacts.filter(isAnswered)]
    .flatMap((one) => one.openingHours ?? [])
    .filter(({ condition }) => condition === undefined);

/** The days on which a service says that it has hours, today or later. */
function daysOf(service: Service, today: string): ReadonlySet<string> {
  const days = new Set<string>();
  for (const { always, periods = [] } of hoursOf(service)) {
    if (always === true) [ALWAYS, ...WEEKDAYS].forEach((day) => days.add(day));
    for (const { validThrough = today, days: own } of periods)
      if (validThrough >= today) own.forEach((day) => days.add(day));
  }
  return days;
}

/**
 * Services by the days of the week on which they say that they have hours, `mo` to `su`, and `always` for round the clock.
 * @param todayOf the date where a service is, YYYY-MM-DD
 */
export function daysOpen({ services }: Directory, todayOf: (service: Service) => string): BitsBy {
  const days = services.map((service) => daysOf(service, todayOf(service)));
  return new Map(
    [ALWAYS, ...WEEKDAYS].map((day) => [day, bitsWhere(services.length, (index) => days[index]!.has(day))]),
  );
}
