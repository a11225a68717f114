import { publish } from '@service-directory/validator';
import { readSource } from '@service-directory/validator/node';

/** The example is of this day, so that the same sources give the same bytes on every day. */
const DAY = '2026-11-27';

/**
 * The published files of the invented directory by name.
 * @param {string} folder with directory.yaml
 * @throws Error when it has errors, in the words of the validator
 */
export async function makeExample(folder) {
  const { directory } = await readSource(folder);
  const { files, findings } = await publish(directory, { today: DAY });
  if (files === undefined)
    throw new Error(
      `The example has errors: ${findings
        .filter(({ severity }) => severity === 'error')
        .map(({ message }) => message)
        .join(' ')}`,
    );
  return files;
}
