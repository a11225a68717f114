/**
 * Geometry on the integer grid of world-atlas: clipping to a box, and the text form the files use.
 *
 * A point is [x, y]; a box is { left, bottom, right, top }; all are whole grid steps.
 */

const sidesOf = (box) => [
  { axis: 0, at: box.left, inside: (point) => point[0] >= box.left },
  { axis: 0, at: box.right, inside: (point) => point[0] <= box.right },
  { axis: 1, at: box.bottom, inside: (point) => point[1] >= box.bottom },
  { axis: 1, at: box.top, inside: (point) => point[1] <= box.top },
];

/** The part of a closed ring inside the box, closed along the box's edge where it leaves it (Sutherland–Hodgman). */
export function clipRing(ring, box) {
  let points = ring.slice(0, -1);
  for (const side of sidesOf(box)) {
    const clipped = [];
    points.forEach((point, i) => {
      const previous = points.at(i - 1);
      if (side.inside(point) !== side.inside(previous)) clipped.push(crossing(previous, point, side));
      if (side.inside(point)) clipped.push(point);
    });
    points = clipped;
  }
  points = points.filter((point, i) => !samePoint(point, points.at(i - 1)));
  return points.length < 3 ? [] : [...points, points[0]];
}

/** The parts of a line inside the box. */
export function clipLine(line, box) {
  const parts = [];
  for (let i = 1; i < line.length; i++) {
    const segment = clipSegment(line[i - 1], line[i], box);
    if (!segment) continue;
    const part = parts.at(-1);
    if (part && samePoint(part.at(-1), segment[0])) part.push(segment[1]);
    else parts.push(segment);
  }
  return parts;
}

function clipSegment(start, end, box) {
  for (const side of sidesOf(box)) {
    if (!side.inside(start) && !side.inside(end)) return undefined;
    if (!side.inside(start)) start = crossing(start, end, side);
    else if (!side.inside(end)) end = crossing(start, end, side);
  }
  return samePoint(start, end) ? undefined : [start, end];
}

function crossing(from, to, { axis, at }) {
  const other = 1 - axis;
  const share = (at - from[axis]) / (to[axis] - from[axis]);
  const point = [0, 0];
  point[axis] = at;
  point[other] = Math.round(from[other] + share * (to[other] - from[other]));
  return point;
}

const samePoint = (a, b) => a[0] === b[0] && a[1] === b[1];

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Whole numbers as text, base64 VLQ as in source maps: five bits a letter, the lowest bit of a number is its sign. */
export function encodeNumbers(numbers) {
  let text = '';
  for (const number of numbers) {
    let rest = number < 0 ? -number * 2 + 1 : number * 2;
    do {
      const more = rest > 31 ? 32 : 0;
      text += digits[more + (rest % 32)];
      rest = Math.floor(rest / 32);
    } while (rest > 0);
  }
  return text;
}

/** A list of points (or of longer rows) as text: each number is the step from the one in the row before. */
export function encodeRows(rows) {
  return encodeNumbers(rows.flatMap((row, i) => row.map((value, k) => value - (rows[i - 1]?.[k] ?? 0))));
}
