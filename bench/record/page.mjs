/** `docs/performance.md` and its plots, written from `bench/history.json` and nothing else. Alone: `node bench/record/page.mjs`. */
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { layOut, writeOrCheck } from '../../scripts/docs/generated-file.mjs';
import { newestOf, readHistory } from './history.mjs';
import { plotGroup, plotHistory } from './plot.mjs';
import { TITLES } from './titles.mjs';

const DOCS = fileURLToPath(new URL('../../docs/', import.meta.url));
const PAGE = 'performance.md';
const PLOTS = 'performance';
const SCRIPT = 'bench/record/page.mjs';

const INTRODUCTION = `# How fast it is, and how small

<!-- Written by ${SCRIPT} from bench/history.json. -->

\`npm run bench\` measures our parts beside their peers, in turn, in one run on one machine, on data made from seeds. Most of it is a
**ratio**: a time alone says nothing about another machine. Of several rounds the middle counts; the least and the largest stand
beside it. A run of all groups is added to \`bench/history.json\`, and this page is written from that file.

In the plots the red line is the bound at which \`npm run bench\` fails, from a tenth of it at the left to ten times at the right; the
dashed mark is what is aimed at, the bar reaches from the least to the largest round.`;

const KINDS = {
  full: {
    title: 'The newest full run',
    none: 'No full run has been kept yet. What stands below is no figure of the budgets.',
    words: 'All sizes as the budgets name them.',
  },
  quick: {
    title: 'The newest quick run',
    words:
      '**Small sizes and few rounds (`--quick`): it shows that everything runs.** Budgets are about the full sizes, so a verdict here says little, but for bytes and for what is found, which do not change with the machine.',
  },
};

/** Above this many waiting programs a core, ratios of times say little. */
const BUSY = 0.5;

const aboutRun = ({ date, commit, isChanged, machine, load, seconds, reached, within, failed }) =>
  [
    `On ${date}, of commit \`${commit}\`${isChanged ? ' with changes that were not committed' : ''}, in ${Math.ceil(seconds / 60)} minutes,`,
    `on ${machine.cores} cores with ${machine.memoryGB} GB (${machine.system}, Node ${machine.node}).`,
    load > BUSY
      ? `**The machine was busy with other things: ${load} programs waited for each core at the beginning. Ratios of times are worth little.**`
      : `The machine was quiet (load ${load} a core).`,
    `${reached} reached, ${within} within bounds, **${failed} failed**.`,
  ].join(' ');

const VERDICTS = { reached: 'reached', within: 'within', failed: '**fails**', told: '' };
const cells = (...values) => `| ${values.join(' | ')} |`;

function rowOf([name, measure]) {
  const { holds, unit, min, median, max, reach, failAbove, failBelow, verdict } = measure;
  if (holds !== undefined) return cells(name, holds ? 'yes' : 'no', '', '', '', VERDICTS[verdict]);
  const value = `${median} ${unit}`.trim();
  const range = min === max ? '' : `${min} – ${max}`;
  const bound = failBelow === undefined ? (failAbove ?? '') : `below ${failBelow}`;
  return cells(name, value, range, reach ?? '', bound, VERDICTS[verdict]);
}

const tableOf = (rows) =>
  [
    cells('measure', 'middle', 'least – largest', 'reach', 'fails above', ''),
    cells('---', '---:', '---:', '---:', '---:', '---'),
    ...Object.entries(rows).map(rowOf),
  ].join('\n');

/** One run as chapters, and the plots that they show. */
function describeRun(kind, entry, history, plots) {
  const { title, words } = KINDS[kind];
  const parts = [`## ${title}`, `${words} ${aboutRun(entry)}`];
  const left = Object.entries(entry.notMeasured ?? {});
  if (left.length > 0)
    parts.push(`Not measured: ${left.map(([what, why]) => `${what}: ${why}`).join('; ')}.`);
  for (const [group, rows] of Object.entries(entry.measures)) {
    const words = TITLES[group] ?? group;
    parts.push(`### ${words}${kind === 'quick' ? ' (quick)' : ''}`);
    const show = (name, plot, about) => {
      if (plot === undefined) return;
      plots.set(name, plot);
      parts.push(`![${about}](${PLOTS}/${name})`);
    };
    show(`${kind}-${group}.svg`, plotGroup(words, rows), `Each measure beside its budget: ${words}`);
    parts.push(tableOf(rows));
    const entries = history.filter(({ sizes }) => sizes === kind);
    show(
      `${kind}-${group}-history.svg`,
      plotHistory(`${words}, run by run`, entries, group),
      `Run by run, the measure that is worst beside its budget: ${words}`,
    );
  }
  return parts;
}

/**
 * The page and its plots.
 * @param {readonly object[]} history
 * @returns {Promise<Map<string, string>>} each file by its path in `docs`
 */
export async function makePage(history) {
  const plots = new Map();
  const parts = [INTRODUCTION];
  for (const kind of Object.keys(KINDS)) {
    const entry = newestOf(history, kind);
    if (entry !== undefined) parts.push(...describeRun(kind, entry, history, plots));
    else if (KINDS[kind].none !== undefined) parts.push(`## ${KINDS[kind].title}`, KINDS[kind].none);
  }
  const files = new Map([[PAGE, await layOut(join(DOCS, PAGE), `${parts.join('\n\n')}\n`)]]);
  for (const [name, plot] of plots) files.set(`${PLOTS}/${name}`, plot);
  return files;
}

/**
 * Writes the page, or compares it with what stands there.
 * @returns {Promise<string[]>} a sentence for each file that is out of date
 */
export async function writePage(history = readHistory(), isCheck = false, docs = DOCS) {
  const files = await makePage(history);
  mkdirSync(join(docs, PLOTS), { recursive: true });
  const left = readdirSync(join(docs, PLOTS)).filter((name) => !files.has(`${PLOTS}/${name}`));
  if (!isCheck) for (const name of left) rmSync(join(docs, PLOTS, name));
  const complaints = [...files].map(([file, words]) =>
    writeOrCheck(join(docs, file), words, SCRIPT, isCheck),
  );
  return [
    ...complaints.filter((complaint) => complaint !== undefined),
    ...(isCheck ? left.map((name) => `docs/${PLOTS}/${name} belongs to no run that is shown.`) : []),
  ];
}

if (argv[1] !== undefined && import.meta.url === pathToFileURL(argv[1]).href) {
  const complaints = await writePage(readHistory(), argv.includes('--check'));
  for (const complaint of complaints) console.error(complaint);
  if (complaints.length > 0) process.exitCode = 1;
}
