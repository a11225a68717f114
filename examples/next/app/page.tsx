import { readFile } from 'node:fs/promises';
import { renderDirectory } from '@service-directory/element/ssr';
import { Help } from './help';

/** Runs where the site is built: the list stands in the page before any script has come. */
export default async function Page() {
  const directory: unknown = JSON.parse(await readFile('public/directory.json', 'utf8'));
  const { inner } = await renderDirectory(directory, {
    attributes: { lang: 'en', 'only-needs': 'food', 'map-hidden': true },
    fallback: '<p>Call <a href="tel:113">113</a></p>',
  });
  return <Help prerendered={inner} />;
}
