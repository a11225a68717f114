/** Plots of what was measured, as SVG that a page of Markdown can show: light and dark, and with words for who cannot see it. */
import { listMeasures } from './measures.mjs';

const WIDTH = 820;
const LABELS = 420;
const RIGHT = 20;
const ROW = 26;
const HEAD = 34;
/** A tenth of the budget at the left edge, ten times the budget at the right. */
const DECADES = 1;

const STYLE = `
  text { font: 13px system-ui, sans-serif; fill: #24292f }
  .small { font-size: 11px; fill: #57606a }
  .axis { stroke: #d0d7de } .bound { stroke: #cf222e; stroke-width: 2 }
  .reach { stroke: #57606a; stroke-dasharray: 3 2 } .range { stroke: #0969da; stroke-width: 3; opacity: 0.45 }
  .line { fill: none; stroke: #0969da; stroke-width: 2 }
  .reached { fill: #1a7f37 } .within { fill: #0969da } .failed { fill: #cf222e }
  @media (prefers-color-scheme: dark) {
    text { fill: #e6edf3 } .small { fill: #9198a1 } .axis { stroke: #3d444d }
    .reach { stroke: #9198a1 } .line, .range { stroke: #4493f8 }
    .reached { fill: #3fb950 } .within { fill: #4493f8 } .failed, .bound { fill: #f85149; stroke: #f85149 }
  }`;

const escape = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A value as a share of its budget: 1 is the bound, and less is better, also for what should be large. */
export const shareOfBudget = ({ failAbove, failBelow }, value) =>
  failBelow === undefined ? value / failAbove : failBelow / value;

/** Where a share of the budget stands, from the left edge; what lies outside stands at an edge. */
export function positionOf(share) {
  const span = WIDTH - LABELS - RIGHT;
  const decades = share > 0 ? Math.log10(share) : -DECADES;
  const within = Math.min(DECADES, Math.max(-DECADES, decades));
  return Number((LABELS + ((within + DECADES) / (2 * DECADES)) * span).toFixed(1));
}

/** Does the measure have a budget that can be drawn? One of nothing cannot: everything is infinitely far from it. */
const isDrawn = ({ failAbove, failBelow }) => failAbove > 0 || failBelow > 0;

const SHORT = 62;
const label = (name) => (name.length > SHORT ? `${name.slice(0, SHORT - 1)}…` : name);

const frame = (height, title, about, parts) =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="title about">`,
    `<title id="title">${escape(title)}</title>`,
    `<desc id="about">${escape(about)}</desc>`,
    `<style>${STYLE}</style>`,
    ...parts,
    '</svg>\n',
  ].join('\n');

/** The ends of the scale, and the bound in its middle. */
function axis(height) {
  const bound = positionOf(1);
  const at = (share, words) =>
    `<text class="small" x="${positionOf(share)}" y="20" text-anchor="middle">${words}</text>`;
  return [
    at(0.18, '← better'),
    at(1, 'bound'),
    at(5.5, 'worse →'),
    `<line class="axis" x1="${LABELS}" y1="${HEAD - 6}" x2="${WIDTH - RIGHT}" y2="${HEAD - 6}"/>`,
    `<line class="bound" x1="${bound}" y1="${HEAD - 10}" x2="${bound}" y2="${height - 6}"/>`,
  ];
}

/**
 * A line for each measure that has a budget: where it stands between a tenth and ten times of it, and how far its rounds lie
 * apart.
 * @param {string} title
 * @param {Record<string, object>} rows measures by name
 * @returns {string | undefined} undefined when there is nothing to draw
 */
export function plotGroup(title, rows) {
  const drawn = Object.entries(rows).filter(([, measure]) => isDrawn(measure));
  if (drawn.length === 0) return undefined;
  const height = HEAD + drawn.length * ROW + 8;
  const parts = drawn.map(([name, measure], index) => {
    const y = HEAD + index * ROW + ROW / 2;
    const at = (value) => positionOf(shareOfBudget(measure, value));
    const reach = measure.reach > 0 ? at(measure.reach) : undefined;
    return [
      `<text x="8" y="${y + 4}">${escape(label(name))}</text>`,
      reach === undefined
        ? ''
        : `<line class="reach" x1="${reach}" y1="${y - 8}" x2="${reach}" y2="${y + 8}"/>`,
      `<line class="range" x1="${at(measure.min)}" y1="${y}" x2="${at(measure.max)}" y2="${y}"/>`,
      `<circle class="${measure.verdict}" cx="${at(measure.median)}" cy="${y}" r="5"/>`,
    ]
      .filter((part) => part !== '')
      .join('');
  });
  const about = drawn
    .map(([name, { median, unit, verdict }]) => `${name}: ${`${median} ${unit}`.trim()}, ${verdict}.`)
    .join(' ');
  return frame(height, title, about, [...axis(height), ...parts]);
}

/**
 * How the worst of a group went from run to run: a point a run, the oldest at the left.
 * @param {string} title
 * @param {readonly object[]} entries runs of one kind, oldest first
 * @param {string} group
 * @returns {string | undefined} undefined with fewer than two runs, of which no line can be drawn
 */
export function plotHistory(title, entries, group) {
  const points = entries.flatMap(({ date, commit, measures }) => {
    const shares = listMeasures({ [group]: measures[group] ?? {} })
      .filter(({ measure }) => isDrawn(measure))
      .map(({ name, measure }) => ({ name, share: shareOfBudget(measure, measure.median) }))
      .sort((one, other) => other.share - one.share);
    return shares.length === 0 ? [] : [{ date, commit, ...shares[0] }];
  });
  if (points.length < 2) return undefined;
  const height = HEAD + points.length * ROW + 8;
  const places = points.map(({ share }, index) => [positionOf(share), HEAD + index * ROW + ROW / 2]);
  const parts = points.map(({ date, commit, name, share }, index) => {
    const [x, y] = places[index];
    const words = escape(label(`${date}, ${commit}: ${name}`));
    return `<text x="8" y="${y + 4}">${words}</text><circle class="${share > 1 ? 'failed' : 'within'}" cx="${x}" cy="${y}" r="5"/>`;
  });
  const line = `<polyline class="line" points="${places.map((place) => place.join(',')).join(' ')}"/>`;
  const about = points
    .map(({ date, name, share }) => `${date}: ${name}, ${share.toFixed(2)} of its budget.`)
    .join(' ');
  return frame(height, title, about, [...axis(height), line, ...parts]);
}
