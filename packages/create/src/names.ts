/** Letters that do not come apart into a letter of a–z and a mark. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['æ', 'ae'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ł', 'l'],
  ['ß', 'ss'],
]);
/** As long as a folder and a package may well be. */
const LONGEST = 60;

/** A name for folders, packages and ids: small letters a–z, digits and hyphens. Empty where there is no such letter. */
export const slugOf = (name: string): string =>
  [...name.toLowerCase().normalize('NFD')]
    .map((letter) => LETTERS.get(letter) ?? letter)
    .join('')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-|-$/g, '');

/** `min-liste` as a person would write it. */
export function nameOfFolder(folder: string): string {
  const words = folder.replace(/[-_.\s]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The longest name of a list or of who publishes it. */
const LONGEST_NAME = 150;

/** One line of plain text; undefined when it is empty, too long, or holds what no name holds. */
export function readName(text: string): string | undefined {
  const name = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  return name === '' || name.length > LONGEST_NAME || /[\p{Cc}\p{Bidi_Control}<>]/u.test(name)
    ? undefined
    : name;
}
