/** So many hexadecimal digits of the SHA-256 of a file stand in its name: nobody finds another file with the same. */
export const HASH_DIGITS = 24;

const HASH = new RegExp(`^[0-9a-f]{${HASH_DIGITS}}$`);
const PLACE_KEY = /^p[0-3]{0,24}[a-d]{0,16}$/;
const EVERYWHERE_KEY = /^(?:[A-Z]{2}|int)\.[a-zA-Z-]{1,24}\.[a-d]{0,16}$/;
const EVERYWHERE_GROUP = /^(?:[A-Z]{2}|int)(?:\.[a-zA-Z-]{1,24}(?:\.[a-d]{1,16})?)?$/;

export const isHash = (text: string): boolean => HASH.test(text);
export const isPlaceKey = (key: string): boolean => PLACE_KEY.test(key);
/** A key that may stand in a file name: nothing from the network gets further. */
export const isCellKey = (key: string): boolean => PLACE_KEY.test(key) || EVERYWHERE_KEY.test(key);
export const isGroupKey = (key: string): boolean => PLACE_KEY.test(key) || EVERYWHERE_GROUP.test(key);
/** The country (or `int`) in a key of what has no place. */
export const countryOfKey = (key: string): string => key.split('.', 1)[0]!;

/**
 * The keys that the group of a cell may have, from the shortest: `p`, `p0`, `p01`; `NO`, `NO.health`, `NO.health.a`. None ends
 * with a dot, which the folders of some hosts must not.
 */
export function groupKeysOf(cell: string): string[] {
  const [country = '', needs, letters = ''] = cell.split('.');
  if (needs === undefined) return Array.from(cell, (_, at) => cell.slice(0, at + 1));
  const beginning = `${country}.${needs}`;
  return [country, beginning, ...Array.from(letters, (_, at) => `${beginning}.${letters.slice(0, at + 1)}`)];
}

/** Is a cell in the list of a group? */
export const isInGroup = (cell: string, group: string): boolean => groupKeysOf(cell).includes(group);

/** The names of the files, below the folder of the manifest. */
export const fileOf = {
  group: (key: string, hash: string): string => `groups/${key}-${hash}.json`,
  cell: (group: string, key: string, hash: string): string => `cells/${group}/${key}-${hash}.json`,
  wordTable: (language: string, hash: string): string => `words/${language}-${hash}.json`,
  words: (language: string, hash: string): string => `words/${language}/${hash}.json`,
};
