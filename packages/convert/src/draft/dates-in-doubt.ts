import type { Period } from '@service-directory/schema';

/** The weekdays of a period, and between which dates it holds. */
export type DatedDays = Pick<Period, 'days' | 'validFrom' | 'validThrough' | 'season'>;

export type Range = readonly [from: string, through: string];

/** Have two ranges of days a day in common? */
export const meets = ([from, through]: Range, [otherFrom, otherThrough]: Range) =>
  from <= otherThrough && otherFrom <= through;

const rangeOf = ({ validFrom = '0000', validThrough = '9999' }: DatedDays): Range => [
  validFrom,
  validThrough,
];

/** The days of a year, MM-DD: two ranges for a season over the new year. */
function seasonOf({ season }: DatedDays): Range[] {
  if (season === undefined) return [['01-01', '12-31']];
  const { from, through } = season;
  if (from <= through) return [[from, through]];
  return [
    ['01-01', through],
    [from, '12-31'],
  ];
}

/** Can there be a day on which both hold? */
export const haveCommonDays = (one: DatedDays, other: DatedDays): boolean =>
  one.days.some((day) => other.days.includes(day)) &&
  meets(rangeOf(one), rangeOf(other)) &&
  seasonOf(one).some((range) => seasonOf(other).some((otherRange) => meets(range, otherRange)));

const haveSameDates = (one: DatedDays, other: DatedDays) =>
  one.validFrom === other.validFrom &&
  one.validThrough === other.validThrough &&
  one.season?.from === other.season?.from &&
  one.season?.through === other.season?.through;

/**
 * Does nobody know whether one period adds to the other or takes its place? So it is with summer hours beside those of the
 * whole year: both hold on one day, and between other dates. Two periods between the same dates add to each other.
 */
export const areInDoubt = (one: DatedDays, other: DatedDays): boolean =>
  !haveSameDates(one, other) && haveCommonDays(one, other);

/**
 * Is there a pair of which this holds, among those whose dates meet? Others are never compared, so that a long list of
 * single days takes no longer than it has to.
 */
export function somePair<Item>(
  items: readonly Item[],
  daysOf: (item: Item) => DatedDays,
  holds: (one: Item, other: Item) => boolean,
): boolean {
  const sorted = items
    .map((item) => ({ item, range: rangeOf(daysOf(item)) }))
    .sort((one, other) => (one.range[0] < other.range[0] ? -1 : one.range[0] > other.range[0] ? 1 : 0));
  let before: typeof sorted = [];
  for (const one of sorted) {
    before = before.filter(({ range }) => range[1] >= one.range[0]);
    if (before.some(({ item }) => holds(item, one.item))) return true;
    before.push(one);
  }
  return false;
}

/** Is any of these in doubt beside any other? */
export const someInDoubt = (periods: readonly DatedDays[]): boolean =>
  somePair(periods, (period) => period, areInDoubt);
