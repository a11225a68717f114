/** A straight part of a line. */
export interface Run {
  x: number;
  y: number;
  /** Length. */
  length: number;
  /** Degrees clockwise from the right, −90 to 90: words on it stand upright. */
  degrees: number;
}

interface Point {
  x: number;
  y: number;
}

/** A line that turns more than so much is no place for words. */
const MOST_TURN = Math.PI / 14;

/** The longest part of some lines that is nearly straight, by its middle; undefined when there is none. */
export function longestRun(lines: readonly (readonly Point[])[]): Run | undefined {
  let best: { from: Point; to: Point; length: number } | undefined;
  for (const line of lines) {
    for (let start = 0; start < line.length - 1; start++) {
      const from = line[start]!;
      const next = line[start + 1]!;
      const heading = Math.atan2(next.y - from.y, next.x - from.x);
      let to = next;
      for (let end = start + 2; end < line.length; end++) {
        const [before, point] = [line[end - 1]!, line[end]!];
        const turn = Math.atan2(point.y - before.y, point.x - before.x) - heading;
        if (Math.abs(Math.atan2(Math.sin(turn), Math.cos(turn))) > MOST_TURN) break;
        to = point;
      }
      const length = Math.hypot(to.x - from.x, to.y - from.y);
      if (length > (best?.length ?? 0)) best = { from, to, length };
    }
  }
  if (best === undefined) return undefined;
  const { from, to, length } = best;
  const degrees = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI;
  const upright = degrees > 90 ? degrees - 180 : degrees <= -90 ? degrees + 180 : degrees;
  return { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2, length, degrees: upright };
}
