import { readFile } from 'node:fs/promises';
import { compactTemplates } from '../../../scripts/lib/compact-templates.mjs';
import { directImports } from './direct-imports.mjs';
import { staticProperties } from './static-properties.mjs';

/** What is done to each module of ours before it is compiled, so that a reader's phone downloads less. */
export const sourceSteps = {
  name: 'source-steps',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => {
      const code = await readFile(path, 'utf8');
      const contents = await compactTemplates(path, staticProperties(path, await directImports(path, code)));
      return { contents, loader: 'ts' };
    });
  },
};
