/** The pages that are compared: the same services as plain HTML, in our element, and as sites usually embed a list. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ELEMENT = fileURLToPath(new URL('../../../packages/element/', import.meta.url));
const STANDALONE = join(ELEMENT, 'dist/standalone');

const escape = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const wordOf = (text) => (typeof text === 'string' ? text : (text.en ?? Object.values(text)[0]));

/** One service as a shelter writes it into its page by hand. */
const articleOf = ({ name, summary, contacts = [], locations = [] }) => `<article class="service">
<h2>${escape(wordOf(name))}</h2><p>${escape(wordOf(summary))}</p>
${locations
  .map(({ address }) =>
    address === undefined
      ? ''
      : `<p>${escape(
          Object.values(address)
            .filter((part) => typeof part === 'string')
            .join(', '),
        )}</p>`,
  )
  .join('')}
${contacts.map(({ printed, value }) => `<p>${escape(printed ?? (typeof value === 'string' ? value : value.shortCode))}</p>`).join('')}
</article>`;

const pageOf = (head, body) => `<!doctype html><html lang="en"><head><meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" /><title>Help</title>${head}</head><body>${body}</body></html>`;

/** What a hand-made list usually is: a script with everything in it, the map too, that asks for the data when it runs. */
async function usualEmbed() {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('usual-embed.mjs', import.meta.url))],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    conditions: ['production', 'browser'],
    nodePaths: [join(ELEMENT, 'node_modules')],
  });
  return outputFiles[0].contents;
}

/**
 * Files of a site by path.
 * @param directory a published one
 * @returns {Promise<Map<string, string | Uint8Array>>}
 */
export async function makeSite(directory) {
  const { words } = JSON.parse(readFileSync(join(STANDALONE, 'manifest.json'), 'utf8'));
  const articles = directory.services.map(articleOf).join('\n');
  const head = `<script type="module" src="/kit/service-directory.js"></script>
<link rel="modulepreload" href="/kit/${words.en}" /><link rel="preload" href="/data.json" as="fetch" crossorigin="anonymous" />`;
  const embed = (inside) =>
    `<service-directory src="/data.json" lang="en" map-hidden>${inside}</service-directory>`;
  const site = new Map([
    ['/data.json', JSON.stringify(directory)],
    ['/plain.html', pageOf('', articles)],
    ['/element.html', pageOf(head, embed(''))],
    ['/inlined.html', pageOf(head, embed(articles))],
    ['/usual.js', await usualEmbed()],
    ['/usual.html', pageOf('<script type="module" src="/usual.js"></script>', '<div id="list"></div>')],
  ]);
  for (const path of readdirSync(STANDALONE, { recursive: true }).map((name) => name.replaceAll('\\', '/')))
    if (path.endsWith('.js')) site.set(`/kit/${path}`, readFileSync(join(STANDALONE, path)));
  return site;
}
