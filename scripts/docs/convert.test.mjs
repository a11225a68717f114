import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { makeConvertPage, SECTIONS } from './convert.mjs';
import { readFormats } from './read-formats.mjs';

const DOCS = new URL('../../docs/', import.meta.url);
const { formats, sharedReasons, FIELD_NOTES } = await readFormats();
const page = await makeConvertPage();
const others = formats.filter(({ id }) => id !== 'directory');

const entityName = (name) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
const sectionOf = (id) => {
  const { heading } = SECTIONS.find(({ formats: ids }) => ids.includes(id));
  return page.split(/^## /m).find((part) => part.startsWith(`${heading}\n`));
};

test('docs/convert.md is what its script writes', () => {
  assert.equal(
    readFileSync(new URL('convert.md', DOCS), 'utf8'),
    page,
    'run `node scripts/docs/convert.mjs` and commit what it writes',
  );
});

for (const { id, fields, reasons } of others) {
  test(`${id} accounts for every field of the model, and names none that is not there`, () => {
    const known = Object.entries(FIELD_NOTES).flatMap(([entity, notes]) =>
      Object.keys(notes).map((field) => [entityName(entity), field]),
    );
    const mapped = new Set(fields.map(({ field }) => field));
    const left = known.filter(
      ([entity, field]) => !mapped.has(`${entity}.${field}`) && !mapped.has(`${entity}.*`),
    );
    assert.deepEqual(left, []);
    const names = new Set(known.flatMap(([entity, field]) => [`${entity}.${field}`, `${entity}.*`]));
    const strange = [...mapped].filter((field) => !names.has(field.replace(/(?<=^\w+\.\w+)[.[].*$/, '')));
    assert.deepEqual(strange, []);
  });

  test(`convert.md says why a field is lost in ${id}, and has every code of its losses`, () => {
    for (const { field, there, note } of fields)
      if (there.length === 0) assert.ok((note ?? '') !== '', `${field} is lost and nothing says why`);
    const section = sectionOf(id);
    for (const { field } of fields) assert.ok(section.includes(`| \`${field}\` |`), field);
    for (const code of Object.keys(reasons)) assert.ok(section.includes(`| \`${code}\` |`), code);
  });
}

for (const { id, reasons } of [...formats, { id: 'every format', reasons: sharedReasons }]) {
  test(`the losses of ${id} have a whole sentence in both languages`, () => {
    for (const [code, { nb, en }] of Object.entries(reasons)) {
      assert.match(code, /^[a-z-]+\/[a-z-]+$/);
      for (const sentence of [nb, en]) assert.match(sentence, /^\S.{5,}\.$/s, `${code}: ${sentence}`);
      assert.notEqual(nb, en, code);
    }
  });
}

test('every format but our own has a section', () => {
  assert.deepEqual(SECTIONS.flatMap(({ formats: ids }) => ids).sort(), others.map(({ id }) => id).sort());
});

test('every link leads to a heading or a file that is there', () => {
  const anchors = [...page.matchAll(/^#+ (.*)$/gm)].map(([, heading]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );
  for (const [, link] of page.matchAll(/\]\(([^):]*)\)/g)) {
    const [file, anchor] = link.split('#');
    assert.ok(file === '' ? anchors.includes(anchor) : existsSync(new URL(file, DOCS)), link);
  }
});
