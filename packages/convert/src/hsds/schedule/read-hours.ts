import type { OpeningHours, Period } from '@service-directory/schema';
import { areInDoubt, haveCommonDays, somePair, type DatedDays } from '../../draft/dates-in-doubt.ts';
import { quietly } from '../context.ts';
import { isPlainObject, tidy, type Fields } from '../../json.ts';
import { Reader } from '../reader.ts';
import { extensionOf, restore } from '../remainder.ts';
import { saysClosed, saysClosedAlone } from './closed-words.ts';
import { hoursWords, periodWords } from './hours-words.ts';
import { joinExceptions } from './join-exceptions.ts';
import { LABEL_LENGTH, labelIn, readBack } from './read-back.ts';
import { readRule, RULE_PROPERTIES, textsOf } from './read-rule.ts';
import { writePeriod } from './write-period.ts';

const PRINTED_LENGTH = 5000;

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
  /** What others note beside a rule: nobody knows what of the rule it takes back. */
  conditions: string[];
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
  else {
    for (const period of rule.periods) addPeriod(found, tidy({ ...period, label }), false);
    const notes = reader.string('notes');
    if (notes !== undefined && notes !== label && !found.conditions.includes(notes))
      found.conditions.push(notes);
  }
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

/** The notes as one condition, under which nothing is told to be open for certain; the whole of them are among what is printed. */
const conditionOf = ({ conditions }: Found): string | undefined =>
  conditions.length === 0 ? undefined : conditions.join('; ').slice(0, LABEL_LENGTH);

/** Schedules of HSDS as opening hours; undefined when they say nothing. */
export function readHours(schedules: readonly Reader[]): Fields | undefined {
  const found: Found = {
    periods: [],
    open: [],
    closed: [],
    exceptions: [],
    printed: [],
    conditions: [],
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
    condition: rest['condition'] ?? conditionOf(found),
  });
  return Object.keys(hours).length === 0 ? undefined : hours;
}
