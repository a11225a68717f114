import type { Sentences } from '../types.ts';
import { listOf, joined, TRACES } from './words.ts';

/** What the rules of the family safety say in English. */
export const safety = {
  'location/confidential-details': {
    message: ({ field }) =>
      `The place is confidential and has “${String(field)}”. It must not be in the file at all.`,
    help: ({ field }) =>
      `Remove “${String(field)}”. Publish a wide area (“area”) and a phone instead. If the file was published, tell the service.`,
  },
  'location/too-fine': {
    message: ({ visibility, what }) =>
      what === 'words'
        ? `The place is ${String(visibility)}, and this text tells where it is.`
        : what === 'position'
          ? `The place is ${String(visibility)}, and has a point finer than a municipality.`
          : `The place is ${String(visibility)}, and has a street or a postal code.`,
    help: ({ what }) =>
      what === 'words'
        ? 'Say the wide area only, and how to ask for the way.'
        : what === 'position'
          ? 'Remove the point, or give the middle of the municipality with precision: locality.'
          : 'Keep locality only. If anyone may know the address, write visibility: public.',
  },
  'location/confidential-words': {
    message: ({ field, traces }) =>
      `The service has a confidential place, and “${String(field)}” holds ${joined(listOf(traces).map((trace) => TRACES[trace] ?? trace))}. It is not repeated here.`,
    help: () =>
      'Remove it from the text in every language. If it is the address of another, open place, write that place’s name instead.',
  },
  'location/confidential-street': {
    message: ({ field }) => `The service has a confidential place, and “${String(field)}” names a street.`,
    help: () => 'Remove the street, unless it is that of another place; then say which.',
  },
  'link/unsafe-scheme': {
    message: ({ field, scheme }) =>
      `“${String(field)}” holds an address that begins with “${String(scheme)}:”. Such an address can run a program.`,
    help: () => 'Remove it, or write the address of the page, beginning with https://.',
  },
  'link/tracking-parameter': {
    message: ({ field, parameter }) =>
      `The link in “${String(field)}” tells the other side where the reader came from (“${String(parameter)}”).`,
    help: () => 'Cut the link off before that part and see that it still opens the page.',
  },
  'link/shortener': {
    message: ({ field, host }) =>
      `The link in “${String(field)}” is shortened by ${String(host)}, which counts who follows it.`,
    help: () => 'Open it once and write the address at which you arrive.',
  },
} satisfies Readonly<Record<string, Sentences>>;
