/**
 * Builds the plugin into `dist/service-directory/` and the zip that WordPress installs. The same sources give the same bytes.
 */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleScripts } from './bundle-scripts.mjs';
import { copyElement } from './copy-element.mjs';
import { listWords } from './list-words.mjs';
import { makeZip } from './make-zip.mjs';
import { writeTemplates } from './templates.mjs';
import { toPhp } from './to-php.mjs';
import { writeTranslations } from './translations.mjs';
import { codeWords, leaveWords, listStyle } from './words.mjs';

const NAME = 'service-directory';
/** What is shipped as it lies here. */
const AS_IT_IS = ['service-directory.php', 'uninstall.php', 'readme.txt', 'includes', 'blocks'];

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const folder = join('dist', NAME);
rmSync('dist', { recursive: true, force: true });
mkdirSync(join(folder, 'assets'), { recursive: true });
for (const name of AS_IT_IS) cpSync(name, join(folder, name), { recursive: true });
cpSync('../../LICENSE', join(folder, 'LICENSE'));

const { version, element } = copyElement(join(folder, 'assets'));
await bundleScripts(join(folder, 'assets'));
cpSync('src/admin/admin.css', join(folder, 'assets/admin.css'));
const ofPage = readFileSync('src/page/leave.css', 'utf8');
writeFileSync(join(folder, 'assets/list.css'), `${await listStyle()}\n${ofPage}`);
writeFileSync(join(folder, 'assets/built.php'), toPhp({ version, element, leave: await leaveWords() }));
writeFileSync(join(folder, 'assets/codes.php'), toPhp(codeWords()));
writeFileSync(join(folder, 'assets/list-words.php'), toPhp(await listWords()));
writeTemplates(join(folder, 'assets'));
writeTranslations('languages', join(folder, 'languages'));

// The plugin is as old as the element that it brings.
for (const name of ['service-directory.php', 'readme.txt']) {
  const file = join(folder, name);
  const text = readFileSync(file, 'utf8').replace(/^( \* Version: +|Stable tag: ).+$/m, `$1${version}`);
  writeFileSync(file, text);
}

const zip = `${NAME}-${version}.zip`;
const bytes = makeZip(folder, NAME);
writeFileSync(join('dist', zip), bytes);
console.log(`Built dist/${zip}: ${Math.round(bytes.length / 1024)} kB.`);
