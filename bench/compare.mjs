/** Rounds: each runs every candidate once, in turn, so that a slow moment of the machine hits all alike. */
const ROUNDS = 7;

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/**
 * Times candidates side by side.
 * @param {string} peer the name of the candidate that the others are measured against
 * @param {Record<string, () => unknown>} candidates
 * @returns {Record<string, { medianMs: number, ratio: number }>} the median time, and how many times that of the peer
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
  const medians = Object.fromEntries(Object.entries(times).map(([name, list]) => [name, median(list)]));
  return Object.fromEntries(
    Object.entries(medians).map(([name, medianMs]) => [name, { medianMs, ratio: medianMs / medians[peer] }]),
  );
}
