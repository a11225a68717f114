import { median, ratiosOf } from './record/spread.mjs';

/** Rounds: each runs every candidate once, in turn, so that a slow moment of the machine hits all alike. */
const ROUNDS = 7;

/**
 * Times candidates side by side.
 * @param {string} peer the name of the candidate that the others are measured against
 * @param {Record<string, () => unknown>} candidates
 * @returns {Record<string, { medianMs: number, ratio: number, spread: object }>} the median time, and how many times that of
 *   the peer it is, round by round: the middle, and how far the rounds lie apart
 */
export function compare(peer, candidates) {
  const times = Object.fromEntries(Object.keys(candidates).map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, run] of Object.entries(candidates)) {
      const began = performance.now();
      run();
      times[name].push(performance.now() - began);
    }
  }
  return Object.fromEntries(
    Object.entries(times).map(([name, list]) => {
      const spread = ratiosOf(list, times[peer]);
      return [name, { medianMs: median(list), ratio: spread.median, spread }];
    }),
  );
}
