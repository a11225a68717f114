import { readFile, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PACKAGE = /^(?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)\//;

/** Licences that a package leaves out of what it publishes, from its repository: `<name>.txt` beside this file. */
const KEPT_LICENSES = dirname(fileURLToPath(import.meta.url));

/**
 * The licence texts of all packages of which something is in a bundle, as their licences ask.
 * @param {string} bundle what the text calls it
 * @param {import('esbuild').Metafile} metafile
 */
export async function licensesOf(bundle, { outputs }) {
  const folders = new Map();
  for (const { inputs } of Object.values(outputs))
    for (const [input, { bytesInOutput }] of Object.entries(inputs)) {
      const [folder, name] = PACKAGE.exec(input) ?? [];
      if (name !== undefined && bytesInOutput > 0) folders.set(name, folder);
    }
  const texts = [...folders].sort().map(async ([name, folder]) => {
    const { version, license } = JSON.parse(await readFile(`${folder}package.json`, 'utf8'));
    const own = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
    const file = own === undefined ? join(KEPT_LICENSES, `${name}.txt`) : folder + own;
    const text = await readFile(file, 'utf8').catch(() => {
      throw new Error(`${name}, which is part of ${bundle}, has no licence file: put it into ${file}.`);
    });
    return `${name} ${version} (${license})\n\n${text.trim()}\n`;
  });
  const rule = `\n${'-'.repeat(80)}\n\n`;
  return [`${bundle} holds these packages, under the licences below.\n`, ...(await Promise.all(texts))].join(
    rule,
  );
}
