import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { renderDirectory } from '@service-directory/element/ssr';

/** Where the package is installed. */
const KIT = dirname(fileURLToPath(import.meta.resolve('@service-directory/element/package.json')));

export default function configure(site) {
  site.addPassthroughCopy({
    public: '/',
    [`${KIT}/dist/standalone`]: 'service-directory',
    [`${KIT}/dist/prerendered.css`]: 'service-directory/prerendered.css',
  });

  // Runs where the site is built: the list stands in the page before any script has come.
  site.addShortcode('directory', async (lang) => {
    const { html } = await renderDirectory(JSON.parse(await readFile('public/directory.json', 'utf8')), {
      attributes: { src: '/directory.json', lang, 'only-needs': 'food', 'map-hidden': true },
      stylesheet: '/service-directory/prerendered.css',
      fallback: '<p>Call <a href="tel:113">113</a></p>',
    });
    return html;
  });

  return { dir: { input: 'pages', output: 'dist' } };
}
