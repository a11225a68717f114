/**
 * Before packing (`prepack`) lays the licence of the repository beside the package, where npm takes it into the tarball;
 * after packing (`postpack`) takes it away. The text is in the repository once. Runs in the folder of the package.
 */
import { copyFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

if (process.argv[2] === 'remove') rmSync('LICENSE', { force: true });
else copyFileSync(fileURLToPath(new URL('../../LICENSE', import.meta.url)), 'LICENSE');
