/** Finds what the plugin says, in its sources, for translators. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Folders and files in which something is said. */
const PLACES = ['service-directory.php', 'includes', 'src/admin', 'blocks'];
/** What stands in block.json and is translated by WordPress, with its context. */
const BLOCK = { title: 'block title', description: 'block description' };
const HEADER = { 'Plugin Name': 'Plugin Name of the plugin', Description: 'Description of the plugin' };

const QUOTED = `(?:'((?:[^'\\\\]|\\\\.)*)'|"((?:[^"\\\\]|\\\\.)*)")`;
const COMMENT = '(?:/\\*\\s*translators:\\s*([^*]*?)\\s*\\*/[^;*]{0,80}?)?';
/** One text, or two where there is a plural. */
const CALL = new RegExp(
  `${COMMENT}\\b(?:(?:__|esc_html__|esc_attr__)\\(\\s*${QUOTED}|_n\\(\\s*${QUOTED}\\s*,\\s*${QUOTED}\\s*,[^;]{0,60}?)\\s*,\\s*'service-directory'`,
  'g',
);

const unquote = (single, double) => (single ?? double)?.replace(/\\(.)/g, '$1');

function* filesOf(root) {
  for (const place of PLACES) {
    const path = join(root, place);
    if (/\.\w+$/.test(place)) yield path;
    else
      yield* readdirSync(path, { recursive: true, withFileTypes: true })
        .filter(
          (entry) =>
            entry.isFile() && /\.(?:php|ts|js|json)$/.test(entry.name) && !/\.test\./.test(entry.name),
        )
        .map((entry) => join(entry.parentPath, entry.name))
        .sort();
  }
}

/** @returns {Generator<{ id: string, plural?: string, context?: string, comment?: string }>} */
function* textsIn(file) {
  const text = readFileSync(file, 'utf8');
  if (file.endsWith('block.json')) {
    const block = JSON.parse(text);
    for (const [name, context] of Object.entries(BLOCK)) yield { id: block[name], context };
    for (const id of block.keywords) yield { id, context: 'block keyword' };
    return;
  }
  if (file.endsWith('service-directory.php'))
    for (const [name, comment] of Object.entries(HEADER))
      yield { id: new RegExp(`^ \\* ${name}: +(.+)$`, 'm').exec(text)[1], comment };
  for (const [, comment, ...quoted] of text.matchAll(CALL)) {
    const [id, one, plural] = [0, 2, 4].map((place) => unquote(quoted[place], quoted[place + 1]));
    yield { id: id ?? one, ...(plural && { plural }), ...(comment && { comment }) };
  }
}

/** Identity of a text: the same words in another context are another text. */
export const keyOf = ({ id, context = '' }) => (context === '' ? id : `${context}\u0004${id}`);

/**
 * Everything that is said, each once, in the order of the sources.
 * @param {string} root folder of the package
 * @returns {{ id: string, plural?: string, context?: string, comment?: string, files: string[] }[]}
 */
export function textsOf(root) {
  const texts = new Map();
  for (const file of filesOf(root)) {
    const name = relative(root, file).split(sep).join('/');
    for (const text of textsIn(file)) {
      const known = texts.get(keyOf(text)) ?? { ...text, files: [] };
      if (!known.files.includes(name)) known.files.push(name);
      texts.set(keyOf(text), { ...known, ...(text.comment && { comment: text.comment }) });
    }
  }
  return [...texts.values()];
}
