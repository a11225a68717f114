/** A stretch of whole numbers, both ends included; may be infinite. */
export type Interval = readonly [from: number, through: number];

/** In order, without overlap, and joined where they touch: `[1,2] [3,5]` becomes `[1,5]`. Empty ones are left out. */
export function mergeIntervals(intervals: readonly Interval[]): Interval[] {
  const merged: [number, number][] = [];
  for (const [from, through] of [...intervals].sort((a, b) => a[0] - b[0])) {
    if (from > through) continue;
    const last = merged[merged.length - 1];
    if (last !== undefined && from <= last[1] + 1) last[1] = Math.max(last[1], through);
    else merged.push([from, through]);
  }
  return merged;
}

/** What lies in both. Both must be in order and without overlap. */
export function intersectIntervals(a: readonly Interval[], b: readonly Interval[]): Interval[] {
  const both: Interval[] = [];
  for (const [fromA, throughA] of a) {
    for (const [fromB, throughB] of b) {
      const from = Math.max(fromA, fromB);
      const through = Math.min(throughA, throughB);
      if (from <= through) both.push([from, through]);
    }
  }
  return both;
}

/** What lies in the first and not in the second. Both must be in order and without overlap. */
export function subtractIntervals(a: readonly Interval[], b: readonly Interval[]): Interval[] {
  let rest: Interval[] = [...a];
  for (const [from, through] of b) {
    rest = rest.flatMap(([first, last]): Interval[] => {
      if (last < from || first > through) return [[first, last]];
      const parts: Interval[] = [];
      if (first < from) parts.push([first, from - 1]);
      if (last > through) parts.push([through + 1, last]);
      return parts;
    });
  }
  return rest;
}

/** All numbers of finite stretches, in order. */
export const daysOfIntervals = (intervals: readonly Interval[]): number[] =>
  intervals.flatMap(([from, through]) =>
    Array.from({ length: through - from + 1 }, (_, index) => from + index),
  );

/** Does the number lie in one of them? */
export function inIntervals(value: number, intervals: readonly Interval[]): boolean {
  for (const interval of intervals) if (value >= interval[0] && value <= interval[1]) return true;
  return false;
}
