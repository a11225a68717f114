import type { HoursException, OpeningHours, Period } from '@service-directory/schema';
import { openingHoursSchema } from '@service-directory/schema/zod';
import { sameJson } from '../../json.ts';
import type { JsonLdNode } from '../json-ld/json-ld-node.ts';
import { LONGEST_PRINTED, readLines } from './read-lines.ts';
import { readSpecification, type ReadSpecification } from './read-specification.ts';

/** Equal times say closed; only midnight to midnight is written so (Google Search Central, local business). */
const isClosed = ({ opens, closes }: ReadSpecification) =>
  closes === opens && (opens === undefined || opens === '00:00');
/** An end without a beginning is half of what somebody meant. */
const isHalf = ({ opens, closes }: ReadSpecification) => opens === undefined && closes !== undefined;
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

const isSame = (values: readonly unknown[]) =>
  values.every((value) => sameJson(value ?? null, values[0] ?? null));

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
    // What is said of one span of the day alone may limit it, and the others have no such limit.
    if (!isSame(group.map((one) => one.note))) return undefined;
    const closed = group.filter(isClosed);
    if (closed.length === group.length) return { from, through, closed: true, ...words };
    return closed.length > 0 ? undefined : { from, through, periods: group.map(spanOf), ...words };
  });
  return exceptions.every((one) => one !== undefined) ? exceptions : undefined;
}

/** The week of undated or dated rules; undefined where readers disagree on which of two rules counts. */
function weekOf(
  weekly: readonly ReadSpecification[],
): Pick<OpeningHours, 'periods' | 'publicHolidays' | 'condition'> | undefined {
  const week = weekly.filter(({ days }) => days.length > 0);
  const ranges = [...new Set(week.map(({ from = '0000', through = '9999' }) => `${from} ${through}`))]
    .map((range) => range.split(' ') as [string, string])
    .sort();
  if (ranges.some(([from], index) => index > 0 && ranges[index - 1]![1] >= from)) return undefined;
  const closedDays = week.filter(isClosed).flatMap(({ days }) => days);
  const openDays = new Set(week.filter((one) => !isClosed(one)).flatMap(({ days }) => days));
  if (closedDays.some((day) => openDays.has(day))) return undefined;
  const holidays = weekly.filter((one) => one.isHolidays);
  const open = week.filter((one) => !isClosed(one));
  const condition = open[0]?.note;
  return {
    ...(open.length === 0 ? {} : { periods: open.map(periodOf) }),
    ...(holidays.length > 0 && holidays.every(isHolidayClosing) ? { publicHolidays: 'closed' as const } : {}),
    ...(condition === undefined ? {} : { condition }),
  };
}

const isHolidayClosing = (one: ReadSpecification) =>
  isClosed(one) && one.from === undefined && one.through === undefined;

/** Does what is written beside the hours of the week limit some of them, and others not or not so? */
const haveOwnLimits = (weekly: readonly ReadSpecification[]): boolean =>
  !isSame(weekly.filter((one) => one.days.length > 0 && !isClosed(one)).map(({ note }) => note));

type Words = ReadSpecification['note'];

const wordsOf = (words: Words): string[] =>
  words === undefined ? [] : typeof words === 'string' ? [words] : Object.values(words);

/** A specification in words. */
function lineOf(one: ReadSpecification): string {
  const days = one.days.map((day) => `${day.charAt(0).toUpperCase()}${day.slice(1)}`);
  const dates = [...new Set([one.from, one.through])].filter((day) => day !== undefined);
  const times = isClosed(one) ? 'off' : `${one.opens ?? '?'}-${one.closes ?? '?'}`;
  const when = [[...days, ...(one.isHolidays ? ['PH'] : [])].join(','), dates.join(' - '), times];
  const words = [...wordsOf(one.name), ...wordsOf(one.note)];
  return [when.filter((part) => part !== '').join(' '), ...words].join('. ');
}

/** Tells which specifications say something that hours have no place for: words of a closed day, and hours of holidays. */
function tellRest(
  node: JsonLdNode,
  weekly: readonly ReadSpecification[],
  dated: readonly ReadSpecification[],
): void {
  const holidays = weekly.filter((one) => one.isHolidays);
  const rest = [
    ...(holidays.every(isHolidayClosing) ? [] : holidays),
    ...weekly.filter((one) => isClosed(one) && (one.name ?? one.note) !== undefined),
    ...dated.filter((one) => isClosed(one) && one.name !== undefined),
  ];
  for (const path of new Set(rest.map((one) => one.path))) node.tell(path, 'unread-value');
}

/**
 * The hours of a place or a service: whole, or not at all. A specification that cannot be read, dates that overlap, and
 * rules of which it is not clear whether one adds to another or takes its place leave no hours, and each is told. What is
 * written beside all hours of the week is their condition; where some have words of their own, and where one has an
 * end and no beginning, all of it is kept as words.
 * @param week the property of the weekly hours, such as `openingHoursSpecification`
 */
export function readHours(node: JsonLdNode, week: string): OpeningHours | undefined {
  const names = [week, 'specialOpeningHoursSpecification'];
  if (!names.some((name) => node.take(name).length > 0)) return readLines(node, 'openingHours');
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
  const words = read.map(lineOf).join('\n');
  const isInWords =
    weekly !== undefined && exceptions !== undefined && (haveOwnLimits(ofWeek) || read.some(isHalf));
  const hours =
    weekly === undefined || exceptions === undefined
      ? undefined
      : openingHoursSchema.safeParse(
          isInWords
            ? { printed: words.slice(0, LONGEST_PRINTED) }
            : { ...weekly, ...(exceptions.length === 0 ? {} : { exceptions }) },
        ).data;
  if (hours === undefined || isInWords)
    for (const { path } of nodes.flat()) node.tell(path, isInWords ? 'hours-as-words' : 'hours-unread');
  else tellRest(node, ofWeek, ofDates);
  if (isInWords && words.length > LONGEST_PRINTED) node.tell(node.path, 'too-long');
  return hours;
}
