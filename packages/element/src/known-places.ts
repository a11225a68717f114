import { foldText, type Point } from '@service-directory/schema';
import { decodePlaces, type EncodedPlaces } from './map/outline/decode.ts';

/** A town that the map names. */
export interface KnownPlace {
  point: Point;
  /** ISO 3166-1. */
  country: string;
}

/** The towns of the map, by their folded names; of two that are called the same the larger one. */
export async function loadKnownPlaces(): Promise<ReadonlyMap<string, KnownPlace>> {
  const [places, { default: ofPlaces }] = await Promise.all([
    import('./map/outline/places.json'),
    import('./map/outline/place-countries.json'),
  ]);
  const known = new Map<string, KnownPlace>();
  for (const [index, { name, latitude, longitude }] of decodePlaces(
    places.default as EncodedPlaces,
  ).entries()) {
    const country = ofPlaces.countries.slice(2 * index, 2 * index + 2);
    // «Kárášjohka – Karasjok» are two names of one.
    for (const one of name.split(' – ').map(foldText))
      if (!known.has(one)) known.set(one, { point: { latitude, longitude }, country });
  }
  return known;
}
