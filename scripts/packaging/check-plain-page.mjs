/** A page without any build: the files of the standalone folder beside it, as somebody uploads them. */
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { showDirectory, withPage } from './check-pages.mjs';

const STANDALONE = 'node_modules/@service-directory/element/dist/standalone';
const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Consumer</title>
    <script type="module" src="/standalone/service-directory.js"></script>
  </head>
  <body>
    <service-directory src="/directory.json">Without scripts: call 113.</service-directory>
  </body>
</html>
`;

/** @type {import('./checks.mjs').Check[]} */
export const plainPageChecks = [
  {
    name: 'Chromium, strict CSP: a page without a build shows a card, the map and a record from the standalone files',
    run: async (context) => {
      cpSync(join(context.folder, STANDALONE), join(context.folder, 'page/standalone'), { recursive: true });
      writeFileSync(join(context.folder, 'page/plain.html'), PAGE);
      await withPage(context, '/plain.html', showDirectory);
    },
  },
];
