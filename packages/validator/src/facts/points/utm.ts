/** WGS84: the longer half axis in metres, and the flattening. EUREF89 of Norway differs by less than a metre. */
const AXIS = 6_378_137;
const FLATTENING = 1 / 298.257_223_563;
/** Scale at the middle meridian, and the metres that are added to the east. */
const SCALE = 0.9996;
const FALSE_EAST = 500_000;

const n = FLATTENING / (2 - FLATTENING);
const RADIUS = (AXIS / (1 + n)) * (1 + n ** 2 / 4 + n ** 4 / 64);
/** From the plane to the sphere, and from the sphere to the ellipsoid; the rest is less than a millimetre. */
const TO_SPHERE = [
  n / 2 - (2 / 3) * n ** 2 + (37 / 96) * n ** 3,
  n ** 2 / 48 + n ** 3 / 15,
  (17 / 480) * n ** 3,
];
const TO_ELLIPSOID = [
  2 * n - (2 / 3) * n ** 2 - 2 * n ** 3,
  (7 / 3) * n ** 2 - (8 / 5) * n ** 3,
  (56 / 15) * n ** 3,
];

const toDegrees = (radians: number): number => (radians * 180) / Math.PI;

/** Zones in which Norway lies, Svalbard among it, and those beside them that maps of it use. */
export const NORWEGIAN_ZONES = [31, 32, 33, 34, 35, 36] as const;

/**
 * A point of the northern half of Universal Transverse Mercator in degrees, by Krüger's series (third order).
 * @param zone 1 to 60
 * @param east and north in metres
 */
export function degreesOfUtm(
  zone: number,
  east: number,
  north: number,
): { latitude: number; longitude: number } {
  const xi = north / (SCALE * RADIUS);
  const eta = (east - FALSE_EAST) / (SCALE * RADIUS);
  let sphereXi = xi;
  let sphereEta = eta;
  TO_SPHERE.forEach((factor, index) => {
    const twice = 2 * (index + 1);
    sphereXi -= factor * Math.sin(twice * xi) * Math.cosh(twice * eta);
    sphereEta -= factor * Math.cos(twice * xi) * Math.sinh(twice * eta);
  });
  const conformal = Math.asin(Math.sin(sphereXi) / Math.cosh(sphereEta));
  const latitude = TO_ELLIPSOID.reduce(
    (sum, factor, index) => sum + factor * Math.sin(2 * (index + 1) * conformal),
    conformal,
  );
  const longitude = Math.atan2(Math.sinh(sphereEta), Math.cos(sphereXi));
  return { latitude: toDegrees(latitude), longitude: zone * 6 - 183 + toDegrees(longitude) };
}

/** Six digits of east and seven of north, as they are in Norway. */
const isEast = (metres: number) => metres >= 100_000 && metres < 1_000_000;
const isNorth = (metres: number) => metres >= 6_400_000 && metres < 9_100_000;

/** The points that two numbers may stand for when they are metres, in either order and in any zone of Norway. */
export function pointsOfMetres(a: number, b: number): { latitude: number; longitude: number }[] {
  const [east, north] = a < b ? [a, b] : [b, a];
  return isEast(east) && isNorth(north) ? NORWEGIAN_ZONES.map((zone) => degreesOfUtm(zone, east, north)) : [];
}
