/** Judges what is in a published package. Pure: takes the files, reads nothing itself. */

/** @typedef {ReadonlyMap<string, string>} Files Path from the package's folder, with `/`, to its text. */

const PRIVATE_PATHS = [
  {
    pattern: /\.(?:test|test-d|spec|stories)\.|(?:^|\/)(?:test|tests|e2e|fixtures|testing)\//,
    what: 'a test',
  },
  { pattern: /^(?:src|scripts)\/|\.tsx?$(?<!\.d\.ts)|\.tsbuildinfo$|(?:^|\/)tsconfig/, what: 'a source' },
  { pattern: /\.map$/, what: 'a source map' },
  {
    pattern: /(?:^|\/)(?:internal|node_modules|\.turbo|test-results|coverage)(?:\/|$)/,
    what: 'a private folder',
  },
  { pattern: /(?:^|\/)\.(?:npmrc|env|git)/, what: 'a private file' },
];
/** Home folders of persons, of whichever machine the package was built on. */
const HOME_FOLDERS = /(?:\/home\/|\/Users\/|[A-Za-z]:\\+Users\\+)[\w.-]+[/\\]/;
/** An editor's note on a record. Only the description of the data may name the field. */
const EDITORS_NOTE = /"internal"\s*:\s*["{[]/;

/** Files that package.json promises: exports, bin, what editors read. A `*` stands for at least one file. */
function promisedPaths({ exports = {}, bin = {}, main, types, customElements, ...others }) {
  const paths = [];
  const collect = (value) => {
    if (typeof value === 'string') paths.push(value.replace(/^\.\//, ''));
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
  };
  [exports, bin, main, types, customElements, others['web-types']].forEach(collect);
  return paths;
}

/**
 * What a package lacks.
 * @param {Files} files
 * @param {string} license text of the repository's licence
 * @returns {string[]} a sentence each; empty when all is there
 */
export function missingFrom(files, license) {
  const manifest = JSON.parse(files.get('package.json') ?? '{}');
  const faults = [];
  if ((files.get('README.md') ?? '').trim() === '') faults.push('README.md is missing or empty.');
  if (files.get('LICENSE') !== license)
    faults.push('LICENSE is missing or differs from that of the repository.');
  const paths = [...files.keys()];
  for (const promised of promisedPaths(manifest)) {
    const [before, after] = promised.split('*');
    const isThere =
      after === undefined
        ? files.has(promised)
        : paths.some((path) => path.startsWith(before) && path.endsWith(after));
    if (!isThere) faults.push(`package.json promises ${promised}, which is missing.`);
  }
  for (const entry of manifest.files ?? []) {
    const name = entry.replace(/\/$/, '');
    if (!entry.includes('*') && !paths.some((path) => path === name || path.startsWith(`${name}/`)))
      faults.push(`“files” of package.json names ${entry}, which is missing.`);
  }
  for (const [path, text] of files) {
    const map = /\/[/*]# sourceMappingURL=(?!data:)(\S+)/.exec(text)?.[1];
    if (map !== undefined) faults.push(`${path} points at ${map}, which is not published.`);
  }
  return faults;
}

/**
 * What a package holds and should not.
 * @param {Files} files
 * @param {readonly string[]} machinePaths folders of this machine, which no file may name
 * @returns {string[]} a sentence each; empty when nothing is wrong
 */
export function privateIn(files, machinePaths) {
  const faults = [];
  for (const [path, text] of files) {
    for (const { pattern, what } of PRIVATE_PATHS) if (pattern.test(path)) faults.push(`${path} is ${what}.`);
    const named = machinePaths.find((folder) => text.includes(folder)) ?? HOME_FOLDERS.exec(text)?.[0];
    if (named !== undefined) faults.push(`${path} names a folder of a machine: ${named}`);
    if (!path.startsWith('json-schema/') && EDITORS_NOTE.test(text))
      faults.push(`${path} holds a field “internal”.`);
  }
  const { dependencies = {} } = JSON.parse(files.get('package.json') ?? '{}');
  for (const [name, range] of Object.entries(dependencies))
    if (/^(?:file|link|workspace|git|https?):|^\*?$/.test(range))
      faults.push(`package.json depends on ${name} as “${range}”.`);
  return faults;
}
