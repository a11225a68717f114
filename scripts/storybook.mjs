/**
 * `npm run storybook`: installs when needed, builds the words of the schema, and shows the element and its parts in all
 * their states on http://localhost:6006/. The rest is shown from its sources. `npm run storybook editor` shows those of the
 * editor; what it is made of is built first.
 */
import { join } from 'node:path';
import { findBrowser } from './browser.mjs';
import { installIfNeeded } from './install.mjs';
import { isStopped, ROOT, run, runTool } from './lib/run.mjs';

const STORYBOOK = join(ROOT, 'node_modules/storybook/dist/bin/dispatcher.js');
/** What is shown, and what has to be built for it. */
const SHOWN = new Map([
  ['element', '@service-directory/schema'],
  ['editor', '@service-directory/editor^...'],
]);
/** No account of what is done here is sent, and no question for a newer version. */
const SILENT = { STORYBOOK_DISABLE_TELEMETRY: '1' };

async function show(name = 'element') {
  const needed = SHOWN.get(name);
  if (needed === undefined) throw new Error(`There are stories of ${[...SHOWN.keys()].join(' and ')}.`);
  await installIfNeeded();
  const build = ['run', 'build', `--filter=${needed}`, '--output-logs=errors-only'];
  if (!(await runTool('turbo', build)).ok) throw new Error('The build failed, see above.');
  const args = [
    'dev',
    '-c',
    join(ROOT, 'packages', name, '.storybook'),
    '-p',
    '6006',
    '--no-open',
    '--ci',
    '--no-version-updates',
  ];
  // For the button “Run tests”; everything else works without.
  const browser = await findBrowser().catch(() => undefined);
  const env = { ...SILENT, ...(browser === undefined ? {} : { CHROME_PATH: browser }) };
  const { ok } = await run(process.execPath, [STORYBOOK, ...args], { env });
  if (!ok && !isStopped()) throw new Error('Storybook ended with an error, see above.');
}

await show(process.argv[2]).catch((error) => {
  if (isStopped()) return;
  console.error(error.message);
  process.exitCode = 1;
});
