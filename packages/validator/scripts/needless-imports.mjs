import { basename } from 'node:path';

/** An import that takes nothing, as esbuild writes it. */
const BARE = /(?<=^|;)import"\.\/([^"]+)";/g;

/**
 * Takes out imports that take nothing of a module that another import brings along anyway: esbuild writes one for every
 * module that lies below, in each file anew, and a name that is made of a hash cannot be packed. What is run stays the same.
 * @param {import('esbuild').OutputFile[]} files modules of which no two import each other
 * @param {import('esbuild').Metafile} metafile
 * @returns {{ path: string, text: string }[]}
 */
export function withoutNeedlessImports(files, { outputs }) {
  /** By name, what each file imports at once. */
  const below = new Map(
    Object.entries(outputs).map(([path, { imports }]) => [
      basename(path),
      imports.filter(({ kind, external }) => kind === 'import-statement' && external !== true),
    ]),
  );
  const namesBelow = (name) => (below.get(name) ?? []).map(({ path }) => basename(path));
  const reached = new Map();
  const reach = (name) => {
    const known = reached.get(name);
    if (known !== undefined) return known;
    const own = new Set(namesBelow(name).flatMap((next) => [next, ...reach(next)]));
    reached.set(name, own);
    return own;
  };
  return files.map(({ path, text }) => {
    const others = namesBelow(basename(path));
    const isNeedless = (name) => others.some((other) => other !== name && reach(other).has(name));
    return { path, text: text.replace(BARE, (whole, name) => (isNeedless(name) ? '' : whole)) };
  });
}
