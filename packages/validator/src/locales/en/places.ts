import type { Sentences } from '../types.ts';

/** What the rules of the family places say in English. */
export const places = {
  'location/point-near-zero': {
    message: ({ metres }) =>
      `The point lies ${String(metres)} m from 0° N 0° E, in the sea off Ghana: most likely it was never filled in.`,
    help: () => 'Look the place up and write its latitude and longitude, or remove the position.',
  },
  'location/swapped-coordinates': {
    message: ({ latitude, longitude, country }) =>
      `Latitude ${String(latitude)}, longitude ${String(longitude)} lies outside ${String(country)}; the other way round it lies inside.`,
    help: ({ latitude, longitude }) =>
      `Write latitude: ${String(longitude)} and longitude: ${String(latitude)}.`,
  },
  'location/outside-country': {
    message: ({ latitude, longitude, country }) =>
      `Latitude ${String(latitude)}, longitude ${String(longitude)} lies outside ${String(country)}.`,
    help: () => 'Look the place up again. If it does lie in another country, say so in address.country.',
  },
  'location/precision-overstated': {
    message: ({ precision, decimals }) =>
      `The point is said to be a ${String(precision)}, and has ${String(decimals)} decimals, which is about a kilometre.`,
    help: () => 'Write the point with five decimals, or say precision: postcode or locality.',
  },
  'location/postal-code-format': {
    message: ({ postalCode, country }) =>
      `“${String(postalCode)}” is not written as a postal code of ${String(country)}.`,
    help: ({ example }) =>
      `Write it like "${String(example)}", in quotation marks so that a zero at the front is kept.`,
  },
} satisfies Readonly<Record<string, Sentences>>;
