import { WEEKDAYS } from '../../codes/structure.ts';
import type { Directory } from '../../entities/directory.ts';
import type { OpeningHours } from '../../entities/opening-hours.ts';
import type { Service } from '../../entities/service.ts';
import { bitsWhere } from './bits.ts';
import type { BitsBy } from './service-facts.ts';

/** Round the clock, beside the days of the week. */
const ALWAYS = 'always';

/** All hours that a service says: its own, those of its doors, and those of its contacts. What hangs on a condition says no day. */
const hoursOf = ({ openingHours, locations = [], contacts = [] }: Service): OpeningHours[] =>
  [openingHours, ...locations.map((place) => place.openingHours), ...contacts.map((one) => one.openingHours)]
    .filter((hours) => hours !== undefined)
    .filter(({ condition }) => condition === undefined);

/** Services by the days of the week on which they say that they have hours, `mo` to `su`, and `always` for round the clock. */
export function daysOpen({ services }: Directory): BitsBy {
  const hours = services.map(hoursOf);
  const bitsOf = (isMeant: (hours: OpeningHours) => boolean) =>
    bitsWhere(services.length, (index) => hours[index]!.some(isMeant));
  const isAlways = ({ always }: OpeningHours) => always === true;
  return new Map([
    [ALWAYS, bitsOf(isAlways)],
    ...WEEKDAYS.map(
      (day) =>
        [
          day,
          bitsOf((one) => isAlways(one) || one.periods?.some(({ days }) => days.includes(day)) === true),
        ] as const,
    ),
  ]);
}
