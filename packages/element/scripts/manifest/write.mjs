/** Writes beside the built element what tools know of it: the manifest, custom data for editors, types for frameworks. */
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeElement, manifestOf, PACKAGE } from './analyze.mjs';
import { attributesFile } from './attribute-types.mjs';
import { vsCodeCss, vsCodeHtml, webTypes } from './editors.mjs';

const FRAMEWORKS = join(PACKAGE, 'frameworks');

/**
 * @param {string} folder where the package is built
 */
export async function writeManifest(folder) {
  const element = await describeElement();
  const manifest = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8'));
  const write = (name, text) => writeFileSync(join(folder, name), text);
  const writeJson = (name, value) => write(name, `${JSON.stringify(value, null, 2)}\n`);
  writeJson('custom-elements.json', manifestOf(element));
  writeJson('vscode.html-custom-data.json', vsCodeHtml(element));
  writeJson('vscode.css-custom-data.json', vsCodeCss(element));
  writeJson('web-types.json', webTypes(element, manifest));
  write('attributes.d.ts', attributesFile(element));
  const types = readdirSync(FRAMEWORKS).filter((file) => file.endsWith('.d.ts'));
  for (const file of types) cpSync(join(FRAMEWORKS, file), join(folder, file));
  // Nothing happens when they run, so that they may be imported as any module; that of React is built.
  const silent = types.filter((file) => file !== 'react.d.ts');
  for (const file of ['attributes.d.ts', ...silent]) write(file.replace(/\.d\.ts$/, '.js'), 'export {};\n');
}
