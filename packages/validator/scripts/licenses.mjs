import { readFile, readdir } from 'node:fs/promises';

const PACKAGE = /^(?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)\//;

/** Licences that a package leaves out of what it publishes, from its repository: `<name>.txt`. */
const KEPT_LICENSES = 'scripts/licenses/';

/** The licence texts of all packages that went into a bundle, as their licences ask. */
export async function licensesOf(bundle, { inputs }) {
  const folders = new Map();
  for (const input of Object.keys(inputs)) {
    const [folder, name] = PACKAGE.exec(input) ?? [];
    if (name !== undefined) folders.set(name, folder);
  }
  const texts = [...folders].sort().map(async ([name, folder]) => {
    const { version, license } = JSON.parse(await readFile(`${folder}package.json`, 'utf8'));
    const own = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
    const file = own === undefined ? `${KEPT_LICENSES}${name}.txt` : folder + own;
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
