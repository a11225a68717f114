import type { Sentences } from '../types.ts';

/** What the rules of the family freshness say in English. */
export const freshness = {
  'service/stale': {
    message: ({ until }) => `The record was to be checked again by ${String(until)}.`,
    help: () =>
      'Check it with the service and change verification.lastVerifiedOn (and reviewBy, if it is there).',
  },
  'service/due-soon': {
    message: ({ until, days }) =>
      `The record must be checked again by ${String(until)}, in ${String(days)} days.`,
    help: () => 'Ask the service whether everything is still right.',
  },
  'hours/age-unknown': {
    message: () =>
      'There are opening hours, and nobody knows when they were last checked: the service is never shown as open now.',
    help: () => 'Check the hours with the service and add verification.lastVerifiedOn.',
  },
  'hours/stale': {
    message: ({ lastVerifiedOn, until }) =>
      `The hours were last checked on ${String(lastVerifiedOn)} and counted until ${String(until)}.`,
    help: () => 'Check the hours with the service and change verification.lastVerifiedOn.',
  },
  'alert/over': {
    message: ({ through }) => `The notice ended on ${String(through)}.`,
    help: () => 'Remove it, or give it a new last day.',
  },
  'alert/order': {
    message: ({ from, through }) =>
      `The notice ends on ${String(through)}, before it begins on ${String(from)}.`,
    help: () => 'Exchange the dates, or correct the year.',
  },
  'service/date-in-future': {
    message: ({ date }) => `${String(date)} has not come yet.`,
    help: () => 'Correct the date; look at the year.',
  },
} satisfies Readonly<Record<string, Sentences>>;
