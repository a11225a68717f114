/**
 * The rules of WordPress for plugins that keep a site safe. The programs that know them all (WPCS, Plugin Check) come by
 * Composer and from wordpress.org, which cannot be asked everywhere; these few need nothing.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FILES = [
  'service-directory.php',
  'uninstall.php',
  ...readdirSync(join(ROOT, 'includes')).map((name) => `includes/${name}`),
];
const sources = FILES.map((file) => ({ file, text: readFileSync(join(ROOT, file), 'utf8') }));

/** What gives text that may stand in a page as it is: it escapes, or gives a number or a fixed word. */
const ESCAPES = /^(?:esc_(?:html|attr|url)(?:__)?|checked)\(|^'[^']*'$/;
/** The quotes of PHP, so that a bracket or comma in a text divides nothing. */
const QUOTED = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|\/\*[\s\S]*?\*\//y;

/** The arguments of a call whose bracket opens at `start`, as they are written. */
function argumentsAt(text: string, start: number): string[] {
  const found: string[] = [];
  let depth = 0;
  let from = start + 1;
  for (let at = start; at < text.length; at += 1) {
    QUOTED.lastIndex = at;
    const quoted = QUOTED.exec(text);
    if (quoted !== null) {
      at += quoted[0].length - 1;
      continue;
    }
    const sign = text[at] ?? '';
    if ('([{'.includes(sign)) depth += 1;
    if (')]}'.includes(sign)) depth -= 1;
    if (depth === 0 || (depth === 1 && sign === ',')) {
      found.push(text.slice(from, at));
      from = at + 1;
    }
    if (depth === 0) break;
  }
  return found.map((one) => one.replaceAll(/\/\*[\s\S]*?\*\//g, '').trim()).filter((one) => one !== '');
}

/** The arguments of every call of these functions, with where it stands. */
const callsOf = (pattern: RegExp) =>
  sources.flatMap(({ file, text }) =>
    [...text.matchAll(pattern)].map((match) => ({
      place: `${file}:${text.slice(0, match.index).split('\n').length}`,
      found: argumentsAt(text, match.index + match[0].length - 1),
    })),
  );

describe('PHP', () => {
  it('runs in no file that is asked for by its address', () => {
    for (const { file, text } of sources)
      expect([file, /^defined\( '(?:ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;$/m.test(text)]).toEqual([
        file,
        true,
      ]);
  });

  it('prints nothing but fixed text and what is escaped where it is printed', () => {
    const printed = callsOf(/(?<![\w>:])printf\(/g);
    expect(printed.length).toBeGreaterThan(10);
    for (const { place, found } of printed)
      for (const [index, argument] of found.entries())
        expect([place, argument, index === 0 ? /^'[^']*'$/.test(argument) : ESCAPES.test(argument)]).toEqual([
          place,
          argument,
          true,
        ]);
    for (const { file, text } of sources)
      for (const [line, what = ''] of text.matchAll(/^\s*(?:echo|print)\b\s*(.*);$/gm))
        expect([file, line.trim(), /^'[^']*'$/.test(what)]).toEqual([file, line.trim(), true]);
  });

  it('says everything in the text domain of the plugin', () => {
    const said = callsOf(/(?<![\w>:])(?:(?:esc_html|esc_attr)?__|_n)\(/g);
    expect(said.length).toBeGreaterThan(30);
    for (const { place, found } of said)
      expect([place, found.at(-1)]).toEqual([place, "'service-directory'"]);
  });

  it('reads what a visitor sends in three places, cleaned, and acts on it only behind a nonce and a right', () => {
    const readers = sources.flatMap(({ file, text }) =>
      [...text.matchAll(/^.*\$_(?:GET|POST|REQUEST|COOKIE|SERVER|FILES)\b.*$/gm)].map(([line]) => ({
        file,
        line,
      })),
    );
    expect(readers.map(({ file }) => file)).toEqual([
      'includes/class-admin-actions.php',
      'includes/class-admin-actions.php',
      'includes/class-admin-page.php',
    ]);
    for (const { line } of readers)
      expect(line).toMatch(/(?:sanitize_\w+|Addresses::clean)\( wp_unslash\( \$_/);
    const { text: actions = '' } = sources.find(({ file }) => file.endsWith('class-admin-actions.php')) ?? {};
    const names = /const NAMES = array\(([^)]*)\)/.exec(actions)?.[1]?.match(/\w+/g) ?? [];
    expect(names.length).toBeGreaterThan(2);
    for (const name of names)
      expect(actions).toMatch(new RegExp(`function ${name}\\(\\) \\{\\s+self::guard\\( '${name}' \\);`));
    expect(actions).toMatch(/function guard[^}]*check_admin_referer\([\s\S]*?Access::is_granted\(\)/);
  });

  it('has names of its own for all that others could have too', () => {
    for (const { file, text } of sources)
      if (file.startsWith('includes/'))
        expect([file, text.includes('namespace Service_Directory;')]).toEqual([file, true]);
    const shared = callsOf(
      /(?<![\w>:])(?:do_action|apply_filters|add_option|update_option|get_option|delete_option|set_transient)\(/g,
    );
    // Of WordPress itself, or of a plugin that is told or asked.
    const others = /^'(?:date_format|time_format|w3tc|wpml|litespeed|rocket|cache_enabler|ce_|blog)/;
    for (const {
      place,
      found: [name = ''],
    } of shared)
      expect([
        place,
        name,
        /service[-_]directory|^(?:self|Store|Updates)::|^\$/.test(name) || others.test(name),
      ]).toEqual([place, name, true]);
  });
});
