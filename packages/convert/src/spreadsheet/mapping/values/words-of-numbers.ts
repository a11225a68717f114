/** The words beside each number of a cell, and those that nobody can tell to which number they belong. */
export interface NumberWords {
  purposes: readonly string[];
  left: readonly string[];
}

const MAX_PURPOSE = 200;

/** Words that only say that it is a phone. */
const PHONE_WORD =
  /^(?:tlf|tlfnr|tel|telefon|telefonnr|telefonnummer|phone|telephone|ring|call|oss|us|nr)$/iu;
/** The same of a mobile phone: beside another number it tells the two apart. */
const MOBILE_WORD = /^(?:mob|mobil|mobilnr|mobilnummer|mobiltelefon|mobile|cell)$/iu;
/** What stands right before a number and is about it, also without a colon. */
const LEADS =
  /^(?:(?:tlf|tel|telefon|phone|mob|mobil|mobilnr|mobile|cell|sms|faks|fax|telefaks|vakt|vakttelefon|vaktmobil|whatsapp|signal|viber|sentralbord)[.:\s]{0,3}){1,3}$/iu;
/** What stands between two numbers and says nothing of either. */
const BETWEEN = /[;\n,/|•]|(?<=^|\s)(?:og|and|samt|eller|or|&)(?=\s|$)|(?<=^|\s)[–—-](?=\s|$)/iu;
const BEFORE_CALL = /^(?:(?:tlf|tel|telefon|phone|nr)\s?[.:]{1,3}|ring|call)\s+(?=\S)/iu;
const BEFORE_NUMBER = /\s(?:på|at|on)$/iu;
const ENDS = /^[\s:;,/|•.–—-]{1,60}|[\s:;,/|•–—-]{1,60}$/gu;
const WHOLE_IN_BRACKETS = /^[([]([^()[\]]*)[)\]]$/u;

/** Brackets without their other half are left out; those around all of the words too. */
function tidyBrackets(words: string): string {
  const inside = WHOLE_IN_BRACKETS.exec(words)?.[1];
  if (inside !== undefined) return inside.replace(ENDS, '');
  const opens = (words.match(/\(/g) ?? []).length;
  const closes = (words.match(/\)/g) ?? []).length;
  return opens === closes && !/^[^(]*\)/u.test(words) ? words : words.replace(/[()]/g, '');
}

/** Words as they are written, without signs at the ends. */
const tidy = (words: string): string =>
  tidyBrackets(words.replace(/\s+/gu, ' ').replace(ENDS, '')).replace(ENDS, '');

/** What the words say a number is for; the empty string when they only say that it is one. */
function purposeOf(parts: readonly string[], isOnly: boolean): string {
  const saysNoMore = (part: string): boolean => {
    const words = part.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
    return (
      !/\p{S}/u.test(part) &&
      words.every((word) => PHONE_WORD.test(word) || (isOnly && MOBILE_WORD.test(word)))
    );
  };
  const words = parts
    .map((part) => tidy(tidy(part).replace(BEFORE_CALL, '').replace(BEFORE_NUMBER, '')))
    .filter((part) => !saysNoMore(part));
  return tidy(words.join(' ')).slice(0, MAX_PURPOSE);
}

/** Which number the words between two belong to, when signs do not say it. */
type Side = 'first' | 'second' | undefined;

/** Words in front of the first number and none behind the last one stand in front of each; and the other way round. */
function sideOf(gaps: readonly string[]): Side {
  const isSaid = (gap = '') => /[\p{L}\p{N}]/u.test(gap);
  const isBefore = isSaid(gaps[0]);
  if (isBefore === isSaid(gaps.at(-1))) return undefined;
  return isBefore ? 'second' : 'first';
}

/** Words between two numbers, as those of the first, of the second, and of nobody knows which. */
function divide(gap: string, side: Side): { first: string[]; second: string[]; left: string[] } {
  const [bracket = ''] = /^\s*[([][^()[\]]*[)\]]/u.exec(gap) ?? [];
  const divided = { first: [bracket], second: [] as string[], left: [] as string[] };
  const rest = gap.slice(bracket.length);
  const pieces = rest.split(BETWEEN);
  for (const [index, piece] of pieces.entries()) {
    if (tidy(piece) === '') continue;
    const isEnd = pieces.length > 1 && (index === 0 || index === pieces.length - 1);
    const leads =
      index === pieces.length - 1 && (/[:(]\s*$|^\s*[([][^)\]]*$/u.test(piece) || LEADS.test(piece.trim()));
    const at: Side = leads ? 'second' : isEnd ? (index === 0 ? 'first' : 'second') : side;
    divided[at ?? 'left'].push(piece);
  }
  return divided;
}

/**
 * Gives each number the words that belong to it.
 * @param gaps what stands before the first number, between the first and the second, and so on to the end
 */
export function wordsOfNumbers(gaps: readonly string[]): NumberWords {
  const count = gaps.length - 1;
  const parts = Array.from({ length: count }, (): string[] => []);
  const left: string[] = [];
  const side = sideOf(gaps);
  for (const [index, gap] of gaps.entries()) {
    const isFirst = index === 0;
    const isLast = index === count;
    if (isFirst) parts[0]?.push(gap);
    else if (isLast) parts[count - 1]?.push(gap);
    else {
      const divided = divide(gap, side);
      parts[index - 1]?.push(...divided.first);
      parts[index]?.push(...divided.second);
      left.push(...divided.left.map(tidy));
    }
  }
  return { purposes: parts.map((words) => purposeOf(words, count === 1)), left };
}
