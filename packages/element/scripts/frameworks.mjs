/**
 * Builds what only some pages use: the component for React, what draws on a server and what takes over from there, and the
 * link to leave of pages without a directory.
 * Apart from the rest, which they leave as it is: files that they shared would be cut smaller for everybody.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { build } from 'tsup';
import { blanksAway } from '../../../scripts/lib/without-blanks.mjs';
import { cssInline } from './css-inline.mjs';
import { sourceSteps } from './source-steps.mjs';

/** Modules that stay outside, and the built file of each. */
const SHARED = {
  'define.ts': './define.js',
  'hydrate.ts': './hydrate.js',
  'on-page.ts': './keep-place.js',
  'service-directory.ts': './index.js',
  'locale.ts': './words.js',
};

const sharedStaysOutside = {
  name: 'shared-stays-outside',
  setup({ onResolve }) {
    onResolve({ filter: /^\.{1,2}\/.*\.ts$/ }, ({ path, kind }) => {
      const file = SHARED[path.split('/').at(-1)];
      return file === undefined || kind === 'entry-point' ? undefined : { path: file, external: true };
    });
  },
};

export async function buildFrameworks() {
  await build({
    entry: {
      hydrate: 'src/hydrate.ts',
      'keep-place': 'src/handover/on-page.ts',
      'leave-link': 'src/leave-link.ts',
      react: 'src/react.ts',
      ssr: 'src/ssr/index.ts',
    },
    format: ['esm'],
    target: 'es2022',
    splitting: false,
    esbuildPlugins: [sharedStaysOutside, cssInline, sourceSteps],
    esbuildOptions(options) {
      options.charset = 'utf8';
    },
    plugins: [blanksAway],
    silent: true,
  });
  // For bundlers that keep apart what runs on servers: the component runs in browsers.
  writeFileSync('dist/react.js', `'use client';\n${readFileSync('dist/react.js', 'utf8')}`);
  const { prerenderedStyles } = await import('../dist/ssr.js');
  writeFileSync('dist/prerendered.css', `${prerenderedStyles}\n`);
}
