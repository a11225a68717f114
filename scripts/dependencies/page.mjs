/** Writes docs/dependencies.md. `node scripts/dependencies/page.mjs [--check]`. */
import { fileURLToPath } from 'node:url';
import { layOut, runAsScript } from '../docs/generated-file.mjs';
import { ALLOWED, EXCEPTIONS, LICENCES_OF_TOOLS, LICENCES_TO_SHIP } from './allowed.mjs';
import { directDependencies, installedPackages } from './read-dependencies.mjs';

export const PAGE = fileURLToPath(new URL('../../docs/dependencies.md', import.meta.url));

const rowOf = (cells) => `| ${cells.join(' | ')} |`;
const tableOf = (heads, rows) => [rowOf(heads), rowOf(heads.map(() => '---')), ...rows.map(rowOf)];

const counted = (packages) => {
  const counts = new Map();
  for (const { licence = 'told in a file alone' } of packages)
    counts.set(licence, (counts.get(licence) ?? 0) + 1);
  return [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
};

/** The page, as it must stand on disk. */
export async function dependenciesPage() {
  const direct = directDependencies();
  const installed = installedPackages();
  const licenceOf = (name) =>
    installed.find((one) => one.name === name)?.licence ??
    installed.find((one) => one.name.endsWith(name))?.licence ??
    '';
  const rows = (ships) =>
    [...direct]
      .filter(([, entry]) => entry.ships === ships)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, { by }]) => [
        `\`${name}\``,
        licenceOf(name),
        ALLOWED[name] ?? '',
        by.map((folder) => (folder === '.' ? 'root' : folder.replace(/^packages\//, ''))).join(', '),
      ]);
  const shipped = installed.filter(({ ships }) => ships);
  const lines = [
    '# Dependencies',
    '',
    'Made by `node scripts/dependencies/page.mjs`; change `scripts/dependencies/allowed.mjs`.',
    '',
    'Nothing is added without a reason here: a test fails on a package that is not listed, on one that is listed and gone,',
    'on a licence that is not allowed anywhere in the whole tree, and on a package without a hash. Versions are exact, and',
    'updates come as pull requests that are read ([.github/dependabot.yml](../.github/dependabot.yml)).',
    '',
    '## In what is published',
    '',
    `${rows(true).length} packages are named, and ${shipped.length} are installed by somebody who uses all of ours.`,
    '',
    ...tableOf(['package', 'licence', 'for', 'of'], rows(true)),
    '',
    '## For building and testing alone',
    '',
    ...tableOf(['package', 'licence', 'for', 'of'], rows(false)),
    '',
    '## Licences',
    '',
    `Allowed in what is published: ${LICENCES_TO_SHIP.join(', ')}. In tools besides: ${LICENCES_OF_TOOLS.filter((one) => !LICENCES_TO_SHIP.includes(one)).join(', ')}.`,
    '',
    ...tableOf(
      ['licence', 'packages'],
      counted(installed).map(([licence, count]) => [licence, String(count)]),
    ),
    '',
    '### Others, each looked at',
    '',
    ...tableOf(
      ['package', 'licence', 'is published', 'what was found'],
      Object.entries(EXCEPTIONS).map(([name, { licence = 'none told', ships, why }]) => [
        `\`${name}\``,
        licence,
        ships ? 'yes' : 'no',
        why,
      ]),
    ),
    '',
  ];
  return layOut(PAGE, lines.join('\n'));
}

await runAsScript(import.meta.url, PAGE, dependenciesPage);
