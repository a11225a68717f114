/** So many hexadecimal digits of the SHA-256 of a file stand in its name: nobody finds another file with the same. */
export const HASH_DIGITS = 24;

const HASH = new RegExp(`^[0-9a-f]{${HASH_DIGITS}}$`);
const PLACE_KEY = /^p[0-3]{0,24}[a-p]{0,8}$/;
const COUNTRY = /^(?:[A-Z]{2}|int)$/;
const EVERYWHERE_KEY = /^((?:[A-Z]{2}|int))\.[a-zA-Z-]{1,24}\.[a-p]{0,8}$/;

export const isHash = (text: string): boolean => HASH.test(text);
export const isPlaceKey = (key: string): boolean => PLACE_KEY.test(key);
/** A key that may stand in a file name: nothing from the network gets further. */
export const isCellKey = (key: string): boolean => PLACE_KEY.test(key) || EVERYWHERE_KEY.test(key);
export const isGroupKey = (key: string): boolean => PLACE_KEY.test(key) || COUNTRY.test(key);
/** The group of a cell of services without a place; undefined for a place. */
export const countryOfKey = (key: string): string | undefined => EVERYWHERE_KEY.exec(key)?.[1];

/** Is a cell in the list of a group? */
export const isInGroup = (cell: string, group: string): boolean =>
  isPlaceKey(group) ? cell.startsWith(group) : countryOfKey(cell) === group;

/** The names of the files, below the folder of the manifest. */
export const fileOf = {
  group: (key: string, hash: string): string => `groups/${key}-${hash}.json`,
  cell: (group: string, key: string, hash: string): string => `cells/${group}/${key}-${hash}.json`,
  wordTable: (language: string, hash: string): string => `words/${language}-${hash}.json`,
  words: (language: string, hash: string): string => `words/${language}/${hash}.json`,
};
