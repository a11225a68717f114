/** The directory of the demonstration: read from its source folder, checked, and published as anybody does. */
import { fileURLToPath } from 'node:url';
import { publish, validate } from '@service-directory/validator';
import { readSource } from '@service-directory/validator/node';

/** The source folder. */
export const SOURCE_FOLDER = fileURLToPath(new URL('../directory', import.meta.url));

/**
 * Reads a directory and checks it.
 * @param {string} today the day on which it is judged, `YYYY-MM-DD`
 * @param {string} folder the source folder
 * @returns {Promise<{
 *   directory: import('@service-directory/schema').Directory,
 *   findings: import('@service-directory/validator').Finding[],
 * }>} the directory with the notes of its editors, and what is wrong with it; to be trusted only without errors
 */
export async function readDirectory(today, folder = SOURCE_FOLDER) {
  const { directory, problems, locate, unread } = await readSource(folder);
  const { findings, crashes } = validate(directory, { today, locate, unread });
  if (crashes.length > 0) throw new Error(`The rule ${crashes[0].code} failed.`, { cause: crashes[0].error });
  return { directory, findings: [...problems, ...findings] };
}

/** Languages of the lists without scripts. */
export const LIST_LANGUAGES = ['nb', 'en'];

/**
 * The directory as it is published: checked, without what is not public, with the lists that need no scripts.
 * @param {import('@service-directory/schema').Directory} directory
 * @param {string} today `YYYY-MM-DD`
 * @returns {Promise<{
 *   directory: import('@service-directory/schema').Directory,
 *   lists: Readonly<Record<string, string>>,
 *   listStyle: string,
 * }>} the lists as HTML by language, and their style sheet
 * @throws Error when it has errors
 */
export async function publishDirectory(directory, today) {
  const { files } = await publish(directory, {
    today,
    shards: 'never',
    listLanguages: LIST_LANGUAGES,
    headingLevel: 1,
  });
  if (files === undefined) throw new Error('The directory has errors and cannot be published.');
  const textOf = (name) => new TextDecoder().decode(files.get(name));
  return {
    directory: JSON.parse(textOf('directory.json')),
    lists: Object.fromEntries(LIST_LANGUAGES.map((language) => [language, textOf(`list.${language}.html`)])),
    listStyle: textOf('list.css'),
  };
}
