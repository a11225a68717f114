import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { makeAllPages, makeApiPages, settlePages, UndocumentedError } from './api.mjs';
import { headingsOf } from './api-pages.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const OPTIONS = join(ROOT, 'packages/schema');
const folders = [];

/** A package with two entries, whose sources are given by path. */
function makePackage(sources) {
  const folder = mkdtempSync(join(tmpdir(), 'api-test-'));
  folders.push(folder);
  const files = {
    'package.json': JSON.stringify({
      name: '@example/made-up',
      exports: {
        '.': { types: './dist/index.d.ts' },
        './more': { types: './dist/more/index.d.ts' },
        './words/*': { types: './dist/words/*.d.ts' },
        './package.json': './package.json',
      },
    }),
    'tsconfig.json': JSON.stringify({ compilerOptions: { strict: true, types: [] }, include: ['src'] }),
    'src/more/index.ts':
      '/**\n * More.\n * @packageDocumentation\n */\n/** Its number. */\nexport const ONE = 1;\n',
    ...sources,
  };
  for (const [path, words] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), words);
  }
  return folder;
}

after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe('the pages on @service-directory/schema', () => {
  let pages;
  before(async () => {
    pages = await makeApiPages();
  });

  test('and those on the plugin kit are those in docs/api', async () => {
    const all = await makeAllPages();
    assert.deepEqual(settlePages(all, true), []);
    assert.ok(all.has('element-plugins.md'));
  });

  test('are one for each entry of the package that has types', () => {
    const { exports } = JSON.parse(readFileSync(join(OPTIONS, 'package.json'), 'utf8'));
    const entries = Object.keys(exports).filter((path) => exports[path].types && !path.includes('*'));
    assert.equal(pages.size, entries.length);
    assert.ok(pages.has('schema.md') && pages.has('schema-zod.md'));
  });

  test('tell of every public value of the built-in code lists and of each function', () => {
    const page = pages.get('schema.md');
    assert.match(page, /^### openingStatus\(\)$/m);
    assert.match(page, /const RESIDENCE_STATUS: readonly \['not-asked', 'not-required'/);
    assert.match(page, /Throws RangeError when the list is empty/);
  });

  test('name the types as their authors wrote them, not with all their fields', () => {
    assert.match(pages.get('schema.md'), /\| `service` +\| \[`Service`\]\(#service\) /);
    assert.match(pages.get('schema-zod.md'), /const serviceSchema: z\.ZodObject;/);
  });

  test('hold no link that leads nowhere', () => {
    const anchors = new Map(
      [...pages].map(([file, page]) => [file, new Set(headingsOf(page).map(({ anchor }) => anchor))]),
    );
    for (const [file, page] of pages) {
      for (const [, target, anchor] of page.matchAll(/\]\(([^)#]*)(?:#([^)]+))?\)/g)) {
        if (/^https?:/.test(target)) continue;
        if (target.startsWith('../')) {
          const document = join(ROOT, 'docs/api', target);
          assert.ok(existsSync(document), `${file} links to ${target}`);
          if (anchor === undefined) continue;
          const found = headingsOf(readFileSync(document, 'utf8')).some(
            (heading) => heading.anchor === anchor,
          );
          assert.ok(found, `${file} links to ${target}#${anchor}`);
        } else {
          const found = anchors.get(target || file);
          assert.ok(found, `${file} links to ${target}`);
          assert.ok(anchor === undefined || found.has(anchor), `${file} links to ${target}#${anchor}`);
        }
      }
    }
  });

  test('link a name to its own heading where another differs in capitals alone', () => {
    const page = pages.get('schema.md');
    const headings = headingsOf(page);
    const { anchor } = headings.find(({ text }) => text === 'CodeWords');
    assert.notEqual(anchor, headings.find(({ text }) => text === 'codeWords()').anchor);
    assert.ok(page.includes(`Gives [\`CodeWords\`](#${anchor})`));
  });

  test('hold neither a path of a machine nor a date of making', () => {
    for (const page of pages.values()) {
      assert.doesNotMatch(page, /Defined in|file:\/\//);
      assert.ok(!page.includes(ROOT) && !page.includes(tmpdir()));
    }
  });

  test('are the same when they are made again', async () => {
    assert.deepEqual(await makeApiPages(), pages);
  });
});

describe('a page that is out of date', () => {
  test('is told with the command that mends it, and is not written', () => {
    const folder = mkdtempSync(join(tmpdir(), 'api-test-'));
    folders.push(folder);
    writeFileSync(join(folder, 'schema.md'), 'old\n');
    const complaints = settlePages(new Map([['schema.md', 'new\n']]), true, folder);
    assert.equal(complaints.length, 1);
    assert.match(complaints[0], /schema\.md is out of date: run `node scripts\/docs\/api\.mjs`/);
    assert.equal(readFileSync(join(folder, 'schema.md'), 'utf8'), 'old\n');
  });

  test('is told when its entry has gone', () => {
    const folder = mkdtempSync(join(tmpdir(), 'api-test-'));
    folders.push(folder);
    writeFileSync(join(folder, 'schema-old.md'), 'old\n');
    assert.match(settlePages(new Map(), true, folder).join(), /schema-old\.md belongs to no entry/);
  });

  test('is written without --check', () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'api-test-')), 'new');
    folders.push(dirname(folder));
    assert.deepEqual(settlePages(new Map([['schema.md', 'new\n']]), false, folder), []);
    assert.equal(readFileSync(join(folder, 'schema.md'), 'utf8'), 'new\n');
  });
});

/** What lacks a comment, beside what does not. */
const MADE_UP = `/**
 * Made up.
 * @packageDocumentation
 */
export const isOff = (isOn: boolean) => !isOn;
export const CODES = ['a', 'b'] as const;
export type Code = (typeof CODES)[number];
/** Sides: a comment on the list will do. */
export const SIDES = { left: 'l', right: 'r' } as const;
/** A box. */
export interface Box {
  /** Metres. */
  width: number;
  height: number;
}
/** A box with a lid. */
export interface LidBox extends Box {
  /** Is it shut? */
  isShut: boolean;
}
/** One of two. */
export type Either = { first: true } | {
  /** The second. */
  second: true;
};
/** Is it wide? The name of the type tells what the parameter is. */
export const isWide = (box: Box) => box.width > 1;
/** Twice as much. */
export const twice = (metres: number) => 2 * metres;
/** As often as said. @param times how often, 1 at least */
export const often = (times: number) => times;
/** Its width. */
export const widthOf = ({ width }: Box) => width;
/** All of them. */
export const all = (boxes: readonly string[]) => boxes;
`;

describe('what has no comment', () => {
  let error;
  before(async () => {
    const folder = makePackage({
      'src/index.ts': MADE_UP,
      'src/more/index.ts': '/** Its number. */\nexport const ONE = 1;\n',
    });
    error = await makeApiPages(folder, OPTIONS).then(
      () => undefined,
      (thrown) => thrown,
    );
    assert.ok(error instanceof UndocumentedError, error?.stack);
  });

  const cases = {
    'an exported function': 'made-up: isOff',
    'an exported list': 'made-up: CODES',
    'an exported type': 'made-up: Code',
    'a property of an interface': 'made-up: Box.height',
    'a property of a member of a union': 'made-up: Either.first',
    'a parameter that is a number': 'made-up: twice, parameter metres',
    'a parameter that is a list of strings': 'made-up: all, parameter boxes',
    'a parameter taken apart': 'made-up: widthOf, parameter in braces',
    'an entry as a whole': 'made-up-more: the entry itself',
  };
  for (const [what, gap] of Object.entries(cases)) {
    test(`makes it fail: ${what}`, () => {
      assert.ok(error.gaps.includes(gap), error.message);
      assert.ok(error.message.includes(gap));
    });
  }

  test('is nothing else: named types, members of constants, inherited and described things pass', () => {
    assert.deepEqual([...error.gaps].sort(), Object.values(cases).sort());
  });
});

test('the command with --check exits with 0 and says nothing when the pages are up to date', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/docs/api.mjs', '--check'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  assert.equal(stderr, '');
  assert.equal(status, 0);
});
