import type { OpeningHours, Period } from '@service-directory/schema';
import {
  areInDoubt,
  haveCommonDays,
  someInDoubt,
  somePair,
  type DatedDays,
} from '../../draft/dates-in-doubt.ts';
import { quietly, type Context } from '../context.ts';
import { isPlainObject, objectOf, tidy, type Fields } from '../../json.ts';
import { Reader } from '../reader.ts';
import { extensionOf, remainderOf, restore, withExtension } from '../remainder.ts';
import { saysClosed, saysClosedAlone } from './closed-words.ts';
import { exceptionWords, hoursWords, periodWords, phrasesOf } from './hours-words.ts';
import { joinExceptions } from './join-exceptions.ts';
import { readRule, RULE_PROPERTIES, textsOf } from './read-rule.ts';
import { writePeriod } from './write-period.ts';

/**
 * Opening hours as schedules of HSDS and back. This folder alone knows how HSDS 3.1 writes times; the standard is about to
 * change that, and then nothing but this folder changes with it.
 */

/** The most characters of a label; longer words are kept as those of the source. */
const LABEL_LENGTH = 200;
const PRINTED_LENGTH = 5000;
const EVERY_DAY = 'MO,TU,WE,TH,FR,SA,SU';
/** Fields of opening hours for which HSDS has no rule. */
const WITHOUT_RULE = ['always', 'exceptions', 'publicHolidays', 'condition', 'printed'] as const;

const labelIn = (reader: Reader): string | undefined => {
  const words = reader.string('description');
  return words === undefined || [...words].length > LABEL_LENGTH ? undefined : words;
};

/** What a native schedule says of a period by itself; nothing when it is not exactly one period. */
function readBack(context: Context, native: Fields | undefined): Fields | undefined {
  if (native === undefined) return undefined;
  const reader = new Reader(native, '', quietly(context));
  const rule = readRule(reader);
  if (rule === undefined || !('periods' in rule) || rule.periods.length !== 1) return undefined;
  return tidy({ ...rule.periods[0], label: labelIn(reader) });
}

/** How a period is written. */
interface Writing {
  /** Its hours hang on no condition. */
  isCertain: boolean;
  /** Without a word of ours nobody could tell that it adds to another period and does not take its place. */
  isInDoubt: boolean;
}

function writeOnePeriod(context: Context, period: Period, { isCertain, isInDoubt }: Writing): Fields {
  const native = isCertain ? writePeriod(context, period) : undefined;
  const back = readBack(context, native);
  if (native === undefined || back === undefined)
    return withExtension({ description: periodWords(context, period) }, { textOnly: true, period });
  const rest = remainderOf(period, back);
  return withExtension(native, Object.keys(rest).length === 0 && !isInDoubt ? {} : { period: rest });
}

/** Schedules that say again, for readers of HSDS alone, what travels in the extension. */
function* writeDerived(context: Context, hours: OpeningHours): Generator<Fields> {
  if (hours.condition !== undefined) return;
  if (hours.always === true)
    yield { freq: 'WEEKLY', byday: EVERY_DAY, opens_at: '00:00', closes_at: '24:00' };
  for (const exception of hours.exceptions ?? []) {
    const { from: valid_from, through: valid_to, periods = [] } = exception;
    for (const { opens, closes } of periods) {
      const native = writePeriod(
        { ...context, asOf: valid_from },
        { days: ['mo'], opens, ...(closes === undefined ? {} : { closes }) },
      );
      if (native !== undefined)
        yield tidy({
          ...native,
          byday: EVERY_DAY,
          valid_from,
          valid_to,
          notes: `${phrasesOf(context).instead}. ${exceptionWords(context, exception)}`,
        });
    }
  }
}

/**
 * Opening hours as schedules of HSDS 3.1. Hours with a condition, and rules that HSDS cannot say, are written in words
 * alone, so that no program takes them for open.
 * @param idOf gives the identifier of the schedule of a number
 */
export function writeHours(context: Context, hours: OpeningHours, idOf: (index: number) => string): Fields[] {
  const writing = {
    isCertain: hours.condition === undefined,
    isInDoubt: someInDoubt(hours.periods ?? []),
  };
  const schedules = (hours.periods ?? []).map((period) => writeOnePeriod(context, period, writing));
  for (const native of writeDerived(context, hours))
    schedules.push(withExtension(native, { isRepeated: true }));
  const rest = objectOf([
    ...WITHOUT_RULE.map((field) => [field, hours[field]] as const),
    ['periods', hours.periods?.length === 0 ? [] : undefined],
  ]);
  if (Object.keys(rest).length > 0)
    schedules.push(withExtension(tidy({ description: hoursWords(context, hours) }), { hours: rest }));
  return schedules.map((schedule, index) => ({ id: idOf(index), ...schedule }));
}

/** Days of the week on which it is open, or closed. */
interface FoundDays {
  days: DatedDays;
  /** Our word stands beside it: it adds to what else we wrote. */
  isOurs: boolean;
  isClosed: boolean;
}

/** What is read of schedules, before it is put together. */
interface Found {
  periods: Fields[];
  open: FoundDays[];
  closed: FoundDays[];
  exceptions: Fields[];
  printed: string[];
  rest: Fields | undefined;
  /** Schedules of which a part could not be read: each has been told. */
  unread: Set<Reader>;
  /** Words alone say that it is closed, and nobody knows when. */
  isClosedInWords: boolean;
}

/** A rule that we do not understand, as it is written. */
const ruleText = (reader: Reader): string =>
  RULE_PROPERTIES.flatMap((property) => {
    const value = reader.raw(property);
    return typeof value === 'string' || typeof value === 'number' ? [`${property}=${value}`] : [];
  }).join('; ');

const keepWords = (found: { printed: string[] }, ...words: (string | undefined)[]) => {
  for (const one of words)
    if (one !== undefined && one !== '' && !found.printed.includes(one)) found.printed.push(one);
};

/** The same words, however lines and blanks were set by a program that had them. */
const haveSameWords = (one = '', other = ''): boolean =>
  one.replace(/\s+/g, ' ').trim() === other.replace(/\s+/g, ' ').trim();

function addPeriod(found: Found, period: Fields, isOurs: boolean): void {
  found.periods.push(period);
  if (Array.isArray(period['days']))
    found.open.push({ days: period as unknown as DatedDays, isOurs, isClosed: false });
}

/** A schedule of ours: a period that HSDS could say only in part, or in words. */
function readOwnPeriod(reader: Reader, rest: Fields, isTextOnly: boolean, found: Found): void {
  const context = quietly(reader.context);
  const words = reader.string('description');
  if (isTextOnly) {
    if (haveSameWords(words, periodWords(context, rest as unknown as Period))) addPeriod(found, rest, true);
    else {
      reader.lose('hsds/changed-elsewhere', 'description');
      found.unread.add(reader);
    }
    return;
  }
  const back = readBack(context, reader.native);
  if (back === undefined) {
    readForeign(reader, found);
    reader.lose('hsds/changed-elsewhere');
    return;
  }
  const rewritten = (period: Fields) => writePeriod(context, period as unknown as Period);
  const period = restore(
    back,
    rest,
    (whole) => readBack(context, rewritten(whole)) ?? {},
    (field) => reader.lose('hsds/changed-elsewhere', `${field}`),
  );
  addPeriod(found, period, true);
  const expected = new Reader(rewritten(period), '', context);
  for (const property of ['description', 'attending_type', 'notes'])
    if (reader.string(property) !== expected.string(property) && reader.string(property) !== period['label'])
      keepWords(found, reader.string(property));
}

function readForeign(reader: Reader, found: Found): void {
  const rule = readRule(reader);
  const words = textsOf(reader);
  if (rule === undefined) {
    keepWords(found, ...words);
    found.isClosedInWords ||= saysClosed(words);
    return;
  }
  if ('reason' in rule) {
    reader.lose(rule.reason);
    found.unread.add(reader);
    return;
  }
  if ('closed' in rule) {
    found.closed.push({ days: rule.closed as unknown as DatedDays, isOurs: false, isClosed: true });
    // Days that no period names are closed: the word for it adds nothing.
    keepWords(found, ...words.filter((one) => !saysClosedAlone(one)));
    return;
  }
  const label = labelIn(reader);
  keepWords(found, ...words.filter((one) => one !== label));
  if ('exception' in rule) found.exceptions.push(tidy({ ...rule.exception, note: label }));
  else for (const period of rule.periods) addPeriod(found, tidy({ ...period, label }), false);
}

function readOne(reader: Reader, found: Found): void {
  const extension = extensionOf(reader.native);
  reader.skip(
    ...RULE_PROPERTIES,
    'description',
    'attending_type',
    'notes',
    'service_id',
    'location_id',
    'service_at_location_id',
  );
  if (extension?.['isRepeated'] === true) return;
  if (isPlainObject(extension?.['hours'])) {
    found.rest = extension['hours'];
    const words = hoursWords(quietly(reader.context), found.rest as OpeningHours);
    if (!haveSameWords(reader.string('description'), words)) {
      reader.lose('hsds/changed-elsewhere', 'description');
      found.unread.add(reader);
    }
  } else if (isPlainObject(extension?.['period']))
    readOwnPeriod(reader, extension['period'], extension['textOnly'] === true, found);
  else readForeign(reader, found);
  reader.skip('description');
  reader.loseLeftover();
}

/** Could somebody come to a closed door, if what others wrote were counted as it stands? */
function isInDoubt({ open, closed, exceptions, rest, unread, isClosedInWords }: Found): boolean {
  const isAlways = rest?.['always'] === true;
  if (unread.size > 0) return true;
  if (isClosedInWords && (isAlways || open.length > 0 || exceptions.length > 0)) return true;
  if (closed.length > 0 && (isAlways || open.length === 0)) return true;
  return somePair(
    [...open, ...closed],
    ({ days }) => days,
    (one, other) => {
      if (one.isClosed && other.isClosed) return false;
      if (one.isClosed || other.isClosed) return haveCommonDays(one.days, other.days);
      return !(one.isOurs && other.isOurs) && areInDoubt(one.days, other.days);
    },
  );
}

/** Lines of words as those of the source; what is too long is cut and told. */
function printedOf(lines: readonly unknown[], reader: Reader | undefined): string {
  const words = lines.join('\n');
  if (words.length > PRINTED_LENGTH) reader?.lose('hsds/too-long');
  return words.slice(0, PRINTED_LENGTH);
}

/** All schedules in words: none of them counts when it is in doubt which of them hold. */
function asWords(schedules: readonly Reader[], { unread }: Found): Fields {
  const found: { printed: string[] } = { printed: [] };
  for (const reader of schedules) {
    if (extensionOf(reader.native)?.['isRepeated'] === true) continue;
    if (!unread.has(reader)) reader.lose('hsds/hours-as-words');
    const quiet = new Reader(reader.native, reader.path, quietly(reader.context));
    keepWords(found, ...textsOf(quiet), ruleText(quiet));
  }
  return { printed: printedOf(found.printed, schedules[0]) };
}

/** Schedules of HSDS as opening hours; undefined when they say nothing. */
export function readHours(schedules: readonly Reader[]): Fields | undefined {
  const found: Found = {
    periods: [],
    open: [],
    closed: [],
    exceptions: [],
    printed: [],
    rest: undefined,
    unread: new Set(),
    isClosedInWords: false,
  };
  for (const schedule of schedules) readOne(schedule, found);
  const rest = found.rest ?? {};
  const exceptions = joinExceptions(rest['exceptions'], found.exceptions);
  if (exceptions === 'in doubt' || isInDoubt(found)) return asWords(schedules, found);
  const isWithWords =
    found.printed.length > 0 && (rest['printed'] === undefined || typeof rest['printed'] === 'string');
  if (found.printed.length > 0 && !isWithWords) schedules[0]?.lose('hsds/no-place');
  const printed = isWithWords
    ? printedOf(
        [rest['printed'], ...found.printed].filter((words) => words !== undefined),
        schedules[0],
      )
    : rest['printed'];
  const hours = tidy({
    ...rest,
    periods: found.periods.length > 0 ? found.periods : rest['periods'],
    exceptions,
    printed,
  });
  return Object.keys(hours).length === 0 ? undefined : hours;
}
