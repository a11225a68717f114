import type { Sentences } from '../types.ts';

/** What the rules of the family hours say in English. */
export const hours = {
  'hours/overlap': {
    message: ({ first, second }) => `Periods ${String(first)} and ${String(second)} overlap.`,
    help: () => 'Correct the times, or give each period a label that says what it is for.',
  },
  'hours/equal-times': {
    message: ({ opens }) => `It opens and closes at ${String(opens)}, which is read as 24 hours.`,
    help: () =>
      'Correct the time. Round the clock is always: true, or 00:00 to 24:00; a closed day is left out.',
  },
  'hours/exception-order': {
    message: ({ from, through }) =>
      `The exception ends on ${String(through)}, before it begins on ${String(from)}.`,
    help: () => 'Exchange the dates, or correct the year.',
  },
  'hours/exceptions-disagree': {
    message: ({ from }) => `Two exceptions say different things about ${String(from)}.`,
    help: () => 'Split the longer one, so that each day stands in one exception.',
  },
  'hours/valid-range': {
    message: ({ from, through }) =>
      `The period holds through ${String(through)}, before it begins to hold on ${String(from)}.`,
    help: () => 'Exchange validFrom and validThrough, or correct the year.',
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
    message: () => 'The hours are round the clock (always) and have periods as well.',
    help: () => 'Keep the one that is true.',
  },
  'hours/last-entry': {
    message: ({ lastEntry }) => `The last entry at ${String(lastEntry)} lies outside the period.`,
    help: () => 'Correct the time.',
  },
  'service/crisis-line-without-hours': {
    message: () => 'The crisis line does not say when somebody answers.',
    help: () => 'Add openingHours, or always: true when it is round the clock.',
  },
} satisfies Readonly<Record<string, Sentences>>;
