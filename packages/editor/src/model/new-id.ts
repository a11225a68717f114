/** Letters that are no letter with a mark, as Norwegian names of files write them. */
const LETTERS: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'o',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
};
const MAX_LENGTH = 60;

/**
 * An id made of a name, which is also a name of a file.
 * @param otherwise for names without a letter that ids may have, such as `service`
 */
export function newId(name: string, taken: ReadonlySet<string>, otherwise: string): string {
  const plain = name
    .toLowerCase()
    .replace(/[æøðþßłđ]/g, (letter) => LETTERS[letter] ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_LENGTH)
    .replace(/^-|-$/g, '');
  const wished = plain === '' ? otherwise : plain;
  let id = wished;
  for (let count = 2; taken.has(id); count += 1) id = `${wished}-${count}`;
  return id;
}
