/** Every word that stands on a button, a heading, a field or in a cell, by language, taken from the sources. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readPo } from '../../packages/wordpress/scripts/po.mjs';
import { textsOf, keyOf } from '../../packages/wordpress/scripts/texts.mjs';
import { importSources } from '../docs/import-sources.mjs';
import { SCHEMA_SOURCES } from '../docs/schema-sources.mjs';

const inRoot = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const ENTRY = `
  export { WORDS as checkWords } from './apps/demo/src/check/words/index.ts';
  export { WORDS as embedWords } from './apps/demo/src/embed/words/index.ts';
  export { spreadsheetTemplate } from './packages/convert/src/spreadsheet/write/template/spreadsheet-template.ts';
`;

/** The texts in a record of words, however deep. Those that are made with a number are no names of buttons. */
const textsIn = (value) =>
  typeof value === 'string'
    ? [value]
    : value !== null && typeof value === 'object'
      ? Object.values(value).flatMap(textsIn)
      : [];

function pluginTexts(language) {
  const root = inRoot('packages/wordpress');
  const texts = textsOf(root);
  if (language === 'en') return texts.flatMap(({ id, plural }) => [id, plural ?? id]);
  const known = readPo(readFileSync(`${root}/languages/service-directory-nb_NO.po`, 'utf8'));
  return texts.flatMap((text) => known.get(keyOf(text)) ?? []);
}

/** @returns {Promise<Record<'nb' | 'en', Set<string>>>} */
export async function interfaceWords() {
  const { checkWords, embedWords, spreadsheetTemplate } = await importSources(ENTRY, inRoot(''), {
    alias: SCHEMA_SOURCES,
    platform: 'neutral',
    mainFields: ['module', 'main'],
  });
  return Object.fromEntries(
    ['nb', 'en'].map((language) => {
      const { sheets } = spreadsheetTemplate({ language, country: 'NO' });
      const cells = sheets.flatMap(({ name, columns, rows }) => [
        name,
        ...columns.map(({ heading }) => heading),
        ...rows.flatMap((row) => row.cells),
      ]);
      const all = [checkWords[language], embedWords[language], cells].flatMap(textsIn);
      // The button that changes to this language stands on the page in the other.
      const other = language === 'nb' ? 'en' : 'nb';
      return [language, new Set([...all, ...pluginTexts(language), checkWords[other].otherLanguage])];
    }),
  );
}
