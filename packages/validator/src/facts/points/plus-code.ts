import type { FoundPoint } from './found-point.ts';

/** The digits of base 20: none that could spell a word or be taken for another. */
const DIGITS = '23456789CFGHJMPQRVWX';
/** Digits before the `+` of a whole code. */
const WHOLE = 8;
/** Beyond ten digits each divides its cell in 5 rows of 4. */
const PAIRS = 10;
const ROWS = 5;
const COLUMNS = 4;
const MAX_DIGITS = 15;

/** Whole (9FFGWPC2+XX) or short (WPC2+XX), in capitals or small letters; a phone number has no letters and no such length. */
const CODE =
  /(?<![\p{L}\d+])([23456789CFGHJMPQRVWX]{8}|[23456789CFGHJMPQRVWX]{6}|[23456789CFGHJMPQRVWX]{4})\+([23456789CFGHJMPQRVWX]{2,7})(?![\p{L}\d+])/giu;

/** A whole code with blanks around its `+`; of a short one they make a sum. */
const PARTED = /(?<![\p{L}\d+])([23456789CFGHJMPQRVWX]{8})\s?\+\s?/giu;

/** Does a text hold a code that means nothing without a place beside it? */
export const holdsShortPlusCode = (text: string): boolean =>
  text.includes('+') &&
  [...text.toUpperCase().matchAll(CODE)].some(([, before = '']) => before.length < WHOLE);

/** The cell of the last digits of a code: from the south-west corner of what their first digit divides. */
interface Cell {
  latitude: number;
  longitude: number;
  height: number;
  width: number;
}

/** @param step degrees that the first pair divides in twenty */
function cellOf(code: string, step: number): Cell {
  let [latitude, longitude, height, width] = [0, 0, step, step];
  const missing = WHOLE - code.indexOf('+');
  const digits = code.replace('+', '').slice(0, MAX_DIGITS - missing);
  const pairs = PAIRS - missing;
  for (let index = 0; index < digits.length; index++) {
    const value = DIGITS.indexOf(digits.charAt(index));
    if (index >= pairs) {
      height /= ROWS;
      width /= COLUMNS;
      latitude += Math.floor(value / COLUMNS) * height;
      longitude += (value % COLUMNS) * width;
    } else if (index % 2 === 0) {
      height /= 20;
      latitude += value * height;
    } else {
      width /= 20;
      longitude += value * width;
    }
  }
  return { latitude, longitude, height, width };
}

const pointOf = ({ latitude, longitude, height, width }: Cell): FoundPoint => ({
  latitude: latitude + height / 2,
  longitude: longitude + width / 2,
  latitudeReach: height / 2,
  longitudeReach: width / 2,
});

/** The whole number of steps that brings a value closest to another. */
const stepsTo = (target: number, value: number, step: number) => Math.round((target - value) / step) * step;

/**
 * The cells that a text gives as Open Location Codes (github.com/google/open-location-code, specification).
 * @param near what a short code is read beside: it means the closest of the cells that end so
 */
export function plusCodesIn(
  text: string,
  near: { latitude: number; longitude: number } | undefined,
): FoundPoint[] {
  const joined = text.toUpperCase().replace(PARTED, '$1+');
  return [...joined.matchAll(CODE)].flatMap(([code, before = '']) => {
    if (before.length === WHOLE) {
      const cell = cellOf(code, 400);
      // The first pair counts from the south pole and the date line.
      const point = pointOf({ ...cell, latitude: cell.latitude - 90, longitude: cell.longitude - 180 });
      return point.latitude < 90 && point.longitude < 180 ? [point] : [];
    }
    if (near === undefined) return [];
    // A pair of digits that is left out leaves a twentieth: 20 degrees, then one.
    const step = before.length === 4 ? 1 : 20;
    const point = pointOf(cellOf(code, step));
    const south = stepsTo(near.latitude + 90, point.latitude, step);
    const west = stepsTo(near.longitude + 180, point.longitude, step);
    return [{ ...point, latitude: point.latitude + south - 90, longitude: point.longitude + west - 180 }];
  });
}
