/**
 * What a host says beside the pages of the site: the policy that a page names itself, and what a page cannot say of itself,
 * such as who may put it into a frame. `npm start` serves with them, and `dist/_headers` says the same to hosts that read such
 * a file (Netlify, Cloudflare Pages). GitHub Pages takes none: there the policy that stands in each page holds.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';

const POLICY = /<meta\s+http-equiv="Content-Security-Policy"\s+content="([^"]+)"/;
/** Pages that others put into a frame: that is what they are for. */
const FOR_FRAMES = /\/frame\.html$/;

/** Of every file. */
const ALWAYS = { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' };

/**
 * The headers of a page.
 * @param {string} path of its address, such as `/about/`
 * @param {string} html as it is served
 * @returns {Record<string, string>}
 */
export function headersOf(path, html) {
  const [, policy] = POLICY.exec(html) ?? [];
  if (policy === undefined) return ALWAYS;
  const framed = FOR_FRAMES.test(path) ? '' : "; frame-ancestors 'self'";
  return { ...ALWAYS, 'Content-Security-Policy': policy + framed };
}

/** The text of `_headers`: of every file, then page by page. */
export function headersFile(pages) {
  const withPolicy = pages.filter(([, html]) => POLICY.test(html));
  const rules = [['/*', ALWAYS], ...withPolicy.map(([path, html]) => [path, headersOf(path, html)])];
  return rules
    .map(([path, headers]) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n'),
    )
    .join('\n');
}

const NOT_FOUND = '404.html';

/** The pages of a built site: the path of each address, and the page. */
export const pagesIn = (folder) =>
  readdirSync(folder, { recursive: true })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => [
      `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
      readFileSync(join(folder, file), 'utf8'),
    ]);

/** The page of an address; undefined when there is none, or it is another file. */
function pageAt(folder, address) {
  let path;
  try {
    path = decodeURIComponent(new URL(address, 'http://site.invalid').pathname);
  } catch {
    return undefined;
  }
  const file = resolve(folder, `.${path.endsWith('/') ? `${path}index.html` : path}`);
  if (!file.startsWith(folder + sep) || !file.endsWith('.html')) return undefined;
  return statSync(file, { throwIfNoEntry: false })?.isFile()
    ? { path, html: readFileSync(file, 'utf8') }
    : undefined;
}

/** Lets `vite preview` say them, and show the site's own page for an address that is not there. */
export const siteHeaders = {
  name: 'site-headers',
  configurePreviewServer({ middlewares, config }) {
    const folder = resolve(config.root, config.build.outDir);
    middlewares.use((request, response, next) => {
      const page = pageAt(folder, request.url ?? '/');
      const headers = page === undefined ? ALWAYS : headersOf(page.path, page.html);
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
      next();
    });
    // After the files of the site, of which none was asked for.
    return () => {
      middlewares.use((request, response, next) => {
        const found = pageAt(folder, `/${NOT_FOUND}`);
        const wantsPage = (request.headers.accept ?? '').includes('text/html');
        if (found === undefined || !wantsPage || pageAt(folder, request.url ?? '/') !== undefined) {
          next();
          return;
        }
        for (const [name, value] of Object.entries(headersOf(found.path, found.html)))
          response.setHeader(name, value);
        response.statusCode = 404;
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        response.end(found.html);
      });
    };
  },
};
