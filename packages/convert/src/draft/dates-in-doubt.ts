import type { Period } from '@service-directory/schema';
import { sameJson } from '../json.ts';

/** The weekdays of a period, and between which dates it holds. */
export type DatedDays = Pick<Period, 'days' | 'validFrom' | 'validThrough' | 'season'>;

type Range = readonly [from: string, through: string];

const meets = ([from, through]: Range, [otherFrom, otherThrough]: Range) =>
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

const datesOf = ({ validFrom, validThrough, season }: DatedDays) =>
  [validFrom, validThrough, season].map((value) => value ?? null);

/**
 * Does nobody know whether one period adds to the other or takes its place? So it is with summer hours beside those of the
 * whole year: both hold on one day, and between other dates. Two periods between the same dates add to each other.
 */
export const areInDoubt = (one: DatedDays, other: DatedDays): boolean =>
  !sameJson(datesOf(one), datesOf(other)) && haveCommonDays(one, other);
