/** How far measurements of one thing lie apart. */

/** The value that half of the others lie below. */
export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/**
 * Least, middle and largest of several measurements, and how many there were.
 * @param {readonly number[]} values at least one
 */
export const spread = (values) => ({
  min: Math.min(...values),
  median: median(values),
  max: Math.max(...values),
  rounds: values.length,
});

/**
 * Ratios of what was measured in turn, round by round, so that a slow moment of the machine hits both sides of one ratio.
 * @param {readonly number[]} ours
 * @param {readonly number[]} peers a round that only one side has is left out
 */
export const ratiosOf = (ours, peers) =>
  spread(ours.slice(0, peers.length).map((value, round) => value / peers[round]));
