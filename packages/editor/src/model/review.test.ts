import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Review } from '@service-directory/validator/edit';
import { expect, test } from 'vitest';
import { openFiles } from './open-files.ts';
import { reviewOf } from './review.ts';

const fromHere = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const FOLDER = fromHere('validator/test/fixtures/vestbyen');
const COMMAND = fromHere('validator/bin/service-directory.js');
const RECIPE = readFileSync(fromHere('create/templates/workflows/review.yml'), 'utf8');

/** What the recipe for an issue a month asks the command for, on a day that stands still. */
function askAsRecipe(today: string, lang: string, folder = FOLDER): Review {
  const line = /^ *REVIEW: npx service-directory (.+)$/m.exec(RECIPE)?.[1] ?? '';
  const words = line.replace('%LIST%', folder).replace('%LANG%', lang).split(' ');
  const { stdout } = spawnSync(process.execPath, [COMMAND, ...words, '--format', 'json', '--today', today], {
    encoding: 'utf8',
  });
  return JSON.parse(stdout) as Review;
}

/** The folder as the editor opens it. */
function openFolder(folder = FOLDER) {
  const paths = readdirSync(folder, { recursive: true }).map(String);
  const files = paths
    .filter((path) => statSync(`${folder}/${path}`).isFile())
    .map((path) => ({ path, bytes: new Uint8Array(readFileSync(`${folder}/${path}`)) }));
  const opened = openFiles(files, true);
  if (opened.kind !== 'document') throw new Error('The folder was not opened.');
  return opened.document;
}

/** The services that are due on a day: none, one, one more on the last of the days that one looks ahead, and all. */
const DUE = [
  { today: '2026-06-15', lang: 'en', count: 0 },
  { today: '2026-08-31', lang: 'nb', count: 1 },
  { today: '2026-09-01', lang: 'en', count: 2 },
  { today: '2099-01-01', lang: 'nb', count: 3 },
] as const;

test.each(DUE)(
  'on $today the editor tells the same to be due as the issue of the month does',
  ({ today, lang, count }) => {
    const { providers } = askAsRecipe(today, lang);
    expect(providers.flatMap(({ services }) => services)).toHaveLength(count);
    expect(reviewOf(openFolder(), today, lang)?.providers).toEqual(providers);
  },
);

test('of files that are empty, of remarks alone, or cannot be read, both tell the same', () => {
  const folder = mkdtempSync(join(tmpdir(), 'editor-review-'));
  try {
    cpSync(FOLDER, folder, { recursive: true });
    appendFileSync(`${folder}/services/havn-dagsenter.yaml`, 'extra: "unclosed\n');
    writeFileSync(`${folder}/services/04-tom.yaml`, '');
    writeFileSync(`${folder}/services/05-merknad.yaml`, '# kommer\n');
    writeFileSync(`${folder}/services/06-tom.json`, '');
    const latin = Buffer.from('id: x\nname: Kaf\u00e9\n', 'latin1');
    const told = askAsRecipe('2026-06-15', 'nb', folder);
    const own = reviewOf(openFolder(folder), '2026-06-15', 'nb');
    const names = ['04-tom.yaml', '05-merknad.yaml', '06-tom.json', 'havn-dagsenter.yaml'];
    expect(own?.unread).toEqual(names.map((name) => `services/${name}`));
    expect(told.unread).toEqual(names.map((name) => `${folder}/services/${name}`));
    // The command reads what is not in UTF-8, if it can, and the editor leaves it alone, and says so.
    writeFileSync(`${folder}/services/07-gammel.yaml`, latin);
    expect(reviewOf(openFolder(folder), '2026-06-15', 'nb')?.unreadFiles).toContain(
      'services/07-gammel.yaml',
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});
