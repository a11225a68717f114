/** The directory of the demonstration: read from its source folder, checked, and as it is published. */
import { fileURLToPath } from 'node:url';
import { validate } from '@service-directory/validator';
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

/**
 * What readers get: the directory without the notes of its editors.
 * @param {import('@service-directory/schema').Directory} directory
 * @returns {import('@service-directory/schema').Directory}
 */
export function toPublished(directory) {
  const { organizations, services, ...head } = directory;
  return {
    ...withoutInternal(head),
    organizations: organizations.map(withoutInternal),
    services: services.map(withoutInternal),
  };
}

const withoutInternal = (record) =>
  Object.fromEntries(Object.entries(record).filter(([field]) => field !== 'internal'));
