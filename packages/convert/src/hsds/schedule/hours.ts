import type { OpeningHours, Period } from '@service-directory/schema';
import { quietly, type Context } from '../context.ts';
import { isPlainObject, objectOf, tidy, type Fields } from '../../json.ts';
import { Reader } from '../reader.ts';
import { extensionOf, remainderOf, restore, withExtension } from '../remainder.ts';
import { exceptionWords, hoursWords, periodWords, phrasesOf } from './hours-words.ts';
import { readRule, RULE_PROPERTIES } from './read-rule.ts';
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

function writeOnePeriod(context: Context, period: Period, isCertain: boolean): Fields {
  const native = isCertain ? writePeriod(context, period) : undefined;
  const back = readBack(context, native);
  if (native === undefined || back === undefined)
    return withExtension({ description: periodWords(context, period) }, { textOnly: true, period });
  const rest = remainderOf(period, back);
  return withExtension(native, Object.keys(rest).length === 0 ? {} : { period: rest });
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
  const schedules = (hours.periods ?? []).map((period) =>
    writeOnePeriod(context, period, hours.condition === undefined),
  );
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

/** What is read of schedules, before it is put together. */
interface Found {
  periods: Fields[];
  exceptions: Fields[];
  printed: string[];
  rest: Fields | undefined;
}

const textsOf = (reader: Reader): string[] =>
  ['description', 'attending_type', 'notes'].flatMap((property) => reader.string(property) ?? []);

/** A rule that we do not understand, as it is written. */
const ruleText = (reader: Reader): string =>
  RULE_PROPERTIES.flatMap((property) => {
    const value = reader.raw(property);
    return typeof value === 'string' || typeof value === 'number' ? [`${property}=${value}`] : [];
  }).join('; ');

const keepWords = (found: Found, ...words: (string | undefined)[]) => {
  for (const one of words)
    if (one !== undefined && one !== '' && !found.printed.includes(one)) found.printed.push(one);
};

/** A schedule of ours: a period that HSDS could say only in part, or in words. */
function readOwnPeriod(reader: Reader, rest: Fields, isTextOnly: boolean, found: Found): void {
  const context = quietly(reader.context);
  const words = reader.string('description');
  if (isTextOnly) {
    const isUnchanged = words === periodWords(context, rest as unknown as Period).trim();
    if (isUnchanged) found.periods.push(rest);
    else {
      reader.lose('hsds/changed-elsewhere', 'description');
      keepWords(found, words);
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
  found.periods.push(period);
  const expected = new Reader(rewritten(period), '', context);
  for (const property of ['description', 'attending_type', 'notes'])
    if (reader.string(property) !== expected.string(property) && reader.string(property) !== period['label'])
      keepWords(found, reader.string(property));
}

function readForeign(reader: Reader, found: Found): void {
  const rule = readRule(reader);
  if (rule === undefined) keepWords(found, ...textsOf(reader));
  else if ('reason' in rule) {
    reader.lose(rule.reason);
    keepWords(found, ...textsOf(reader), ruleText(reader));
  } else {
    const label = labelIn(reader);
    keepWords(found, ...textsOf(reader).filter((words) => words !== label));
    if ('exception' in rule) found.exceptions.push(tidy({ ...rule.exception, note: label }));
    else found.periods.push(...rule.periods.map((period) => tidy({ ...period, label })));
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
    const words = hoursWords(quietly(reader.context), found.rest as OpeningHours)?.trim();
    if (reader.string('description') !== words) {
      reader.lose('hsds/changed-elsewhere', 'description');
      keepWords(found, reader.string('description'));
    }
  } else if (isPlainObject(extension?.['period']))
    readOwnPeriod(reader, extension['period'], extension['textOnly'] === true, found);
  else readForeign(reader, found);
  reader.skip('description');
  reader.loseLeftover();
}

/** Schedules of HSDS as opening hours; undefined when they say nothing. */
export function readHours(schedules: readonly Reader[]): Fields | undefined {
  const found: Found = { periods: [], exceptions: [], printed: [], rest: undefined };
  for (const schedule of schedules) readOne(schedule, found);
  const rest = found.rest ?? {};
  const exceptions = [
    ...(Array.isArray(rest['exceptions']) ? (rest['exceptions'] as unknown[]) : []),
    ...found.exceptions,
  ];
  const isWithWords =
    found.printed.length > 0 && (rest['printed'] === undefined || typeof rest['printed'] === 'string');
  if (found.printed.length > 0 && !isWithWords) schedules[0]?.lose('hsds/no-place');
  const printed = isWithWords
    ? [rest['printed'], ...found.printed]
        .filter((words) => words !== undefined)
        .join('\n')
        .slice(0, PRINTED_LENGTH)
    : rest['printed'];
  const hours = tidy({
    ...rest,
    periods: found.periods.length > 0 ? found.periods : rest['periods'],
    exceptions: exceptions.length > 0 || rest['exceptions'] !== undefined ? exceptions : undefined,
    printed,
  });
  return Object.keys(hours).length === 0 ? undefined : hours;
}
