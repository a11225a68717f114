import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { test } from 'node:test';
import { interfaceWords } from './interface-words.mjs';
import { WORDPRESS_NAMES } from './wordpress-names.mjs';

const FOLDER = new URL('../../docs/guide/', import.meta.url);
const LANGUAGES = ['nb', 'en'];
const guides = Object.fromEntries(
  LANGUAGES.map((language) => [language, readFileSync(new URL(`${language}.md`, FOLDER), 'utf8')]),
);
const words = await interfaceWords();
/** A picture weighs on an old phone as on a slow line. */
const MOST_BYTES = 80 * 1024;

const matches = (text, pattern) => [...text.matchAll(pattern)].map((match) => match.slice(1));
const picturesOf = (language) => matches(guides[language], /!\[([^\]]*)\]\(([^)]+)\)/g);

for (const language of LANGUAGES) {
  test(`what the guide in ${language} says in bold stands in the interface in that language`, () => {
    // What a sentence of the guide itself stresses is the one exception.
    const named = matches(guides[language], /\*\*([^*]+)\*\*/g).flat();
    const stressed = { nb: 'Fet skrift', en: 'Bold' }[language];
    assert.ok(named.length > 30);
    for (const name of named)
      assert.ok(
        name === stressed || words[language].has(name),
        `“${name}” is not in the interface in ${language}: mend docs/guide/${language}.md.`,
      );
  });

  test(`what the guide in ${language} says in italics is what its pictures of WordPress are taken by`, () => {
    const known = new Set(Object.values(WORDPRESS_NAMES).flatMap((names) => [names.en, names[language]]));
    const named = matches(guides[language], /(?<!\w)_([^_\n]+)_(?!\w)/g).flat();
    assert.ok(named.length > 5);
    const stressed = { nb: 'Kursiv', en: 'Italics' }[language];
    for (const name of named) assert.ok(name === stressed || known.has(name), name);
  });

  test(`every picture of the guide in ${language} is there, is in that language, is small and is told in words`, () => {
    const pictures = picturesOf(language);
    assert.ok(pictures.length >= 8);
    for (const [alt, path] of pictures) {
      const file = new URL(path, FOLDER);
      assert.match(path, new RegExp(`^pictures/${language}-`));
      assert.ok(existsSync(file), `${path} is missing: npm run guide`);
      assert.ok(statSync(file).size < MOST_BYTES, `${path} is too large`);
      assert.ok(alt.length > 40, `${path} needs words for who does not see it`);
    }
  });
}

test('both guides have the same steps, tables and pictures', () => {
  const shapeOf = (language) =>
    guides[language]
      .split('\n')
      .filter((line) => /^(?:#|!|\||\d\.|- )/.test(line))
      .map((line) => /^(?:#+|!|\||\d\.|-)/.exec(line)[0]);
  assert.deepEqual(shapeOf('nb'), shapeOf('en'));
});

test('no picture is kept that no guide shows', () => {
  const shown = new Set(LANGUAGES.flatMap((language) => picturesOf(language).map(([, path]) => path)));
  for (const name of readdirSync(new URL('pictures/', FOLDER)))
    assert.ok(shown.has(`pictures/${name}`), name);
});
