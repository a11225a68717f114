/**
 * What a row of the bench comes to. A row holds one value of one kind (`ratio`, `share`, `ms`, `kB`, `megabytes`, `seconds`, `percent`, `count`)
 * or a yes and no (`same`); most rows hold `spread` besides, and a budget.
 * @typedef {object} Row
 * @property {boolean} [same]
 * @property {{ min: number, median: number, max: number, rounds: number }} [spread]
 * @property {number} [reach] what is aimed at
 * @property {number} [failAbove] what must not be passed
 * @property {number} [failBelow] what must not be fallen short of
 */

const UNITS = {
  ratio: '×',
  share: 'share',
  ms: 'ms',
  kB: 'kB',
  megabytes: 'MB',
  seconds: 's',
  percent: '%',
  count: '',
};

/** The kind of a row that holds a number, and its unit. */
const kindOf = (row) => Object.keys(UNITS).find((kind) => row[kind] !== undefined);

/** One measure as it is kept: value, spread, budget, and whether it holds. */
export function measureOf(row) {
  if (row.same !== undefined) return { holds: row.same, verdict: row.same ? 'reached' : 'failed' };
  const kind = kindOf(row);
  if (kind === undefined) throw new Error(`A row of the bench holds no value: ${JSON.stringify(row)}`);
  const value = row[kind];
  const { min, median, max, rounds } = row.spread ?? { min: value, median: value, max: value, rounds: 1 };
  const { reach, failAbove, failBelow } = row;
  const isBudgeted = failAbove !== undefined || failBelow !== undefined;
  const fails = median > failAbove || median < failBelow;
  const reaches = failBelow === undefined ? median <= reach : median >= reach;
  return {
    unit: UNITS[kind],
    min: short(min),
    median: short(median),
    max: short(max),
    rounds,
    ...(reach === undefined ? {} : { reach: short(reach) }),
    ...(failAbove === undefined ? {} : { failAbove: short(failAbove) }),
    ...(failBelow === undefined ? {} : { failBelow: short(failBelow) }),
    verdict: verdictOf(isBudgeted, fails, reaches),
  };
}

function verdictOf(isBudgeted, fails, reaches) {
  if (!isBudgeted) return 'told';
  if (fails) return 'failed';
  return reaches ? 'reached' : 'within';
}

/** Four figures that count: more would only be noise in a file that is kept. */
const short = (value) => Number(value.toPrecision(4));

/** Every group of rows as measures, by the name of the group. */
export const measuresOf = (groups) =>
  Object.fromEntries(
    Object.entries(groups).map(([group, rows]) => [
      group,
      Object.fromEntries(Object.entries(rows).map(([name, row]) => [name, measureOf(row)])),
    ]),
  );

/** Every measure with its group and name, in order. */
export const listMeasures = (measures) =>
  Object.entries(measures).flatMap(([group, rows]) =>
    Object.entries(rows).map(([name, measure]) => ({ group, name, measure })),
  );

const SAID = { reached: 'reached', within: 'within bounds', failed: 'FAILS', told: '' };

/** One line on a measure, for a terminal. */
export function describeMeasure({ holds, unit, min, median, max, reach, failAbove, failBelow, verdict }) {
  if (holds !== undefined) return holds ? 'yes' : 'NO, FAILS';
  const range = min === max ? '' : ` (${min} to ${max})`;
  const bound = failBelow === undefined ? `fails above ${failAbove}` : `fails below ${failBelow}`;
  const budget = verdict === 'told' ? '' : `, reach ${reach}, ${bound}: ${SAID[verdict]}`;
  return `${median} ${unit}`.trim() + range + budget;
}
