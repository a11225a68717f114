/** What the parts of the plugin must agree on, and what is in the zip. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeZip } from '../scripts/make-zip.mjs';
import { readPo, writePo } from '../scripts/po.mjs';
import { keyOf, textsOf } from '../scripts/texts.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
/** The default of PHP for one uploaded file, less than a form adds around it. */
const MOST_BYTES = 2 * 1024 * 1024 - 2048;

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const block = JSON.parse(read('blocks/service-directory/block.json')) as {
  name: string;
  attributes: Record<string, unknown>;
};
/** Names in the table of the PHP class: block => HTML. */
const table = new Map(
  [...read('includes/class-attributes.php').matchAll(/^\t\t'(\w+)' +=> array\( '([\w-]+)'/gm)].map(
    ([, name = '', html = '']) => [name, html] as const,
  ),
);

describe('attributes', () => {
  it('are those of the element, each with the name that it has there', () => {
    const manifest = fileURLToPath(import.meta.resolve('@service-directory/element/custom-elements.json'));
    const text = readFileSync(manifest, 'utf8');
    const { modules } = JSON.parse(text) as {
      modules: { declarations?: { tagName?: string; attributes?: { name: string }[] }[] }[];
    };
    const declarations = modules.flatMap(({ declarations: all = [] }) => all);
    const element = declarations.find(({ tagName }) => tagName === 'service-directory');
    const names = element?.attributes?.map(({ name }) => name).sort();
    expect([...table.values()].sort()).toEqual(names);
    for (const [name, html] of table) expect(kebab(name)).toBe(html);
  });

  it('can all be kept in the block, which has two more of its own', () => {
    expect(Object.keys(block.attributes).sort()).toEqual([...table.keys(), 'align', 'look'].sort());
  });

  it('can all be set in the sidebar, and are in the readme', () => {
    const editor = read('blocks/service-directory/editor.js') + read('blocks/service-directory/preview.js');
    const readme = read('readme.txt');
    for (const [name, html] of table) {
      expect(editor, name).toMatch(new RegExp(`['.]${name}\\b`));
      expect(readme).toContain(`\`${html}\``);
    }
  });
});

describe('words', () => {
  const texts = textsOf(ROOT);

  it('are in the template for translators as they are in the sources', () => {
    expect(read('languages/service-directory.pot')).toBe(writePo(texts));
  });

  it('are all there in Bokmål, with the same places for numbers and names', () => {
    const known = readPo(read('languages/service-directory-nb_NO.po'));
    expect([...known.keys()].sort()).toEqual(texts.map(keyOf).sort());
    const places = (text: string) => (text.match(/%(?:\d\$)?[sd]/g) ?? []).sort();
    for (const text of texts) {
      const translated = known.get(keyOf(text)) ?? [];
      expect(translated, text.id).toHaveLength(text.plural === undefined ? 1 : 2);
      for (const one of translated) expect(places(one), text.id).toEqual(places(text.id));
    }
  });

  it('survive being written and read again', () => {
    const known = new Map([['a "b"\\c', ['d "e"\\f']]]);
    expect(readPo(writePo([{ id: 'a "b"\\c', files: [] }], 'nb_NO', known))).toEqual(known);
  });
});

describe('the zip', () => {
  const dist = join(ROOT, 'dist');
  let files: Map<string, string>;
  let size = 0;
  beforeAll(() => {
    const name = readdirSync(dist).find((entry) => entry.endsWith('.zip')) ?? '';
    const bytes = readFileSync(join(dist, name));
    size = bytes.length;
    files = new Map(
      Object.entries(unzipSync(bytes)).map(([path, content]) => [path, new TextDecoder().decode(content)]),
    );
  });

  it('fits the smallest limit that hosts have for uploads', () => {
    expect(size).toBeLessThan(MOST_BYTES);
  });

  it('has one folder, with all that WordPress looks for and no source or test', () => {
    const paths = [...files.keys()];
    expect(paths.every((path) => path.startsWith('service-directory/'))).toBe(true);
    for (const path of [
      'service-directory.php',
      'uninstall.php',
      'readme.txt',
      'LICENSE',
      'assets/check/worker.js',
    ])
      expect(paths).toContain(`service-directory/${path}`);
    expect(
      paths.filter((path) => /\.(?:tsx?|map|test\.\w+)$|\/(?:src|test|scripts|node_modules)\//.test(path)),
    ).toEqual([]);
  });

  it('has the version of the element in both places where WordPress reads it', () => {
    const element = fileURLToPath(import.meta.resolve('@service-directory/element/package.json'));
    const { version } = JSON.parse(readFileSync(element, 'utf8')) as { version: string };
    expect(files.get('service-directory/service-directory.php')).toMatch(
      new RegExp(`\\* Version: +${version}\\n`),
    );
    expect(files.get('service-directory/readme.txt')).toContain(`Stable tag: ${version}\n`);
  });

  it('lets no PHP file be run by its own address', () => {
    for (const [path, text] of files)
      if (path.endsWith('.php'))
        expect(text, path).toMatch(/defined\( '(?:ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;/);
  });

  it('names the same oldest WordPress and PHP in both places', () => {
    const header = files.get('service-directory/service-directory.php') ?? '';
    const readme = files.get('service-directory/readme.txt') ?? '';
    for (const name of ['Requires at least', 'Requires PHP']) {
      const [, version] = new RegExp(`${name}: +(\\S+)`).exec(header) ?? [];
      expect(readme).toContain(`${name}: ${version ?? '?'}\n`);
    }
  });

  it('has every part of the element that another part asks for', () => {
    for (const [path, text] of files) {
      if (!/assets\/element-\w+\/.*\.js$/.test(path)) continue;
      for (const [, target = ''] of text.matchAll(/(?:from|import\()\s*["'`](\.{1,2}\/[\w./-]+\.js)["'`]/g))
        expect(files.has(join(dirname(path), target)), `${path} asks for ${target}`).toBe(true);
    }
  });

  it('holds the same bytes when it is made again', () => {
    const again = makeZip(join(dist, 'service-directory'), 'service-directory');
    const name = readdirSync(dist).find((entry) => entry.endsWith('.zip')) ?? '';
    expect(Buffer.from(again).equals(readFileSync(join(dist, name)))).toBe(true);
  });
});
