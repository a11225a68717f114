/** The guide for people who keep a list, as pages of the site: what stands in docs/guide, with its pictures. */
import { readdirSync, readFileSync } from 'node:fs';
import markdownIt from 'markdown-it';

const FOLDER = new URL('../../../docs/guide/', import.meta.url);
const PICTURES = new URL('pictures/', FOLDER);
const PLACE = /<!-- guide (nb|en):.*?-->/;
/** Where the links of the guide lead on this site: each as the text has it. */
const LINKS = [
  [/^\.\.\/\.\.\/apps\/demo\//, '/'],
  [/^nb\.md$/, '/guide/'],
  [/^en\.md$/, '/guide/en/'],
  [/^pictures\//, '/guide/pictures/'],
];

const onSite = (address) => LINKS.reduce((text, [from, to]) => text.replace(from, to), address);

/** The word of a heading as an anchor, as GitHub makes it. */
const anchorOf = (heading) =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');

/**
 * Width and height of a picture, so that the page does not jump when it comes. What the browser wrote is either plain (VP8)
 * or extended (VP8X): https://developers.google.com/speed/webp/docs/riff_container
 */
function sizeOf(name) {
  const bytes = readFileSync(new URL(name, PICTURES));
  if (bytes.toString('latin1', 12, 16) === 'VP8X')
    return [bytes.readUIntLE(24, 3) + 1, bytes.readUIntLE(27, 3) + 1];
  return [bytes.readUInt16LE(26) & 0x3fff, bytes.readUInt16LE(28) & 0x3fff];
}

function renderer() {
  const markdown = markdownIt();
  const { rules } = markdown.renderer;
  rules.heading_open = (tokens, index) =>
    `<${tokens[index].tag} id="${anchorOf(tokens[index + 1].content)}">`;
  rules.link_open = (tokens, index, options, env, self) => {
    tokens[index].attrSet('href', onSite(tokens[index].attrGet('href')));
    return self.renderToken(tokens, index, options);
  };
  // A picture of a wide window is small on a phone: a tap shows it whole.
  rules.image = (tokens, index) => {
    const { content } = tokens[index];
    const path = tokens[index].attrGet('src');
    const [width, height] = sizeOf(path.replace('pictures/', ''));
    const source = markdown.utils.escapeHtml(onSite(path));
    const alt = markdown.utils.escapeHtml(content);
    return `<a class="picture" href="${source}"><img src="${source}" alt="${alt}" width="${width}" height="${height}" loading="lazy"></a>`;
  };
  rules.table_open = () => '<div class="table" tabindex="0" role="group"><table>\n';
  rules.table_close = () => '</table></div>\n';
  return markdown;
}

/**
 * @param {'nb' | 'en'} lang
 * @returns {string} HTML
 */
export const renderGuide = (lang) => renderer().render(readFileSync(new URL(`${lang}.md`, FOLDER), 'utf8'));

/** The Vite plugin that fills the pages and puts the pictures beside them. */
export const guidePlugin = () => ({
  name: 'guide',
  transformIndexHtml: {
    order: 'post',
    handler: (page) => page.replace(PLACE, (_, lang) => renderGuide(lang)),
  },
  generateBundle() {
    for (const name of readdirSync(PICTURES))
      this.emitFile({
        type: 'asset',
        fileName: `guide/pictures/${name}`,
        source: readFileSync(new URL(name, PICTURES)),
      });
  },
});
