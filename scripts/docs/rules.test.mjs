import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { after, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readRules } from './read-rules.mjs';
import { LANGUAGE_FOLDERS, makeRulePages, settleRulePages } from './rules.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const catalogue = await readRules();
const pages = await makeRulePages();

/** What stands below the heading of a rule. */
function sectionOf(folder, { family, code }) {
  const page = pages.get(`${folder}${family}.md`) ?? '';
  return page.split(/^## /m).find((part) => part.startsWith(`${code}\n`));
}

/** Examples that no content of a file can show: the rule says so itself by leaving them empty. */
const isShown = (example) => example !== '';

test('the pages in docs/rules are what the script writes', () => {
  assert.deepEqual(settleRulePages(pages, true), []);
});

for (const [lang, folder] of Object.entries(LANGUAGE_FOLDERS)) {
  const words = catalogue.catalogueWords(lang);

  describe(`in ${lang}`, () => {
    test('every family has a title and says what it looks after', () => {
      for (const family of catalogue.families) {
        const { title, about } = catalogue.familyWords(family, lang);
        assert.notEqual(
          title,
          family,
          `${family} has no title in ${lang}: see report/catalogue/family-words.ts`,
        );
        assert.match(about, /^\p{Lu}.{10,}\.$/u, `${family} does not say what it looks after`);
      }
    });

    test('the index names every rule once, with its severity and a link to it', () => {
      const index = pages.get(`${folder}README.md`);
      for (const { code, family, severity } of catalogue.described[lang]) {
        const rows = index
          .split('\n')
          .filter((line) => line.startsWith(`| [\`${code}\`](${family}.md#${catalogue.ruleAnchor(code)}) |`));
        assert.equal(rows.length, 1, code);
        const [, , shown, says] = rows[0].split(' | ').map((cell) => cell.trim());
        assert.ok(rows[0].includes(`| ${catalogue.wordsOf(lang).severity[severity]} |`), code);
        assert.ok((says ?? shown).length > 5, code);
      }
    });

    for (const rule of catalogue.described[lang]) {
      test(`${rule.code} has a section with why, source, sentences and examples`, () => {
        const section = sectionOf(folder, rule);
        assert.ok(section !== undefined, `${rule.code} has no section`);
        const names = [words.severity, words.why, words.says, words.help, words.source];
        if (isShown(rule.notOk)) names.push(words.notOk);
        if (isShown(rule.ok)) names.push(words.ok);
        for (const name of names) assert.match(section, new RegExp(`^\\*\\*${name}:\\*\\*`, 'm'), name);
        const fences = section.match(/^```/gm)?.length ?? 0;
        assert.equal(fences, 2 * [rule.notOk, rule.ok].filter(isShown).length);
        assert.doesNotMatch(section, /undefined|\[object|NaN/);
      });
    }
  });
}

test('every rule gives its reason and its sentences in Bokmål, and not those in English', () => {
  for (const [index, { code, why, message, help }] of catalogue.described.nb.entries()) {
    const english = catalogue.described.en[index];
    assert.notEqual(why, english.why, `${code} has no reason in Bokmål`);
    assert.notEqual(message, english.message, `${code} has no message in Bokmål`);
    assert.notEqual(help, english.help, `${code} has no advice in Bokmål`);
    assert.ok(sectionOf('', { code, family: english.family }).includes('**In Bokmål:**'), code);
  }
});

test('every link leads to a page and an anchor that are there', () => {
  for (const [file, page] of pages) {
    const links = [...page.matchAll(/\]\(((?!https?:)[^)\s]+)\)/g)].map(([, link]) => link);
    assert.ok(links.length > 2, file);
    for (const link of links) {
      const [target, anchor] = link.split('#');
      const found = pages.get(target === '' ? file : posix.join(dirname(file), target));
      assert.ok(found !== undefined, `${file} links to ${link}`);
      assert.ok(anchor === undefined || found.includes(`<a id="${anchor}"></a>`), `${file} links to ${link}`);
    }
  }
});

test('no anchor stands twice on a page', () => {
  for (const [file, page] of pages) {
    const anchors = [...page.matchAll(/<a id="([^"]+)">/g)].map(([, anchor]) => anchor);
    assert.equal(new Set(anchors).size, anchors.length, file);
  }
});

test('the pages hold no path of a machine', () => {
  for (const page of pages.values()) assert.ok(!page.includes(ROOT) && !page.includes(tmpdir()));
});

describe('a page on disk', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rules-test-'));
  after(() => rmSync(folder, { recursive: true, force: true }));

  test('is written with its folder, and is then up to date', () => {
    const made = new Map([['nb/promise.md', 'a\n']]);
    assert.deepEqual(settleRulePages(made, false, folder), []);
    assert.deepEqual(settleRulePages(made, true, folder), []);
  });

  test('that is out of date is told with the command that mends it', () => {
    const [complaint, ...rest] = settleRulePages(new Map([['nb/promise.md', 'b\n']]), true, folder);
    assert.match(complaint, /promise\.md is out of date: run `node scripts\/docs\/rules\.mjs`/);
    assert.deepEqual(rest, []);
  });

  test('of a family that has gone is told', () => {
    writeFileSync(join(folder, 'old.md'), '');
    assert.deepEqual(settleRulePages(new Map([['nb/promise.md', 'a\n']]), true, folder), [
      'docs/rules/old.md belongs to no family of rules: remove it.',
    ]);
  });
});
