import type { HoursException, OpeningHours, Period } from '@service-directory/schema';
import { changesTimes, fromOsmHours } from '@service-directory/schema/convert-hours';
import { openingHoursSchema } from '@service-directory/schema/zod';
import type { JsonLdNode } from '../json-ld/json-ld-node.ts';
import { readStrings } from '../json-ld/read-text.ts';
import { readSpecification, type ReadSpecification } from './read-specification.ts';

/** Equal times say closed; only midnight to midnight is written so (Google Search Central, local business). */
const isClosed = ({ opens, closes }: ReadSpecification) =>
  opens === undefined || (opens === '00:00' && closes === '00:00');
const isUnclear = ({ opens, closes }: ReadSpecification) =>
  opens !== undefined && opens === closes && opens !== '00:00';

const spanOf = ({ opens = '', closes, name }: ReadSpecification) => ({
  opens,
  ...(closes === undefined ? {} : { closes }),
  ...(name === undefined ? {} : { label: name }),
});

const periodOf = (one: ReadSpecification): Period => ({
  days: one.days,
  ...spanOf(one),
  ...(one.from === undefined ? {} : { validFrom: one.from }),
  ...(one.through === undefined ? {} : { validThrough: one.through }),
});

/** The exceptions of dated specifications; undefined where two of them disagree. */
function exceptionsOf(dated: readonly ReadSpecification[]): HoursException[] | undefined {
  const groups = new Map<string, ReadSpecification[]>();
  for (const one of dated) {
    if (one.from === undefined || one.through === undefined || one.from > one.through) return undefined;
    // A weekday of a single day adds nothing; of more days it would be another rule.
    if ((one.days.length > 0 && one.from !== one.through) || one.isHolidays) return undefined;
    const range = `${one.from} ${one.through}`;
    groups.set(range, [...(groups.get(range) ?? []), one]);
  }
  const ranges = [...groups.keys()].map((range) => range.split(' ') as [string, string]).sort();
  if (ranges.some(([from], index) => index > 0 && ranges[index - 1]![1] >= from)) return undefined;
  const exceptions = [...groups.values()].map((group): HoursException | undefined => {
    const [{ from = '', through = '', note }] = group as [ReadSpecification];
    const words = note === undefined ? {} : { note };
    const closed = group.filter(isClosed);
    if (closed.length === group.length) return { from, through, closed: true, ...words };
    return closed.length > 0 ? undefined : { from, through, periods: group.map(spanOf), ...words };
  });
  return exceptions.every((one) => one !== undefined) ? exceptions : undefined;
}

/** The week of undated or dated rules; undefined where readers disagree on which of two rules counts. */
function weekOf(
  weekly: readonly ReadSpecification[],
): Pick<OpeningHours, 'periods' | 'publicHolidays'> | undefined {
  const week = weekly.filter(({ days }) => days.length > 0);
  const ranges = [...new Set(week.map(({ from = '0000', through = '9999' }) => `${from} ${through}`))]
    .map((range) => range.split(' ') as [string, string])
    .sort();
  if (ranges.some(([from], index) => index > 0 && ranges[index - 1]![1] >= from)) return undefined;
  const closedDays = week.filter(isClosed).flatMap(({ days }) => days);
  const openDays = new Set(week.filter((one) => !isClosed(one)).flatMap(({ days }) => days));
  if (closedDays.some((day) => openDays.has(day))) return undefined;
  const isHolidayClosed = weekly.some((one) => one.isHolidays && isClosed(one));
  const isHolidayOpen = weekly.some((one) => one.isHolidays && !isClosed(one));
  const periods = week.filter((one) => !isClosed(one)).map(periodOf);
  return {
    ...(periods.length === 0 ? {} : { periods }),
    ...(isHolidayClosed && !isHolidayOpen ? { publicHolidays: 'closed' as const } : {}),
  };
}

/** Hours as lines such as `Mo-Fr 09:00-17:00`; kept as printed words when they cannot be read. */
function linesOf(node: JsonLdNode, name: string): OpeningHours | undefined {
  const lines = readStrings(node, name);
  if (lines.length === 0) return undefined;
  const printed = lines.map(({ text }) => text).join(', ');
  const { output, losses } = fromOsmHours(printed);
  const isRead = output.printed === undefined && !losses.some(changesTimes);
  const hours = openingHoursSchema.safeParse(isRead ? output : { printed: printed.slice(0, 5000) }).data;
  if (!isRead) for (const { path } of lines) node.tell(path, 'hours-as-words');
  return hours;
}

/**
 * The hours of a place or a service: whole, or not at all. A specification that cannot be read, dates that overlap, and
 * rules of which it is not clear whether one adds to another or takes its place leave no hours, and each is told.
 * @param week the property of the weekly hours, such as `openingHoursSpecification`
 */
export function readHours(node: JsonLdNode, week: string): OpeningHours | undefined {
  const names = [week, 'specialOpeningHoursSpecification'];
  if (!names.some((name) => node.take(name).length > 0)) return linesOf(node, 'openingHours');
  const nodes = names.map((name) => node.nodes(name));
  const [ordinary = [], special = []] = nodes.map((list) => list.map((one) => readSpecification(one)));
  const all = [...ordinary, ...special];
  const read = all.filter((one) => one !== undefined);
  const isDated = (one: ReadSpecification) =>
    one.days.length === 0 && !one.isHolidays && (one.from !== undefined || one.through !== undefined);
  const ofWeek = (ordinary as ReadSpecification[]).filter((one) => one !== undefined && !isDated(one));
  const ofDates = read.filter((one) => !ofWeek.includes(one));
  const isWhole =
    read.length === all.length &&
    nodes.flat().length === names.flatMap((name) => node.take(name)).length &&
    !read.some(isUnclear) &&
    !ofWeek.some((one) => one.days.length === 0 && !one.isHolidays);
  const weekly = isWhole ? weekOf(ofWeek) : undefined;
  const exceptions = isWhole ? exceptionsOf(ofDates) : undefined;
  const hours =
    weekly === undefined || exceptions === undefined
      ? undefined
      : openingHoursSchema.safeParse({ ...weekly, ...(exceptions.length === 0 ? {} : { exceptions }) }).data;
  if (hours === undefined) for (const { path } of nodes.flat()) node.tell(path, 'hours-unread');
  return hours;
}
