/**
 * Installs the packages when they are not there: `npm ci`, which empties node_modules first, and so only when what lies
 * there differs from package-lock.json. What npm itself noted down in node_modules/.package-lock.json is the stamp: it
 * is right after `npm ci` and after a person's own `npm install`. Node's own modules only.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT, runNpm } from './lib/run.mjs';
import { listWorkspaces, readJson } from './lib/workspaces.mjs';

const DEPENDENCY_FIELDS = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];

/** Does the lock file ask for what a package.json asks for? Other fields may differ. */
export const isSameManifest = (locked, manifest) =>
  DEPENDENCY_FIELDS.every((field) => {
    const [a, b] = [locked?.[field] ?? {}, manifest[field] ?? {}];
    const names = Object.keys(a);
    return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name]);
  });

/**
 * Why node_modules is not what the lock file says; undefined when it is.
 * @param {Record<string, any>} wanted `packages` of package-lock.json
 * @param {Record<string, any> | undefined} found `packages` of node_modules/.package-lock.json
 * @param {(folder: string) => boolean} isFolder whether a folder exists, from the root
 */
export function differenceFrom(wanted, found, isFolder) {
  if (found === undefined) return 'nothing is installed yet';
  for (const [folder, entry] of Object.entries(wanted)) {
    if (!folder.includes('node_modules/')) continue; // the root and the workspaces themselves
    const there = found[folder];
    if (there === undefined) {
      if (entry.optional || entry.peer || entry.devOptional) continue; // made for another system, or not needed
      return `${folder} is missing`;
    }
    if (there.version !== entry.version || there.integrity !== entry.integrity)
      return `${folder} has another version`;
    if (!isFolder(folder)) return `${folder} is missing`;
  }
  return undefined;
}

/** What has to be installed and why; undefined when nothing has to. */
function reasonToInstall() {
  const wanted = readJson(join(ROOT, 'package-lock.json')).packages;
  const manifests = [{ folder: '', manifest: readJson(join(ROOT, 'package.json')) }, ...listWorkspaces(ROOT)];
  const changed = manifests.find(({ folder, manifest }) => !isSameManifest(wanted[folder], manifest));
  if (changed !== undefined) {
    // `npm ci` would empty node_modules and then refuse, with a page of names.
    throw new Error(
      `${join(changed.folder, 'package.json')} asks for other packages than package-lock.json. Run: npm install`,
    );
  }
  const note = join(ROOT, 'node_modules/.package-lock.json');
  const found = existsSync(note) ? readJson(note).packages : undefined;
  return differenceFrom(wanted, found, (folder) => existsSync(join(ROOT, folder)));
}

/** Runs `npm ci` when it is needed, and says so. Throws a sentence when that fails. */
export async function installIfNeeded() {
  const reason = reasonToInstall();
  if (reason === undefined) return;
  console.log(`Installing packages with npm ci (${reason}) …`);
  // An older npm does not know the list of those that may run a script, in package.json: none may.
  const { ok } = await runNpm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
  if (!ok) throw new Error('The packages could not be installed: npm ci failed, see above.');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await installIfNeeded().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
