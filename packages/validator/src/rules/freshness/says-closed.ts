import { isIsoDate } from '../../calendar.ts';
import { fieldOf, isData, recordsAt, textAt, type Data } from '../../data.ts';
import { closedDaysIn, type ClosedDays } from '../../facts/closed-days.ts';
import { closedNamed } from '../../facts/closed-named.ts';
import { closedSaidIn, type SaidClosed } from '../../facts/closed-said.ts';
import { movedSaidIn, ownPlacesOf } from '../../facts/moved-said.ts';
import { lastDayOf } from '../../facts/ends-said.ts';
import { nextSpan } from '../../facts/named-spans.ts';
import {
  daysUntil,
  isOver,
  nextMonth,
  opensAsUsual,
  opensDespite,
  type Days,
} from '../../facts/open-days.ts';
import { daysAfter } from '../../facts/days.ts';
import { hasReadableHours } from '../../facts/hours.ts';
import { hasConfidentialPlace } from '../../facts/places.ts';
import { shutNoteOf } from '../../facts/shut-in-note.ts';
import { shutNoticeIn } from '../../facts/shut-notice.ts';
import { textsOf } from '../../facts/texts.ts';
import type { Path } from '../../finding.ts';
import { defineRule, type RuleContext } from '../../rule.ts';

const NAMES = ['name', 'alternateName'] as const;
const TEXTS = ['summary', 'description', 'capacity', 'notOffered'] as const;
const WORDS_OF_HOURS = [
  ['periods', 'label'],
  ['exceptions', 'note'],
] as const;
/** A notice of a longer time is looked at so far ahead. Days. */
const MAX_DAYS = 62;
/** And for the end of a service so far. Days. */
const MAX_DAYS_AHEAD = 183;
const DAYS_PER_WEEK = 7;

/**
 * Flags a text, or a note of the editors, that says the service to be closed, for good or on days on which its hours say that it is open: the day is
 * no exception, and the status is that of an open one. Closed holidays and hours are not meant. A text that says it to have moved, and not to
 * where the record says that it is, leads to a locked door as well.
 */
export const serviceSaysClosed = defineRule({
  code: 'service/says-closed',
  severity: 'warning',
  source: 'Design, section 4: status, alert; design, section 5: exceptions',
  why: '“Open now” is counted from the hours and never from the words. She goes there and stands before a locked door.',
  on: 'service',
  ok: {
    openingHours: {
      periods: [{ days: ['mo'], opens: '10:00', closes: '15:00' }],
      exceptions: [{ from: '2026-07-01', through: '2026-07-31', closed: true }],
    },
    description: { nb: 'Vi holder stengt hele juli.', en: 'We are closed all of July.' },
  },
  notOk: {
    openingHours: { periods: [{ days: ['mo'], opens: '10:00', closes: '15:00' }] },
    description: { nb: 'Vi holder stengt hele juli.', en: 'We are closed all of July.' },
  },
  check(service, report, context) {
    const { status } = service;
    if (status !== undefined && status !== 'active') return;
    for (const { path, field, said } of saidIn(service, context)) {
      if (
        said.until?.kind === 'runsThrough' &&
        (field === 'alert' || !isOver(said.until.said, context.today))
      )
        continue;
      const isForGood =
        said.ends === undefined ? said.isForGood : lastDayOf(said.ends, context.today) < context.today;
      if (!isForGood && !opensThen(service, spansOf(said, field, service, context), context)) continue;
      report({
        path,
        params: {
          field,
          said: said.words,
          isForGood,
          ...(said.ends === undefined || isForGood ? {} : { isOfHours: true }),
        },
      });
      return;
    }
    const moved = movedIn(service, context);
    if (moved !== undefined) {
      const { path, field, said } = moved;
      report({ path, params: { field, said, isForGood: false, isMoved: true } });
      return;
    }
    const note = shutNoteOf(service, context.today);
    if (note !== undefined) {
      const { path, words, isForGood } = note;
      report({ path, params: { field: 'internal', said: words, isForGood } });
      return;
    }
    const hours = hoursOf(service);
    if (hours.length === 0) return;
    const isOpenThen = (closed: ClosedDays) => hours.every((one) => opensDespite(closed, one));
    for (const { at, field, text } of textsOfWeeks(service, hours, context))
      for (const [path, { words }] of saidInText(text, context, (said, language) =>
        closedDaysIn(said, language, isOpenThen),
      )) {
        report({ path: [...at, ...path], params: { field, said: words, isForGood: false, isOfHours: true } });
        return;
      }
  },
});

/** The texts that may speak of every week; a notice only where the hours have no other days for its time. */
function* textsOfWeeks(
  service: Data,
  hours: readonly Data[],
  context: RuleContext,
): Generator<{ at: Path; field: string; text: unknown }> {
  const hasExceptions = hours.some((one) => recordsAt(one, 'exceptions').length > 0);
  for (const text of textsOfNow(service, context)) {
    const { field } = text;
    if (field === 'alert' ? !hasExceptions : (TEXTS as readonly string[]).includes(field)) yield text;
  }
}

interface Found {
  path: Path;
  field: string;
  said: SaidClosed;
}

/** The texts of a service that speak of now, the alert among them as long as it holds: `alert/over` tells the others. */
function* textsOfNow(
  service: Data,
  { today }: RuleContext,
): Generator<{ at: Path; field: string; text: unknown }> {
  const { alert } = service;
  const through = fieldOf(alert, 'through');
  if (!isIsoDate(through) || through >= today)
    yield { at: ['alert', 'text'], field: 'alert', text: fieldOf(alert, 'text') };
  for (const field of TEXTS) yield { at: [field], field, text: service[field] };
  yield* textsOfHours(service, []);
  for (const [index, place] of recordsAt(service, 'locations'))
    yield* textsOfHours(place, ['locations', index]);
}

/** What open hours of a holder are called, or printed as. */
function* textsOfHours(holder: Data, before: Path): Generator<{ at: Path; field: string; text: unknown }> {
  const hours = fieldOf(holder, 'openingHours');
  const at = [...before, 'openingHours'];
  yield { at: [...at, 'printed'], field: 'printed', text: fieldOf(hours, 'printed') };
  for (const [list, field] of WORDS_OF_HOURS)
    for (const [index, part] of recordsAt(hours, list))
      // Of a kitchen or a doctor more is said.
      if (part['closed'] === undefined && !textsOf(part[field]).some((text) => /\S\s\S/.test(text)))
        yield { at: [...at, list, index, field], field, text: part[field] };
}

function* saidIn(service: Data, context: RuleContext): Generator<Found> {
  for (const field of NAMES)
    for (const [path, said] of saidInText(service[field], context, (name) =>
      // Another name may well be the former one.
      closedNamed(name, context.today, field === 'name'),
    ))
      yield { path: [field, ...path], field, said };
  for (const { at, field, text } of textsOfNow(service, context))
    for (const [path, said] of saidInText(
      text,
      context,
      (words, language) =>
        // What stands in a notice holds of the whole service.
        closedSaidIn(words, language) ?? (field === 'alert' ? shutNoticeIn(words, context.today) : undefined),
    ))
      yield { path: [...at, ...path], field, said };
}

function* saidInText<Said>(
  text: unknown,
  { languages }: RuleContext,
  find: (text: string, language: string) => Said | undefined,
): Generator<[path: Path, said: Said]> {
  if (typeof text === 'string') {
    const said = find(text, languages[0] ?? '');
    if (said !== undefined) yield [[], said];
  } else if (isData(text)) {
    for (const [tag, words] of Object.entries(text)) {
      const said = typeof words === 'string' ? find(words, tag) : undefined;
      if (said !== undefined) yield [[tag], said];
    }
  }
}

/** A text by which it is in another place than the record says. */
function movedIn(
  service: Data,
  context: RuleContext,
): { path: Path; field: string; said: string } | undefined {
  const own = ownPlacesOf(service);
  if (own === undefined || hasConfidentialPlace(service)) return undefined;
  const find = (text: string, language: string) => movedSaidIn(text, language, own, context.today);
  for (const { at, field, text } of textsOfNow(service, context))
    for (const [path, said] of saidInText(text, context, find))
      return { path: [...at, ...path], field, said };
  return undefined;
}

/** The days of which it speaks; none when that is not known. */
function spansOf(said: SaidClosed, field: string, service: Data, { today }: RuleContext): Days[] {
  if (said.until !== undefined) {
    const days = daysUntil(said.until.said, today);
    // A notice has days of its own.
    if (field !== 'alert' || days.length === 0) return days;
  }
  if (said.ends !== undefined) {
    const last = lastDayOf(said.ends, today);
    return last > daysAfter(today, MAX_DAYS_AHEAD)
      ? []
      : [[daysAfter(last, 1), daysAfter(last, DAYS_PER_WEEK)]];
  }
  if (said.months.length > 0) return said.months.map((month) => nextMonth(month, today));
  const through = field === 'alert' ? fieldOf(service['alert'], 'through') : undefined;
  if (said.span !== undefined) {
    const span = nextSpan(said.span, today);
    // A notice that is over by then spoke of the weeks of this year, which are over too.
    return isIsoDate(through) && through < span[0] ? [] : [span];
  }
  const week: Days = [today, daysAfter(today, DAYS_PER_WEEK - 1)];
  if (field !== 'alert') return said.isNow ? [week] : [];
  const from = fieldOf(service['alert'], 'from');
  const first = isIsoDate(from) && from > today ? from : today;
  const last = isIsoDate(through) ? through : daysAfter(first, DAYS_PER_WEEK - 1);
  const limit = daysAfter(first, MAX_DAYS);
  return last < first ? [] : [[first, last < limit ? last : limit]];
}

/** The hours that say when the service is open: its own, else those of its places and their stops. */
function hoursOf(service: Data): Data[] {
  const readable = (holders: readonly unknown[]) =>
    holders
      .map((holder) => fieldOf(holder, 'openingHours'))
      .filter(isData)
      .filter((hours) => hasReadableHours(hours) && hours['condition'] === undefined);
  if (service['openingHours'] !== undefined) return readable([service]);
  return readable(
    recordsAt(service, 'locations').flatMap(([, place]) => [
      place,
      ...recordsAt(place, 'stops').map(([, stop]) => stop),
    ]),
  );
}

function opensThen(service: Data, spans: readonly Days[], context: RuleContext): boolean {
  const hours = hoursOf(service);
  // Words may speak of the first days of a notice, which are over.
  const from = textAt(service['alert'], 'from');
  return (
    spans.length > 0 &&
    hours.length > 0 &&
    hours.every((one) => spans.every((span) => opensAsUsual(one, span, context.head, from)))
  );
}
