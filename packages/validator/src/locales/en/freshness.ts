import type { Sentences } from '../types.ts';
import { day } from './words.ts';

/** What the rules of the family freshness say in English. */
export const freshness = {
  'service/stale': {
    message: ({ until }) => `The record was to be checked again by ${day(until)}.`,
    help: () =>
      'Check it with the service and change verification.lastVerifiedOn (and reviewBy, if it is there).',
  },
  'service/due-soon': {
    message: ({ until, days }) =>
      `The record must be checked again by ${day(until)}, in ${String(days)} days.`,
    help: () => 'Ask the service whether everything is still right.',
  },
  'service/due-now': {
    message: ({ until, days }) =>
      days === 0
        ? 'The record must be checked again today.'
        : `The record must be checked again by ${day(until)}, in ${days === 1 ? 'one day' : `${String(days)} days`}.`,
    help: () =>
      'Call the service, ask whether everything is still right, and change verification.lastVerifiedOn.',
  },
  'service/never-verified': {
    message: ({ isSpoken }) =>
      isSpoken === true
        ? 'Somebody spoke with the service, and nobody wrote down when.'
        : 'Nobody wrote down when the record was last checked, so it counts as overdue.',
    help: () =>
      'Add verification.lastVerifiedOn with the day of the last check, or reviewBy with the day of the next.',
  },
  'verification/review-before-verified': {
    message: ({ reviewBy, lastVerifiedOn }) =>
      `The record is to be checked by ${day(reviewBy)}, and was last checked on ${day(lastVerifiedOn)}.`,
    help: () =>
      'Move reviewBy to the day of the next check, or take it out: then it is a year after the last.',
  },
  'verification/review-too-far': {
    message: ({ reviewBy }) =>
      `The record is to be checked only by ${day(reviewBy)}, in more than two years.`,
    help: () => 'Take reviewBy out, or choose an earlier day. A year after the last check is usual.',
  },
  'verification/confidence-overstated': {
    message: (_, terms) =>
      `The confidence is ${terms.code('confidence', 'high')}, though others told it and nobody wrote down when.`,
    help: (_, terms) =>
      `Write ${terms.code('confidence', 'medium')} or ${terms.code('confidence', 'low')}, or add lastVerifiedOn with the day on which it was checked.`,
  },
  'alert/no-end': {
    message: ({ isOld, from }) =>
      isOld === true
        ? `The notice began on ${day(from)} and has no last day.`
        : 'The notice has no last day.',
    help: ({ isOld }, { isSheet, field }) => {
      const end = isSheet ? field('alert.through') : '“through”';
      return isOld === true
        ? `Remove it if it is over, or add ${end} with its last day.`
        : `Add ${end} with its last day. If it holds for good, write it in the description.`;
    },
  },
  'alert/too-long': {
    message: ({ through }) => `The notice runs until ${day(through)}, more than a year from now.`,
    help: () => 'Correct the year. If it holds for so long, write it in the description.',
  },
  'service/reopened': {
    message: ({ through }) =>
      `The service is marked as closed for now, and its notice ended on ${day(through)}.`,
    help: (_, terms) =>
      `Ask whether it is open again. If it is, write ${terms.field('status')} ${terms.code('serviceStatus', 'active')} and remove the notice; if not, give the notice a new last day.`,
  },
  'service/says-closed': {
    message: ({ field, said, isForGood, isMoved }) =>
      isMoved === true
        ? `“${String(field)}” says “${String(said)}”, and the place stands with another address.`
        : isForGood === true
          ? `“${String(field)}” says “${String(said)}”, and the service is shown as one in use.`
          : `“${String(field)}” says “${String(said)}”, and by the opening hours it is open then.`,
    help: ({ isForGood, isMoved, isOfHours }, terms) =>
      isMoved === true
        ? 'Write the new address, and the point on the map. If it is the new one that stands there, take out the words or name the address.'
        : isOfHours === true
          ? 'Correct the opening hours, so that they say the same as the words. If it is open then, correct the words.'
          : isForGood === true
            ? `Write ${terms.field('status')} ${terms.code('serviceStatus', 'defunct')}, or correct the words.`
            : `${terms.isSheet ? 'Write the closed days, with their dates, beside the opening hours' : 'Add the closed days to “exceptions”'}, or write ${terms.field('status')} ${terms.code('serviceStatus', 'temporarily-closed')}. If it is open, correct the words.`,
  },
  'hours/age-unknown': {
    message: () =>
      'There are opening hours, and nobody knows when they were last checked: the service is never shown as open now.',
    help: () => 'Check the hours with the service and add verification.lastVerifiedOn.',
  },
  'hours/stale': {
    message: ({ lastVerifiedOn, until }) =>
      `The hours were last checked on ${day(lastVerifiedOn)} and counted until ${day(until)}.`,
    help: () => 'Check the hours with the service and change verification.lastVerifiedOn.',
  },
  'alert/over': {
    message: ({ through }) => `The notice ended on ${day(through)}.`,
    help: () => 'Remove it, or give it a new last day.',
  },
  'alert/order': {
    message: ({ from, through }) => `The notice ends on ${day(through)}, before it begins on ${day(from)}.`,
    help: () => 'Exchange the dates, or correct the year.',
  },
  'service/date-in-future': {
    message: ({ date }) => `${day(date)} has not come yet.`,
    help: () => 'Correct the date; look at the year.',
  },
} satisfies Readonly<Record<string, Sentences>>;
