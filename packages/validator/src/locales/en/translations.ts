import type { Params } from '../../finding.ts';
import type { Sentences } from '../types.ts';
import { listOf, joined, meant } from './words.ts';

const quoted = (words: Params[string]) => listOf(words).map((word) => `“${word}”`);

/** “The text in en has …, the one in nb has ….” */
const differs = ({ language, source }: Params, here: Params[string], there: Params[string]) =>
  listOf(there).length > 0
    ? `The text in “${String(language)}” has ${joined(here)}, the one in “${String(source)}” has ${joined(there)}.`
    : `The text in “${String(language)}” has ${joined(here)}, which the one in “${String(source)}” lacks.`;

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
/** `12-24` as “24 December”. */
const dates = (days: Params[string]) =>
  listOf(days).map((day) => `${String(Number(day.slice(3)))} ${MONTHS[Number(day.slice(0, 2)) - 1] ?? ''}`);

/** What the rules of the family translations say in English. */
export const translations = {
  'text/phone-differs': {
    message: ({ language, source, numbers, sourceNumbers }) =>
      listOf(sourceNumbers).length > 0
        ? `The text in “${String(language)}” has the number ${joined(numbers)}, the one in “${String(source)}” has ${joined(sourceNumbers)}.`
        : `The text in “${String(language)}” has the number ${joined(numbers)}, which the one in “${String(source)}” lacks.`,
    help: () => 'Write the right number in every language, or better in “contacts” and in no text.',
  },
  'text/time-differs': {
    message: (params) => differs(params, params['times'], params['sourceTimes']),
    help: () => 'Write the right time in every language, or better in “openingHours” and in no text.',
  },
  'text/price-differs': {
    message: (params) => differs(params, params['prices'], params['sourcePrices']),
    help: () => 'Write the right price in every language.',
  },
  'text/date-differs': {
    message: (params) => differs(params, dates(params['dates']), dates(params['sourceDates'])),
    help: () => 'Write the right date in every language.',
  },
  'text/number-differs': {
    message: (params) => differs(params, params['numbers'], params['sourceNumbers']),
    help: () => 'Write the right number in every language.',
  },
  'text/url-differs': {
    message: (params) => differs(params, params['sites'], params['sourceSites']),
    help: () => 'Write the right address in every language, or better in “contacts” and in no text.',
  },
  'text/email-differs': {
    message: ({ language, source, hosts }) =>
      `The text in “${String(language)}” has an e-mail address at ${joined(hosts)}, which the one in “${String(source)}” lacks.`,
    help: () => 'Write the right address in every language, or better in “contacts” and in no text.',
  },
  'text/negation-differs': {
    message: ({ language, source, isDenied }) =>
      isDenied === true
        ? `The text in “${String(language)}” says “not”, and the one in “${String(source)}” does not.`
        : `The text in “${String(source)}” says “not”, and the one in “${String(language)}” does not.`,
    help: () => 'Read both sentence by sentence, and correct the one that is wrong.',
  },
  'text/same-as-source': {
    message: ({ language, source }) =>
      `The text in “${String(language)}” is the same as the one in “${String(source)}”.`,
    help: ({ language }) =>
      `Translate it, or remove the text in “${String(language)}”: then it is shown in the source language and marked as such.`,
  },
  'text/much-shorter': {
    message: ({ language, source, length, sourceLength }) =>
      `The text in “${String(language)}” has ${String(length)} characters, the one in “${String(source)}” has ${String(sourceLength)}.`,
    help: () => 'See what was left out, and translate it too.',
  },
  'translations/unmarked': {
    message: ({ languages }) =>
      `“translations” does not say who translated ${joined(quoted(languages))}, though it does for others.`,
    help: ({ languages }) =>
      `Add ${joined(quoted(languages))} with origin human, machine or machine-reviewed.`,
  },
  'translations/missing-text': {
    message: ({ language }) =>
      `“translations” names “${String(language)}”, and the record has no text in it.`,
    help: ({ language }) => `Translate the record, or take “${String(language)}” out of “translations”.`,
  },
  'translations/unknown-language': {
    message: ({ language }) =>
      `“translations” names “${String(language)}”, which is no language of the directory.`,
    help: (params) => meant(params, 'Write one of the languages of the directory, or take it out.'),
  },
  'translations/outdated': {
    message: ({ language, of, newest }) =>
      `The text in “${String(language)}” was made from the source of ${String(of)}, and that of ${String(newest)} is newer.`,
    help: () => 'Compare it with the source text, change what is old, and write the new date as “of”.',
  },
  'translations/of-in-future': {
    message: ({ language, of }) =>
      `The text in “${String(language)}” is said to be made from a source of ${String(of)}, a day that has not come yet.`,
    help: () => 'Correct the date; look at the year.',
  },
} satisfies Readonly<Record<string, Sentences>>;
