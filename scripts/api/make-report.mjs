/** What a package offers to who imports it, as API Extractor tells it from the types that were built. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Extractor, ExtractorConfig } from '@microsoft/api-extractor';

/** What a page or a program that uses the packages has at hand. */
const COMPILER = {
  target: 'ES2022',
  lib: ['ES2023', 'DOM', 'DOM.Iterable'],
  module: 'ESNext',
  moduleResolution: 'bundler',
  strict: true,
  // Types of frameworks have faults of their own.
  skipLibCheck: true,
  types: [],
};

/**
 * The entries of a package that have types of their own, as `exports` names them; patterns are not among them.
 * @param {{ exports?: Record<string, unknown> }} manifest
 * @returns {{ name: string, types: string }[]} `name` can stand in a program
 */
export const typedEntries = ({ exports: entries = {} }) =>
  Object.entries(entries)
    .filter(([entry, { types }]) => types !== undefined && !entry.includes('*'))
    .map(([entry, { types }]) => ({
      name: entry === '.' ? 'index' : entry.slice('./'.length).replaceAll(/\W/g, '_'),
      types,
    }));

/**
 * A program that has every entry as a namespace, so that what several share stands in the report once.
 * @param {readonly { name: string, types: string }[]} entries
 * @param {string} up the way from the program to the package
 */
export function programOf(entries, up) {
  const imports = entries.map(
    ({ name, types }) => `import * as ${name} from '${up}/${types.slice(2).replace(/\.d\.ts$/, '.js')}';`,
  );
  return `${imports.join('\n')}\nexport { ${entries.map(({ name }) => name).join(', ')} };\n`;
}

/** The wishes to API Extractor: the report, and nothing of its own opinion on comments. */
const wishesFor = (folder, program, reports, name) => ({
  projectFolder: folder,
  mainEntryPointFilePath: program,
  newlineKind: 'lf',
  compiler: { overrideTsconfig: { compilerOptions: COMPILER, files: [program] } },
  apiReport: {
    enabled: true,
    // Types that no entry names are part of what it says of those it names.
    includeForgottenExports: true,
    reportFolder: reports,
    reportTempFolder: join(reports, 'temporary'),
    reportFileName: name,
  },
  docModel: { enabled: false },
  dtsRollup: { enabled: false },
  tsdocMetadata: { enabled: false },
  messages: {
    compilerMessageReporting: { default: { logLevel: 'error' } },
    extractorMessageReporting: { default: { logLevel: 'none' } },
    tsdocMessageReporting: { default: { logLevel: 'none' } },
  },
});

/**
 * Makes the report of a package.
 * @param {string} folder of the package, which must be built
 * @throws {Error} when it is not built
 * @returns {string | undefined} undefined for a package that nobody imports
 */
export function makeReport(folder) {
  const packageJson = join(folder, 'package.json');
  const entries = typedEntries(JSON.parse(readFileSync(packageJson, 'utf8')));
  if (entries.length === 0) return undefined;
  // API Extractor would take a file that is not there for one that offers nothing.
  for (const { types } of entries)
    if (!existsSync(join(folder, types))) throw new Error(`${join(folder, types)} is missing: build first.`);
  const reports = mkdtempSync(join(tmpdir(), 'service-directory-api-'));
  // Within the package, or what it imports would count as that of a stranger; git and npm leave this folder out.
  const beside = join(folder, 'test-results/api');
  const program = join(beside, 'entries.d.ts');
  const faults = [];
  try {
    mkdirSync(beside, { recursive: true });
    mkdirSync(join(reports, 'temporary'));
    writeFileSync(program, programOf(entries, '../..'));
    const configObject = wishesFor(folder, program, reports, 'package.api.md');
    const config = ExtractorConfig.prepare({
      configObject,
      packageJsonFullPath: packageJson,
      configObjectFullPath: undefined,
    });
    const { succeeded } = Extractor.invoke(config, {
      localBuild: true,
      messageCallback(message) {
        if (message.logLevel === 'error') faults.push(message.text);
        message.handled = true;
      },
    });
    if (!succeeded) throw new Error(`No report of ${folder} could be made:\n${faults.join('\n')}`);
    return readFileSync(join(reports, 'package.api.md'), 'utf8');
  } finally {
    rmSync(beside, { recursive: true, force: true });
    rmSync(reports, { recursive: true, force: true });
  }
}
