/** What editors, documentation and templates of frameworks get from the packed element. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ELEMENT = 'node_modules/@service-directory/element';

const readIn = (folder, path) => JSON.parse(readFileSync(join(folder, ELEMENT, path), 'utf8'));

const elementOf = ({ modules }) =>
  modules.flatMap(({ declarations }) => declarations).find(({ tagName }) => tagName === 'service-directory');

/** @type {import('./checks.mjs').Check[]} */
export const toolChecks = [
  {
    name: 'tools: package.json leads to the custom elements manifest, which describes the element in files that are there',
    run: async ({ folder }) => {
      const manifest = readIn(folder, readIn(folder, 'package.json').customElements);
      const element = elementOf(manifest);
      assert.ok(element.attributes.length > 10, 'the attributes are missing');
      assert.ok(element.events.length > 5, 'the events are missing');
      for (const { path } of manifest.modules)
        assert.ok(existsSync(join(folder, ELEMENT, path)), `${path} is missing`);
    },
  },
  {
    name: 'tools: package.json leads JetBrains editors to the attributes, in the version that was packed',
    run: async ({ folder }) => {
      const { version, 'web-types': path } = readIn(folder, 'package.json');
      const webTypes = readIn(folder, path);
      assert.equal(webTypes.version, version);
      assert.equal(webTypes.contributions.html.elements[0].name, 'service-directory');
    },
  },
  {
    name: 'tools: VS Code finds its custom data where the README says',
    run: async ({ folder }) => {
      const readme = readFileSync(join(folder, ELEMENT, 'README.md'), 'utf8');
      const named = [
        ...readme.matchAll(/node_modules\/@service-directory\/element\/(dist\/vscode\.[\w.-]+)/g),
      ];
      assert.equal(named.length, 2);
      for (const [, path] of named) assert.equal(readIn(folder, path).version, 1.1);
    },
  },
];
