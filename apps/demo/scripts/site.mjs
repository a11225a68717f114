/** How Vite builds the site. */
import { fileURLToPath } from 'node:url';
import { renderSources } from './render-sources.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PLACE_OF_SOURCES = /<!-- sources:.*?-->/;

/**
 * The configuration of a build, without a configuration file.
 * @param {import('@service-directory/schema').Directory} directory a published one
 * @returns {import('vite').InlineConfig}
 */
export function siteConfig(directory) {
  return {
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    appType: 'mpa',
    build: {
      target: 'es2021',
      outDir: 'dist',
      emptyOutDir: true,
      // Strict pages allow no data: addresses and nothing inline.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: [`${ROOT}index.html`, `${ROOT}sources/index.html`] },
    },
    plugins: [directoryPlugin(directory)],
  };
}

/** Puts the directory into the site: as the file that the element loads, and as the page of sources. */
function directoryPlugin(directory) {
  return {
    name: 'directory',
    transformIndexHtml: {
      order: 'post',
      handler: (page) => page.replace(PLACE_OF_SOURCES, () => renderSources(directory)),
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'data/directory.json', source: JSON.stringify(directory) });
    },
  };
}
