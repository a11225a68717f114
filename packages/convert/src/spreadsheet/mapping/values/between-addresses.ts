/** Signs and words that stand between addresses and say nothing of any of them. */
const BETWEEN = /^(?:og|and|samt|eller|or|&|\+|\/|[-–—•·]|\d{1,2}[.)])$/iu;

/** A piece of a cell: an address, or words beside one. */
export interface AddressPiece {
  text: string;
  isAddress: boolean;
}

export interface DescribedAddress {
  text: string;
  /** The words beside it. */
  purpose?: string;
}

const MAX_PURPOSE = 200;

const tidyWords = (words: readonly string[]): string =>
  words
    .filter((word) => !BETWEEN.test(word))
    .join(' ')
    .replace(/[():;,<>]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[-–—\s]{1,60}|[-–—\s]{1,60}$/gu, '')
    .slice(0, MAX_PURPOSE);

/**
 * Gives each address the words that belong to it: all when it is the only one; of several those before each when words
 * stand first, and those behind each when words stand last. Else nobody can tell, and they are `left`.
 */
export function describeAddresses(pieces: readonly AddressPiece[]): {
  addresses: DescribedAddress[];
  left: string;
} {
  /** Words before the first address, between the first and the second, and so on. */
  const gaps: string[][] = [[]];
  const texts: string[] = [];
  for (const { text, isAddress } of pieces)
    if (isAddress) {
      texts.push(text);
      gaps.push([]);
    } else gaps.at(-1)?.push(text);
  const words = gaps.map(tidyWords);
  const isOnly = texts.length === 1;
  const isBefore = words[0] !== '' && words.at(-1) === '';
  const isBehind = words[0] === '' && words.at(-1) !== '';
  const purposeOf = (index: number): string => {
    if (isOnly) return tidyWords(gaps.flat());
    return (isBefore ? words[index] : isBehind ? words[index + 1] : '') ?? '';
  };
  const addresses = texts.map((text, index) => {
    const purpose = purposeOf(index);
    return { text, ...(purpose === '' ? {} : { purpose }) };
  });
  return { addresses, left: isOnly || isBefore || isBehind ? '' : tidyWords(gaps.flat()) };
}
