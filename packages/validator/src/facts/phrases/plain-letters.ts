/** Letters that Unicode does not decompose, and Arabic letters that are typed for one another. */
const OTHERS: ReadonlyMap<string, string> = new Map([
  ['ł', 'l'],
  ['Ł', 'L'],
  ['ё', 'е'],
  ['Ё', 'Е'],
  ['أ', 'ا'],
  ['إ', 'ا'],
  ['آ', 'ا'],
  ['ى', 'ي'],
  ['ة', 'ه'],
]);
const ACCENTED =
  /[\u00C0-\u00C4\u00C7-\u00E4\u00E7-\u024F\u1E00-\u1EFF\u0401\u0451\u0622\u0623\u0625\u0629\u0649]/g;

/**
 * Takes accents off Latin letters, as many type without them, and keeps the length: the place of a match is its place in
 * the text. The letters å, ø, й and ї are letters of their own and stay.
 * @param text in Unicode NFC
 */
export const toPlainLetters = (text: string): string =>
  text.replace(ACCENTED, (letter) => OTHERS.get(letter) ?? letter.normalize('NFD').charAt(0));
