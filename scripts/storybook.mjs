/** `npm run storybook`: installs when needed and shows the parts of the element, one by one, on http://localhost:6006/. */
import { join } from 'node:path';
import { installIfNeeded } from './install.mjs';
import { isStopped, ROOT, run } from './lib/run.mjs';

const STORYBOOK = join(ROOT, 'node_modules/storybook/dist/bin/dispatcher.js');
const CONFIG = join(ROOT, 'packages/element/.storybook');
/** No account of what is done here is sent, and no question for a newer version. */
const SILENT = { STORYBOOK_DISABLE_TELEMETRY: '1' };

async function show() {
  await installIfNeeded();
  const args = ['dev', '-c', CONFIG, '-p', '6006', '--no-open', '--ci', '--no-version-updates'];
  const { ok } = await run(process.execPath, [STORYBOOK, ...args], { env: SILENT });
  if (!ok && !isStopped()) throw new Error('Storybook ended with an error, see above.');
}

await show().catch((error) => {
  if (isStopped()) return;
  console.error(error.message);
  process.exitCode = 1;
});
