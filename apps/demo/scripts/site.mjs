/** How Vite builds the site. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as locales from '@service-directory/element/locales';
import { downloadsPlugin } from './downloads.mjs';
import { firstScreenPlugin } from './first-screen.mjs';
import { guidePlugin } from './guide.mjs';
import { lateModulesPlugin } from './late-modules.mjs';
import { DAY_OF_TRIAL } from './make-example.mjs';
import { renderPrivacy, renderTrials } from './render-about.mjs';
import { readLanguages, renderLanguages } from './render-languages.mjs';
import { renderRules } from './render-rules.mjs';
import { renderSources } from './render-sources.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PLACE_OF_SOURCES = /<!-- sources (nb|en):.*?-->/;
const PLACE_OF_LANGUAGES = /<!-- languages (nb|en):.*?-->/;
const PLACE_OF_LIST = /<!-- list (nb|en):.*?-->/;
const PLACE_OF_RULES = /<!-- rules (nb|en):.*?-->/;
const PLACE_OF_PRIVACY = /<!-- privacy (nb|en):.*?-->/;
const PLACE_OF_TRIALS = /<!-- trials (nb|en):.*?-->/;
/** The folder of the element on the site. */
const ELEMENT = 'service-directory';
/** Where a page names the file of the words of a language. */
const WORDS_OF = /words-of:([a-z]{2})/g;
/** The list without scripts in a frame: that of the invented example, which this site does not show. */
const LIST_IN_FRAME = /<!-- list\.nb\.html: begin -->[\s\S]*<!-- list\.nb\.html: end -->/;
/** Where the script of the page that checks finds the example. */
const EXAMPLE = 'virtual:check-example';

const PAGES = [
  '',
  'en/',
  'embed/',
  'guide/',
  'guide/en/',
  'sources/',
  'sources/en/',
  'check/',
  'check/rules/',
  'check/rules/en/',
  'edit/',
  'about/',
  'about/en/',
];
/** The first page of the editor, and its words in the language of the page. */
const LATE_MODULES = {
  '/edit/index.html': [
    /\/editor\/dist\/define\.js$/,
    /\/editor\/dist\/chunks\/nb-\w+\.js$/,
    /\/schema\/dist\/(?:.*\/)?field-words\/nb\.js$/,
    /\/schema\/dist\/(?:.*\/)?locales\/nb\.js$/,
  ],
};
/** Pages that hold the whole list. */
const WHOLE_LIST = ['/index.html', '/en/index.html'];
/** What a host of static pages shows for an address that it does not have. */
const NOT_FOUND = '404.html';

/**
 * The configuration of a build, without a configuration file.
 * @param {Awaited<ReturnType<typeof import('./read-directory.mjs').publishDirectory>>} published
 * @param {string} example the directory with mistakes that can be tried, as YAML
 * @returns {import('vite').InlineConfig}
 */
export function siteConfig(published, example) {
  return {
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    appType: 'mpa',
    build: {
      target: 'es2022',
      outDir: 'dist',
      emptyOutDir: true,
      // Strict pages allow no data: addresses and nothing inline.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      // The program that checks is one file, loaded only when there is something to check.
      chunkSizeWarningLimit: 2000,
      rolldownOptions: {
        input: [...PAGES.map((page) => `${ROOT}${page}index.html`), `${ROOT}${NOT_FOUND}`],
        // On a busy machine it warns that our plugins are slow, which helps nobody.
        checks: { pluginTimings: false },
      },
    },
    plugins: [
      directoryPlugin(published),
      examplePlugin(example),
      standalonePlugin(),
      framePlugin(),
      downloadsPlugin(),
      guidePlugin(),
      lateModulesPlugin(LATE_MODULES),
      firstScreenPlugin(WHOLE_LIST),
    ],
  };
}

/** The style sheet of the pages around the directory, which the list without scripts shares. */
const STYLE_OF_PAGES = `${ROOT}src/page.css`;

/** Puts the directory, the languages and the rules into the site: as the file that the element loads, and as pages. */
function directoryPlugin({ directory, lists, listStyle }) {
  return {
    name: 'directory',
    enforce: 'pre',
    transform: (code, id) => (id.split('?')[0] === STYLE_OF_PAGES ? `${code}\n${listStyle}` : undefined),
    transformIndexHtml: {
      order: 'post',
      handler: async (page) => {
        const languages = await readLanguages(locales);
        return page
          .replace(PLACE_OF_SOURCES, (_, lang) => renderSources(directory, lang))
          .replace(PLACE_OF_LANGUAGES, (_, lang) => renderLanguages(languages, lang))
          .replace(PLACE_OF_LIST, (_, lang) => lists[lang])
          .replace(PLACE_OF_RULES, (_, lang) => renderRules(lang))
          .replace(PLACE_OF_PRIVACY, (_, lang) => renderPrivacy(lang))
          .replace(PLACE_OF_TRIALS, (_, lang) => renderTrials(lang));
      },
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'data/directory.json', source: JSON.stringify(directory) });
    },
  };
}

/** The element as any page without a build has it: its folder, and the words of the page's language asked for at once. */
function standalonePlugin() {
  const folder = new URL('./standalone/', import.meta.resolve('@service-directory/element'));
  const { words } = JSON.parse(readFileSync(new URL('manifest.json', folder), 'utf8'));
  return {
    name: 'standalone',
    transformIndexHtml: (page) =>
      page.replaceAll(WORDS_OF, (_, language) => `/${ELEMENT}/${words[language]}`),
    generateBundle() {
      for (const file of readdirSync(folder, { recursive: true, withFileTypes: true })) {
        if (!file.isFile()) continue;
        const path = relative(fileURLToPath(folder), join(file.parentPath, file.name));
        const fileName = `${ELEMENT}/${path.replaceAll('\\', '/')}`;
        this.emitFile({ type: 'asset', fileName, source: readFileSync(new URL(path, folder)) });
      }
    },
  };
}

/** What the frame of the plain folder is made of. */
const FRAME_FILES = ['frame.html', 'frame.js', 'frame-host.js', 'page.css', 'list.css'];

/** The list for a frame, as others have it from the plain folder, with the element and the directory of this site. */
function framePlugin() {
  const folder = new URL('./dist/site/', import.meta.resolve('@service-directory/plain-html/package.json'));
  return {
    name: 'frame',
    generateBundle() {
      for (const name of FRAME_FILES) {
        const text = readFileSync(new URL(name, folder), 'utf8');
        const source = name.endsWith('.html')
          ? text
              .replace('"service-directory/service-directory.js"', `"/${ELEMENT}/service-directory.js"`)
              .replace('"directory.json"', '"/data/directory.json"')
              .replace(LIST_IN_FRAME, '')
          : text;
        this.emitFile({ type: 'asset', fileName: `embed/${name}`, source });
      }
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
