/**
 * `npm run storybook`: installs when needed, builds the words of the schema, and shows the element and its parts in all
 * their states on http://localhost:6006/. The rest is shown from its sources.
 */
import { join } from 'node:path';
import { findBrowser } from './browser.mjs';
import { installIfNeeded } from './install.mjs';
import { isStopped, ROOT, run, runTool } from './lib/run.mjs';

const STORYBOOK = join(ROOT, 'node_modules/storybook/dist/bin/dispatcher.js');
const CONFIG = join(ROOT, 'packages/element/.storybook');
/** No account of what is done here is sent, and no question for a newer version. */
const SILENT = { STORYBOOK_DISABLE_TELEMETRY: '1' };

async function show() {
  await installIfNeeded();
  const words = ['run', 'build', '--filter=@service-directory/schema', '--output-logs=errors-only'];
  if (!(await runTool('turbo', words)).ok) throw new Error('The build failed, see above.');
  const args = ['dev', '-c', CONFIG, '-p', '6006', '--no-open', '--ci', '--no-version-updates'];
  // For the button “Run tests”; everything else works without.
  const browser = await findBrowser().catch(() => undefined);
  const env = { ...SILENT, ...(browser === undefined ? {} : { CHROME_PATH: browser }) };
  const { ok } = await run(process.execPath, [STORYBOOK, ...args], { env });
  if (!ok && !isStopped()) throw new Error('Storybook ended with an error, see above.');
}

await show().catch((error) => {
  if (isStopped()) return;
  console.error(error.message);
  process.exitCode = 1;
});
