/** The page on how well the tests hold. Pure: takes what was recorded and counted, reads nothing itself. */

const thousands = (number) => number.toLocaleString('en');
const percent = (part, whole) => `${((100 * part) / whole).toFixed(1)} %`;
const row = (...cells) => `| ${cells.join(' | ')} |`;
const table = (heads, aligns, rows) => [row(...heads), row(...aligns), ...rows].join('\n');
const bold = (words) => `**${words}**`;

const INTRODUCTION = `# How well the tests hold

<!-- Written by scripts/quality/quality.mjs from docs/quality.json and the sources: \`npm run quality\`. -->

Three questions: does a test run every line, would a test notice if a line were wrong, and do the rules that a reader's
safety hangs on give the same answers as a second, slow and obvious version of them? Every number below was written by a script,
from what a run recorded or from the sources; \`npm run quality\` takes in what the last runs left behind.`;

/** What the fuzzing of that run fed; each family can be fed the same again by its seed. */
function describeFuzzing(fuzzing) {
  const sum = (key) => fuzzing.reduce((total, family) => total + family[key], 0);
  return [
    `Of these the fuzzing fed ${thousands(sum('inputs'))} drawn inputs to ${thousands(sum('targets'))} functions, rules and readers; ten times that runs at night.`,
    table(
      ['fuzzing of', 'inputs', 'targets', 'FUZZ_SEED'],
      ['---', '---:', '---:', '---:'],
      fuzzing.map(({ family, inputs, targets, seed }) => row(family, thousands(inputs), targets, seed)),
    ),
  ].join('\n\n');
}

const took = ({ seconds }) => (seconds === undefined ? '' : `, in ${Math.round(seconds / 60)} minutes`);

function describeTests({ tests, testFiles }, { corpus, rules }) {
  const parts = ['## Tests'];
  if (tests === undefined)
    parts.push('No run of all tests has been recorded yet: `npm test`, then `npm run quality`.');
  else {
    const sum = (key) => tests.parts.reduce((total, part) => total + part[key], 0);
    parts.push(
      `\`npm test\` on ${tests.date}, of commit \`${tests.commit}\`${took(tests)}: ${thousands(sum('passed'))} passed, ${thousands(sum('failed'))} failed, ${thousands(sum('skipped'))} skipped.`,
      table(
        ['part', 'passed', 'failed', 'skipped'],
        ['---', '---:', '---:', '---:'],
        tests.parts.map(({ name, passed, failed, skipped }) =>
          row(name, thousands(passed), thousands(failed), thousands(skipped)),
        ),
      ),
    );
    if (tests.fuzzing?.length > 0) parts.push(describeFuzzing(tests.fuzzing));
  }
  parts.push(
    table(
      ['counted in the sources', ''],
      ['---', '---:'],
      [
        ...(testFiles === undefined
          ? []
          : [
              row('files of tests', thousands(testFiles.files)),
              row('… that make up their own inputs (fast-check)', thousands(testFiles.generated)),
            ]),
        row('hostile inputs of the corpus, each with what must come of it', thousands(corpus.inputs)),
        row('… in so many kinds', thousands(corpus.kinds)),
        row('odd and good records, which must raise nothing', thousands(corpus.oddButGood)),
        row('faults of networks, hosts and pages', thousands(corpus.faults)),
        row('rules, each with a good and a bad example that are tests', thousands(rules)),
      ],
    ),
  );
  return parts;
}

const SLOW_VERSION = `## Against a slow version

\`openingStatus\` is compared with \`packages/schema/test/reference/\`, which reads wall clocks minute by minute through \`Intl\`
and looks every rule up on a calendar, on generated schedules in time zones with odd rules (Lord Howe, Casablanca, Chatham, St.
John's, Troll, Gaza …), half of them on or beside a change of clocks. Others are walked until the state changes, and until
the next opening. zod and JSON Schema are held against each other on spoiled directories; opening hours in OpenStreetMap's
text against \`opening_hours\`, and in iCalendar against \`ical.js\`. The search has a slow version of its own
(\`obvious-search.ts\`).`;

function describeCoverage({ coverage }, { bounds }) {
  const rows = Object.entries(bounds).flatMap(([folder, limits]) =>
    Object.entries(limits).map(([part, least]) => {
      const { date, commit, folders } = coverage[folder] ?? {};
      const found = folders?.[part];
      const told =
        found === undefined
          ? ['not recorded', '']
          : [percent(found.branches.covered, found.branches.of), `${date}, \`${commit}\``];
      return row(`\`${part}/\` of \`${folder}\``, `at least ${least} %`, ...told);
    }),
  );
  return [
    '## Coverage',
    '`npm test` fails when fewer branches than these are run by a test.',
    table(['folder', 'branches', 'run', 'when'], ['---', '---:', '---:', '---'], rows),
  ];
}

const MUTANTS = `## Mutants

\`npm run mutation\` (Stryker) changes \`packages/schema/src/derive/\` in many small ways, one at a time, and counts how many of the
changes a test notices. It takes an hour or two on two cores and fails below 85 %. The large property tests are left out, so
that the examples alone have to notice. A run over some files (\`npx stryker run --mutate FILE\` in \`packages/schema\`) renews these alone; each has its day.`;

const folderOf = (file) => file.slice(0, file.lastIndexOf('/') + 1);

function scoreRow(name, files, embolden = (words) => words) {
  const sum = (key) => files.reduce((total, [, score]) => total + score[key], 0);
  const [noticed, of] = [sum('noticed'), sum('of')];
  return row(...[name, thousands(noticed), thousands(of), percent(noticed, of)].map(embolden));
}

function describeMutation({ mutation }, { unmeasured }) {
  const files = Object.entries(mutation);
  if (files.length === 0) return [MUTANTS, 'No mutants have been recorded.'];
  const folders = [...new Set(files.map(([file]) => folderOf(file)))];
  const parts = [
    MUTANTS,
    table(
      ['folder', 'noticed', 'of', 'score'],
      ['---', '---:', '---:', '---:'],
      [
        ...folders.map((folder) =>
          scoreRow(
            `\`${folder}\``,
            files.filter(([file]) => folderOf(file) === folder),
          ),
        ),
        scoreRow('all', files, bold),
      ],
    ),
  ];
  if (unmeasured.length > 0) {
    const many = unmeasured.length === 1 ? '1 file has' : `${unmeasured.length} files have`;
    parts.push(`${many} never been measured: ${unmeasured.map((file) => `\`${file}\``).join(', ')}.`);
  }
  parts.push(
    'By file:',
    table(
      ['file', 'noticed', 'of', 'score', 'measured'],
      ['---', '---:', '---:', '---:', '---'],
      files.map(([file, { noticed, of, on }]) => row(`\`${file}\``, noticed, of, percent(noticed, of), on)),
    ),
    'What survives is mostly of three kinds: words that only a person reads, checks that make a hot path quick without changing its answer (`holidays.ts`), and defaults for data that the schema does not let through.',
  );
  return parts;
}

const VERDICTS = { reached: 'reached', within: 'within', failed: '**fails**', told: '' };

function describeWeights({ weights }) {
  const parts = [
    '## Sizes',
    'What each package may weigh is checked by `npm test` (`scripts/packaging/check-sizes.mjs`). What a reader downloads, as the bench last weighed it; the rest of it stands in [performance.md](performance.md).',
  ];
  if (weights === undefined) return [...parts, 'Nothing has been weighed yet.'];
  const rows = Object.entries(weights.rows)
    .filter(([, { median }]) => median !== undefined)
    .map(([name, { median, unit, failAbove, verdict }]) =>
      row(name, `${median} ${unit}`, failAbove ?? '', VERDICTS[verdict]),
    );
  return [
    ...parts,
    table([`on ${weights.date}`, 'size', 'fails above', ''], ['---', '---:', '---:', '---'], rows),
  ];
}

/**
 * The page.
 * @param {object} record what runs left behind
 * @param {object} counted what the sources say now
 */
export const describeQuality = (record, counted) =>
  `${[
    INTRODUCTION,
    ...describeTests(record, counted),
    SLOW_VERSION,
    ...describeCoverage(record, counted),
    ...describeMutation(record, counted),
    ...describeWeights(record),
  ].join('\n\n')}\n`;
