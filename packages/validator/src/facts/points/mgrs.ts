import type { FoundPoint } from './found-point.ts';
import { degreesOfUtm } from './utm.ts';

/** Letters of the bands of latitude from 80° south on, eight degrees each; no I and no O, which look like digits. */
const BANDS = 'CDEFGHJKLMNPQRSTUVWX';
/** Letters of the columns of 100 km, which begin anew in the fourth zone, and of the rows, which begin anew after 2,000 km. */
const COLUMNS = ['STUVWXYZ', 'ABCDEFGH', 'JKLMNPQR'];
const ROWS = 'ABCDEFGHJKLMNPQRSTUV';
const SQUARE = 100_000;
const ROWS_METRES = ROWS.length * SQUARE;
/** Rows of zones with an even number begin with F. */
const EVEN_ZONE_ROWS = 5;
const METRES_OF_DEGREE = 111_320;

/** 32V NM 97423 43460, 32VNM9742343460 */
const MGRS =
  /(?<![\p{L}\d])([1-9]|[1-5]\d|60) ?([C-HJ-NP-X]) ?([A-HJ-NP-Z])([A-HJ-NP-V]) ?(\d{3,5} \d{3,5}|\d{6}|\d{8}|\d{10})(?!\d)/gu;

/** The north of a square in metres: that of its rows which lies in the band. */
function northInBand(zone: number, east: number, north: number, band: string): number | undefined {
  const south = BANDS.indexOf(band) * 8 - 80;
  for (let whole = north; whole < 10_000_000; whole += ROWS_METRES) {
    const { latitude } = degreesOfUtm(zone, east, whole);
    // A square may lie across the border of its band.
    if (latitude > south - 1 && latitude < south + 13) return whole;
  }
  return undefined;
}

/**
 * The points that a text gives in the Military Grid Reference System, northern half, to 100 metres or finer (NGA.STND.0037
 * UTM and UPS, section 11).
 */
export function mgrsPointsIn(text: string): FoundPoint[] {
  return [...text.matchAll(MGRS)].flatMap(([, zoneText, band = '', column = '', row = '', digits = '']) => {
    const zone = Number(zoneText);
    const [first, second] = digits.includes(' ')
      ? digits.split(' ')
      : [digits.slice(0, digits.length / 2), digits.slice(digits.length / 2)];
    const columnIndex = COLUMNS[zone % 3]?.indexOf(column) ?? -1;
    if (band < 'N' || columnIndex < 0 || first === undefined || first.length !== second?.length) return [];
    const cell = 10 ** (5 - first.length);
    const east = (columnIndex + 1) * SQUARE + (Number(first) + 0.5) * cell;
    const rowIndex = (ROWS.indexOf(row) - (zone % 2 === 0 ? EVEN_ZONE_ROWS : 0) + ROWS.length) % ROWS.length;
    const north = northInBand(zone, east, rowIndex * SQUARE + (Number(second) + 0.5) * cell, band);
    if (north === undefined) return [];
    const { latitude, longitude } = degreesOfUtm(zone, east, north);
    const latitudeReach = cell / 2 / METRES_OF_DEGREE;
    return [
      {
        latitude,
        longitude,
        latitudeReach,
        longitudeReach: latitudeReach / Math.cos((latitude * Math.PI) / 180),
      },
    ];
  });
}
