import type { Params } from '../../finding.ts';
import type { Sentences, Terms } from '../types.ts';
import { day, joined, listOf } from './words.ts';

const DAYS: Readonly<Record<string, string>> = {
  mo: 'Monday',
  tu: 'Tuesday',
  we: 'Wednesday',
  th: 'Thursday',
  fr: 'Friday',
  sa: 'Saturday',
  su: 'Sunday',
};
const dayNames = (days: Params[string]) => joined(listOf(days).map((day) => DAYS[day] ?? day));

/** What to do about words that say less than the hours beside them, in a sheet, where both may stand in one cell. */
function inSheet(kind: Params[string], { code }: Terms): string {
  if (kind === 'day') return 'Take the day out of the hours, or correct the words.';
  if (kind === 'weeks')
    return 'Say which weeks are meant, such as “first Monday of the month” or “even weeks”. If it is every week, correct the words.';
  if (kind === 'condition' || kind === 'phone' || kind === 'break')
    return 'Let the hours say the same as the words, or correct the words.';
  if (kind === 'appointment')
    return `Write ${code('entry', 'appointment')} as the way to get in, or correct the words.`;
  return 'Add the closed days with their dates, or the time of the year in which the hours hold. If it is open then, correct the words.';
}

/** What the rules of the family hours say in English. */
export const hours = {
  'hours/overlap': {
    message: ({ first, second }) => `Periods ${String(first)} and ${String(second)} overlap.`,
    help: (_, { isSheet }) =>
      `Correct the times, or give each period a ${isSheet ? 'name' : 'label'} that says what it is for, or dates.`,
  },
  'hours/equal-times': {
    message: ({ opens }) => `It opens and closes at ${String(opens)}, which is read as 24 hours.`,
    help: () =>
      'Correct the time. Round the clock is always: true, or 00:00 to 24:00; a closed day is left out.',
  },
  'hours/exception-order': {
    message: ({ from, through }) =>
      `The exception ends on ${day(through)}, before it begins on ${day(from)}.`,
    help: () => 'Exchange the dates, or correct the year.',
  },
  'hours/exceptions-disagree': {
    message: ({ from }) => `Two exceptions say different things about ${day(from)}.`,
    help: () => 'Split the longer one, so that each day stands in one exception.',
  },
  'hours/valid-range': {
    message: ({ from, through }) =>
      `The period holds through ${day(through)}, before it begins to hold on ${day(from)}.`,
    help: (_, { isSheet }) =>
      `Exchange ${isSheet ? 'the dates' : 'validFrom and validThrough'}, or correct the year.`,
  },
  'hours/never-open': {
    message: ({ isEmpty }) =>
      isEmpty === true
        ? 'The hours have no period, so the service is shown as closed for good.'
        : 'All periods are over, so the service is shown as closed for good.',
    help: () =>
      'Fill in the hours of now. If they are not known, remove them; if it is closed for good, say so with status.',
  },
  'hours/always-and-periods': {
    message: (_, { isSheet }) =>
      `The hours are round the clock${isSheet ? '' : ' (always)'} and have periods as well.`,
    help: () => 'Keep the one that is true.',
  },
  'hours/last-entry': {
    message: ({ lastEntry }) => `The last entry at ${String(lastEntry)} lies outside the period.`,
    help: () => 'Correct the time.',
  },
  'service/crisis-line-without-hours': {
    message: () => 'The crisis line does not say when somebody answers.',
    help: (_, { isSheet }) =>
      `Add openingHours, or ${isSheet ? 'write “24 hours” there' : 'always: true'} when it is round the clock.`,
  },
  'hours/says-always': {
    message: () => 'The printed words say “round the clock”, and the periods do not.',
    help: (_, { isSheet }) =>
      `If it is true, write ${isSheet ? '“24 hours”' : 'always: true'} instead of the periods. If not, correct the words.`,
  },
  'hours/label-elsewhere': {
    message: ({ label }) =>
      `Hours that are called “${String(label)}” count as hours at which the door is open.`,
    help: (_, { isSheet }) =>
      `Write them ${isSheet ? 'with the contact that they are for' : 'as “openingHours” of the contact that they are for'}. If the door is open then, call them something else.`,
  },
  'hours/swapped-times': {
    message: ({ opens, closes }) =>
      `It opens at ${String(opens)} and closes at ${String(closes)}, which is read as open over midnight.`,
    help: ({ opens, closes }, { isSheet }) =>
      isSheet
        ? `If it is open by day, write that it opens at ${String(closes)} and closes at ${String(opens)}.`
        : `If it is open by day, write opens: "${String(closes)}" and closes: "${String(opens)}".`,
  },
  'hours/long-span': {
    message: ({ opens, closes, hours: length }) =>
      `From ${String(opens)} to ${String(closes)} is ${String(length)} hours without a break.`,
    help: (_, { isSheet }) =>
      `Compare the times with the source. Round the clock is 00:00 to 24:00, or ${isSheet ? '“24 hours”' : 'always: true'}.`,
  },
  'hours/minute-to-midnight': {
    message: () => 'It closes at 23:59, so a minute of the night is left out.',
    help: ({ opens }, { isSheet }) => {
      const midnight = isSheet ? 'that it closes at 24:00' : 'closes: "24:00"';
      return opens === '00:00'
        ? `Write ${midnight}. If it is so every day, write ${isSheet ? '“24 hours”' : 'always: true'}.`
        : `Write ${midnight} if it is open until midnight.`;
    },
  },
  'hours/period-never': {
    message: ({ number }) =>
      `Period ${String(number)} holds on no day: its dates, season and weeks leave none.`,
    help: () => 'Correct the dates or the season, or remove the period.',
  },
  'hours/every-weeks': {
    message: ({ isBoth }) =>
      isBoth === true
        ? 'The period counts weeks twice: by odd and even numbers, and by every so many.'
        : 'Every 1 week is every week.',
    help: ({ isBoth }, { isSheet }) =>
      isBoth === true
        ? 'Keep the count that the service uses.'
        : `Remove ${isSheet ? 'the number of weeks' : 'everyWeeks'}.`,
  },
  'hours/exceptions-over': {
    message: ({ last }) => `All exceptions are over: the last one ended on ${String(last)}.`,
    help: () => 'Remove them, and ask what happens on the next holidays.',
  },
  'hours/exception-without-effect': {
    message: ({ from, through }) =>
      from === through
        ? `The exception on ${day(from)} says what the week says anyway.`
        : `The exception from ${day(from)} through ${day(through)} says what the week says anyway.`,
    help: () =>
      'Check the date and the year. If the day is right, remove the exception, or say in a note why it is there.',
  },
  'hours/exception-of-service': {
    message: ({ from }) =>
      `The service is closed on ${day(from)}, but the hours of one of its places do not say so.`,
    help: () => 'The hours of a place hold instead of those of the service. Write the exception there too.',
  },
  'hours/exception-opens-days': {
    message: ({ from, through, date }) =>
      `The exception from ${day(from)} through ${day(through)} opens ${day(date)} too, a holiday or a day on which the week is closed.`,
    help: () => 'If it is closed then, write an exception of its own for each run of open days.',
  },
  'hours/exception-outside-period': {
    message: ({ from, through }) =>
      from === through
        ? `No period holds on ${day(from)}, on which the exception says closed.`
        : `No period holds from ${day(from)} through ${day(through)}, when the exception says closed.`,
    help: (_, { isSheet }) =>
      `Check the dates of the exception, and ${isSheet ? 'when the periods hold' : 'validFrom, validThrough and season of the periods'}.`,
  },
  'hours/printed-times': {
    message: ({ time, printed }) =>
      `${String(time)} does not stand in the printed words, which say ${joined(printed)} instead.`,
    help: () => 'Compare both with the source, and correct the one that is wrong.',
  },
  'hours/printed-days': {
    message: ({ ours, printed }) =>
      `The periods say ${dayNames(ours)}, where the printed words say ${dayNames(printed)}.`,
    help: () => 'Compare both with the source, and correct the one that is wrong.',
  },
  'hours/printed-limits': {
    message: ({ kind, said }) =>
      kind === 'appointment'
        ? `The printed words say “${String(said)}”, and nothing else says that an appointment is needed.`
        : `The printed words say “${String(said)}”, and by the hours it is open then as well.`,
    help: ({ kind }, terms) => {
      if (terms.isSheet) return inSheet(kind, terms);
      if (kind === 'day') return 'Take the day out of “periods”, or correct the words.';
      if (kind === 'weeks')
        return 'Write in the period which weeks are meant: nthOfMonth, isoWeeks or everyWeeks. If it is every week, correct the words.';
      if (kind === 'condition' || kind === 'phone' || kind === 'break')
        return 'Write it in “condition” or in the periods, or correct the words.';
      if (kind === 'appointment')
        return `Write “entry” ${terms.code('entry', 'appointment')} in the periods, or correct the words.`;
      return 'Add the closed days to “exceptions”, or give the periods a season. If it is open then, correct the words.';
    },
  },
  'hours/holidays-unsaid': {
    message: ({ count, dates }) =>
      `${count === 1 ? 'One record does' : `${String(count)} records do`} not say what happens on ${joined(listOf(dates).map(day))}.`,
    help: (_, terms) =>
      `Ask the services. Write ${terms.field('publicHolidays')}: ${terms.code('holidayRule', 'open')} or ${terms.code('holidayRule', 'closed')}, and an exception for each other day that differs.`,
  },
  'service/phone-first-without-phone': {
    message: () => 'A person must call first, and the record has no phone.',
    help: () => 'Add the number to “contacts”, or correct the entry.',
  },
  'service/appointment-without-contact': {
    message: () => 'A person needs an appointment, and the record has no contact to make one.',
    help: () => 'Add a phone, an e-mail address or a page, or correct the entry.',
  },
  'service/walk-in-without-place': {
    message: () => 'A person can walk in, and the record has no place.',
    help: () => 'Add the place to “locations”, if only the town, or correct the entry.',
  },
  'service/online-without-link': {
    message: () => 'The service is reached online, and the record has no page, chat or address.',
    help: () => 'Add the page to “contacts”, or correct the entry.',
  },
} satisfies Readonly<Record<string, Sentences>>;
