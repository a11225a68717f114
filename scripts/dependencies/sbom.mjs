/**
 * Writes what each published package brings along, as CycloneDX 1.5: `node scripts/dependencies/sbom.mjs [FOLDER]`, a file
 * a package, into `sbom/` when no folder is named. From package-lock.json, so of exactly what was tested, without asking
 * anybody, and the same each time. (`npm sbom` leaves out what the root needs for its tools too.)
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../lib/run.mjs';
import { listPublished } from '../packaging/pack.mjs';

const purlOf = (name, version) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** Where Node finds a package from another: beside it, or in a folder further out. */
function pathOf(packages, from, name) {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    const path = `${at === '' ? '' : `${at}/`}node_modules/${name}`;
    if (packages[path] !== undefined) return packages[path].link === true ? packages[path].resolved : path;
    if (at === '') return undefined;
    if (!at.includes('/node_modules/')) at = '';
  }
}

const hashOf = ({ integrity }) =>
  integrity === undefined
    ? []
    : [{ alg: 'SHA-512', content: Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex') }];

const licenceOf = ({ license }) => {
  if (license === undefined) return [];
  return /^\(| (?:AND|OR|WITH) /.test(license) ? [{ expression: license }] : [{ license: { id: license } }];
};

/**
 * @param {{ packages: Record<string, object> }} lock package-lock.json
 * @param {{ folder: string, name: string, version: string }} published
 * @returns {object} a document of CycloneDX 1.5
 */
export function sbomOf({ packages }, { folder, name, version }) {
  const refOf = (path) => purlOf(nameOf(path), packages[path].version);
  const nameOf = (path) =>
    packages[path].name ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const found = new Map();
  const waiting = [folder];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path)) continue;
    const needed = Object.keys({ ...packages[path].dependencies, ...packages[path].optionalDependencies })
      .map((wanted) => pathOf(packages, path, wanted))
      .filter((one) => one !== undefined);
    found.set(path, [...new Set(needed)]);
    waiting.push(...needed);
  }
  // The same version may lie in two folders.
  const byRef = new Map(
    [...found.keys()].filter((path) => path !== folder).map((path) => [refOf(path), path]),
  );
  const paths = [...byRef.values()].sort();
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      component: {
        'bom-ref': purlOf(name, version),
        type: 'library',
        name,
        version,
        purl: purlOf(name, version),
      },
    },
    components: paths.map((path) => ({
      'bom-ref': refOf(path),
      type: 'library',
      name: nameOf(path),
      version: packages[path].version,
      scope: 'required',
      hashes: hashOf(packages[path]),
      licenses: licenceOf(packages[path]),
      purl: refOf(path),
    })),
    dependencies: [folder, ...paths].map((path) => ({
      ref: path === folder ? purlOf(name, version) : refOf(path),
      dependsOn: [...new Set(found.get(path).map(refOf))].sort(),
    })),
  };
}

export const readLock = () => JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));

/** `@service-directory/schema` → `service-directory-schema.cdx.json`. */
export const fileOf = (name) => `${name.replace('@', '').replace('/', '-')}.cdx.json`;

if (argv[1] !== undefined && import.meta.url === pathToFileURL(argv[1]).href) {
  const folder = argv[2] ?? join(ROOT, 'sbom');
  mkdirSync(folder, { recursive: true });
  const lock = readLock();
  for (const published of listPublished(ROOT)) {
    const bom = sbomOf(lock, published);
    writeFileSync(join(folder, fileOf(published.name)), `${JSON.stringify(bom, null, 2)}\n`);
    console.log(`${fileOf(published.name)}: ${bom.components.length} packages`);
  }
}
