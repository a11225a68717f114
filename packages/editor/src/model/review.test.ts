import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
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
function askAsRecipe(today: string, lang: string): Review {
  const line = /^ *REVIEW: npx service-directory (.+)$/m.exec(RECIPE)?.[1] ?? '';
  const words = line.replace('%LIST%', FOLDER).replace('%LANG%', lang).split(' ');
  const { stdout } = spawnSync(process.execPath, [COMMAND, ...words, '--format', 'json', '--today', today], {
    encoding: 'utf8',
  });
  return JSON.parse(stdout) as Review;
}

/** The folder as the editor opens it. */
function openFolder() {
  const paths = readdirSync(FOLDER, { recursive: true }).map(String);
  const files = paths
    .filter((path) => statSync(`${FOLDER}/${path}`).isFile())
    .map((path) => ({ path: `vestbyen/${path}`, bytes: new Uint8Array(readFileSync(`${FOLDER}/${path}`)) }));
  const opened = openFiles(files);
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
    expect(reviewOf(openFolder().data, today, lang)?.providers).toEqual(providers);
  },
);
