/**
 * `npm run test:office`: finds or installs LibreOffice, and lets it open, save and give back what we write. Apart from
 * `npm test`, since not every machine may install it; what it saved once is tested there (packages/convert/test/fixtures/office).
 */
import { installIfNeeded } from '../install.mjs';
import { run } from '../lib/run.mjs';
import { ensureOffice } from './find-office.mjs';

try {
  await installIfNeeded();
  const office = await ensureOffice();
  console.log(`LibreOffice: ${office}`);
  const { ok } = await run(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--root',
      'packages/convert',
      '--config',
      'vitest.office.config.ts',
    ],
    { env: { SOFFICE_PATH: office } },
  );
  process.exitCode = ok ? 0 : 1;
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
}
