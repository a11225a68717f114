import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The functions and classes that a package shows, of all its entries: name → one of the entries that has it. */
export async function exportedFunctions(packageName: string): Promise<ReadonlyMap<string, string>> {
  const manifest = fileURLToPath(import.meta.resolve(`${packageName}/package.json`));
  const { exports } = JSON.parse(readFileSync(manifest, 'utf8')) as { exports: Record<string, unknown> };
  const found = new Map<string, string>();
  for (const [entry, files] of Object.entries(exports)) {
    const { default: file } = files as { default?: string };
    // Names with a star are word lists and parts of the build; files are no code.
    if (entry.includes('*') || file?.endsWith('.js') !== true) continue;
    const shown = (await import(/* @vite-ignore */ `${packageName}${entry.slice(1)}`)) as object;
    for (const [name, value] of Object.entries(shown))
      if (typeof value === 'function' && !found.has(name)) found.set(name, entry);
  }
  return found;
}
