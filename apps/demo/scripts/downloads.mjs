/** What can be taken home from the site: empty spreadsheets, the folder for a site without a build, the plugin. */
import { readdirSync, readFileSync } from 'node:fs';
import { spreadsheetTemplate, writeXlsx } from '@service-directory/convert/spreadsheet';

/** Empty spreadsheets by language: address on the site. */
const TEMPLATES = { nb: 'check/tomt-regneark.xlsx', en: 'check/empty-spreadsheet.xlsx' };
/** Both are made as `service-directory-<version>.zip`; who has the two in one folder must be able to tell them apart. */
const ZIPS = {
  'embed/service-directory-plain-html.zip': '@service-directory/plain-html',
  'embed/service-directory-wordpress.zip': 'wordpress',
};
/** The pages of the plain folder with a list in them that is made anew with each directory. */
const PLAIN_PAGES = ['index.html', 'frame.html'];
const LIST = ['<!-- list.nb.html: begin -->', '<!-- list.nb.html: end -->'];
const PAGES_MODULE = 'virtual:plain-pages';

const distOf = (name) => new URL('./dist/', import.meta.resolve(`${name}/package.json`));

function zipOf(name) {
  const folder = distOf(name);
  return readFileSync(
    new URL(
      readdirSync(folder).find((file) => file.endsWith('.zip')),
      folder,
    ),
  );
}

/** A page as what stands before and behind the list without scripts. */
function aroundList(name) {
  const page = readFileSync(new URL(`site/${name}`, distOf('@service-directory/plain-html')), 'utf8');
  const [begin, end] = LIST.map((comment) => page.indexOf(comment));
  if (begin === -1 || end < begin) throw new Error(`${name} of the plain folder has no place for a list.`);
  return [page.slice(0, begin + LIST[0].length), page.slice(end)];
}

/** The Vite plugin that puts them into the site. */
export const downloadsPlugin = () => ({
  name: 'downloads',
  resolveId(id) {
    if (id === PAGES_MODULE) return `\0${PAGES_MODULE}`;
    // Holidays of Norway are computed; the tables of the others would be 1 MB that nobody loads.
    return id === 'date-holidays' ? '\0left-out' : undefined;
  },
  load(id) {
    if (id === '\0left-out') return 'throw new Error("This is not part of the site.")';
    if (id !== `\0${PAGES_MODULE}`) return undefined;
    const pages = Object.fromEntries(PLAIN_PAGES.map((name) => [name, aroundList(name)]));
    return `export default ${JSON.stringify(pages)};`;
  },
  generateBundle() {
    for (const [language, fileName] of Object.entries(TEMPLATES))
      this.emitFile({
        type: 'asset',
        fileName,
        source: writeXlsx(spreadsheetTemplate({ language, country: 'NO' })),
      });
    for (const [fileName, name] of Object.entries(ZIPS))
      this.emitFile({ type: 'asset', fileName, source: zipOf(name) });
  },
});
