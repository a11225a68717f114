import type { Position } from '@service-directory/schema';

/** The position of a phone is asked for once, roughly, and not waited for longer than this. */
const OPTIONS: PositionOptions = { enableHighAccuracy: false, timeout: 15_000, maximumAge: 300_000 };

/** A position that is known no better is that of a network, and may be in another town: distances from it would be made up. */
const COARSE_METRES = 10_000;

/** Asks the browser where the reader is. Rejects when it does not say, or does not know. */
export async function findPosition(): Promise<Pick<Position, 'latitude' | 'longitude'>> {
  const { coords } = await new Promise<GeolocationPosition>((resolve, reject) =>
    navigator.geolocation.getCurrentPosition(resolve, reject, OPTIONS),
  );
  const { latitude, longitude, accuracy } = coords;
  if (accuracy > COARSE_METRES) throw new Error(`The position is known to ${accuracy} m.`);
  return { latitude, longitude };
}
