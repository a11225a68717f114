/** How Vite builds the site. */
import { fileURLToPath } from 'node:url';
import * as locales from '@service-directory/element/locales';
import { DAY_OF_TRIAL } from './make-example.mjs';
import { readLanguages, renderLanguages } from './render-languages.mjs';
import { renderRules } from './render-rules.mjs';
import { renderSources } from './render-sources.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PLACE_OF_SOURCES = /<!-- sources:.*?-->/;
const PLACE_OF_LANGUAGES = /<!-- languages:.*?-->/;
const PLACE_OF_RULES = /<!-- rules (nb|en):.*?-->/;
/** Where the script of the page that checks finds the example. */
const EXAMPLE = 'virtual:check-example';

const PAGES = ['', 'sources/', 'check/', 'check/rules/', 'check/rules/en/'];

/**
 * The configuration of a build, without a configuration file.
 * @param {import('@service-directory/schema').Directory} directory a published one
 * @param {string} example the directory with mistakes that can be tried, as YAML
 * @returns {import('vite').InlineConfig}
 */
export function siteConfig(directory, example) {
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
      // The program that checks is one file, loaded only when there is something to check.
      chunkSizeWarningLimit: 2000,
      rolldownOptions: {
        input: PAGES.map((page) => `${ROOT}${page}index.html`),
        // On a busy machine it warns that our plugins are slow, which helps nobody.
        checks: { pluginTimings: false },
      },
    },
    plugins: [directoryPlugin(directory), examplePlugin(example)],
  };
}

/** Puts the directory, the languages and the rules into the site: as the file that the element loads, and as pages. */
function directoryPlugin(directory) {
  return {
    name: 'directory',
    transformIndexHtml: {
      order: 'post',
      handler: async (page) => {
        const languages = await readLanguages(locales);
        return page
          .replace(PLACE_OF_SOURCES, () => renderSources(directory))
          .replace(PLACE_OF_LANGUAGES, () => renderLanguages(languages))
          .replace(PLACE_OF_RULES, (_, lang) => renderRules(lang));
      },
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'data/directory.json', source: JSON.stringify(directory) });
    },
  };
}

/** The example as a module: the page that checks may fetch nothing. */
const examplePlugin = (example) => ({
  name: 'example',
  resolveId: (id) => (id === EXAMPLE ? `\0${EXAMPLE}` : undefined),
  load: (id) =>
    id === `\0${EXAMPLE}`
      ? `export default ${JSON.stringify(example)}; export const dayOfTrial = '${DAY_OF_TRIAL}';`
      : undefined,
});
