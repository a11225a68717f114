/** The sample directories of the repository: what is committed, found by its shape, so that a new one needs no list. */
import { dirname } from 'node:path';

const HEAD = /(?:^|\/)directory\.(?:ya?ml|json)$/;
const FILE = /(?:^|\/)(?:test\/fixtures|examples)\/.*\.(?:csv|tsv|xlsx|ods|fods|ndjson)$/;

/**
 * @param {(...args: string[]) => Promise<string>} git runs git in the repository
 * @returns {Promise<string[]>} folders and files, from the root
 */
export async function listSamples(git) {
  const files = (await git('ls-files')).split('\n');
  const folders = files.filter((file) => HEAD.test(file)).map((file) => dirname(file));
  const alone = files.filter(
    (file) => FILE.test(file) && !folders.some((folder) => file.startsWith(`${folder}/`)),
  );
  return [...new Set([...folders, ...alone])].sort();
}
