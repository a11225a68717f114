import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { makeCodesPage } from './codes.mjs';
import { makeFieldsPage } from './fields.mjs';
import { headingOf } from './markdown.mjs';
import { readSources } from './read-sources.mjs';

const DOCS = new URL('../../docs/', import.meta.url);
const sources = await readSources();
const pages = { 'fields.md': await makeFieldsPage(), 'codes.md': await makeCodesPage() };
const LISTS = Object.keys(sources.en).filter((name) => typeof sources.en[name] === 'object');

/** What stands below a heading of the second level. */
function sectionOf(page, heading) {
  const section = pages[page].split(/^## /m).find((part) => part.startsWith(`${heading}\n`));
  assert.ok(section !== undefined, `${page} has no section ${heading}`);
  return section;
}
/** The cells of the rows that begin with a name in code. A bar within a cell is escaped. */
const rowsOf = (section) =>
  section
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) =>
      line
        .replace(/^\| | \|$/g, '')
        .split(/ \| /)
        .map((cell) => cell.trim()),
    );
const namesOf = (rows) => rows.map(([name]) => name.replaceAll('`', ''));

for (const name of ['fields', 'codes']) {
  test(`docs/${name}.md is what its script writes`, () => {
    const script = fileURLToPath(new URL(`${name}.mjs`, import.meta.url));
    const { status, stderr } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
    assert.equal(stderr, '');
    assert.equal(status, 0);
  });
}

for (const [entity, notes] of Object.entries(sources.FIELD_NOTES)) {
  test(`fields.md tells every field of ${entity} once, and what it is for`, () => {
    const section = sectionOf('fields.md', headingOf(entity));
    const rows = rowsOf(section);
    assert.deepEqual(namesOf(rows).sort(), Object.keys(notes).sort());
    assert.match(section.split('\n')[2], /^[A-Z].{9,}\.$/);
    for (const [name, , type, meaning, example] of rows)
      assert.ok(
        [type, meaning, example].every((cell) => cell !== ''),
        `${entity}.${name} lacks something`,
      );
  });
}

test('a row of fields.md has all that there is to know of a field', () => {
  const row = rowsOf(sectionOf('fields.md', 'Service')).find(([name]) => name === '`minimumAge`');
  assert.deepEqual(row, [
    '`minimumAge`',
    '',
    'whole number from 0 to 120<br>(years)',
    'Youngest age, in years.',
    '`16`',
    'HSDS `service.minimum_age`<br>schema.org `PeopleAudience.requiredMinAge`<br>OSM `min_age`',
    '',
  ]);
});

test('fields.md marks what is required, and nothing else', () => {
  const required = rowsOf(sectionOf('fields.md', 'Verification')).filter(([, mark]) => mark === 'yes');
  assert.deepEqual(namesOf(required), ['method', 'confidence']);
});

for (const list of LISTS) {
  test(`codes.md tells every code of ${list} once, with words in both languages`, () => {
    const rows = rowsOf(sectionOf('codes.md', list));
    assert.deepEqual(namesOf(rows).sort(), Object.keys(sources.en[list]).sort());
    for (const [name, english, bokmaal] of rows) {
      const value = name.replaceAll('`', '');
      assert.ok(english.includes(sources.en[list][value].label));
      assert.ok(bokmaal.includes(sources.nb[list][value].label));
    }
  });
}

test('codes.md says which lists a directory may add to', () => {
  const open = LISTS.filter((list) => sectionOf('codes.md', list).includes('a directory may add codes'));
  assert.deepEqual(open.sort(), [...sources.OPEN_LISTS].sort());
});

test('codes.md says of every list but the groups which fields hold it', () => {
  const without = LISTS.filter((list) => !/^Stands in `/m.test(sectionOf('codes.md', list)));
  assert.deepEqual(without, ['needGroups']);
  assert.match(sectionOf('codes.md', 'police'), /Stands in `police` of \[Access conditions\]/);
});

test('codes.md gives terms and tags, or the reason why there are none', () => {
  const rowOf = (list, value) =>
    rowsOf(sectionOf('codes.md', list)).find(([name]) => name === `\`${value}\``);
  const [, , , term, tags] = rowOf('needs', 'clothing');
  assert.equal(term, '_exact_ Human Services &gt; Goods &gt; Clothing (1158)');
  assert.equal(tags, '`amenity=social_facility`<br>`social_facility=clothing_bank`');
  const [, , , noTerm, noTags] = rowOf('audience', 'people-who-sell-sex');
  assert.equal(noTerm, sources.openEligibilityNoteOf('audience', 'people-who-sell-sex'));
  assert.equal(noTags, sources.osmNoteOf('audience', 'people-who-sell-sex'));
  assert.equal(rowOf('channel', 'phone').at(-1), '`phone=*`');
});

test('every link leads to a section or a file that is there', () => {
  const anchors = (page) =>
    [...pages[page].matchAll(/^#+ (.*)$/gm)].map(([, heading]) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N} -]/gu, '')
        .replaceAll(' ', '-'),
    );
  const broken = [];
  for (const [page, content] of Object.entries(pages)) {
    assert.equal(new Set(anchors(page)).size, anchors(page).length);
    const links = [...content.matchAll(/\]\(([^):]*)\)/g)].map(([, link]) => link);
    assert.ok(links.length > 50);
    for (const link of links) {
      const [file, anchor] = link.split('#');
      const target = file === '' ? page : file;
      const isThere =
        target in pages
          ? anchor === undefined || anchors(target).includes(anchor)
          : existsSync(new URL(target, DOCS));
      if (!isThere) broken.push(`${page}: ${link}`);
    }
  }
  assert.deepEqual(broken, []);
});
