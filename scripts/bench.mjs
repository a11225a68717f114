/** `npm run bench`: installs and builds what is needed, then measures; see `bench/`. Node's own modules only until then. */
import { installIfNeeded } from './install.mjs';
import { runTool } from './lib/run.mjs';

try {
  await installIfNeeded();
  const { ok } = await runTool('turbo', ['run', 'build', '--output-logs=errors-only']);
  if (ok) await import('../bench/run.mjs');
  else process.exitCode = 1;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
