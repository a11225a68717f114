import type { Params } from '../../finding.ts';
import { countryName } from '../country-name.ts';
import type { Sentences } from '../types.ts';
import { meant } from './words.ts';

const nameOf = (code: Params[string]): string => countryName('en', code);

/** What the rules of the family places say in English. */
export const places = {
  'location/point-near-zero': {
    message: ({ metres }) =>
      `The point lies ${String(metres)} m from 0° N 0° E, in the sea off Ghana: most likely it was never filled in.`,
    help: () => 'Look the place up and write its latitude and longitude, or remove the position.',
  },
  'location/swapped-coordinates': {
    message: ({ latitude, longitude, country }) =>
      `Latitude ${String(latitude)} and longitude ${String(longitude)} lie outside ${nameOf(country)}; the other way round they lie inside.`,
    help: ({ latitude, longitude }) =>
      `Swap the two: the latitude is ${String(longitude)}, and the longitude ${String(latitude)}.`,
  },
  'location/outside-country': {
    message: ({ latitude, longitude, country }) =>
      `Latitude ${String(latitude)} and longitude ${String(longitude)} lie outside ${nameOf(country)}.`,
    help: () => 'Look the place up again. If it does lie in another country, say so in address.country.',
  },
  'location/other-time-zone': {
    message: ({ zone, timeZone }) =>
      `The clocks of this place go by ${String(zone)}, and the hours of this list are read by ${String(timeZone)}.`,
    help: ({ zone }) =>
      `Put the services of this part of the country into a list of their own, with timeZone: ${String(zone)}. A page can show several lists as one.`,
  },
  'location/precision-overstated': {
    message: ({ precision, decimals }, terms) =>
      `The point is said to be ${terms.isSheet ? `as exact as ${terms.code('precision', precision)}` : `exact to the ${String(precision)}`}, and has ${String(decimals)} decimals, which is too few.`,
    help: (_, terms) =>
      `Write the point with five decimals, or say ${terms.field('precision')}: ${terms.code('precision', 'postcode')} or ${terms.code('precision', 'locality')}.`,
  },
  'location/postal-code-format': {
    message: ({ postalCode, country }) =>
      `“${String(postalCode)}” is not written as a postal code of ${nameOf(country)}.`,
    help: ({ example }, { isSheet }) =>
      `Write it like ${String(example)}, ${isSheet ? 'in a column of the format “Text”' : 'in quotation marks'}, so that a zero at the front is kept.`,
  },
  'location/far-from-address': {
    message: ({ kilometres, place }) => `The point lies ${String(kilometres)} km from ${String(place)}.`,
    help: () => 'Look the address up again, and correct the point or the address.',
  },
  'location/same-point': {
    message: ({ count }) =>
      `This point stands for ${String(count)} or more different streets, and is said to be finer than a town.`,
    help: (_, terms) =>
      `Look each address up, or write ${terms.field('precision')}: ${terms.code('precision', 'locality')} for those that were not found.`,
  },
  'location/postal-code-unknown': {
    message: ({ postalCode }) =>
      `The postal code ${String(postalCode)} is not in the Norwegian register of 2021.`,
    help: () => 'Compare it with the source. If it is newer than that and right, leave it.',
  },
  'location/postal-code-place': {
    message: ({ postalCode, place, locality }) =>
      `The postal code ${String(postalCode)} is ${String(place)}, and the town is written as “${String(locality)}”.`,
    help: (params) => meant(params, 'Find out which of the two is right, and correct the other.'),
  },
  'location/address-in-one-field': {
    message: ({ field }) =>
      field === 'street'
        ? 'The street holds the postal code and the town as well.'
        : 'The town holds the postal code as well.',
    help: ({ postalCode, locality }) =>
      `Write postalCode: "${String(postalCode)}" and locality: ${String(locality)}, and leave them out here.`,
  },
  'location/two-towns': {
    message: ({ first, second }) => `Two towns stand here: “${String(first)}” and “${String(second)}”.`,
    help: () =>
      'Write only the town where the door is. If there is a door in both, make a location (in a spreadsheet: a row) for each.',
  },
  'location/address-without-locality': {
    message: () => 'The address has a street and no town.',
    help: () => 'Write the town in “locality”.',
  },
  'location/street-without-number': {
    message: ({ street }) =>
      `“${String(street)}” has no house number, and nothing says how to find the door.`,
    help: () => 'Add the number, or say in “directions” how to find the door.',
  },
  'location/post-box': {
    message: ({ street }) => `“${String(street)}” is a box at a post office, not a door.`,
    help: () => 'Write the street in which people are received, or leave the street out.',
  },
  'location/nowhere': {
    message: () => 'The place has no address, no point and no words that say where it is.',
    help: () =>
      'Add at least the town (address.locality), or an area in words. If it is a secret, say so with visibility.',
  },
  'location/not-told-apart': {
    message: ({ first, second }) =>
      `Places ${String(first)} and ${String(second)} look the same: nothing that is shown tells them apart.`,
    help: () => 'Remove one, or give each a name.',
  },
  'location/kind-with-address': {
    message: ({ kind, field }, terms) =>
      `The place is of the kind ${terms.quoted('locationKind', kind)} and has ${field === 'address' ? 'a street' : 'a point'}.`,
    help: (_, terms) =>
      `If people are received there, write ${terms.isSheet ? terms.field('locations.kind') : 'kind'}: ${terms.code('locationKind', 'physical')}. If not, remove the street and the point.`,
  },
  'location/country-differs': {
    message: ({ country, expected }) =>
      `The place is in ${nameOf(country)}, and the directory is for ${nameOf(expected)}.`,
    help: ({ country }) =>
      `If that is right, add ${String(country)} to serviceArea.countries. If not, correct the country.`,
  },
  'location/stops-without-hours': {
    message: ({ number }) => `Nothing says when it is at stop ${String(number)}.`,
    help: () => 'Add openingHours to the stop.',
  },
  'service/area-not-named': {
    message: ({ scope }) => `The service is ${String(scope)}, and nothing says for which town or region.`,
    help: () => 'Name the towns or counties in serviceArea.regions.',
  },
} satisfies Readonly<Record<string, Sentences>>;
